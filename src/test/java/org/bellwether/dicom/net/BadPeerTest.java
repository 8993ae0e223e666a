package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that do what they must not, on a raw socket. The acceptor ends them and serves the next one. */
class BadPeerTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final int LIMIT = 3;

    private final EchoingService service = new EchoingService();
    private AssociationAcceptor acceptor;

    @BeforeEach
    void start() throws IOException {
        start(AssociationOptions.DEFAULTS);
    }

    private void start(AssociationOptions options) throws IOException {
        acceptor = new AssociationAcceptor(ANY_PORT, LIMIT, options, service);
        acceptor.start();
    }

    @AfterEach
    void aGoodPeerIsStillServed() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.send(AssociatePduWriter.releaseRequest());
            assertThat(peer.read().type()).isEqualTo(6);
        } finally {
            acceptor.close();
        }
    }

    private void assertAborted(RawPeer peer, int source) throws IOException {
        RawPeer.Pdu pdu = peer.read();
        assertThat(pdu.type()).as("A-ABORT").isEqualTo(7);
        assertThat(pdu.body()[2]).as("source").isEqualTo((byte) source);
        peer.shutdownOutput();
        assertThat(peer.isClosedByOther()).isTrue();
    }

    private Indication.Ended ended() {
        return Objects.requireNonNull(service.ended);
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 4294967295", "1, 67", "4, 0", "4, 4294967295", "2, 4294967295", "7, 4294967295", "200, 10"})
    void pduLengthOfZeroOrFourGigabytesIsAbortedBeforeAnythingIsAllocated(int type, long length) throws IOException {
        long before = usedHeap();
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            peer.sendPdu(type, length, new byte[length == 67 ? 67 : 0]);
            assertAborted(peer, 0);
        }
        assertThat(usedHeap() - before).isLessThan(16L << 20);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "4, 4294967295", "4, 131074", "5, 4294967295", "6, 0", "3, 4294967295", "0, 4"})
    void impossiblePduLengthWithinAnAssociationIsAborted(int type, long length) throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendPdu(type, length, new byte[0]);
            assertAborted(peer, 2);
        }
        await().atMost(10, TimeUnit.SECONDS).until(() -> service.ended != null);
        assertThat(ended().how()).isEqualTo(Indication.Ended.How.ABORTED);
    }

    @Test
    void httpOnTheDicomPortIsAborted() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertAborted(peer, 0);
        }
    }

    @Test
    void presentationDataValueOfAnOddLengthIsAborted() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendData(1, 3, new byte[7]);
            assertAborted(peer, 2);
        }
    }

    @Test
    void presentationDataValueLargerThanItsPduIsAborted() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendHex("04 00 0000000A 00000100 01 03 00000000");
            assertAborted(peer, 2);
        }
    }

    @Test
    void presentationDataValueTooShortForItsHeaderIsAborted() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendHex("04 00 00000006 00000000 01 03");
            assertAborted(peer, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 255})
    void presentationContextThatWasNotNegotiatedIsAborted(int contextId) throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendData(contextId, 3, new byte[4]);
            assertAborted(peer, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void pduThatMayNotComeWithinAnAssociationIsAborted(int type) throws IOException {
        byte[] body = new byte[4];
        if (type <= 2) {
            byte[] pdu = AssociatePduWriter.request(AssociateRequest.of(
                    "A",
                    "B",
                    List.of(new ProposedContext(1, RawPeer.VERIFICATION, List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN))),
                    UserInformation.ours(16384)));
            body = java.util.Arrays.copyOfRange(pdu, 6, pdu.length);
        }
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendPdu(type, body.length, body);
            assertAborted(peer, 2);
        }
    }

    @Test
    void oneAssociationMoreThanTheLimitIsRejectedAsTransientAndTheNextIsServed() throws IOException {
        List<RawPeer> peers = new ArrayList<>();
        try {
            for (int i = 0; i < LIMIT; i++) {
                peers.add(RawPeer.connect(acceptor.port()).associate());
            }
            try (RawPeer oneMore = RawPeer.connect(acceptor.port())) {
                RawPeer.Pdu answer = oneMore.ask("TEST", List.of(context(1)));
                assertThat(answer.type()).isEqualTo(3);
                assertThat(answer.body()).containsExactly(0, 2, 3, 2);
            }
        } finally {
            for (RawPeer peer : peers) {
                peer.close();
            }
        }
        await().atMost(10, TimeUnit.SECONDS).until(() -> acceptor.statistics().open() == 0);
        assertThat(acceptor.statistics().rejectedTransiently()).isEqualTo(1);
    }

    @Test
    void aThousandConnectionsAreServedOrTurnedAwayAndTakeLittleMemory() throws IOException {
        long before = usedHeap();
        List<RawPeer> peers = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                peers.add(RawPeer.connect(acceptor.port()));
            }
            await().atMost(30, TimeUnit.SECONDS)
                    .until(() -> acceptor.statistics().connections() == 1000);
            assertThat(acceptor.statistics().rejectedTransiently()).isEqualTo(1000 - LIMIT - 256);
            assertThat(peers.get(999).read().body()).containsExactly(0, 2, 3, 2);
            assertThat(usedHeap() - before).isLessThan(64L << 20);
        } finally {
            for (RawPeer peer : peers) {
                peer.close();
            }
        }
        await().atMost(30, TimeUnit.SECONDS).until(() -> acceptor.statistics().open() == 0);
    }

    @Test
    void aSilentConnectionIsClosedByArtim() throws IOException {
        acceptor.close();
        start(AssociationOptions.DEFAULTS.withTimeouts(Duration.ofMillis(400), Duration.ofSeconds(60)));
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            assertThat(peer.isClosedByOther()).isTrue();
        }
    }

    @Test
    void anAssociateRequestAtOneByteAtATimeIsClosedByArtim() throws Exception {
        acceptor.close();
        start(AssociationOptions.DEFAULTS.withTimeouts(Duration.ofMillis(1000), Duration.ofSeconds(60)));
        byte[] pdu = AssociatePduWriter.request(
                AssociateRequest.of("BELLWETHER", "SLOW", List.of(context(1)), UserInformation.ours(16384)));
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            CompletableFuture<Void> trickle = trickle(peer, pdu, 100);
            assertThat(peer.isClosedByOther()).isTrue();
            trickle.get(30, TimeUnit.SECONDS);
        }
        assertThat(acceptor.statistics().accepted()).isZero();
    }

    @Test
    void anAssociationThatIsNeverReleasedIsAbortedWhenIdle() throws IOException {
        acceptor.close();
        start(AssociationOptions.DEFAULTS.withTimeouts(Duration.ofSeconds(30), Duration.ofMillis(500)));
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            assertAborted(peer, 0);
        }
        assertThat(ended().reason()).isEqualTo("no data from the peer in time");
    }

    @Test
    void oneByteAtATimeWithinAMessageIsAbortedForItsRate() throws Exception {
        acceptor.close();
        start(new AssociationOptions(
                16384, Duration.ofSeconds(30), Duration.ofMillis(800), 1000, Duration.ofSeconds(10)));
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendPdu(4, 10_006, new byte[] {0, 0, 0x27, 0x12, 1, 2});
            // Faster than the idle time-out, far slower than the rate.
            CompletableFuture<Void> trickle = trickle(peer, new byte[10_000], 100);
            assertAborted(peer, 0);
            trickle.get(30, TimeUnit.SECONDS);
        }
        assertThat(ended().reason()).contains("within a message");
    }

    @Test
    void aPeerThatStopsInTheMiddleOfAMessageIsAborted() throws IOException {
        acceptor.close();
        start(AssociationOptions.DEFAULTS.withTimeouts(Duration.ofSeconds(30), Duration.ofMillis(500)));
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            peer.sendPdu(4, 10_006, new byte[] {0, 0, 0x27, 0x12, 1, 2, 7, 7});
            assertAborted(peer, 0);
        }
    }

    @Test
    void lineBreaksAndTerminalEscapesInAnAeTitleAreEscapedInTheLog() throws IOException {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(AssociationAcceptor.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().formatMessage(line) + Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            peer.associate("A\r\nFAKE \u001b[31m", List.of(context(1)));
            await().atMost(10, TimeUnit.SECONDS).until(() -> !lines.isEmpty());
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(String.join("", lines))
                .contains("A\\u000D\\u000AFAKE \\u001B[31m")
                .doesNotContain("\r")
                .doesNotContain("\u001b");
    }

    private static ProposedContext context(int id) {
        return new ProposedContext(id, RawPeer.VERIFICATION, List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN));
    }

    /** Sends byte by byte until all are sent or the other side has closed. */
    private static CompletableFuture<Void> trickle(RawPeer peer, byte[] bytes, long pauseMillis) {
        return CompletableFuture.runAsync(() -> {
            try {
                for (byte b : bytes) {
                    peer.send(new byte[] {b});
                    Thread.sleep(pauseMillis);
                }
            } catch (IOException e) {
                // The other side has closed, which the test waits for.
                assertThat(e).isNotNull();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
