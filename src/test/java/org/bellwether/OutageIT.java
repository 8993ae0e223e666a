package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.mllp.AcknowledgementCode;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.Studies;
import org.bellwether.testing.StudySender;
import org.bellwether.testing.TestMailbox;
import org.bellwether.testing.TestRis;
import org.bellwether.testing.TestWebhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recipient that is down holds up neither the start nor another recipient, and is told once it comes. */
class OutageIT {

    @TempDir
    Path folder;

    @Test
    void recipientsThatAreDownAtTheStartAreToldWhenTheyCome() throws Exception {
        CtStudyFiles study = Studies.positive(Files.createDirectory(folder.resolve("study")));
        int risPort = EngineProcess.freePort();
        int mailPort = EngineProcess.freePort();
        try (TestWebhook webhook = TestWebhook.start(0);
                EngineProcess engine = EngineProcess.in(folder)) {
            engine.property("bellwether.ris.host", "127.0.0.1")
                    .property("bellwether.ris.port", Integer.toString(risPort))
                    .property("bellwether.pager.to", "on-call@pager.example")
                    .property("bellwether.pager.smtp.host", "127.0.0.1")
                    .property("bellwether.pager.smtp.port", Integer.toString(mailPort))
                    .property("bellwether.webhook.url", webhook.url())
                    .start();
            StudySender.send(engine.dicomPort(), study.files());
            JsonNode assessment = EngineQuestions.assessment(engine, study.studyInstanceUid());
            Awaitility.await()
                    .untilAsserted(() -> assertThat(webhook.requests()).hasSize(1));
            assertThat(webhook.requests().get(0).body()).contains("POSITIVE").contains(study.studyInstanceUid());
            awaitFailedAttempt(engine, assessment, "ris");
            awaitFailedAttempt(engine, assessment, "pager");
            try (TestRis ris = TestRis.start(risPort);
                    TestMailbox mailbox = TestMailbox.start(mailPort)) {
                EngineQuestions.deliveries(engine, assessment, "DELIVERED", "ris", "pager", "webhook");
                assertThat(ris.messagesAbout(study.studyInstanceUid())).hasSize(1);
                assertThat(mailbox.rawMails()).singleElement().satisfies(mail -> assertThat(mail)
                        .doesNotContain("Brien", "T-POSITIVE", study.studyInstanceUid(), "CamelDicom"));
                assertThat(webhook.requests()).hasSize(1);
            }
        }
    }

    @Test
    void aRisThatCannotTakeTheMessageNowGetsTheSameMessageAgain() throws Exception {
        CtStudyFiles study = Studies.negative(Files.createDirectory(folder.resolve("study")));
        try (TestRis ris = TestRis.start(0);
                EngineProcess engine = EngineProcess.in(folder)) {
            ris.answer(AcknowledgementCode.AE);
            engine.property("bellwether.ris.host", "127.0.0.1")
                    .property("bellwether.ris.port", Integer.toString(ris.port()))
                    .start();
            StudySender.send(engine.dicomPort(), study.files());
            JsonNode assessment = EngineQuestions.assessment(engine, study.studyInstanceUid());
            awaitFailedAttempt(engine, assessment, "ris");
            ris.answer(AcknowledgementCode.AA);
            EngineQuestions.deliveries(engine, assessment, "DELIVERED", "ris");
            List<String> messages = ris.messagesAbout(study.studyInstanceUid());
            assertThat(messages).hasSizeGreaterThanOrEqualTo(2);
            assertThat(messages.stream().map(OutageIT::controlId).distinct()).hasSize(1);
        }
    }

    private static String controlId(String message) {
        return message.split("\\|", -1)[9];
    }

    private static void awaitFailedAttempt(EngineProcess engine, JsonNode assessment, String recipient) {
        Awaitility.await().atMost(EngineQuestions.LIMIT).untilAsserted(() -> assertThat(
                        engine.api().deliveries(assessment.path("id").asText()))
                .filteredOn(node -> recipient.equals(node.path("recipient").asText()))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.path("state").asText()).isEqualTo("PENDING");
                    assertThat(node.path("attempts").asInt()).isPositive();
                    assertThat(node.path("lastError").asText("")).isNotBlank();
                }));
    }
}
