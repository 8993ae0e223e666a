package org.bellwether.dicom.net;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transport connection under an association: a blocking socket, the bytes read ahead, and the deadlines. One thread
 * reads and writes; {@link TransportWatch} ends its wait when a deadline passes.
 */
final class Transport implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);
    private static final long NONE = Long.MAX_VALUE;
    private static final int FIRST_CHUNK = 16 * 1024;

    private final SocketChannel channel;
    private final Connection connection;
    private final long idleNanos;
    private final long minimumBytesAWindow;
    private final InetSocketAddress remote;

    /** In reading mode: position to limit has been received and not yet taken. */
    private ByteBuffer inbound = ByteBuffer.allocate(4096).limit(0);

    /** Bytes read from the connection so far. */
    private long received;

    /** Deadline of all waiting together (ARTIM), or {@link #NONE}: then each wait has the idle time-out. */
    private long artimDeadline = NONE;

    private long waitedNanos;
    private long windowBytes;

    private volatile boolean betweenMessages = true;
    private volatile long deadline = NONE;
    private volatile boolean writing;
    private volatile @Nullable String endedBecause;

    Transport(SocketChannel channel, Connection connection, Duration idleTimeout, int minimumBytesPerSecond)
            throws IOException {
        this.channel = channel;
        this.connection = connection;
        this.idleNanos = idleTimeout.toNanos();
        this.minimumBytesAWindow = (long) (minimumBytesPerSecond * (idleNanos / 1e9));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        this.remote = (InetSocketAddress) channel.getRemoteAddress();
        TransportWatch.add(this);
    }

    /** Agrees on encryption within a time. */
    void open(Duration timeout) throws IOException {
        deadline = System.nanoTime() + timeout.toNanos();
        try {
            connection.open();
            checkEnded();
        } catch (IOException e) {
            checkEnded();
            throw e;
        } finally {
            deadline = NONE;
        }
    }

    /** Returns the certificate that the peer proved to own, or null. */
    @Nullable
    X509Certificate peerCertificate() {
        return connection.peerCertificate();
    }

    InetSocketAddress remote() {
        return remote;
    }

    /** Starts ARTIM: from now all waiting together may take this long. */
    void startArtim(Duration timeout) {
        artimDeadline = System.nanoTime() + timeout.toNanos();
    }

    /** Stops ARTIM: from now every single wait may take the idle time-out. */
    void stopArtim() {
        artimDeadline = NONE;
    }

    /** Replaces the buffer by a larger one, taking along what has been read ahead. */
    void useInbound(ByteBuffer buffer) {
        inbound = buffer.clear().put(inbound).flip();
    }

    /** Tells whether our last message is out and the peer has sent nothing since. */
    boolean betweenMessages() {
        return betweenMessages && !writing;
    }

    /** Makes sure that so many bytes lie in the buffer, which is larger than that by a cache line, and returns it. */
    ByteBuffer require(int count) throws IOException {
        while (inbound.remaining() < count) {
            fill();
        }
        return inbound;
    }

    /** Reads bytes into an array that grows as they arrive, so that a mere claim of a length allocates nothing. */
    byte[] take(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, FIRST_CHUNK)];
        int taken = 0;
        while (taken < length) {
            ByteBuffer part = part(length - taken);
            int count = part.remaining();
            if (taken + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, Math.max(2L * bytes.length, taken + count)));
            }
            part.get(bytes, taken, count);
            taken += count;
        }
        return bytes;
    }

    /**
     * Waits for at least one byte and returns what is there.
     *
     * @param most more than this is left in the buffer
     * @return a view of the buffer, valid until the next read
     */
    ByteBuffer part(long most) throws IOException {
        if (!inbound.hasRemaining()) {
            fill();
        }
        int count = (int) Math.min(most, inbound.remaining());
        ByteBuffer part = inbound.slice(inbound.position(), count);
        inbound.position(inbound.position() + count);
        return part;
    }

    /** Tells whether a read would return at once: bytes are there, or the end is. */
    boolean isReadable() throws IOException {
        return inbound.hasRemaining() || connection.isReadable();
    }

    /**
     * Reads once from the connection, behind what is left. A byte comes to lie as far behind the begin of a cache line as its
     * place in the stream is: the kernel's copy takes twice as long where source and destination differ in that, and
     * a sender on the same machine fills the kernel's pages in the order of the stream.
     */
    private void fill() throws IOException {
        int left = inbound.remaining();
        int first = (int) ((received - left) % BufferPool.LINE);
        ByteBuffer before = inbound.duplicate();
        inbound.clear().put(first, before, before.position(), left).position(first + left);
        long start = System.nanoTime();
        int count;
        try {
            deadline = artimDeadline == NONE ? start + idleNanos : artimDeadline;
            checkEnded();
            count = connection.read(inbound);
        } finally {
            deadline = NONE;
            inbound.limit(inbound.position()).position(first);
        }
        if (count < 0) {
            checkEnded();
            throw new EOFException("connection closed by the peer");
        }
        received += count;
        account(count, System.nanoTime() - start);
    }

    private void account(int count, long nanos) throws TransportTimeoutException {
        if (betweenMessages) {
            // The wait before a message is the peer's good right, within the idle time-out.
            betweenMessages = false;
            waitedNanos = 0;
            windowBytes = count;
            return;
        }
        waitedNanos += nanos;
        windowBytes += count;
        if (waitedNanos >= idleNanos) {
            if (windowBytes < minimumBytesAWindow) {
                throw new TransportTimeoutException(
                        "only " + windowBytes + " bytes in " + waitedNanos / 1_000_000 + " ms within a message");
            }
            waitedNanos = 0;
            windowBytes = 0;
        }
    }

    /** Writes all bytes, which ends the message of the peer for the measure of its speed. */
    void write(ByteBuffer bytes) throws IOException {
        // In this order: to be ended in the middle of a write would cost the peer its A-ABORT.
        writing = true;
        betweenMessages = true;
        try {
            while (bytes.hasRemaining()) {
                deadline = System.nanoTime() + idleNanos;
                connection.write(bytes);
            }
        } finally {
            deadline = NONE;
            writing = false;
        }
    }

    /** Throws away what the peer still sends, until it closes or a deadline passes. */
    void discard() throws IOException {
        inbound.position(inbound.limit());
        fill();
        inbound.position(inbound.limit());
    }

    /** Called by the watch: ends the wait of the other thread if its deadline has passed. */
    void endIfDue(long now) {
        long due = deadline;
        if (due != NONE && now - due >= 0) {
            end(writing ? "the peer takes no data" : "no data from the peer in time");
        }
    }

    /** Ends the current and every later wait for the peer; writing stays possible unless a write hangs. */
    void end(String reason) {
        if (endedBecause == null) {
            endedBecause = reason;
        }
        try {
            if (writing) {
                channel.close();
            } else {
                connection.endInput();
            }
        } catch (IOException e) {
            // Closed at the same moment by its own thread, which is what was wanted.
            LOG.debug("Ending a transport that is closed already", e);
        }
    }

    private void checkEnded() throws TransportTimeoutException {
        String reason = endedBecause;
        if (reason != null) {
            throw new TransportTimeoutException(reason);
        }
    }

    /** Closes the connection at once, whatever another thread does with it. */
    @Override
    public void close() throws IOException {
        TransportWatch.remove(this);
        connection.close();
    }
}
