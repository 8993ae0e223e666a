package org.bellwether.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that answers in pages, badly, slowly, elsewhere, or not at all. */
class WebUserTest {

    private static final Part10Origin ORIGIN = new Part10Origin("WADO-RS", "US", "", "lot");

    @TempDir
    Path folder;

    private HttpServer server;
    private ExecutorService threads;
    private Spool spool;
    private final List<String> requests = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    /** What the service does. */
    private interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
        spool = new Spool(Files.createDirectory(folder.resolve("spool")), SpoolOptions.DEFAULT.withoutDurability());
        spool.open();
    }

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
        spool.close();
    }

    private WebUser user(Duration patience, Behaviour behaviour) {
        server.createContext("/dicom-web", exchange -> {
            requests.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            behaviour.answer(exchange);
            exchange.close();
        });
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/dicom-web");
        return new WebUser(new WebUserOptions(
                base, null, Map.of("Authorization", "Bearer x"), Duration.ofSeconds(10), patience, 1 << 20));
    }

    private WebUser user(Behaviour behaviour) {
        return user(Duration.ofSeconds(60), behaviour);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        send(exchange, 200, "application/dicom+json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String match(int number) {
        return "{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1." + number + "\"]}}";
    }

    @Test
    void matchesAreReadPageByPageAndFromAServiceThatKnowsNoPages() throws IOException {
        WebUser pages = user(exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            if (query.contains("offset=0")) {
                json(exchange, "[" + match(1) + "," + match(2) + "]");
            } else if (query.contains("offset=2")) {
                json(exchange, "[" + match(3) + "]");
            } else {
                send(exchange, 204, "application/dicom+json", new byte[0]);
            }
        });
        List<DataSet> found = pages.search("/studies", Map.of("AccessionNumber", List.of("A 1&x=*")), 10);
        assertThat(found)
                .extracting(match -> match.string(Tag.STUDY_INSTANCE_UID))
                .containsExactly("1.1", "1.2", "1.3");
        assertThat(requests.get(0))
                .isEqualTo("/dicom-web/studies?AccessionNumber=A%201%26x%3D*&limit=500&offset=0 Bearer x");
        assertThatThrownBy(() -> pages.search("/studies", Map.of(), 2)).hasMessageContaining("more than 2");

        server.removeContext("/dicom-web");
        WebUser all = user(exchange -> json(exchange, "[" + match(1) + "," + match(2) + "]"));
        assertThat(all.search("/studies", Map.of(), 10)).hasSize(2);
    }

    @Test
    void aRefusalARedirectAndMalformedJsonAreFailures() {
        for (int status : new int[] {302, 401, 404, 500}) {
            WebUser user = user(exchange -> {
                exchange.getResponseHeaders().set("Location", "/dicom-web/elsewhere");
                send(exchange, status, "text/plain", new byte[0]);
            });
            assertThatThrownBy(() -> user.search("/studies", Map.of(), 10))
                    .hasMessageContaining("HTTP status " + status);
            server.removeContext("/dicom-web");
        }
        assertThat(requests).noneMatch(request -> request.contains("elsewhere"));
        WebUser user = user(exchange -> json(exchange, "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"SECRET"));
        assertThatThrownBy(() -> user.search("/studies", Map.of(), 10))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageNotContaining("SECRET");
    }

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            message.writeBytes("--b\r\nContent-Type: application/dicom\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            message.writeBytes(part);
            message.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        message.writeBytes("--b--".getBytes(StandardCharsets.US_ASCII));
        return message.toByteArray();
    }

    @Test
    void instancesAreKeptAndOneThatIsNoneIsCounted() throws IOException {
        SyntheticCt series = new SyntheticCt().slices(2).size(16, 16);
        WebUser user = user(exchange -> send(
                exchange,
                200,
                "multipart/related; type=\"application/dicom\"; boundary=b",
                message(series.part10(0), new byte[200], series.part10(1))));
        WebUser.Retrieved retrieved = user.retrieve("/studies/1.2", new Part10Intake(spool), ORIGIN);
        assertThat(retrieved.stored()).isEqualTo(2);
        assertThat(retrieved.refused()).isEqualTo(1);
        assertThat(retrieved.lastReason()).contains("not a DICOM file");
        assertThat(spool.instances(series.seriesInstanceUid())).hasSize(2);
    }

    @Test
    void anAnswerThatEndsInTheMiddleIsTooLongOrOfAnotherTypeIsAFailure() {
        SyntheticCt series = new SyntheticCt().slices(1).size(16, 16);
        byte[] whole = message(series.part10(0));
        WebUser cut = user(exchange -> send(
                exchange,
                200,
                "multipart/related; type=\"application/dicom\"; boundary=b",
                java.util.Arrays.copyOf(whole, whole.length - 100)));
        assertThatThrownBy(() -> cut.retrieve("/studies/1.2", new Part10Intake(spool), ORIGIN))
                .hasMessageContaining("ends in the middle");
        assertThat(spool.series()).isEmpty();
        server.removeContext("/dicom-web");
        WebUser large =
                user(exchange -> send(exchange, 200, "multipart/related; boundary=b", message(new byte[1 << 20])));
        assertThatThrownBy(() -> large.retrieve("/studies/1.2", new Part10Intake(spool), ORIGIN))
                .hasMessageContaining("longer than");
        server.removeContext("/dicom-web");
        WebUser page = user(exchange -> send(exchange, 200, "text/html", new byte[9]));
        assertThatThrownBy(() -> page.retrieve("/studies/1.2", new Part10Intake(spool), ORIGIN))
                .hasMessageContaining("text/html");
    }

    @Test
    void aServiceThatFallsSilentInTheMiddleOfAnAnswerIsNotWaitedForForEver() {
        WebUser user = user(Duration.ofSeconds(1), exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "multipart/related; boundary=b");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("--b\r\n".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            try {
                over.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> user.retrieve("/studies/1.2", new Part10Intake(spool), ORIGIN))
                .isInstanceOf(IOException.class);
        assertThat(over.getCount()).isEqualTo(1);
    }
}
