package org.bellwether.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on a loopback port that keeps every document posted to it. */
public final class TestWebhook implements AutoCloseable {

    /**
     * One request.
     *
     * @param idempotencyKey the header of that name, empty when missing
     * @param headerNames names of all headers
     * @param body the body as text
     */
    public record Request(String idempotencyKey, List<String> headerNames, String body) {}

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    private TestWebhook(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            requests.add(new Request(
                    key == null ? "" : key,
                    List.copyOf(exchange.getRequestHeaders().keySet()),
                    body));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    /**
     * Starts a server.
     *
     * @param port its port, 0 for a free one
     * @return the running server
     * @throws IOException when the port is taken
     */
    public static TestWebhook start(int port) throws IOException {
        return new TestWebhook(port);
    }

    /**
     * Answers from now on with another status.
     *
     * @param code the HTTP status code
     */
    public void answer(int code) {
        status = code;
    }

    /**
     * Returns the address to post to.
     *
     * @return an HTTP address
     */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/assessments";
    }

    /**
     * Returns the requests that came so far.
     *
     * @return requests in the order of arrival
     */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
