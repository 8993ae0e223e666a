package org.bellwether.dicom.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The upper layer protocol machine: looks up each event in {@link StateTable} and does what the cell says. */
final class UpperLayer {

    private static final Logger LOG = LoggerFactory.getLogger(UpperLayer.class);

    private final boolean requestor;
    private final AssociationOptions options;
    private final Transport transport;
    private State state;
    private Indication.@Nullable Ended ended;
    private boolean releaseRequested;

    UpperLayer(boolean requestor, AssociationOptions options, Transport transport) {
        this(requestor, options, transport, State.STA_1_IDLE);
    }

    /** Begins in any state, so that each cell of the table can be tested. */
    UpperLayer(boolean requestor, AssociationOptions options, Transport transport, State state) {
        this.state = state;
        this.requestor = requestor;
        this.options = options;
        this.transport = transport;
    }

    State state() {
        return state;
    }

    /** Returns how the association ended, or null while it has not. */
    Indication.@Nullable Ended ended() {
        return ended;
    }

    /** Returns once whether the peer wants to release. */
    boolean takeReleaseRequest() {
        boolean requested = releaseRequested;
        releaseRequested = false;
        return requested;
    }

    /** An event that carries nothing. */
    void on(Event event) throws IOException {
        on(event, null, AbortReason.NOT_SPECIFIED, "");
    }

    /** An event whose action sends a PDU. */
    void on(Event event, ByteBuffer pdu) throws IOException {
        on(event, pdu, AbortReason.NOT_SPECIFIED, "");
    }

    /** The local user rejects the association. */
    void onReject(ByteBuffer pdu, String words) throws IOException {
        on(Event.EVT_8_ASSOCIATE_RESPONSE_REJECT, pdu, AbortReason.NOT_SPECIFIED, words);
    }

    /** An event that ends the association. */
    void on(Event event, AbortReason reason, String words) throws IOException {
        on(event, null, reason, words);
    }

    /** The peer asked for an association of a protocol version that does not exist (AE-6, second half). */
    void onUnsupportedVersion(ByteBuffer rejection) throws IOException {
        Action action = action(Event.EVT_6_ASSOCIATE_RQ_RECEIVED);
        if (action == Action.AE_6) {
            ended = new Indication.Ended(Indication.Ended.How.REJECTED, "protocol version not supported");
            send(rejection);
            transport.startArtim(options.artimTimeout());
            state = action.otherwise();
        }
    }

    private Action action(Event event) {
        Action action = StateTable.action(event, state);
        if (action == null) {
            throw new IllegalStateException(event + " cannot occur in " + state);
        }
        LOG.trace("{} in {}: {}", event, state, action);
        return action;
    }

    private void on(Event event, @Nullable ByteBuffer pdu, AbortReason reason, String words) throws IOException {
        Action action = action(event);
        State next = action.next();
        switch (action) {
            case AE_6 -> transport.stopArtim();
            case AE_1, AE_3, DT_2, AR_6, AA_6 -> {
                // Nothing but the next state: the association hands the data on, or leaves it.
            }
            case AE_2, AE_7, DT_1, AR_1, AR_7, AR_9 -> send(pdu);
            case AE_5 -> transport.startArtim(options.artimTimeout());
            case AE_4 -> close(Indication.Ended.How.REJECTED, words);
            case AE_8 -> {
                end(Indication.Ended.How.REJECTED, words);
                send(pdu);
                transport.startArtim(options.artimTimeout());
            }
            case AR_2, AR_10 -> releaseRequested = true;
            case AR_8 -> {
                releaseRequested = true;
                next = requestor ? action.next() : action.otherwise();
            }
            case AR_3 -> close(Indication.Ended.How.RELEASED, "released");
            case AR_4 -> {
                end(Indication.Ended.How.RELEASED, "released");
                send(pdu);
                transport.startArtim(options.artimTimeout());
            }
            case AR_5, AA_2, AA_5 ->
                close(Indication.Ended.How.CONNECTION_LOST, words.isEmpty() ? "connection closed" : words);
            case AA_1 -> next = abort(AbortReason.SERVICE_USER, words, next);
            case AA_7, AA_8 -> next = abort(reason, words, next);
            case AA_3 -> close(Indication.Ended.How.ABORTED_BY_PEER, words);
            case AA_4 -> close(Indication.Ended.How.CONNECTION_LOST, words);
        }
        state = next;
    }

    private void send(@Nullable ByteBuffer pdu) throws IOException {
        if (pdu == null) {
            throw new IllegalStateException("nothing to send");
        }
        try {
            transport.write(pdu);
        } catch (IOException e) {
            close(Indication.Ended.How.CONNECTION_LOST, "sending failed: " + e.getMessage());
            throw e;
        }
    }

    /** Sends A-ABORT and starts ARTIM; where the connection is gone there is nothing to wait for. */
    private State abort(AbortReason reason, String words, State next) throws IOException {
        end(Indication.Ended.How.ABORTED, words);
        transport.startArtim(options.artimTimeout());
        try {
            transport.write(ByteBuffer.wrap(AssociatePduWriter.abort(reason)));
            return next;
        } catch (IOException e) {
            LOG.debug("The peer did not take the A-ABORT", e);
            close(Indication.Ended.How.ABORTED, words);
            return State.STA_1_IDLE;
        }
    }

    private void end(Indication.Ended.How how, String words) {
        if (ended == null) {
            ended = new Indication.Ended(how, words);
        }
    }

    private void close(Indication.Ended.How how, String words) throws IOException {
        end(how, words);
        state = State.STA_1_IDLE;
        transport.close();
    }
}
