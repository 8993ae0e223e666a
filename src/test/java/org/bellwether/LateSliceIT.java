package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.Studies;
import org.bellwether.testing.StudySender;
import org.bellwether.testing.TestRis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slices that come after the answer reopen their series; what is sent again changes nothing. */
class LateSliceIT {

    private static final int LATE = 3;

    @TempDir
    Path folder;

    @Test
    void lateSlicesGiveACorrectedAssessmentAndRepeatedOnesNone() throws Exception {
        CtStudyFiles study = Studies.positive(Files.createDirectory(folder.resolve("study")));
        List<Path> files = study.files();
        try (TestRis ris = TestRis.start(0);
                EngineProcess engine = EngineProcess.in(folder)) {
            engine.property("bellwether.ris.host", "127.0.0.1")
                    .property("bellwether.ris.port", Integer.toString(ris.port()))
                    .start();
            StudySender.send(engine.dicomPort(), files.subList(0, files.size() - LATE));
            JsonNode first = EngineQuestions.assessment(engine, study.studyInstanceUid());
            EngineQuestions.deliveries(engine, first, "DELIVERED", "ris");

            StudySender.send(engine.dicomPort(), files.subList(files.size() - LATE, files.size()));
            Awaitility.await("a corrected assessment")
                    .atMost(EngineQuestions.LIMIT)
                    .until(() ->
                            engine.api().assessments(study.studyInstanceUid()).size() == 2);
            JsonNode second =
                    engine.api().latestAssessment(study.studyInstanceUid()).orElseThrow();
            assertThat(second.path("correctsId").asText())
                    .isEqualTo(first.path("id").asText());
            assertThat(second.path("status").asText()).isEqualTo("POSITIVE");
            EngineQuestions.deliveries(engine, second, "DELIVERED", "ris");
            assertThat(ris.messagesAbout(study.studyInstanceUid())).hasSize(2);

            StudySender.send(engine.dicomPort(), files);
            Awaitility.await("no third assessment")
                    .during(Duration.ofSeconds(8))
                    .atMost(Duration.ofSeconds(12))
                    .until(() ->
                            engine.api().assessments(study.studyInstanceUid()).size() == 2);
        }
    }
}
