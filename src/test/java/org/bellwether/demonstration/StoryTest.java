package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.domain.Patient;
import org.junit.jupiter.api.Test;

/** The console tells each fact of a study once, in lines that fit, and a wrong outcome is called wrong. */
class StoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASSESSMENT =
            """
            {"id": "a1", "status": "POSITIVE", "reason": "one readable series", "seriesInstanceUid": "1.2.3",
             "findings": [{"type": "IPH", "volumeMl": 21.44, "probability": 0.987, "keySlice": 18}],
             "model": {"name": "head_ct_hemorrhage", "version": "1", "sha256": "0123456789abcdef0123456789abcdef"},
             "stageMillis": {"receive": 800, "complete": 500, "protocol": 210, "hemorrhage": 1900, "result": 12}}
            """;
    private static final String SERIES =
            """
            [{"seriesInstanceUid": "1.2.4", "seriesNumber": 3, "description": "AXIAL BONE", "sliceCount": 27,
              "outcome": "NOT_ANALYSED", "reason": "reconstructed for bone by its header and by its image, and a soft tissue series of the same study is there to be read"},
             {"seriesInstanceUid": "1.2.3", "seriesNumber": 2, "description": "AXIAL SOFT TISSUE", "sliceCount": 40,
              "outcome": "ANALYSED", "reason": "axial, without contrast, soft tissue"}]
            """;
    private static final String DELIVERIES =
            """
            [{"recipient": "ris", "state": "DELIVERED", "attempts": 1, "lastError": null},
             {"recipient": "pager", "state": "PENDING", "attempts": 3, "lastError": "connection refused"}]
            """;

    private static List<JsonNode> list(String json) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        JSON.readTree(json).forEach(nodes::add);
        return nodes;
    }

    private static StudyOutcome outcome(List<DemonstrationMailbox.Page> pages, String deliveries) throws IOException {
        PhantomStudy study = new PhantomStudy(
                new Patient("1", "", "Øverås^Ingrid", "", ""), "A-1", "CT HEAD", LocalDateTime.MIN, List.of());
        return new StudyOutcome(
                1,
                study,
                "1.2",
                "POSITIVE",
                139,
                Duration.ofMillis(800),
                Optional.of(JSON.readTree(ASSESSMENT)),
                list(SERIES),
                list(deliveries),
                List.of("MSH|^~\\&|BELLWETHER|RADIOLOGY\rPID|1||" + "9".repeat(200)
                        + "\rOBX|1|NM|volume||20.3|mL|||||F|||20260101"),
                pages);
    }

    private static final List<DemonstrationMailbox.Page> ONE_PAGE =
            List.of(new DemonstrationMailbox.Page("on-call@pager.example", "", "HEAD CT positive http://localhost/x"));

    @Test
    void everyFactHasItsLineAndEveryLineFits() throws IOException {
        List<String> story = Story.of(outcome(ONE_PAGE, DELIVERIES), "http://localhost:8080/");
        assertThat(story).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(String.join("\n", story))
                .contains("Study 1: Øverås^Ingrid, accession number A-1")
                .contains("139 images in 0 series by C-STORE in 0.80 s (174 images/s)")
                .contains("Chosen     2 AXIAL SOFT TISSUE (40): axial, without contrast, soft tissue")
                .contains("Not read   3 AXIAL BONE (27): reconstructed for bone")
                .contains("POSITIVE; IPH 21.4 mL, probability 0.99, slice 19")
                .contains("sha256 0123456789abcdef...")
                .contains("pager: pending, 3 attempts, connection refused")
                .contains("HL7        MSH|^~\\&|BELLWETHER")
                .contains("999...")
                .contains("OBX|1|NM|volume||20.3|mL|...")
                .contains("Open       http://localhost:8080/a/a1")
                .contains("HEAD CT positive http://localhost/x")
                .contains("receive 0.80, complete 0.50, protocol 0.21, hemorrhage 1.90, result 0.01");
    }

    @Test
    void aPageThatDidNotComeIsWrong() throws IOException {
        assertThat(outcome(List.of(), DELIVERIES).faults(true, true))
                .containsExactly(
                        "Study 1 should page and no page came.",
                        "Study 1 is not delivered to pager: connection refused.");
    }

    @Test
    void anOutcomeAsItShouldBeHasNoFault() throws IOException {
        assertThat(outcome(ONE_PAGE, DELIVERIES.replace("PENDING", "DELIVERED")).faults(true, true))
                .isEmpty();
    }
}
