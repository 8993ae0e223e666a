package org.bellwether.mllp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A receiver of messages on a real socket that does exactly what a test tells it, right or wrong. */
final class ScriptedPeer implements AutoCloseable {

    final AtomicInteger connections = new AtomicInteger();
    final AtomicInteger messages = new AtomicInteger();
    private final ServerSocket listener;
    private volatile @Nullable Exception failure;

    /** What the peer does with a connection; when it returns the connection is closed. */
    interface Script {
        void play(Line line) throws Exception;
    }

    ScriptedPeer(Script script) throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(script), "scripted-peer");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Script script) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                connections.incrementAndGet();
                script.play(new Line(socket));
            } catch (Exception ended) {
                failure = ended;
            }
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    @Nullable
    Exception failure() {
        return failure;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    /** One connection as the script sees it. */
    final class Line {
        private final Socket socket;

        private Line(Socket socket) {
            this.socket = socket;
        }

        /** Reads one frame and returns MSH-10 of its message. */
        String receive() throws IOException {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            int value = socket.getInputStream().read();
            while (value != 0x1C) {
                if (value < 0) {
                    throw new IOException("closed by the client");
                }
                if (value != 0x0B) {
                    message.write(value);
                }
                value = socket.getInputStream().read();
            }
            socket.getInputStream().read();
            messages.incrementAndGet();
            return MessageHeader.of(message.toByteArray()).controlId();
        }

        void answer(String code, String controlId) throws IOException {
            send("\u000BMSH|^~\\&|RIS|||BELLWETHER|20260101||ACK|1|P|2.5.1\rMSA|" + code + "|" + controlId
                    + "\r\u001C\r");
        }

        void send(String bytes) throws IOException {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Waits until the client closes. */
        void awaitClose() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // What still comes is of no interest.
            }
        }
    }
}
