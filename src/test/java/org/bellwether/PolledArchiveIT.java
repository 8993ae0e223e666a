package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.dicom.data.Tag;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.OrthancProcess;
import org.bellwether.testing.Studies;
import org.bellwether.testing.StudySender;
import org.bellwether.testing.SyntheticCt;
import org.bellwether.testing.TestRis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives are polled by C-MOVE, by C-GET and over DICOMweb: each of their studies is assessed once, though the engine is
 * killed while it retrieves them. Most studies are of three small slices, which end as not analysed; two are whole heads.
 */
class PolledArchiveIT {

    private static final int MOVED = 50;
    /** How many of these are whole heads; {@code src/test/scripts/polled-archive.sh} makes all of them whole. */
    private static final int WHOLE = Integer.parseInt(System.getenv().getOrDefault("POLLED_WHOLE_HEADS", "2"));

    private static final Duration LIMIT =
            EngineQuestions.LIMIT.plus(Duration.ofSeconds(20).multipliedBy(WHOLE));
    private static final int GOT = 4;
    private static final int SLICES = 3;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final Map<String, Integer> expected = new LinkedHashMap<>();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES) // fifty whole heads take longer than a test usually may
    void eachStudyIsAssessedOnceThoughTheEngineIsKilledInTheMiddle() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder.resolve("engine"));
                TestRis ris = TestRis.start(EngineProcess.freePort());
                OrthancProcess main = archive("main", engine, false);
                OrthancProcess second = archive("second", engine, false);
                OrthancProcess web = archive("web", engine, true)) {
            fill(main, MOVED - WHOLE);
            List<CtStudyFiles> heads = heads(main);
            List<SyntheticCt> small = fill(second, GOT);
            fill(web, GOT);
            SyntheticCt prior = prior(second, MOVED);
            configure(engine, main, second, web);
            engine.property("bellwether.ris.host", "127.0.0.1")
                    .property("bellwether.ris.port", Integer.toString(ris.port()));
            engine.start();
            Awaitility.await()
                    .atMost(EngineQuestions.LIMIT)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> retrieved(engine) >= 15);
            engine.kill();
            assertThat(retrieved(engine)).as("killed in the middle").isLessThan(expected.size());

            engine.start();

            awaitAll(engine);
            for (int i = 0; i < heads.size(); i++) {
                assertThat(status(engine, heads.get(i))).isEqualTo(isPositive(i) ? "POSITIVE" : "NEGATIVE");
            }
            aStudyThatGrowsIsCompleted(engine, second, small.get(0));
            thePriorIsHereAndNobodyIsTold(engine, prior);
            assertThat(engine.log()).doesNotContain("Synthetic^").doesNotContain("O'Brien");
        }
    }

    private List<CtStudyFiles> heads(OrthancProcess archive) throws Exception {
        List<CtStudyFiles> heads = new ArrayList<>();
        for (int i = 0; i < WHOLE; i++) {
            Path files = Files.createDirectory(folder.resolve("head-" + i));
            CtStudyFiles head = isPositive(i) ? Studies.positive(files) : Studies.negative(files);
            StudySender.send(archive.dicomPort(), head.files());
            expected.put(head.studyInstanceUid(), head.files().size());
            heads.add(head);
        }
        return heads;
    }

    private static boolean isPositive(int head) {
        return head % 2 == 0;
    }

    private void configure(EngineProcess engine, OrthancProcess main, OrthancProcess second, OrthancProcess web)
            throws Exception {
        poll(engine, "main")
                .property("bellwether.archives.main.host", "127.0.0.1")
                .property("bellwether.archives.main.port", Integer.toString(main.dicomPort()))
                .property("bellwether.archives.main.ae-title", "ORTHANC")
                .property("bellwether.archives.main.pause", "100ms");
        poll(engine, "second")
                .property("bellwether.archives.second.host", "127.0.0.1")
                .property("bellwether.archives.second.port", Integer.toString(second.dicomPort()))
                .property("bellwether.archives.second.ae-title", "ORTHANC")
                .property("bellwether.archives.second.retrieve", "get")
                .property("bellwether.archives.second.priors", "true");
        String user = Base64.getEncoder().encodeToString("engine:secret".getBytes(StandardCharsets.US_ASCII));
        poll(engine, "web")
                .property("bellwether.archives.web.protocol", "dicomweb")
                .property("bellwether.archives.web.url", web.web().toString())
                .property("bellwether.archives.web.header-value", "Basic " + user);
        engine.property("bellwether.priors.newest", "1");
    }

    private static EngineProcess poll(EngineProcess engine, String name) {
        return engine.property("bellwether.archives." + name + ".interval", "1s")
                .property("bellwether.archives." + name + ".first-retry", "500ms");
    }

    /** An earlier study of the patient of a small study, older than what is polled. */
    private SyntheticCt prior(OrthancProcess archive, int patient) throws Exception {
        SyntheticCt prior = study(patient).change(image -> image.putString(Tag.STUDY_DATE, "20260102"));
        StudySender.send(archive.dicomPort(), prior.writeTo(folder.resolve("prior")));
        return prior;
    }

    private void thePriorIsHereAndNobodyIsTold(EngineProcess engine, SyntheticCt prior) throws Exception {
        JsonNode assessment = EngineQuestions.assessment(engine, prior.studyInstanceUid());
        assertThat(assessment.path("status").asText()).isEqualTo("NOT_ANALYSED");
        assertThat(sliceCount(engine, prior.studyInstanceUid())).isEqualTo(SLICES);
        assertThat(engine.api().deliveries(assessment.path("id").asText())).isEmpty();
        String current = expected.keySet().iterator().next();
        JsonNode told = engine.api().latestAssessment(current).orElseThrow();
        assertThat(engine.api().deliveries(told.path("id").asText())).hasSize(1);
        HttpRequest request =
                HttpRequest.newBuilder(uri(engine, "api/worklist?limit=1000")).build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains(current)
                .doesNotContain(prior.studyInstanceUid());
    }

    private static URI uri(EngineProcess engine, String path) {
        return URI.create("http://localhost:" + engine.httpPort() + "/" + path);
    }

    private void aStudyThatGrowsIsCompleted(EngineProcess engine, OrthancProcess archive, SyntheticCt study)
            throws Exception {
        List<Path> files = study.slices(SLICES + 2).writeTo(folder.resolve("grown"));
        StudySender.send(archive.dicomPort(), files.subList(SLICES, SLICES + 2));
        Awaitility.await().atMost(EngineQuestions.LIMIT).untilAsserted(() -> assertThat(
                        sliceCount(engine, study.studyInstanceUid()))
                .isEqualTo(SLICES + 2));
        assertThat(engine.log()).contains("2 instances of 1 series came, " + SLICES + " were here");
    }

    private OrthancProcess archive(String name, EngineProcess engine, boolean web) throws Exception {
        return OrthancProcess.start(
                Files.createDirectories(folder.resolve(name)), "BELLWETHER", engine.dicomPort(), web);
    }

    private List<SyntheticCt> fill(OrthancProcess archive, int count) throws Exception {
        List<Path> files = new ArrayList<>();
        List<SyntheticCt> studies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SyntheticCt study = study(expected.size());
            files.addAll(study.writeTo(folder.resolve("study-" + expected.size())));
            expected.put(study.studyInstanceUid(), SLICES);
            studies.add(study);
        }
        assertThat(StudySender.send(archive.dicomPort(), files)).isEqualTo(files.size());
        return studies;
    }

    private static SyntheticCt study(int number) {
        LocalDateTime began = LocalDateTime.now().minusHours(1);
        String date = DateTimeFormatter.ofPattern("yyyyMMdd").format(began);
        String time = DateTimeFormatter.ofPattern("HHmmss").format(began);
        return new SyntheticCt()
                .patient("Synthetic^Number" + number, "SYN-" + number)
                .accessionNumber("ACC-" + number)
                .size(32, 32)
                .slices(SLICES)
                .change(image -> image.putString(Tag.STUDY_DATE, date)
                        .putString(Tag.STUDY_TIME, time)
                        .putString(Tag.ACQUISITION_DATE, date)
                        .putString(Tag.ACQUISITION_TIME, time));
    }

    private static int retrieved(EngineProcess engine) {
        return engine.log().split(" retrieved in ", -1).length - 1;
    }

    private void awaitAll(EngineProcess engine) {
        Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            for (Map.Entry<String, Integer> study : expected.entrySet()) {
                assertThat(sliceCount(engine, study.getKey())).isEqualTo(study.getValue());
                assertThat(engine.api().assessments(study.getKey())).isNotEmpty();
            }
        });
        assertThat(expected.keySet())
                .allSatisfy(study -> assertThat(engine.api().assessments(study))
                        .as("assessments of study " + study)
                        .hasSize(1));
    }

    private static int sliceCount(EngineProcess engine, String study) throws Exception {
        List<JsonNode> series = engine.api().series(study);
        return series.stream()
                .filter(one -> !one.path("outcome").asText().equals("WAITING"))
                .mapToInt(one -> one.path("sliceCount").asInt())
                .sum();
    }

    private static String status(EngineProcess engine, CtStudyFiles study) throws Exception {
        return engine.api()
                .latestAssessment(study.studyInstanceUid())
                .orElseThrow()
                .path("status")
                .asText();
    }
}
