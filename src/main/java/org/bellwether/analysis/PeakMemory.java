package org.bellwether.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that this process has held at once, as Linux counts it. */
public final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int KIBIBYTES_A_MEBIBYTE = 1024;

    private PeakMemory() {}

    /**
     * Reads the peak resident size ({@code VmHWM}): heap, networks and everything else.
     *
     * @return mebibytes, or empty where the system does not tell
     */
    public static OptionalLong mebibytes() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_A_MEBIBYTE)
                    .findFirst();
        } catch (IOException e) {
            // A figure on the side: without it the results are none the worse.
            return OptionalLong.empty();
        }
    }
}
