package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a receiving process with SIGKILL and looks what is left of what it acknowledged. */
class SpoolCrashTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void everyAcknowledgedInstanceIsThereAfterAKillInTheMiddleOfReceiving() throws Exception {
        Path spool = folder.resolve("spool");
        List<String> acknowledged = new ArrayList<>();
        Random random = new Random();
        long unfinished = 0;
        for (int round = 0; round < 4; round++) {
            acknowledged.addAll(receiveUntilKilled(spool, 20 + random.nextInt(60), round * 1_000_000L));
            unfinished += count(spool, ".part");
            assertThat(SpoolTorture.verify(spool, acknowledged))
                    .isEqualTo("acknowledged=" + acknowledged.size() + " lost=0 damaged=0 quarantined=0");
            assertThat(count(spool, ".part")).isZero();
        }
        assertThat(acknowledged).hasSizeGreaterThan(80);
        System.out.println("Killed 4 times: " + acknowledged.size() + " acknowledged, none lost; " + unfinished
                + " unfinished receptions removed");
    }

    private static List<String> receiveUntilKilled(Path spool, int count, long first)
            throws IOException, InterruptedException {
        Process receiver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpoolTorture.class.getName(),
                        "receive",
                        spool.toString(),
                        "6",
                        String.valueOf(SpoolTorture.SMALL),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = receiver.inputReader()) {
            String line;
            while ((line = output.readLine()) != null) {
                if (line.startsWith("2.25.70.")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == count) {
                    // By its handle: the process object would close the pipe, which still holds acknowledgements.
                    receiver.toHandle().destroyForcibly();
                }
            }
        } finally {
            receiver.destroyForcibly();
        }
        assertThat(receiver.waitFor()).as("killed by SIGKILL").isEqualTo(137);
        return acknowledged;
    }

    private static long count(Path spool, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.filter(file -> file.toString().endsWith(suffix)).count();
        }
    }
}
