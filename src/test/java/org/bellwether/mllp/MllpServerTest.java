package org.bellwether.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server answers every message, and no peer can keep it from the others (bad input 16). */
class MllpServerTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void closeSockets() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void severalMessagesInOneWriteAreEachAnsweredInOrder() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            write(peer, frame("M1") + frame("M2") + frame("M3"));

            assertThat(read(peer)).isEqualTo("AA M1");
            assertThat(read(peer)).isEqualTo("AA M2");
            assertThat(read(peer)).isEqualTo("AA M3");
            assertThat(received).containsExactly("M1", "M2", "M3");
        }
    }

    @Test
    void aMessageThatComesByteByByteIsAnswered() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            for (byte value : frame("M1").getBytes(StandardCharsets.US_ASCII)) {
                peer.getOutputStream().write(value);
                peer.getOutputStream().flush();
            }
            assertThat(read(peer)).isEqualTo("AA M1");
        }
    }

    @Test
    void aPeerThatClosesItsHalfStillGetsItsAnswers() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            write(peer, frame("M1") + frame("M2"));
            peer.shutdownOutput();

            assertThat(read(peer)).isEqualTo("AA M1");
            assertThat(read(peer)).isEqualTo("AA M2");
            assertThat(peer.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void manyIdlePeersDoNotLockOutOthers() throws Exception {
        try (MllpServer server = server(options(50, Duration.ofSeconds(30)))) {
            for (int i = 0; i < 200; i++) {
                connect(server);
            }
            Socket late = connect(server);
            write(late, frame("M1"));

            assertThat(read(late)).isEqualTo("AA M1");
        }
    }

    @Test
    void handlersThatHangDoNotKeepTheServerFromReadingOthers() throws Exception {
        CountDownLatch hang = new CountDownLatch(1);
        MllpServerOptions options = options(50, Duration.ofSeconds(30));
        try (MllpServer server = new MllpServer(options, (message, peer) -> {
            if (MessageHeader.of(message).controlId().equals("HANG")) {
                hang.await(30, TimeUnit.SECONDS);
            }
            return Acknowledgement.answer(message, AcknowledgementCode.AA);
        })) {
            write(connect(server), frame("HANG"));
            Socket other = connect(server);
            write(other, frame("M1"));

            assertThat(read(other)).isEqualTo("AA M1");
            hang.countDown();
        }
    }

    @Test
    void aFrameWithoutEndIsClosedAfterTheTimeOut() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofMillis(500)))) {
            Socket peer = connect(server);
            write(peer, "\u000BMSH|^~\\&|");

            assertThat(peer.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aFrameOf200MegabytesIsClosedAtTheLimit() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            OutputStream out = peer.getOutputStream();
            out.write(0x0B);

            assertThatThrownBy(() -> {
                        for (int megabyte = 0; megabyte < 200; megabyte++) {
                            out.write(block);
                        }
                    })
                    .isInstanceOf(IOException.class);

            assertThat(received).isEmpty();
            Socket other = connect(server);
            write(other, frame("M1"));
            assertThat(read(other)).isEqualTo("AA M1");
        }
    }

    @Test
    void unfinishedFramesOfManyPeersTogetherStayBelowTheLimit() throws Exception {
        try (MllpServer server = server(options(100, Duration.ofSeconds(30)))) {
            byte[] part = ("\u000B" + "x".repeat(3 << 20)).getBytes(StandardCharsets.US_ASCII);
            List<Socket> peers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Socket peer = connect(server);
                peers.add(peer);
                peer.getOutputStream().write(part);
            }
            // 8 x 3 MiB do not fit into 16 MiB: at least two peers are closed, and the server goes on.
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> peers.stream().filter(MllpServerTest::closed).count() >= 2);
            Socket other = connect(server);
            write(other, frame("M1"));
            assertThat(read(other)).isEqualTo("AA M1");
        }
    }

    @Test
    void bytesBetweenFramesAreDropped() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            write(peer, "GET / HTTP/1.1\r\n\r\n" + frame("M1") + "\r\n" + frame("M2"));

            assertThat(read(peer)).isEqualTo("AA M1");
            assertThat(read(peer)).isEqualTo("AA M2");
        }
    }

    @Test
    void aFrameThatBeginsInsideAnotherReplacesIt() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            write(peer, "\u000BMSH|^~\\&|half" + frame("M1"));

            assertThat(read(peer)).isEqualTo("AA M1");
            assertThat(received).containsExactly("M1");
        }
    }

    @Test
    void aMessageThatCannotBeProcessedIsAnsweredWithAnError() throws Exception {
        try (MllpServer server = new MllpServer(options(10, Duration.ofSeconds(30)), (message, peer) -> {
            throw new IllegalStateException("database is away");
        })) {
            Socket peer = connect(server);
            write(peer, frame("M1"));

            assertThat(read(peer)).isEqualTo("AE M1");
        }
    }

    @Test
    void whatIsNotHl7IsClosedWhenTheHandlerRefusesIt() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            Socket peer = connect(server);
            write(peer, "\u000Bnot a message\u001C\r");

            assertThat(peer.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (MllpServer server = server(options(10, Duration.ofSeconds(30)))) {
            MllpServerOptions same = MllpServerOptions.defaults("127.0.0.1", server.port());

            assertThatThrownBy(() -> new MllpServer(same, (message, peer) -> message))
                    .isInstanceOf(MllpException.class)
                    .hasMessageContaining("127.0.0.1:" + server.port());
        }
    }

    @Test
    void theAnswerExchangesSenderAndReceiverAndRepeatsVersionAndControlId() throws Exception {
        byte[] answer = Acknowledgement.answer(
                "MSH|^~\\&|A|B|C|D|2026||ORU^R01^ORU_R01|M1|T|2.5.1\r".getBytes(StandardCharsets.US_ASCII),
                AcknowledgementCode.AR);

        assertThat(new String(answer, StandardCharsets.US_ASCII))
                .matches("MSH\\|\\^~\\\\&\\|C\\|D\\|A\\|B\\|\\d{14}\\+0000\\|\\|ACK\\^R01\\^ACK\\|[^|]+\\|T\\|2.5.1\r"
                        + "MSA\\|AR\\|M1\r");
    }

    private MllpServer server(MllpServerOptions options) throws MllpException {
        return new MllpServer(options, (message, peer) -> {
            String id = MessageHeader.of(message).controlId();
            received.add(id);
            return Acknowledgement.answer(message, AcknowledgementCode.AA);
        });
    }

    private static MllpServerOptions options(int peers, Duration receiveTimeout) {
        return new MllpServerOptions(
                "127.0.0.1", 0, peers, 4 * 1024 * 1024, 16L * 1024 * 1024, receiveTimeout, Duration.ofMinutes(10), 4);
    }

    private Socket connect(MllpServer server) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        return socket;
    }

    private static boolean closed(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void write(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String frame(String controlId) {
        return "\u000BMSH|^~\\&|RIS|HOSP|BELLWETHER|HOSP|20260101||ADT^A08|" + controlId + "|P|2.5.1\rPID|1\r\u001C\r";
    }

    /** Reads one answer, as its code and the control identifier that it answers. */
    private static String read(Socket socket) throws IOException {
        FrameDecoder decoder = new FrameDecoder(1 << 20);
        while (true) {
            int value = socket.getInputStream().read();
            if (value < 0) {
                throw new IOException("closed");
            }
            byte[] message = decoder.next(java.nio.ByteBuffer.wrap(new byte[] {(byte) value}));
            if (message != null) {
                Acknowledgement answer = Acknowledgement.parse(message);
                return answer.code() + " " + answer.controlId();
            }
        }
    }
}
