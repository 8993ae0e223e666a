package org.bellwether.dicom.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes PDUs off a transport and turns each into an event of the upper layer. P-DATA-TF is never held whole: its values
 * are handed out in the parts in which they arrive.
 */
final class PduReader {

    private final Transport transport;
    private final UpperLayer upperLayer;
    private final int longestData;
    private final @Nullable PresentationContext[] contexts = new PresentationContext[256];

    private @Nullable AssociateRequest request;
    private byte[] reserved = {};
    private @Nullable AssociateAccept accept;
    private @Nullable AssociateReject reject;

    private long pduLeft;
    private long valueLeft;
    private @Nullable PresentationContext valueContext;
    private boolean valueIsCommand;
    private boolean valueIsLast;
    private boolean framingLost;

    PduReader(Transport transport, UpperLayer upperLayer, int longestData) {
        this.transport = transport;
        this.upperLayer = upperLayer;
        this.longestData = longestData;
    }

    @Nullable
    AssociateRequest request() {
        return request;
    }

    /** Returns the fields of the request that an A-ASSOCIATE-AC sends back unchanged (PS3.8 table 9-17). */
    byte[] reserved() {
        return reserved;
    }

    @Nullable
    AssociateAccept accept() {
        return accept;
    }

    @Nullable
    AssociateReject reject() {
        return reject;
    }

    /** Lets data come on the accepted ones of these contexts. */
    void accepted(List<PresentationContext> negotiated) {
        for (PresentationContext context : negotiated) {
            if (context.accepted()) {
                contexts[context.id()] = context;
            }
        }
    }

    /**
     * Waits for the next thing from the peer and lets the upper layer act on it.
     *
     * @return data for the user, or null if it was something else
     */
    Indication.@Nullable PresentationData step() throws IOException {
        Received received;
        try {
            received = read();
        } catch (TransportTimeoutException e) {
            timedOut(e.getMessage());
            return null;
        } catch (MalformedPduException e) {
            framingLost = true;
            upperLayer.on(Event.EVT_19_INVALID_PDU, e.reason(), "invalid PDU: " + e.getMessage());
            return null;
        } catch (IOException e) {
            upperLayer.on(
                    Event.EVT_17_TRANSPORT_CLOSED, AbortReason.NOT_SPECIFIED, "connection lost: " + e.getMessage());
            return null;
        }
        if (received.event == null) {
            return received.data;
        }
        if (received.event == Event.EVT_6_ASSOCIATE_RQ_RECEIVED && request != null && !isVersion1(request)) {
            upperLayer.onUnsupportedVersion(
                    ByteBuffer.wrap(AssociatePduWriter.reject(AssociateReject.PROTOCOL_VERSION_NOT_SUPPORTED)));
        } else {
            upperLayer.on(received.event, AbortReason.UNEXPECTED_PDU, received.words);
        }
        return null;
    }

    private static boolean isVersion1(AssociateRequest request) {
        return (request.protocolVersion() & 1) != 0;
    }

    /** ARTIM has its own event; the idle time-out is a decision of the local user to abort. */
    private void timedOut(@Nullable String words) throws IOException {
        Event event =
                switch (upperLayer.state()) {
                    case STA_2_AWAITING_ASSOCIATE_RQ, STA_13_AWAITING_TRANSPORT_CLOSE -> Event.EVT_18_ARTIM_EXPIRED;
                    default -> Event.EVT_15_ABORT_REQUEST;
                };
        upperLayer.on(event, AbortReason.SERVICE_USER, String.valueOf(words));
    }

    private Received read() throws IOException {
        if (upperLayer.state() == State.STA_13_AWAITING_TRANSPORT_CLOSE) {
            skip();
            if (framingLost) {
                transport.discard();
                return Received.NOTHING;
            }
        } else if (pduLeft > 0 || valueLeft > 0) {
            return new Received(null, "", part());
        }
        ByteBuffer header = transport.require(PduType.HEADER_LENGTH);
        int type = header.get() & 0xFF;
        header.get();
        return pdu(type, header.getInt() & 0xFFFFFFFFL);
    }

    private Received pdu(int type, long length) throws IOException {
        State state = upperLayer.state();
        switch (type) {
            case PduType.ASSOCIATE_RQ -> {
                byte[] body = body(length, 0, PduType.LONGEST_ASSOCIATE);
                AssociateRequest decoded = AssociatePduReader.request(body);
                if (state == State.STA_2_AWAITING_ASSOCIATE_RQ) {
                    request = decoded;
                    reserved = Arrays.copyOfRange(body, 4, AssociatePduReader.FIXED_FIELDS_LENGTH);
                }
                return event(Event.EVT_6_ASSOCIATE_RQ_RECEIVED, "A-ASSOCIATE-RQ");
            }
            case PduType.ASSOCIATE_AC -> {
                AssociateAccept decoded = AssociatePduReader.accept(body(length, 0, PduType.LONGEST_ASSOCIATE));
                accept = state == State.STA_5_AWAITING_ASSOCIATE_ANSWER ? decoded : accept;
                return event(Event.EVT_3_ASSOCIATE_AC_RECEIVED, "A-ASSOCIATE-AC");
            }
            case PduType.ASSOCIATE_RJ -> {
                AssociateReject decoded = AssociatePduReader.reject(body(length, 4, 4));
                reject = state == State.STA_5_AWAITING_ASSOCIATE_ANSWER ? decoded : reject;
                return event(Event.EVT_4_ASSOCIATE_RJ_RECEIVED, "A-ASSOCIATE-RJ, " + decoded.inWords());
            }
            case PduType.P_DATA_TF -> {
                check(length, PduType.PDV_HEADER_LENGTH, longestData);
                pduLeft = length;
                return event(Event.EVT_10_DATA_RECEIVED, "P-DATA-TF");
            }
            case PduType.RELEASE_RQ -> {
                body(length, 4, 4);
                return event(Event.EVT_12_RELEASE_RQ_RECEIVED, "A-RELEASE-RQ");
            }
            case PduType.RELEASE_RP -> {
                body(length, 4, 4);
                return event(Event.EVT_13_RELEASE_RP_RECEIVED, "A-RELEASE-RP");
            }
            case PduType.ABORT -> {
                byte[] body = body(length, 4, 4);
                String words = "A-ABORT, source " + (body[2] & 0xFF) + ", reason " + (body[3] & 0xFF);
                return event(Event.EVT_16_ABORT_RECEIVED, words);
            }
            default -> throw new MalformedPduException(AbortReason.UNRECOGNIZED_PDU, "PDU type " + type);
        }
    }

    private Received event(Event event, String name) {
        return new Received(event, name + " received in " + upperLayer.state(), null);
    }

    private byte[] body(long length, int shortest, int longest) throws IOException {
        check(length, shortest, longest);
        return transport.take((int) length);
    }

    private static void check(long length, int shortest, int longest) throws MalformedPduException {
        if (length < shortest || length > longest) {
            throw new MalformedPduException(
                    AbortReason.INVALID_PDU_PARAMETER,
                    "PDU of " + length + " bytes where " + shortest + " to " + longest + " are allowed");
        }
    }

    /** Reads what has arrived of the current value, after its header if it begins here. */
    private Indication.PresentationData part() throws IOException {
        if (valueLeft == 0) {
            valueHeader();
        }
        PresentationContext context = Objects.requireNonNull(valueContext);
        if (valueLeft == 0) {
            return new Indication.PresentationData(context, valueIsCommand, valueIsLast, ByteBuffer.allocate(0));
        }
        ByteBuffer bytes = transport.part(valueLeft);
        valueLeft -= bytes.remaining();
        return new Indication.PresentationData(context, valueIsCommand, valueIsLast && valueLeft == 0, bytes);
    }

    private void valueHeader() throws IOException {
        ByteBuffer header = transport.require(PduType.PDV_HEADER_LENGTH);
        long length = header.getInt() & 0xFFFFFFFFL;
        int contextId = header.get() & 0xFF;
        int control = header.get();
        if (length < 2 || length > pduLeft - 4) {
            throw invalid("PDV of " + length + " bytes where " + (pduLeft - 4) + " bytes of the PDU are left");
        }
        if (length % 2 != 0) {
            throw invalid("PDV of an odd number of bytes, " + length);
        }
        pduLeft -= 4 + length;
        if (pduLeft > 0 && pduLeft < PduType.PDV_HEADER_LENGTH) {
            throw invalid(pduLeft + " bytes behind the last PDV");
        }
        valueContext = contexts[contextId];
        if (valueContext == null) {
            throw invalid("PDV on presentation context " + contextId + ", which was not accepted");
        }
        valueLeft = length - 2;
        valueIsCommand = (control & 1) != 0;
        valueIsLast = (control & 2) != 0;
    }

    /** Leaves out the rest of a P-DATA-TF that nobody wants any more. */
    private void skip() throws IOException {
        long left = framingLost ? 0 : pduLeft + valueLeft;
        while (left > 0) {
            left -= transport.part(left).remaining();
        }
        pduLeft = 0;
        valueLeft = 0;
    }

    private static MalformedPduException invalid(String message) {
        return new MalformedPduException(AbortReason.INVALID_PDU_PARAMETER, message);
    }

    /** What one step read: an event of the state table, or data of the PDU under way. */
    private record Received(@Nullable Event event, String words, Indication.@Nullable PresentationData data) {
        static final Received NOTHING = new Received(null, "", null);
    }
}
