package org.bellwether.demonstration;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands in for the webhook of a site, so that a demonstration does not reach the real one: takes and forgets. */
final class DemonstrationWebhook {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;

    private DemonstrationWebhook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(NO_CONTENT, -1);
            exchange.close();
        });
        server.start();
    }

    /**
     * Starts the server on a free port of the loopback interface.
     *
     * @return the running server
     */
    static DemonstrationWebhook start() {
        try {
            return new DemonstrationWebhook();
        } catch (IOException failed) {
            throw new UncheckedIOException("The demonstration webhook cannot listen", failed);
        }
    }

    /**
     * Returns the address to post to.
     *
     * @return an HTTP address
     */
    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }
}
