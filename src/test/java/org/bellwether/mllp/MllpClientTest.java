package org.bellwether.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bellwether.mllp.AcknowledgementCode.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client believes its own acknowledgement and no other (bad input 16), whatever the peer does. */
class MllpClientTest {

    private static final MllpClientOptions QUICK = new MllpClientOptions(
            Duration.ofSeconds(2), Duration.ofMillis(1500), Duration.ofSeconds(30), 4 * 1024 * 1024);

    @ParameterizedTest
    @CsvSource({"AA,ACCEPTED", "CA,ACCEPTED", "AE,AGAIN", "CE,AGAIN", "AR,REFUSED", "CR,REFUSED"})
    void everyCodeOfTable0008IsUnderstood(String code, Verdict verdict) throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(line -> line.answer(code, line.receive()));
                MllpClient client = client(peer)) {
            Acknowledgement answer = client.send(message("M1"));

            assertThat(answer.controlId()).isEqualTo("M1");
            assertThat(answer.code().verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void aLateAcknowledgementOfAnotherMessageNeverClosesThisOne() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    String own = line.receive();
                    line.answer("AA", "OTHER");
                    line.answer("AR", "ANOTHER");
                    line.answer("AE", own);
                });
                MllpClient client = client(peer)) {
            assertThat(client.send(message("M1"))).isEqualTo(new Acknowledgement(AcknowledgementCode.AE, "M1"));
        }
    }

    @Test
    void anAcknowledgementThatComesAfterTheTimeOutIsNotTakenForTheNextMessage() throws Exception {
        CountDownLatch timedOut = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    String id = line.receive();
                    if (first.getAndSet(false)) {
                        timedOut.await(20, TimeUnit.SECONDS);
                        line.answer("AA", id);
                    } else {
                        line.answer("AA", "M1");
                        line.answer("AR", id);
                    }
                });
                MllpClient client = client(peer)) {
            assertThatThrownBy(() -> client.send(message("M1")))
                    .isInstanceOf(MllpException.class)
                    .hasMessageContaining("timed out");
            timedOut.countDown();

            assertThat(client.send(message("M2"))).isEqualTo(new Acknowledgement(AcknowledgementCode.AR, "M2"));
        }
    }

    @Test
    void onlyAnAnswerToAnotherMessageEndsInATimeOut() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    line.receive();
                    line.answer("AA", "WRONG");
                    line.awaitClose();
                });
                MllpClient client = client(peer)) {
            assertThatThrownBy(() -> client.send(message("M1"))).hasMessageContaining("timed out");
        }
    }

    @Test
    void aPeerThatClosesAfterReceiptGetsTheMessageOnceAndTheCallerHearsOfIt() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Line::receive);
                MllpClient client = client(peer)) {
            assertThatThrownBy(() -> client.send(message("M1")))
                    .isInstanceOf(MllpException.class)
                    .hasMessageContaining("closed the connection before it answered");

            assertThat(peer.messages).hasValue(1);
        }
    }

    @Test
    void aPeerThatClosedBetweenMessagesIsConnectedToAgain() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(line -> line.answer("AA", line.receive()));
                MllpClient client = client(peer)) {
            for (int i = 0; i < 5; i++) {
                assertThat(client.send(message("M" + i)).controlId()).isEqualTo("M" + i);
                // Until the peer's FIN is here, so that every round meets a closed connection.
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(peer.connections).hasValue(5);
        }
    }

    @Test
    void oneConnectionCarriesManyMessages() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    while (true) {
                        line.answer("AA", line.receive());
                    }
                });
                MllpClient client = client(peer)) {
            for (int i = 0; i < 50; i++) {
                client.send(message("M" + i));
            }
            assertThat(peer.connections).hasValue(1);
        }
    }

    @Test
    void messagesOfManyThreadsGoOneAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    while (true) {
                        line.answer("AA", line.receive());
                    }
                });
                MllpClient client = client(peer)) {
            List<Future<Acknowledgement>> sent = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                byte[] message = message("M" + i);
                sent.add(threads.submit(() -> client.send(message)));
            }
            for (int i = 0; i < sent.size(); i++) {
                assertThat(sent.get(i).get(20, TimeUnit.SECONDS).controlId()).isEqualTo("M" + i);
            }
            assertThat(peer.connections).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws Exception {
        MllpClientOptions idle = new MllpClientOptions(
                Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMillis(100), 4 * 1024 * 1024);
        CountDownLatch closed = new CountDownLatch(1);
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    line.answer("AA", line.receive());
                    line.awaitClose();
                    closed.countDown();
                });
                MllpClient client = new MllpClient("127.0.0.1", peer.port(), idle)) {
            client.send(message("M1"));

            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOffAtTheLimit() throws Exception {
        MllpClientOptions small =
                new MllpClientOptions(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(30), 10_000);
        try (ScriptedPeer peer = new ScriptedPeer(line -> {
                    line.receive();
                    line.send("\u000BMSH|^~\\&|");
                    while (true) {
                        line.send("x".repeat(1000));
                    }
                });
                MllpClient client = new MllpClient("127.0.0.1", peer.port(), small)) {
            assertThatThrownBy(() -> client.send(message("M1"))).hasMessageContaining("more than 10000 bytes");
            await().until(() -> peer.failure() != null);
        }
    }

    @Test
    void aPeerThatDoesNotReadIsGivenUpAfterTheTimeOut() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        byte[] large = (new String(message("M1"), StandardCharsets.US_ASCII) + "OBX|1|TX|||" + "x".repeat(3_900_000))
                .getBytes(StandardCharsets.US_ASCII);
        try (ScriptedPeer peer = new ScriptedPeer(line -> done.await(30, TimeUnit.SECONDS));
                MllpClient client = client(peer)) {
            assertThatThrownBy(() -> client.send(large)).hasMessageContaining("timed out");
        } finally {
            done.countDown();
        }
    }

    @Test
    void anUnreachablePeerIsNamedAndTheMessageIsNot() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (MllpClient client = new MllpClient("127.0.0.1", port, QUICK)) {
            assertThatThrownBy(() -> client.send(message("M1")))
                    .isInstanceOf(MllpException.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("refused")
                    .hasMessageNotContaining("DOE");
        }
    }

    @Test
    void aMessageWithoutControlIdIsNotSent() throws Exception {
        try (ScriptedPeer peer = new ScriptedPeer(ScriptedPeer.Line::receive);
                MllpClient client = client(peer)) {
            assertThatThrownBy(() -> client.send("MSH|^~\\&|A|B".getBytes(StandardCharsets.US_ASCII)))
                    .hasMessageContaining("MSH-10");
            assertThatThrownBy(() -> client.send("PID|1".getBytes(StandardCharsets.US_ASCII)))
                    .hasMessageContaining("MSH");
            assertThat(peer.connections).hasValue(0);
        }
    }

    private static MllpClient client(ScriptedPeer peer) {
        return new MllpClient("127.0.0.1", peer.port(), QUICK);
    }

    private static byte[] message(String controlId) {
        return ("MSH|^~\\&|BELLWETHER|HOSP|RIS|HOSP|20260101||ORU^R01^ORU_R01|" + controlId
                        + "|P|2.5.1\rPID|1||4711||DOE^JANE\r")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
