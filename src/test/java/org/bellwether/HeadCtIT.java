package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.ParserConfiguration;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.HeadCt;
import org.bellwether.testing.PageLink;
import org.bellwether.testing.Peers;
import org.bellwether.testing.TestMailbox;
import org.bellwether.testing.TestRis;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real head CT of five series, sent as a new user would send it. The data is not part of the repository: the
 * environment variable {@code BELLWETHER_HEAD_CT} names its folder, and without it the test is skipped.
 */
class HeadCtIT {

    private static final double BALL_ML = 20;
    private static final double[] BALL_CENTRE_MM = {35, 0, 50};

    @TempDir
    Path folder;

    private Path headCt = Path.of("");

    @BeforeEach
    void find() {
        String named = System.getenv("BELLWETHER_HEAD_CT");
        if (named == null || !Files.isDirectory(Path.of(named))) {
            String reason = "BELLWETHER_HEAD_CT names no folder; the head CT is not part of the repository";
            System.out.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
        headCt = Path.of(named);
    }

    @Test
    void theAxialSoftTissueSeriesIsChosenAndTheStudyIsNegative() throws Exception {
        try (TestRis ris = TestRis.start(0);
                TestMailbox mailbox = TestMailbox.start(0);
                EngineProcess engine = start(ris, mailbox)) {
            dcmsend(engine, headCt);
            String study = HeadCt.studyInstanceUid(headCt);
            JsonNode assessment = EngineQuestions.assessment(engine, study);
            EngineQuestions.deliveries(engine, assessment, "DELIVERED", "ris");

            assertThat(assessment.path("status").asText()).isEqualTo("NEGATIVE");
            assertThat(assessment.path("findings")).isEmpty();
            assertThatTheThickAxialSeriesWasChosen(engine, study, assessment);
            ORU_R01 message = parse(ris.messagesAbout(study));
            assertThat(message.getPATIENT_RESULT()
                            .getPATIENT()
                            .getPID()
                            .getPatientName(0)
                            .getFamilyName()
                            .getSurname()
                            .getValue())
                    .isEqualTo("Muñoz");
            assertThat(mailbox.rawMails()).as("a negative study pages nobody").isEmpty();
        }
    }

    @Test
    void aBallOfBloodPaintedIntoTheBrainIsFoundMeasuredAndPaged() throws Exception {
        Path painted = HeadCt.paintBall(headCt, folder.resolve("painted"), BALL_CENTRE_MM, BALL_ML, 65);
        try (TestRis ris = TestRis.start(0);
                TestMailbox mailbox = TestMailbox.start(0);
                EngineProcess engine = start(ris, mailbox)) {
            dcmsend(engine, painted);
            String study = HeadCt.studyInstanceUid(painted);
            JsonNode assessment = EngineQuestions.assessment(engine, study);
            EngineQuestions.deliveries(engine, assessment, "DELIVERED", "ris", "pager");

            assertThat(assessment.path("status").asText()).isEqualTo("POSITIVE");
            assertThat(assessment.path("findings").path(0).path("volumeMl").asDouble())
                    .isBetween(0.7 * BALL_ML, 1.3 * BALL_ML);
            assertThatTheThickAxialSeriesWasChosen(engine, study, assessment);
            parse(ris.messagesAbout(study));
            Awaitility.await().atMost(EngineQuestions.LIMIT).untilAsserted(() -> assertThat(mailbox.bodies())
                    .hasSize(1));
            assertThat(PageLink.leadsTo(mailbox.bodies().get(0))).contains(study);
            assertThat(mailbox.rawMails().get(0)).doesNotContain("Muñoz", "HEADCT01", "ACC0001", "19580314");
        }
    }

    private EngineProcess start(TestRis ris, TestMailbox mailbox) throws IOException, InterruptedException {
        return EngineProcess.in(folder)
                .property("bellwether.ris.host", "127.0.0.1")
                .property("bellwether.ris.port", Integer.toString(ris.port()))
                .property("bellwether.pager.to", "on-call@pager.example")
                .property("bellwether.pager.smtp.host", "127.0.0.1")
                .property("bellwether.pager.smtp.port", Integer.toString(mailbox.port()))
                .start();
    }

    private void dcmsend(EngineProcess engine, Path study) throws IOException, InterruptedException {
        Path log = folder.resolve("dcmsend.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Peers.program("dcmsend").toString(),
                        "-v",
                        "--scan-directories",
                        "--recurse",
                        "--scan-pattern",
                        "*.dcm",
                        "-aec",
                        "BELLWETHER",
                        "127.0.0.1",
                        Integer.toString(engine.dicomPort()),
                        study.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TCP_NODELAY", "1");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private static void assertThatTheThickAxialSeriesWasChosen(EngineProcess engine, String study, JsonNode assessment)
            throws IOException, InterruptedException {
        Map<String, JsonNode> series = new HashMap<>();
        for (JsonNode one : engine.api().series(study)) {
            series.put(one.path("description").asText(), one);
        }
        assertThat(series).hasSize(5);
        JsonNode chosen = series.values().stream()
                .filter(one -> one.path("seriesInstanceUid")
                        .asText()
                        .equals(assessment.path("seriesInstanceUid").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(chosen.path("sliceCount").asInt()).isEqualTo(36);
        assertThat(chosen.path("outcome").asText()).isEqualTo("ANALYSED");
        series.values().stream().filter(one -> one != chosen).forEach(other -> {
            assertThat(other.path("outcome").asText()).isEqualTo("NOT_ANALYSED");
            assertThat(other.path("reason").asText()).isNotBlank();
        });
    }

    private static ORU_R01 parse(List<String> messages) throws Exception {
        assertThat(messages).hasSize(1);
        try (DefaultHapiContext context = new DefaultHapiContext(
                new ParserConfiguration(),
                ValidationContextFactory.defaultValidation(),
                new CanonicalModelClassFactory("2.5.1"))) {
            return (ORU_R01) context.getPipeParser().parse(messages.get(0));
        }
    }
}
