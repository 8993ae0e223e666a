package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;

/**
 * Measures headers, pixels and Hounsfield units a second on one thread, by the clock and by the processor time of the thread:
 * {@code java -cp target/classes:target/test-classes:... org.bellwether.dicom.pixel.DicomBenchmark FOLDER [ROUNDS]}. The
 * folder holds CT slices in any transfer syntax that is read. The last round counts, the first ones warm up.
 */
public final class DicomBenchmark {

    private static final long ROUND_NANOS = 1_500_000_000L;

    /** One thing that is done with a file. */
    @FunctionalInterface
    private interface Work {
        int with(Path file) throws IOException;
    }

    private DicomBenchmark() {}

    /**
     * Runs the measurements.
     *
     * @param arguments the folder, and how many rounds (4)
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".dcm")).toList();
            measure("header", files, rounds, DicomBenchmark::header);
            measure("header and pixels", files, rounds, DicomBenchmark::pixels);
            measure("header, pixels and HU", files, rounds, DicomBenchmark::hu);
        }
    }

    private static int header(Path file) throws IOException {
        return Part10File.readHeader(file).header().decimals(Tag.IMAGE_POSITION_PATIENT).length;
    }

    private static int pixels(Path file) throws IOException {
        return PixelDecoder.decode(Part10File.readHeader(file), file).value(0);
    }

    private static int hu(Path file) throws IOException {
        Part10Header header = Part10File.readHeader(file);
        return ModalityLut.of(header.header()).toHu(PixelDecoder.decode(header, file))[0];
    }

    private static void measure(String name, List<Path> files, int rounds, Work work) throws IOException {
        for (int round = 1; round <= rounds; round++) {
            long begin = System.nanoTime();
            long processorBegin = processorNanos();
            int count = 0;
            long sum = 0;
            while (System.nanoTime() - begin < ROUND_NANOS) {
                for (Path file : files) {
                    sum += work.with(file);
                    count++;
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double processorSeconds = (processorNanos() - processorBegin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %.0f slices/s, %.0f slices a second of processor time (check %d)%n",
                    name,
                    round,
                    count / seconds,
                    count / processorSeconds,
                    sum % 97);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
