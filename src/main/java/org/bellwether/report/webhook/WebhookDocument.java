package org.bellwether.report.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Finding;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.StageDurations;

/** The JSON document that a webhook receives: an assessment as the REST interface shows it, without patient data. */
public final class WebhookDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WebhookDocument() {}

    /**
     * Builds the document.
     *
     * @param assessment the assessment
     * @param withAccessionNumber whether the accession number is told, which is patient data at many sites
     * @return one JSON object
     */
    public static String build(Assessment assessment, boolean withAccessionNumber) {
        ObjectNode document = JSON.createObjectNode();
        document.put("id", assessment.id().toString());
        document.put("studyInstanceUid", assessment.studyInstanceUid());
        if (withAccessionNumber) {
            document.put("accessionNumber", assessment.accessionNumber());
        }
        document.put("status", assessment.status().name());
        document.put("reason", assessment.reason());
        document.put("seriesInstanceUid", assessment.seriesInstanceUid());
        ArrayNode findings = document.putArray("findings");
        for (Finding finding : assessment.findings()) {
            findings.addObject()
                    .put("type", finding.type().name())
                    .put("volumeMl", finding.volumeMl())
                    .put("probability", finding.probability())
                    .put("keySlice", finding.keySlice());
        }
        model(document, assessment);
        stages(document.putObject("stageMillis"), assessment.stages());
        UUID corrects = assessment.correctsId();
        document.put("correctsId", corrects == null ? null : corrects.toString());
        document.put("createdAt", assessment.createdAt().toString());
        document.put("notice", "Research use, not for clinical use");
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values is always written", impossible);
        }
    }

    private static void model(ObjectNode document, Assessment assessment) {
        ModelIdentity model = assessment.model();
        if (model == null) {
            document.putNull("model");
        } else {
            document.putObject("model")
                    .put("name", model.name())
                    .put("version", model.version())
                    .put("sha256", model.sha256());
        }
    }

    private static void stages(ObjectNode millis, StageDurations stages) {
        millis.put("receive", stages.receive().toMillis());
        millis.put("complete", stages.complete().toMillis());
        millis.put("protocol", stages.protocol().toMillis());
        millis.put("hemorrhage", stages.hemorrhage().toMillis());
        millis.put("result", stages.result().toMillis());
    }

    /**
     * Makes the value of the Idempotency-Key header, the same for every attempt of a delivery.
     *
     * @param deliveryId the delivery
     * @return a quoted string (RFC 8941), which the header asks for
     */
    public static String idempotencyKey(UUID deliveryId) {
        return '"' + deliveryId.toString() + '"';
    }
}
