package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.PageLink;
import org.bellwether.testing.Studies;
import org.bellwether.testing.StudySender;
import org.bellwether.testing.TestMailbox;
import org.bellwether.testing.TestRis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed engine loses no image that it answered with Success, and no delivery. */
class CrashIT {

    private static final int EXIT_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @Test
    void everyImageAnsweredWithSuccessIsInTheAssessmentThoughTheEngineWasKilled() throws Exception {
        CtStudyFiles study = Studies.positive(Files.createDirectory(folder.resolve("study")));
        try (EngineProcess engine = EngineProcess.in(folder).start()) {
            List<Path> accepted = StudySender.sendUntilBroken(engine.dicomPort(), study.files(), 17, engine::kill);
            assertThat(accepted)
                    .as("the engine was killed in the middle")
                    .hasSizeBetween(17, study.files().size() - 1);
            engine.start();
            List<Path> rest = new ArrayList<>(study.files());
            rest.removeAll(accepted);
            assertThat(StudySender.send(engine.dicomPort(), rest)).isEqualTo(rest.size());
            awaitSliceCount(engine, study, study.files().size());
            JsonNode assessment = EngineQuestions.assessment(engine, study.studyInstanceUid());
            assertThat(assessment.path("status").asText()).isEqualTo("POSITIVE");
            assertThat(assessment.path("findings").path(0).path("volumeMl").asDouble())
                    .isBetween(0.7 * Studies.BALL_ML, 1.3 * Studies.BALL_ML);
        }
    }

    @Test
    void aSeriesIsFinishedAfterTheCrashThoughNoFurtherImageComes() throws Exception {
        CtStudyFiles study = Studies.negative(Files.createDirectory(folder.resolve("study")));
        try (EngineProcess engine = EngineProcess.in(folder).start()) {
            List<Path> accepted = StudySender.sendUntilBroken(
                    engine.dicomPort(), study.files(), study.files().size(), engine::kill);
            assertThat(accepted).hasSameSizeAs(study.files());
            engine.start();
            JsonNode assessment = EngineQuestions.assessment(engine, study.studyInstanceUid());
            assertThat(assessment.path("status").asText()).isEqualTo("NEGATIVE");
            awaitSliceCount(engine, study, study.files().size());
        }
    }

    @Test
    void aStopWhileNetworksRunEndsInOrderAndTheRestIsReadAfterTheNextStart() throws Exception {
        List<CtStudyFiles> studies = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            studies.add(Studies.negative(Files.createDirectory(folder.resolve("study-" + number))));
        }
        try (EngineProcess engine = EngineProcess.in(folder).start()) {
            for (CtStudyFiles study : studies) {
                StudySender.send(engine.dicomPort(), study.files());
            }
            Awaitility.await("the first reading").atMost(EngineQuestions.LIMIT).until(() -> engine.log()
                    .contains("Loaded model head_ct_hemorrhage"));
            assertThat(engine.stop()).as(engine.log()).isEqualTo(EXIT_BY_SIGTERM);
            assertThat(engine.log()).doesNotContain("SIGSEGV");
            engine.start();
            for (CtStudyFiles study : studies) {
                assertThat(EngineQuestions.assessment(engine, study.studyInstanceUid())
                                .path("status")
                                .asText())
                        .isEqualTo("NEGATIVE");
            }
        }
    }

    @Test
    void everyDeliveryHappensThoughTheEngineWasKilledBetweenAssessmentAndDelivery() throws Exception {
        CtStudyFiles study = Studies.positive(Files.createDirectory(folder.resolve("study")));
        int risPort = EngineProcess.freePort();
        int mailPort = EngineProcess.freePort();
        try (EngineProcess engine = EngineProcess.in(folder)) {
            engine.property("bellwether.ris.host", "127.0.0.1")
                    .property("bellwether.ris.port", Integer.toString(risPort))
                    .property("bellwether.pager.to", "on-call@pager.example")
                    .property("bellwether.pager.smtp.host", "127.0.0.1")
                    .property("bellwether.pager.smtp.port", Integer.toString(mailPort))
                    .start();
            StudySender.send(engine.dicomPort(), study.files());
            JsonNode assessment = EngineQuestions.assessment(engine, study.studyInstanceUid());
            EngineQuestions.deliveries(engine, assessment, "PENDING", "ris", "pager");
            engine.kill();
            try (TestRis ris = TestRis.start(risPort);
                    TestMailbox mailbox = TestMailbox.start(mailPort)) {
                engine.start();
                EngineQuestions.deliveries(engine, assessment, "DELIVERED", "ris", "pager");
                assertThat(ris.messagesAbout(study.studyInstanceUid())).isNotEmpty();
                assertThat(mailbox.bodies()).isNotEmpty().allSatisfy(body -> assertThat(PageLink.leadsTo(body))
                        .contains(study.studyInstanceUid()));
            }
        }
    }

    private static void awaitSliceCount(EngineProcess engine, CtStudyFiles study, int slices) {
        Awaitility.await().atMost(EngineQuestions.LIMIT).untilAsserted(() -> assertThat(
                        engine.api().series(study.studyInstanceUid()))
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.path("sliceCount").asInt()).isEqualTo(slices);
                    assertThat(series.path("outcome").asText()).isEqualTo("ANALYSED");
                }));
    }
}
