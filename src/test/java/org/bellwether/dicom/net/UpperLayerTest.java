package org.bellwether.dicom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks through every cell of PS3.8 table 9-10 on a real connection: what is sent, what follows, what the user learns. */
class UpperLayerTest {

    /** PDU that an action sends (PS3.8 tables 9-6 to 9-9). */
    private static final Map<Action, Integer> SENDS = Map.ofEntries(
            Map.entry(Action.AE_2, 1),
            Map.entry(Action.AE_7, 2),
            Map.entry(Action.AE_8, 3),
            Map.entry(Action.DT_1, 4),
            Map.entry(Action.AR_1, 5),
            Map.entry(Action.AR_4, 6),
            Map.entry(Action.AR_7, 4),
            Map.entry(Action.AR_9, 6),
            Map.entry(Action.AA_1, 7),
            Map.entry(Action.AA_7, 7),
            Map.entry(Action.AA_8, 7));

    /** Number of the state that follows an action; AR-8 depends on the side, AE-6 on the protocol version. */
    private static final Map<String, Integer> NEXT = Map.ofEntries(
            Map.entry("AE_1", 4),
            Map.entry("AE_2", 5),
            Map.entry("AE_3", 6),
            Map.entry("AE_4", 1),
            Map.entry("AE_5", 2),
            Map.entry("AE_6", 3),
            Map.entry("AE_7", 6),
            Map.entry("AE_8", 13),
            Map.entry("DT_1", 6),
            Map.entry("DT_2", 6),
            Map.entry("AR_1", 7),
            Map.entry("AR_2", 8),
            Map.entry("AR_3", 1),
            Map.entry("AR_4", 13),
            Map.entry("AR_5", 1),
            Map.entry("AR_6", 7),
            Map.entry("AR_7", 8),
            Map.entry("AR_8", 10),
            Map.entry("AR_9", 11),
            Map.entry("AR_10", 12),
            Map.entry("AA_1", 13),
            Map.entry("AA_2", 1),
            Map.entry("AA_3", 1),
            Map.entry("AA_4", 1),
            Map.entry("AA_5", 1),
            Map.entry("AA_6", 13),
            Map.entry("AA_7", 13),
            Map.entry("AA_8", 13));

    @TestFactory
    List<DynamicTest> cells() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Event event : Event.values()) {
            for (State state : State.values()) {
                tests.add(DynamicTest.dynamicTest(event + " in " + state, () -> cell(event, state)));
            }
        }
        return tests;
    }

    private static void cell(Event event, State state) throws IOException {
        try (ServerSocketChannel server =
                        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel ours = SocketChannel.open(server.getLocalAddress());
                SocketChannel theirs = server.accept();
                Transport transport = new Transport(
                        ours, new PlainConnection(ours), AssociationOptions.DEFAULTS.idleTimeout(), 1000)) {
            UpperLayer upperLayer = new UpperLayer(false, AssociationOptions.DEFAULTS, transport, state);
            Action action = StateTable.action(event, state);
            if (action == null) {
                assertThatThrownBy(() -> upperLayer.on(event)).isInstanceOf(IllegalStateException.class);
                assertThat(upperLayer.state()).isEqualTo(state);
                return;
            }
            Integer sent = SENDS.get(action);
            boolean abort = sent != null && sent == 7;
            if (sent != null && !abort) {
                upperLayer.on(event, ByteBuffer.wrap(new byte[] {sent.byteValue(), 0, 0, 0, 0, 0}));
            } else {
                upperLayer.on(event, AbortReason.UNEXPECTED_PDU, "because of the test");
            }
            int next = Objects.requireNonNull(NEXT.get(action.name()));
            assertThat(upperLayer.state().ordinal() + 1).isEqualTo(next);
            assertThat(ours.isOpen()).isEqualTo(next != 1);
            checkSent(theirs, transport, sent, action);
            checkIndicated(upperLayer, action);
        }
    }

    private static void checkSent(SocketChannel theirs, Transport transport, @Nullable Integer sent, Action action)
            throws IOException {
        transport.close();
        ByteBuffer received = ByteBuffer.allocate(100);
        while (theirs.read(received) >= 0) {
            // Up to the end of the stream.
        }
        if (sent == null) {
            assertThat(received.position()).isZero();
            return;
        }
        assertThat(received.get(0)).isEqualTo(sent.byteValue());
        if (sent == 7) {
            assertThat(received.position()).isEqualTo(10);
            assertThat(received.get(8)).as("source").isEqualTo((byte) (action == Action.AA_1 ? 0 : 2));
            assertThat(received.get(9)).as("reason").isEqualTo((byte) (action == Action.AA_1 ? 0 : 2));
        }
    }

    private static void checkIndicated(UpperLayer upperLayer, Action action) {
        Indication.Ended ended = upperLayer.ended();
        Indication.Ended.How how =
                switch (action) {
                    case AE_4, AE_8 -> Indication.Ended.How.REJECTED;
                    case AR_3, AR_4 -> Indication.Ended.How.RELEASED;
                    case AA_3 -> Indication.Ended.How.ABORTED_BY_PEER;
                    case AA_1, AA_7, AA_8 -> Indication.Ended.How.ABORTED;
                    case AA_2, AA_4, AA_5, AR_5 -> Indication.Ended.How.CONNECTION_LOST;
                    default -> null;
                };
        assertThat(ended == null ? null : ended.how()).isEqualTo(how);
        assertThat(upperLayer.takeReleaseRequest())
                .isEqualTo(action == Action.AR_2 || action == Action.AR_8 || action == Action.AR_10);
    }
}
