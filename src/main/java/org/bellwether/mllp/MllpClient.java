package org.bellwether.mllp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bellwether.mllp.MllpConnection.Deadline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to one peer, one at a time, over a connection that is kept while it is used. A message is never sent
 * twice by one call: when the outcome is unknown the caller hears so, and repeats with the same control identifier.
 */
public final class MllpClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MllpClient.class);

    private final String host;
    private final int port;
    private final MllpClientOptions options;
    private final Executor idleCheck;

    /** One message in flight; fair, so that none waits for ever. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private @Nullable MllpConnection connection;
    private long lastUsed;
    private boolean checking;

    /**
     * Prepares a client; it connects with the first message.
     *
     * @param host name or address of the peer
     * @param port TCP port of the peer
     * @param options time-outs and the longest message
     */
    public MllpClient(String host, int port, MllpClientOptions options) {
        this.host = host;
        this.port = port;
        this.options = options;
        // Never below a millisecond, or the check would reschedule itself without rest.
        this.idleCheck = CompletableFuture.delayedExecutor(
                Math.max(1, options.idleTimeout().toMillis()), TimeUnit.MILLISECONDS);
    }

    /**
     * Sends a message and waits for its acknowledgement. Answers to other messages, which come late after a time-out,
     * are dropped: only MSA-2 equal to the message's MSH-10 ends the wait.
     *
     * @param message an HL7 message with MSH-10, without frame characters
     * @return the acknowledgement, of whatever code
     * @throws MllpException when the message is not valid, the peer is not reached, closes, or does not answer in time;
     *     it may or may not have got the message then
     */
    public Acknowledgement send(byte[] message) throws MllpException {
        String controlId = MessageHeader.of(message).controlId();
        if (controlId.isEmpty()) {
            throw new MllpException("message without control identifier (MSH-10)");
        }
        if (message.length > options.maximumMessageBytes()) {
            throw new MllpException(
                    "message of " + message.length + " bytes, allowed are " + options.maximumMessageBytes());
        }
        takeTurn();
        try {
            return exchange(message, controlId);
        } catch (IOException failure) {
            disconnect();
            throw new MllpException(this + ": " + reason(failure), failure);
        } finally {
            lastUsed = System.nanoTime();
            turn.unlock();
        }
    }

    private void takeTurn() throws MllpException {
        try {
            Duration longest = options.connectTimeout().plus(options.responseTimeout());
            if (!turn.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new MllpException(this + ": other messages were in flight for " + longest);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new MllpException(this + ": interrupted before sending", stopping);
        }
    }

    private Acknowledgement exchange(byte[] message, String controlId) throws IOException {
        MllpConnection current = connect();
        Deadline deadline = Deadline.in(options.responseTimeout());
        current.write(FrameDecoder.frame(message), deadline);
        while (true) {
            Acknowledgement answer = readable(current.read(deadline));
            if (answer != null && answer.controlId().equals(controlId)) {
                keepOrClose();
                return answer;
            }
            LOG.warn("{}: dropped an answer that does not belong to the message in flight", this);
        }
    }

    private static @Nullable Acknowledgement readable(byte[] answer) {
        try {
            return Acknowledgement.parse(answer);
        } catch (MllpException notAnAcknowledgement) {
            // Told by the caller as an answer that does not belong here; the wait for the right one goes on.
            return null;
        }
    }

    private MllpConnection connect() throws IOException {
        MllpConnection current = connection;
        if (current != null && !expired() && !current.closedByPeer()) {
            return current;
        }
        disconnect();
        MllpConnection fresh = MllpConnection.open(host, port, options);
        connection = fresh;
        return fresh;
    }

    private boolean expired() {
        return System.nanoTime() - lastUsed >= options.idleTimeout().toNanos();
    }

    private void keepOrClose() {
        if (options.idleTimeout().isZero()) {
            disconnect();
        } else if (!checking) {
            checking = true;
            idleCheck.execute(this::closeWhenIdle);
        }
    }

    private void closeWhenIdle() {
        turn.lock();
        try {
            checking = false;
            if (expired()) {
                disconnect();
            } else if (connection != null) {
                keepOrClose();
            }
        } finally {
            turn.unlock();
        }
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        if (failure instanceof MllpException && message != null) {
            return message;
        }
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** Closes the connection, after the message that is in flight. */
    @Override
    public void close() {
        turn.lock();
        try {
            disconnect();
        } finally {
            turn.unlock();
        }
    }

    /** Names the peer. */
    @Override
    public String toString() {
        return "MLLP peer " + host + ":" + port;
    }
}
