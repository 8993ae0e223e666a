package org.bellwether.mllp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes frames out of a stream of bytes: {@code 0x0B message 0x1C 0x0D}, cut as TCP likes. Bytes between frames are
 * dropped; a start byte inside a frame drops what was begun, since its end will never come.
 */
final class FrameDecoder {

    private static final byte START = 0x0B;
    private static final byte END = 0x1C;
    private static final byte CARRIAGE_RETURN = 0x0D;

    private final int maximumBytes;
    private ByteArrayOutputStream message = new ByteArrayOutputStream(0);
    private State state = State.BETWEEN;
    private long strayBytes;

    private enum State {
        BETWEEN,
        INSIDE,
        ENDING
    }

    /** Takes messages of at most so many bytes. */
    FrameDecoder(int maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    /** Wraps a message for the wire. */
    static ByteBuffer frame(byte[] message) {
        ByteBuffer frame = ByteBuffer.allocate(message.length + 3);
        return frame.put(START).put(message).put(END).put(CARRIAGE_RETURN).flip();
    }

    /**
     * Consumes bytes up to the end of the next frame.
     *
     * @return the message, or null when all bytes were consumed before a frame ended
     * @throws MllpException when the message, or what stands between messages, is longer than allowed
     */
    byte @Nullable [] next(ByteBuffer bytes) throws MllpException {
        while (bytes.hasRemaining()) {
            byte value = bytes.get();
            switch (state) {
                case BETWEEN -> between(value);
                case INSIDE -> inside(value);
                case ENDING -> {
                    if (value == CARRIAGE_RETURN) {
                        byte[] complete = message.toByteArray();
                        forget(State.BETWEEN);
                        return complete;
                    }
                    state = State.INSIDE;
                    append(END);
                    inside(value);
                }
            }
        }
        return null;
    }

    private void between(byte value) throws MllpException {
        if (value == START) {
            strayBytes = 0;
            state = State.INSIDE;
        } else if (++strayBytes > maximumBytes) {
            throw new MllpException("more than " + maximumBytes + " bytes outside of any frame");
        }
    }

    private void inside(byte value) throws MllpException {
        if (value == END) {
            state = State.ENDING;
        } else if (value == START) {
            forget(State.INSIDE);
        } else {
            append(value);
        }
    }

    private void append(byte value) throws MllpException {
        if (message.size() >= maximumBytes) {
            forget(State.BETWEEN);
            throw new MllpException("frame of more than " + maximumBytes + " bytes");
        }
        message.write(value);
    }

    private void forget(State next) {
        // A new stream, since reset() would keep a buffer of megabytes for a connection that is idle.
        message = new ByteArrayOutputStream(0);
        state = next;
    }

    /** Returns the bytes held of a frame that has begun. */
    int buffered() {
        return message.size();
    }

    /** Tells whether a frame has begun and not ended. */
    boolean begun() {
        return state != State.BETWEEN;
    }
}
