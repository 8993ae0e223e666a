package org.bellwether.dicom.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One association, as acceptor or as requestor (PS3.8). It belongs to one thread, which calls {@link #receive} and the
 * send methods in turn; only {@link #stop} may be called by another.
 */
public final class Association implements Closeable {

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);
    private static final int SMALL_BUFFER = 4096;

    private final String id = RUN + "-" + NUMBER.incrementAndGet();
    private final Transport transport;
    private final UpperLayer upperLayer;
    private final PduReader pdus;
    private AssociateRequest request;
    private List<PresentationContext> contexts = List.of();
    private UserInformation peer = UserInformation.ours(0);
    private UserInformation accepted = UserInformation.ours(0);
    private @Nullable PduComposer composer;
    private @Nullable ByteBuffer inbound;
    private boolean largeOutbound;

    private Association(boolean requestor, Transport transport, AssociationOptions options, AssociateRequest request) {
        this.transport = transport;
        this.upperLayer = new UpperLayer(requestor, options, transport);
        this.pdus = new PduReader(transport, upperLayer, options.maximumPduLength());
        this.request = request;
    }

    /**
     * Asks a peer for an association.
     *
     * @param address of the peer
     * @param request what to propose
     * @param options limits; {@link AssociateRequest#userInformation} should tell the same maximum length
     * @return the established association, to be closed by the caller
     * @throws AssociationRejectedException if the peer rejects it
     * @throws IOException if the peer does not answer in time, or not in DICOM
     */
    public static Association request(SocketAddress address, AssociateRequest request, AssociationOptions options)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        Association association;
        try {
            channel.socket()
                    .connect(address, Math.toIntExact(options.connectTimeout().toMillis()));
            TlsSettings tls = options.tls();
            Connection connection = tls == null || !(address instanceof InetSocketAddress peer)
                    ? new PlainConnection(channel)
                    : new TlsConnection(channel, tls.requestingEngine(peer.getHostString(), peer.getPort()));
            Transport transport =
                    new Transport(channel, connection, options.idleTimeout(), options.minimumBytesPerSecond());
            association = new Association(true, transport, options, request);
            openOrClose(transport, options.connectTimeout());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        try {
            association.establish();
            return association;
        } catch (IOException | RuntimeException e) {
            association.close();
            throw e;
        }
    }

    private static void openOrClose(Transport transport, Duration timeout) throws IOException {
        try {
            transport.open(timeout);
        } catch (IOException | RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    private void establish() throws IOException {
        upperLayer.on(Event.EVT_1_ASSOCIATE_REQUEST);
        upperLayer.on(Event.EVT_2_TRANSPORT_CONFIRM, ByteBuffer.wrap(AssociatePduWriter.request(request)));
        while (upperLayer.state() == State.STA_5_AWAITING_ASSOCIATE_ANSWER) {
            pdus.step();
        }
        AssociateAccept accept = pdus.accept();
        if (accept == null || upperLayer.state() != State.STA_6_ESTABLISHED) {
            AssociateReject reject = pdus.reject();
            throw reject != null ? new AssociationRejectedException(reject) : new AssociationEndedException(ended());
        }
        List<PresentationContext> answered = new ArrayList<>();
        for (ProposedContext proposed : request.contexts()) {
            for (PresentationContext answer : accept.contexts()) {
                if (answer.id() == proposed.id()) {
                    answered.add(new PresentationContext(
                            answer.id(), proposed.abstractSyntax(), answer.result(), answer.transferSyntax()));
                }
            }
        }
        accepted = accept.userInformation();
        established(answered, accept.userInformation());
    }

    /**
     * Takes a transport connection that a peer opened, up to its A-ASSOCIATE-RQ.
     *
     * @param channel in blocking mode
     * @param options limits
     * @return the association, on which {@link #request()} was received unless it has {@link #ended}
     * @throws IOException if the connection is gone already
     */
    static Association awaitRequest(SocketChannel channel, AssociationOptions options) throws IOException {
        TlsSettings tls = options.tls();
        Connection connection =
                tls == null ? new PlainConnection(channel) : new TlsConnection(channel, tls.acceptingEngine());
        Transport transport =
                new Transport(channel, connection, options.idleTimeout(), options.minimumBytesPerSecond());
        AssociateRequest none = AssociateRequest.of("", "", List.of(), UserInformation.ours(0));
        Association association = new Association(false, transport, options, none);
        openOrClose(transport, options.artimTimeout());
        association.upperLayer.on(Event.EVT_5_TRANSPORT_INDICATION);
        while (association.upperLayer.state() == State.STA_2_AWAITING_ASSOCIATE_RQ) {
            association.pdus.step();
        }
        AssociateRequest received = association.pdus.request();
        if (received != null) {
            association.request = received;
        }
        return association;
    }

    /** Accepts the association with these contexts (A-ASSOCIATE response primitive). */
    void accept(AssociateAccept answer) throws IOException {
        byte[] pdu = AssociatePduWriter.accept(answer, pdus.reserved());
        upperLayer.on(Event.EVT_7_ASSOCIATE_RESPONSE_ACCEPT, ByteBuffer.wrap(pdu));
        accepted = answer.userInformation();
        established(answer.contexts(), request.userInformation());
    }

    /** Rejects the association (A-ASSOCIATE response primitive). */
    void reject(AssociateReject reject) throws IOException {
        upperLayer.onReject(ByteBuffer.wrap(AssociatePduWriter.reject(reject)), reject.inWords());
    }

    private void established(List<PresentationContext> answers, UserInformation information) throws IOException {
        contexts = List.copyOf(answers);
        peer = information;
        if (peer.maximumPduLength() != 0 && peer.maximumPduLength() < 16) {
            abort("the peer takes PDUs of " + peer.maximumPduLength() + " bytes only");
            throw new AssociationEndedException(ended());
        }
        inbound = BufferPool.take();
        transport.useInbound(inbound);
        pdus.accepted(answers);
        composer = new PduComposer(
                ByteBuffer.allocate(SMALL_BUFFER),
                peer.maximumPduLength(),
                bytes -> upperLayer.on(Event.EVT_9_DATA_REQUEST, bytes));
    }

    /**
     * Returns the name of this association, never used twice.
     *
     * @return letters, digits and a hyphen
     */
    public String id() {
        return id;
    }

    /**
     * Returns what the requestor asked for.
     *
     * @return the A-ASSOCIATE-RQ, sent or received
     */
    public AssociateRequest request() {
        return request;
    }

    /**
     * Returns the negotiated presentation contexts.
     *
     * @return the answers, accepted or not
     */
    public List<PresentationContext> contexts() {
        return contexts;
    }

    /**
     * Returns what the other side told about itself.
     *
     * @return its user information
     */
    public UserInformation peer() {
        return peer;
    }

    /**
     * Returns what the acceptor answered, whichever side that is: the roles, the operations window, the extended
     * negotiation that hold.
     *
     * @return the user information of the A-ASSOCIATE-AC
     */
    public UserInformation accepted() {
        return accepted;
    }

    /** Returns where the other side is and what it has shown of itself below the association. */
    RemotePeer remotePeer() {
        return new RemotePeer(transport.remote(), transport.peerCertificate());
    }

    /**
     * Returns the address of the other side.
     *
     * @return IP address and port
     */
    public InetSocketAddress remote() {
        return transport.remote();
    }

    /**
     * Tells whether the peer has sent nothing since our last message, so that stopping now interrupts nothing.
     *
     * @return true between messages
     */
    public boolean isBetweenMessages() {
        return transport.betweenMessages();
    }

    /**
     * Tells whether the peer has sent something that {@link #receive} would look at without waiting.
     *
     * @return false if nothing has come
     * @throws IOException if the connection is gone
     */
    public boolean isReadable() throws IOException {
        return transport.isReadable();
    }

    /**
     * Waits for data, a release request, or the end. Time-outs, a slow peer and PDUs that the standard does not allow
     * end the association: the peer sees A-ABORT, the caller {@link Indication.Ended}.
     *
     * @return what came
     * @throws IOException if closing a connection failed
     */
    public Indication receive() throws IOException {
        while (true) {
            Indication.Ended over = upperLayer.ended();
            if (over != null) {
                return over;
            }
            if (upperLayer.takeReleaseRequest()) {
                return new Indication.ReleaseRequested();
            }
            Indication.PresentationData data = pdus.step();
            if (data != null) {
                return data;
            }
        }
    }

    /**
     * Adds a command set to the message under way; {@link #flush} sends it.
     *
     * @param context an accepted presentation context
     * @param command the encoded command set
     * @throws IOException if the association is over
     */
    public void sendCommand(PresentationContext context, ByteBuffer command) throws IOException {
        PduComposer out = composer();
        out.begin(context.id(), true);
        out.put(command);
        out.end();
    }

    /**
     * Adds a data set to the message under way, straight from a channel; {@link #flush} sends the rest of it.
     *
     * @param context an accepted presentation context
     * @param dataSet where to read
     * @param length in bytes, even
     * @throws IOException if the association is over, or the channel ends early
     */
    public void sendDataSet(PresentationContext context, ReadableByteChannel dataSet, long length) throws IOException {
        PduComposer out = composer();
        if (!largeOutbound) {
            out.useBuffer(BufferPool.take());
            largeOutbound = true;
        }
        out.begin(context.id(), false);
        out.put(dataSet, length);
        out.end();
    }

    /**
     * Sends what was added, in one write if it fits the buffer.
     *
     * @throws IOException if the association is over
     */
    public void flush() throws IOException {
        composer().flush();
    }

    private PduComposer composer() throws IOException {
        Indication.Ended over = upperLayer.ended();
        if (composer == null || over != null) {
            throw new AssociationEndedException(ended());
        }
        return composer;
    }

    private Indication.Ended ended() {
        Indication.Ended over = upperLayer.ended();
        return over != null ? over : new Indication.Ended(Indication.Ended.How.CONNECTION_LOST, "not established");
    }

    /**
     * Tells whether messages can be exchanged.
     *
     * @return false before the association is accepted, and once it has ended
     */
    public boolean isEstablished() {
        return composer != null && upperLayer.ended() == null;
    }

    /** Returns how the association ended, or null while it has not. */
    Indication.@Nullable Ended endedOrNull() {
        return upperLayer.ended();
    }

    /**
     * Answers the peer's wish to release (A-RELEASE response primitive).
     *
     * @throws IOException if the connection is gone
     */
    public void acceptRelease() throws IOException {
        upperLayer.on(Event.EVT_14_RELEASE_RESPONSE, ByteBuffer.wrap(AssociatePduWriter.releaseResponse()));
    }

    /**
     * Releases the association and waits for the peer to agree, also when both sides ask at the same time.
     *
     * @return how the association ended
     * @throws IOException if the connection is gone
     */
    public Indication.Ended release() throws IOException {
        if (upperLayer.ended() == null) {
            upperLayer.on(Event.EVT_11_RELEASE_REQUEST, ByteBuffer.wrap(AssociatePduWriter.releaseRequest()));
        }
        while (true) {
            Indication indication = receive();
            if (indication instanceof Indication.Ended over) {
                return over;
            }
            if (indication instanceof Indication.ReleaseRequested) {
                acceptRelease();
            }
        }
    }

    /**
     * Sends A-ABORT as the service user.
     *
     * @param reason in words, for the log of this side
     * @throws IOException if closing the connection failed
     */
    public void abort(String reason) throws IOException {
        if (upperLayer.ended() == null) {
            upperLayer.on(Event.EVT_15_ABORT_REQUEST, AbortReason.SERVICE_USER, reason);
        }
    }

    /**
     * Ends the association from another thread: its own thread sends A-ABORT as soon as it waits for the peer.
     *
     * @param reason in words, for the log of this side
     */
    public void stop(String reason) {
        transport.end(reason);
    }

    /**
     * Aborts what is not over, waits at most ARTIM for the peer to close the connection, and frees the buffers.
     *
     * @throws IOException if closing the connection failed
     */
    @Override
    public void close() throws IOException {
        try {
            abort("closed");
            while (upperLayer.state() == State.STA_13_AWAITING_TRANSPORT_CLOSE) {
                pdus.step();
            }
        } finally {
            transport.close();
            releaseBuffers();
        }
    }

    private void releaseBuffers() {
        if (inbound != null) {
            BufferPool.giveBack(inbound);
            inbound = null;
        }
        if (composer != null && largeOutbound) {
            BufferPool.giveBack(composer.buffer());
        }
        composer = null;
    }
}
