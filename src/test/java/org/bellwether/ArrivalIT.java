package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.testing.EngineProcess;
import org.bellwether.testing.EngineQuestions;
import org.bellwether.testing.Studies;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a watched folder, and what is posted, is assessed like what is sent, in a whole engine. */
class ArrivalIT {

    private static final String TOKEN = "a secret of sixteen characters";

    @TempDir
    Path folder;

    @Test
    void aFolderOfFilesAndAPostedSeriesAreAssessed() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        try (EngineProcess engine = EngineProcess.in(Files.createDirectory(folder.resolve("engine")))) {
            engine.property("bellwether.folder.enabled", "true")
                    .property("bellwether.folder.path", inbox.toString())
                    .property("bellwether.folder.settle-time", "1s")
                    .property("bellwether.stow.token", TOKEN)
                    .start();
            Path medium = Files.createDirectories(inbox.resolve("medium/images"));
            CtStudyFiles head = Studies.positive(medium);
            Files.writeString(inbox.resolve("O'Brien.txt"), "no DICOM file");
            SyntheticCt posted = new SyntheticCt().slices(3).size(64, 64);
            HttpResponse<String> answer = post(engine, posted, TOKEN);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(post(engine, posted, "another one of sixteen").statusCode())
                    .isEqualTo(401);

            assertThat(EngineQuestions.assessment(engine, head.studyInstanceUid())
                            .path("status")
                            .asText())
                    .isEqualTo("POSITIVE");
            assertThat(EngineQuestions.assessment(engine, posted.studyInstanceUid())
                            .path("status")
                            .asText())
                    .isEqualTo("NOT_ANALYSED");
            Awaitility.await().atMost(EngineQuestions.LIMIT).untilAsserted(() -> assertThat(
                            files(inbox.resolve("failed")))
                    .hasSize(1));
            assertThat(files(inbox.resolve("failed")).get(0).getFileName()).hasToString("O'Brien.txt");
            assertThat(files(inbox.resolve("done"))).hasSize(head.files().size());
            assertThat(files(medium)).isEmpty();
            assertThat(engine.log())
                    .containsOnlyOnce("not a DICOM file")
                    .doesNotContain("\tat ")
                    .doesNotContain("O'Brien")
                    .doesNotContain(TOKEN);
        }
    }

    private static List<Path> files(Path under) throws Exception {
        if (!Files.exists(under)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static HttpResponse<String> post(EngineProcess engine, SyntheticCt series, String token) throws Exception {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int i = 0; i < series.sliceCount(); i++) {
            message.write("--part\r\nContent-Type: application/dicom\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            message.write(series.part10(i));
            message.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        message.write("--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + engine.httpPort() + "/dicom-web/studies"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
