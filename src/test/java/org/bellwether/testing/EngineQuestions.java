package org.bellwether.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.EngineApi;

/** Waits for what an engine is expected to come to, asking over HTTP. */
public final class EngineQuestions {

    /** Longest wait, for a machine that does much else beside the tests. */
    public static final Duration LIMIT = Duration.ofSeconds(180);

    private static final Duration POLL = Duration.ofMillis(250);

    private EngineQuestions() {}

    /**
     * Waits for the assessment of a study.
     *
     * @param engine the engine
     * @param studyInstanceUid the study
     * @return the newest assessment as the engine writes it
     */
    public static JsonNode assessment(EngineProcess engine, String studyInstanceUid) {
        EngineApi api = engine.api();
        return Awaitility.await("an assessment of the study")
                .atMost(LIMIT)
                .pollInterval(POLL)
                .ignoreExceptions()
                .until(() -> api.latestAssessment(studyInstanceUid), Optional::isPresent)
                .orElseThrow();
    }

    /**
     * Waits until every delivery of an assessment is in a state.
     *
     * @param engine the engine
     * @param assessment the assessment as the engine writes it
     * @param state {@code DELIVERED}, {@code PENDING} or {@code DEAD}
     * @param recipients who is expected to be told, all of them
     * @return the deliveries as the engine writes them
     */
    public static List<JsonNode> deliveries(
            EngineProcess engine, JsonNode assessment, String state, String... recipients) {
        String id = assessment.path("id").asText();
        Awaitility.await("deliveries " + state).atMost(LIMIT).pollInterval(POLL).untilAsserted(() -> {
            List<JsonNode> deliveries = engine.api().deliveries(id);
            assertThat(deliveries)
                    .extracting(node -> node.path("recipient").asText())
                    .containsExactlyInAnyOrder(recipients);
            assertThat(deliveries)
                    .extracting(node -> node.path("state").asText())
                    .containsOnly(state);
        });
        try {
            return engine.api().deliveries(id);
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
