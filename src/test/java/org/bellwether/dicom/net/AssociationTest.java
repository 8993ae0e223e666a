package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Associations between our requestor and our acceptor, and between each of them and a peer of bare bytes. */
class AssociationTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final EchoingService service = new EchoingService();
    private AssociationAcceptor acceptor;

    @BeforeEach
    void start() throws IOException {
        acceptor = start(AssociationOptions.DEFAULTS);
    }

    @AfterEach
    void stop() throws IOException {
        acceptor.close();
    }

    private AssociationAcceptor start(AssociationOptions options) throws IOException {
        AssociationAcceptor started = new AssociationAcceptor(ANY_PORT, 10, options, service);
        started.start();
        return started;
    }

    private static AssociateRequest request(int maximumPduLength, int contexts) {
        return AssociateRequest.of(
                "BELLWETHER",
                "TEST",
                IntStream.range(0, contexts)
                        .mapToObj(i -> new ProposedContext(
                                2 * i + 1, RawPeer.VERIFICATION, List.of(RawPeer.IMPLICIT_LITTLE_ENDIAN)))
                        .toList(),
                UserInformation.ours(maximumPduLength));
    }

    private Association open(AssociationOptions options, int contexts) throws IOException {
        return Association.request(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), acceptor.port()),
                request(options.maximumPduLength(), contexts),
                options);
    }

    private static byte[] exchange(Association association, byte[] dataSet) throws IOException {
        PresentationContext context = association.contexts().get(0);
        association.sendCommand(context, ByteBuffer.wrap(new byte[] {9, 9}));
        association.sendDataSet(context, Channels.newChannel(new ByteArrayInputStream(dataSet)), dataSet.length);
        association.flush();
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        while (true) {
            Indication indication = association.receive();
            if (!(indication instanceof Indication.PresentationData data)) {
                throw new IOException("no data but " + indication);
            }
            byte[] bytes = new byte[data.bytes().remaining()];
            data.bytes().get(bytes);
            if (!data.command()) {
                back.write(bytes);
                if (data.last()) {
                    return back.toByteArray();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4096, 4096", "4096, 1048576", "1048576, 4096", "131072, 131072", "16384, 16382"})
    void dataSetsOfAnyLengthTravelBothWaysWhateverTheSizesNegotiated(int ours, int theirs) throws IOException {
        acceptor.close();
        acceptor = start(AssociationOptions.DEFAULTS.withMaximumPduLength(theirs));
        try (Association association = open(AssociationOptions.DEFAULTS.withMaximumPduLength(ours), 1)) {
            Random random = new Random(ours + theirs);
            for (int length : new int[] {0, 2, 4084, 4090, 4092, 16378, 131060, 131066, 262144, 600_002, 1_500_000}) {
                byte[] dataSet = new byte[length];
                random.nextBytes(dataSet);
                assertThat(exchange(association, dataSet))
                        .as("length " + length)
                        .isEqualTo(dataSet);
            }
            assertThat(association.release().how()).isEqualTo(Indication.Ended.How.RELEASED);
        }
    }

    @Test
    void theStandards128PresentationContextsAreAccepted() throws IOException {
        try (Association association = open(AssociationOptions.DEFAULTS, 128)) {
            assertThat(association.contexts()).hasSize(128).allMatch(PresentationContext::accepted);
            assertThat(association.contexts().get(127).id()).isEqualTo(255);
            association.release();
        }
    }

    @Test
    void statisticsCountWhatHappened() throws IOException {
        try (Association association = open(AssociationOptions.DEFAULTS, 1)) {
            association.release();
        }
        try (Association association = open(AssociationOptions.DEFAULTS, 1)) {
            association.abort("test");
        }
        acceptor.stop(Duration.ofSeconds(5));
        AssociationStatistics statistics = acceptor.statistics();
        assertThat(statistics.accepted()).isEqualTo(2);
        assertThat(statistics.released()).isEqualTo(1);
        assertThat(statistics.aborted()).isEqualTo(1);
        assertThat(statistics.open()).isZero();
    }

    @Test
    void stoppingAbortsAnIdleAssociationAtOnce() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port()).associate()) {
            long start = System.nanoTime();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> {
                try {
                    acceptor.stop(Duration.ofSeconds(60));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(peer.read().type()).isEqualTo(7);
            peer.close();
            stopped.join();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void stoppingDoesNotWaitForAConnectionThatSaysNothing() throws IOException {
        try (RawPeer peer = RawPeer.connect(acceptor.port())) {
            await().atMost(10, TimeUnit.SECONDS)
                    .until(() -> acceptor.statistics().connections() == 1);
            acceptor.stop(Duration.ofSeconds(1));
            assertThat(peer.isClosedByOther()).isTrue();
        }
    }

    @Test
    void aRequestorLearnsWhyItWasRejected() throws Exception {
        try (ServerSocket server = RawPeer.listen()) {
            CompletableFuture<Association> asked = ask(server);
            try (RawPeer peer = RawPeer.accept(server)) {
                peer.read();
                peer.sendPdu(3, 4, new byte[] {0, 1, 1, 7});
                assertThatThrownBy(() -> asked.get(20, TimeUnit.SECONDS))
                        .hasRootCauseInstanceOf(AssociationRejectedException.class)
                        .hasMessageContaining("called AE title not recognized");
                assertThat(peer.isClosedByOther()).isTrue();
            }
        }
    }

    @Test
    void aReleaseCollisionEndsInOrderOnTheRequestorsSide() throws Exception {
        try (ServerSocket server = RawPeer.listen()) {
            CompletableFuture<Association> asked = ask(server);
            try (RawPeer peer = RawPeer.accept(server)) {
                accept(peer);
                try (Association association = asked.get(20, TimeUnit.SECONDS)) {
                    // Both ask at the same time (PS3.8 9.2.3, Sta9 and Sta11).
                    peer.send(AssociatePduWriter.releaseRequest());
                    CompletableFuture<Indication.Ended> released = release(association);
                    assertThat(peer.read().type()).isEqualTo(5);
                    assertThat(peer.read().type()).isEqualTo(6);
                    peer.send(AssociatePduWriter.releaseResponse());
                    assertThat(released.get(20, TimeUnit.SECONDS).how()).isEqualTo(Indication.Ended.How.RELEASED);
                }
                assertThat(peer.isClosedByOther()).isTrue();
            }
        }
    }

    @Test
    void dataThatCrossesTheReleaseRequestIsTaken() throws Exception {
        try (ServerSocket server = RawPeer.listen()) {
            CompletableFuture<Association> asked = ask(server);
            try (RawPeer peer = RawPeer.accept(server)) {
                accept(peer);
                try (Association association = asked.get(20, TimeUnit.SECONDS)) {
                    CompletableFuture<Indication.Ended> released = release(association);
                    assertThat(peer.read().type()).isEqualTo(5);
                    peer.sendData(1, 3, new byte[10]);
                    peer.send(AssociatePduWriter.releaseResponse());
                    assertThat(released.get(20, TimeUnit.SECONDS).how()).isEqualTo(Indication.Ended.How.RELEASED);
                }
            }
        }
    }

    @Test
    void anAcceptorThatNeverAnswersIsAbortedAfterTheIdleTimeout() throws Exception {
        try (ServerSocket server = RawPeer.listen()) {
            CompletableFuture<Association> asked = ask(server);
            try (RawPeer peer = RawPeer.accept(server)) {
                assertThat(peer.read().type()).isEqualTo(1);
                assertThat(peer.read().type()).as("A-ABORT").isEqualTo(7);
                assertThatThrownBy(() -> asked.get(20, TimeUnit.SECONDS))
                        .hasRootCauseInstanceOf(AssociationEndedException.class)
                        .hasMessageContaining("no data from the peer in time");
            }
        }
    }

    private static CompletableFuture<Association> ask(ServerSocket server) {
        AssociationOptions options =
                AssociationOptions.DEFAULTS.withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Association.request(server.getLocalSocketAddress(), request(16384, 1), options);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static CompletableFuture<Indication.Ended> release(Association association) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return association.release();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static void accept(RawPeer peer) throws IOException {
        byte[] received = peer.read().body();
        peer.send(AssociatePduWriter.accept(
                new AssociateAccept(
                        List.of(new PresentationContext(
                                1, "", PresentationContext.Result.ACCEPTANCE, RawPeer.IMPLICIT_LITTLE_ENDIAN)),
                        UserInformation.ours(16384)),
                java.util.Arrays.copyOfRange(received, 4, 68)));
    }
}
