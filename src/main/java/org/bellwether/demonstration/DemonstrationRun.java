package org.bellwether.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Quarkus;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.domain.Patient;

/** Waits for the engine, sends one study after the other, and tells what became of each. */
final class DemonstrationRun implements Runnable {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final Duration STUDY_LIMIT = Duration.ofSeconds(300);
    private static final long POLL_MILLISECONDS = 200;

    /** The invented patients: a name beyond ASCII, and one in ideographic and phonetic writing (PS3.5 6.2.1). */
    private static final Patient FIRST =
            new Patient("DEMO-4711", "DEMONSTRATION", "Øverås-Lindqvist^Ingrid Marie", "19480229", "F");

    private static final Patient SECOND =
            new Patient("DEMO-0815", "DEMONSTRATION", "Yamada^Tarou=山田^太郎=やまだ^たろう", "19661104", "M");

    private final Surroundings surroundings;
    private final PrintStream console;
    private final boolean once;
    private final EngineApi engine;
    private final String worklist;

    DemonstrationRun(Surroundings surroundings, PrintStream console, boolean once) {
        this.surroundings = surroundings;
        this.console = console;
        this.once = once;
        this.worklist = "http://localhost:" + surroundings.httpPort() + "/";
        this.engine = new EngineApi(URI.create(worklist));
    }

    @Override
    public void run() {
        List<String> faults = new ArrayList<>();
        try {
            awaitReady();
            tellSurroundings();
            faults.addAll(demonstrate(1, "positive", "POSITIVE", FIRST));
            faults.addAll(demonstrate(2, "negative", "NEGATIVE", SECOND));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        } catch (IOException | MessagingException | RuntimeException failed) {
            faults.add("The demonstration broke off: " + failed);
        }
        end(faults);
    }

    private void end(List<String> faults) {
        console.println();
        faults.forEach(fault -> console.println("WRONG: " + fault));
        if (!faults.isEmpty()) {
            console.println(
                    "What the engine says of it is in " + surroundings.folder().resolve("bellwether.log"));
        }
        console.println(Story.RESEARCH_USE);
        if (once) {
            Quarkus.asyncExit(faults.isEmpty() ? 0 : 1);
        } else {
            console.println("Open " + worklist + "   The engine goes on running until Ctrl-C.");
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(START_LIMIT);
        String missing = engine.notReadyBecause();
        while (!missing.isEmpty()) {
            if (Instant.now().isAfter(limit)) {
                throw new IOException("the engine is not ready after " + START_LIMIT.toSeconds() + " s, " + missing);
            }
            Thread.sleep(POLL_MILLISECONDS);
            missing = engine.notReadyBecause();
        }
    }

    private void tellSurroundings() {
        console.println();
        console.println("  Open         " + worklist + "   (the worklist; the studies appear as they come)");
        console.println("  DICOM        " + surroundings.aeTitle() + " at port " + surroundings.dicomPort()
                + "; to send a study of your own:");
        console.println("               dcmsend -aec " + surroundings.aeTitle() + " localhost "
                + surroundings.dicomPort() + " --scan-directories FOLDER");
        console.println("  RIS          "
                + surroundings
                        .ris()
                        .map(ris -> "HL7 over MLLP at port " + ris.port() + ", in this process")
                        .orElse("as set for this run"));
        console.println("  Mailbox      "
                + surroundings
                        .mailbox()
                        .map(mailbox -> "SMTP at port " + mailbox.port() + ", in this process; pages go to "
                                + Surroundings.PAGER_ADDRESS)
                        .orElse("as set for this run"));
        console.println("  Data, log    " + surroundings.folder() + "   (emptied when the next demonstration starts)");
        surroundings.notes().forEach(note -> console.println("  Note         " + note));
    }

    private List<String> demonstrate(int number, String phantom, String expected, Patient patient)
            throws IOException, InterruptedException, MessagingException {
        PhantomStudy study = new PhantomStudy(
                patient,
                "DEMO-2026-000" + number,
                "CT HEAD W WO CONTRAST",
                LocalDateTime.now().minusMinutes(12L),
                PhantomArchive.read(phantom));
        Path folder = Files.createDirectories(
                surroundings.folder().resolve("phantoms").resolve(phantom));
        CtStudyFiles files = CtStudyFiles.write(study, folder);
        int pagesBefore = pages().size();
        StudySending.Sent sent = StudySending.send(
                new InetSocketAddress("localhost", surroundings.dicomPort()), surroundings.aeTitle(), files.files());
        Optional<JsonNode> assessment = awaitSettled(files.studyInstanceUid());
        List<DemonstrationMailbox.Page> pages = pages();
        StudyOutcome outcome = new StudyOutcome(
                number,
                study,
                files.studyInstanceUid(),
                expected,
                sent.accepted(),
                sent.time(),
                assessment,
                engine.series(files.studyInstanceUid()),
                assessment.isEmpty()
                        ? List.of()
                        : engine.deliveries(assessment.get().path("id").asText()),
                surroundings
                        .ris()
                        .map(ris -> ris.messagesAbout(files.studyInstanceUid()))
                        .orElse(List.of()),
                pages.subList(Math.min(pagesBefore, pages.size()), pages.size()));
        Story.of(outcome, worklist).forEach(console::println);
        List<String> faults = outcome.faults(
                surroundings.ris().isPresent(), surroundings.mailbox().isPresent());
        return sent.faults().isEmpty() ? faults : concatenate(sent.faults(), faults);
    }

    private static List<String> concatenate(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private List<DemonstrationMailbox.Page> pages() throws MessagingException {
        return surroundings.mailbox().isPresent() ? surroundings.mailbox().get().pages() : List.of();
    }

    /** Waits until the study is assessed and each recipient has its answer or never will. */
    private Optional<JsonNode> awaitSettled(String studyInstanceUid) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(STUDY_LIMIT);
        Optional<JsonNode> assessment = engine.latestAssessment(studyInstanceUid);
        while (Instant.now().isBefore(limit)) {
            if (assessment.isPresent()
                    && engine.deliveries(assessment.get().path("id").asText()).stream()
                            .noneMatch(delivery ->
                                    "PENDING".equals(delivery.path("state").asText()))) {
                return assessment;
            }
            Thread.sleep(POLL_MILLISECONDS);
            assessment = engine.latestAssessment(studyInstanceUid);
        }
        return assessment;
    }
}
