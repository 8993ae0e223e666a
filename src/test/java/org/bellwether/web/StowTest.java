package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.bellwether.spool.Spool;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;

/** Images are posted, kept as those of the DICOM port are, and each is answered for. */
@QuarkusTest
@TestProfile(WebProfile.class)
class StowTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TYPE = "multipart/related; type=\"application/dicom\"; boundary=frontier";

    @TestHTTPResource("/")
    URI base;

    @Inject
    Spool spool;

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            message.writeBytes(
                    "\r\n--frontier\r\nContent-Type: application/dicom\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            message.writeBytes(part);
        }
        message.writeBytes("\r\n--frontier--\r\n".getBytes(StandardCharsets.US_ASCII));
        return message.toByteArray();
    }

    private HttpResponse<String> post(String path, String type, String authorization, byte[] body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(byte[] body) throws Exception {
        return post("dicom-web/studies", TYPE, "Bearer " + WebBeans.STOW_TOKEN, body);
    }

    @Test
    void postedImagesAreKeptAndEachIsAnsweredFor() throws Exception {
        SyntheticCt series = new SyntheticCt().slices(3).size(16, 16);
        HttpResponse<String> all = post(message(series.part10(0), series.part10(1)));
        assertThat(all.statusCode()).as(all.body()).isEqualTo(200);
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/dicom+json");
        JsonNode stored = new ObjectMapper().readTree(all.body()).at("/00081199/Value");
        assertThat(stored).hasSize(2);
        assertThat(stored.get(1).at("/00081155/Value/0").asText()).isEqualTo(series.sopInstanceUid(1));
        assertThat(spool.instances(series.seriesInstanceUid())).hasSize(2);

        byte[] cut = java.util.Arrays.copyOf(series.part10(2), 900);
        HttpResponse<String> some = post(message(series.part10(0), cut, new byte[0], series.part10(2)));
        assertThat(some.statusCode()).as(some.body()).isEqualTo(202);
        JsonNode failed = new ObjectMapper().readTree(some.body()).at("/00081198/Value");
        assertThat(failed).hasSize(2);
        assertThat(failed.get(0).at("/00081155/Value/0").asText()).isEqualTo(series.sopInstanceUid(2));
        assertThat(failed.get(0).at("/00081197/Value/0").asInt()).isEqualTo(0xC000);
        assertThat(spool.instances(series.seriesInstanceUid())).hasSize(3);

        HttpResponse<String> none = post(message("PK\3\4 no image".getBytes(StandardCharsets.US_ASCII)));
        assertThat(none.statusCode()).as(none.body()).isEqualTo(409);
    }

    @Test
    void anImageOfAnotherStudyThanThatOfTheAddressIsToldAsFailed() throws Exception {
        SyntheticCt series = new SyntheticCt().slices(1).size(16, 16);
        String bearer = "bearer " + WebBeans.STOW_TOKEN;
        assertThat(post("dicom-web/studies/1.2.3", TYPE, bearer, message(series.part10(0)))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("dicom-web/studies/" + series.studyInstanceUid(), TYPE, bearer, message(series.part10(0)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("dicom-web/studies/x", TYPE, bearer, message()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void nothingIsTakenWithoutTheToken() throws Exception {
        SyntheticCt series = new SyntheticCt().slices(1).size(16, 16);
        for (String wrong : new String[] {"", "Bearer ", "Bearer 0123456789abcdeX", "Basic 0123456789abcdef"}) {
            assertThat(post("dicom-web/studies", TYPE, wrong, message(series.part10(0)))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
        assertThat(spool.instances(series.seriesInstanceUid())).isEmpty();
    }

    @Test
    void whatIsMalformedTooLargeOrOfAnotherTypeIsRefused() throws Exception {
        String bearer = "Bearer " + WebBeans.STOW_TOKEN;
        String path = "dicom-web/studies";
        assertThat(post(path, "application/dicom", bearer, new byte[9]).statusCode())
                .isEqualTo(415);
        assertThat(post(path, "multipart/related; type=\"application/dicom+json\"; boundary=b", bearer, new byte[9])
                        .statusCode())
                .isEqualTo(415);
        assertThat(post(path, "multipart/related; type=\"application/dicom\"", bearer, new byte[9])
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("--frontier\r\n\r\nin the middle".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(message(new byte[(int) WebBeans.MOST_STOW_BYTES])).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatCameBeforeAConnectionBreaksIsKept() throws Exception {
        SyntheticCt series = new SyntheticCt().slices(2).size(16, 16);
        byte[] body = message(series.part10(0), series.part10(1));
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("POST /dicom-web/studies HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + WebBeans.STOW_TOKEN + "\r\nContent-Type: " + TYPE + "\r\nContent-Length: "
                                    + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, body.length - 500);
            socket.getOutputStream().flush();
            org.awaitility.Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(60))
                    .until(() -> spool.instances(series.seriesInstanceUid()).size() == 1);
        }
        try (InputStream again = new java.io.ByteArrayInputStream(body)) {
            assertThat(post(again.readAllBytes()).statusCode()).isEqualTo(200);
        }
        assertThat(spool.instances(series.seriesInstanceUid())).hasSize(2);
    }
}
