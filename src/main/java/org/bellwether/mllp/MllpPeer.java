package org.bellwether.mllp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a server, used by the selector's thread alone. It reads nothing more while a message is being
 * handled, so that each peer has one message in flight and TCP slows down who sends too fast.
 */
final class MllpPeer {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final String name;
    private final FrameDecoder decoder;
    private final ByteBuffer unread = ByteBuffer.allocate(8 * 1024).flip();
    private @Nullable ByteBuffer answer;
    private boolean handling;
    private boolean ended;
    private long lastProgress = System.nanoTime();

    MllpPeer(SocketChannel channel, SelectionKey key, String name, int maximumBytes) {
        this.channel = channel;
        this.key = key;
        this.name = name;
        this.decoder = new FrameDecoder(maximumBytes);
    }

    /** Returns the next complete message, or null when it must be waited for; it is then being handled. */
    byte @Nullable [] receive() throws IOException {
        while (!handling && answer == null) {
            boolean wasBegun = decoder.begun();
            byte @Nullable [] message = decoder.next(unread);
            if (message != null) {
                handling = true;
                key.interestOps(0);
                return message;
            }
            if (!wasBegun && decoder.begun()) {
                lastProgress = System.nanoTime();
            }
            if (ended || !fill()) {
                break;
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        unread.clear();
        int count = channel.read(unread);
        unread.flip();
        if (count < 0) {
            ended = true;
        } else if (count == 0) {
            key.interestOps(SelectionKey.OP_READ);
        }
        return count > 0;
    }

    /** Reads nothing until {@link #receive} is called again. */
    void hold() {
        if (answer == null) {
            key.interestOps(0);
        }
    }

    /** Begins to send the answer to the message that was handled. */
    void answer(byte[] message) {
        handling = false;
        answer = FrameDecoder.frame(message);
        lastProgress = System.nanoTime();
    }

    /** Sends what the socket takes. */
    void flush() throws IOException {
        ByteBuffer rest = answer;
        if (rest != null) {
            channel.write(rest);
            if (rest.hasRemaining()) {
                key.interestOps(SelectionKey.OP_WRITE);
            } else {
                answer = null;
                lastProgress = System.nanoTime();
            }
        }
    }

    /** Tells whether the peer has closed and nothing of it is left to do. */
    boolean done() {
        return ended && !handling && answer == null;
    }

    boolean handling() {
        return handling;
    }

    /** Tells whether a message or an answer is under way on the wire. */
    boolean transferring() {
        return decoder.begun() || answer != null;
    }

    int buffered() {
        return decoder.buffered();
    }

    /** Returns how long nothing was begun or ended. */
    long idleNanos() {
        return System.nanoTime() - lastProgress;
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }

    /** Names the peer by its address. */
    @Override
    public String toString() {
        return name;
    }
}
