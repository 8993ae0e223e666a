package org.bellwether.report.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.StageDurations;
import org.junit.jupiter.api.Test;

/** The document of a webhook is the assessment of the REST interface, without patient data unless asked for. */
class WebhookDocumentTest {

    private static final UUID ID = UUID.fromString("0b8f5c1e-30a1-4f6d-9a3e-2f1f5f3f9a10");

    @Test
    void aPositiveAssessmentIsTold() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(WebhookDocument.build(positive(), false));

        assertThat(document.toString())
                .isEqualTo("{\"id\":\"" + ID + "\",\"studyInstanceUid\":\"1.2.840.1\",\"status\":\"POSITIVE\","
                        + "\"reason\":\"axial\",\"seriesInstanceUid\":\"1.2.840.1.2\","
                        + "\"findings\":[{\"type\":\"IPH\",\"volumeMl\":20.5,\"probability\":0.97,\"keySlice\":11}],"
                        + "\"model\":{\"name\":\"head_ct_hemorrhage\",\"version\":\"1\",\"sha256\":\"ab\"},"
                        + "\"stageMillis\":{\"receive\":1,\"complete\":2,\"protocol\":3,\"hemorrhage\":4,\"result\":5},"
                        + "\"correctsId\":null,\"createdAt\":\"2026-11-23T08:20:01Z\","
                        + "\"notice\":\"Research use, not for clinical use\"}");
    }

    @Test
    void theAccessionNumberIsToldOnlyWhenAskedFor() throws JsonProcessingException {
        assertThat(WebhookDocument.build(positive(), false)).doesNotContain("ACC1");
        assertThat(new ObjectMapper()
                        .readTree(WebhookDocument.build(positive(), true))
                        .get("accessionNumber")
                        .asText())
                .isEqualTo("ACC1");
    }

    @Test
    void whatIsMissingIsNull() throws JsonProcessingException {
        Assessment none = new Assessment(
                ID,
                "1.2.840.1",
                "",
                AssessmentStatus.NOT_ANALYSED,
                "no \"axial\" series",
                null,
                List.of(),
                null,
                StageDurations.NONE,
                ID,
                Instant.EPOCH);
        JsonNode document = new ObjectMapper().readTree(WebhookDocument.build(none, false));

        assertThat(document.get("seriesInstanceUid").isNull()).isTrue();
        assertThat(document.get("model").isNull()).isTrue();
        assertThat(document.get("findings")).isEmpty();
        assertThat(document.get("reason").asText()).isEqualTo("no \"axial\" series");
        assertThat(document.get("correctsId").asText()).isEqualTo(ID.toString());
    }

    @Test
    void everyAttemptCarriesTheSameKey() {
        assertThat(WebhookDocument.idempotencyKey(ID))
                .isEqualTo("\"" + ID + "\"")
                .isEqualTo(WebhookDocument.idempotencyKey(ID));
    }

    private static Assessment positive() {
        return new Assessment(
                ID,
                "1.2.840.1",
                "ACC1",
                AssessmentStatus.POSITIVE,
                "axial",
                "1.2.840.1.2",
                List.of(new Finding(HemorrhageType.IPH, 20.5, 0.97, 11)),
                new ModelIdentity("head_ct_hemorrhage", "1", "ab"),
                new StageDurations(
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(3),
                        Duration.ofMillis(4),
                        Duration.ofMillis(5)),
                null,
                Instant.parse("2026-11-23T08:20:01Z"));
    }
}
