package org.bellwether.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of one study of the demonstration.
 *
 * @param number its number in the demonstration, counted from 1
 * @param study the study as it was sent
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param expected the status that the engine should come to
 * @param imagesSent images that the engine answered with Success
 * @param sendTime from the first C-STORE request to the last response
 * @param assessment the newest assessment as the engine writes it, or nothing when none came in time
 * @param series the series as the engine writes them
 * @param deliveries the deliveries of the assessment as the engine writes them
 * @param messages HL7 messages on this study that the demonstration RIS acknowledged
 * @param pages mails that the demonstration mailbox took while this study was the only one on its way
 */
record StudyOutcome(
        int number,
        PhantomStudy study,
        String studyInstanceUid,
        String expected,
        int imagesSent,
        Duration sendTime,
        Optional<JsonNode> assessment,
        List<JsonNode> series,
        List<JsonNode> deliveries,
        List<String> messages,
        List<DemonstrationMailbox.Page> pages) {

    /**
     * Compares the outcome with what a working engine does.
     *
     * @param ownRis whether the demonstration's own RIS was to be told
     * @param ownMailbox whether the demonstration's own mailbox was to be paged
     * @return what is wrong, one sentence each; empty when all is right
     */
    List<String> faults(boolean ownRis, boolean ownMailbox) {
        List<String> faults = new ArrayList<>();
        String name = "Study " + number + " ";
        String status = assessment.map(node -> node.path("status").asText()).orElse("no assessment");
        if (!expected.equals(status)) {
            faults.add(name + "should be " + expected + " and is " + status + ".");
        }
        boolean toPage = "POSITIVE".equals(expected);
        if (ownRis && messages.isEmpty()) {
            faults.add(name + "should reach the RIS and no message came.");
        }
        if (ownMailbox && toPage && pages.isEmpty()) {
            faults.add(name + "should page and no page came.");
        }
        if (ownMailbox && !toPage && !pages.isEmpty()) {
            faults.add(name + "should not page and " + pages.size() + " pages came.");
        }
        for (JsonNode delivery : deliveries) {
            if (!"DELIVERED".equals(delivery.path("state").asText())) {
                faults.add(name + "is not delivered to "
                        + delivery.path("recipient").asText() + ": "
                        + delivery.path("lastError").asText("still waiting") + ".");
            }
        }
        if (toPage
                && deliveries.stream()
                        .noneMatch(node -> "pager".equals(node.path("recipient").asText()))) {
            faults.add(name + "should be on its way to the pager and is not.");
        }
        return faults;
    }
}
