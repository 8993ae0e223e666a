package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A process is killed with SIGKILL between an assessment and its deliveries; the next one makes them. */
class CrashTest {

    @Test
    void deliveriesOfAnAssessmentOutliveAProcessThatWasKilledBeforeItBegan() throws Exception {
        String url = TestDatabase.freshUrl();

        UUID assessment =
                UUID.fromString(killedAfter(url, false, CrashChild.RECORDED, 1).get(0));

        deliveredByTheNextProcess(url, assessment);
    }

    @Test
    void deliveriesOfAnAssessmentOutliveAProcessThatWasKilledInTheMiddleOfThem() throws Exception {
        String url = TestDatabase.freshUrl();

        List<String> begun = killedAfter(url, true, CrashChild.DELIVERING, 2);

        try (AgroalDataSource database = TestDatabase.pool(url, 4)) {
            Deliveries deliveries = new Deliveries(database);
            Delivery pending = deliveries.find(UUID.fromString(begun.get(0))).orElseThrow();
            assertThat(pending.state()).isEqualTo(DeliveryState.PENDING);
            List<UUID> made = deliveredByTheNextProcess(url, pending.assessmentId());
            assertThat(made).extracting(UUID::toString).containsExactlyInAnyOrderElementsOf(begun);
        }
    }

    private static List<UUID> deliveredByTheNextProcess(String url, UUID assessment) {
        try (AgroalDataSource database = TestDatabase.pool(url, 10)) {
            Deliveries deliveries = new Deliveries(database);
            List<Delivery> before = deliveries.ofAssessment(assessment);
            assertThat(before).hasSize(2);
            RecordingHandlers handlers = new RecordingHandlers();
            Tasks tasks = new Tasks(database, handlers, TaskOptions.defaults(CrashChild.NODE), DeliveryListener.SILENT);
            tasks.start();
            try {
                await().atMost(Duration.ofSeconds(15)).until(() -> deliveries.count(DeliveryState.DELIVERED) == 2);
            } finally {
                tasks.stop();
            }
            assertThat(handlers.deliveries)
                    .containsExactlyInAnyOrderElementsOf(
                            before.stream().map(Delivery::id).toList());
            return handlers.deliveries;
        }
    }

    /** Starts a child, kills it when it has said a word so often, and returns what followed the word. */
    private static List<String> killedAfter(String url, boolean running, String word, int times)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        url,
                        String.valueOf(running))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && said.size() < times; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(word)) {
                    said.add(line.substring(word.length()));
                    if (said.size() == times) {
                        break;
                    }
                }
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).as("output of the child: %s", output).hasSize(times);
        // 128 + 9: the child had no chance to put anything in order.
        assertThat(child.exitValue()).isEqualTo(137);
        return said;
    }
}
