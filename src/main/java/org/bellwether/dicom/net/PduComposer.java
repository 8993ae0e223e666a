package org.bellwether.dicom.net;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Lays P-DATA-TF PDUs into a buffer, one PDV each, so that a command and the begin of its data set, or a whole response,
 * leave in one write (PS3.8 9.3.5).
 */
final class PduComposer {

    private static final int HEADERS = PduType.HEADER_LENGTH + PduType.PDV_HEADER_LENGTH;

    /** What is left of the buffer is not worth a PDU of its own. */
    private static final int SMALL = 1024;

    /** Sends the PDUs of a full buffer. */
    interface Output {
        void send(ByteBuffer pdus) throws IOException;
    }

    private final Output output;
    private final int longestFragment;
    private ByteBuffer buffer;
    private int pduStart = -1;
    private int contextId;
    private boolean command;

    /**
     * Makes a composer.
     *
     * @param peerMaximumPduLength what the peer takes, 0 for no limit
     */
    PduComposer(ByteBuffer buffer, long peerMaximumPduLength, Output output) {
        this.buffer = buffer;
        this.output = output;
        long fragment =
                peerMaximumPduLength == 0 ? Integer.MAX_VALUE : peerMaximumPduLength - PduType.PDV_HEADER_LENGTH;
        this.longestFragment = (int) Math.min(fragment, 1 << 24) & ~1;
    }

    /** Returns the buffer in use. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Replaces the buffer; only between messages. */
    void useBuffer(ByteBuffer larger) {
        larger.put(buffer.flip());
        buffer = larger;
    }

    /** Begins a command or a data set. */
    void begin(int context, boolean isCommand) {
        contextId = context;
        command = isCommand;
    }

    /** Adds bytes. */
    void put(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            int count = Math.min(room(), bytes.remaining());
            buffer.put(buffer.position(), bytes, bytes.position(), count);
            buffer.position(buffer.position() + count);
            bytes.position(bytes.position() + count);
        }
    }

    /** Adds so many bytes, straight from a channel. */
    void put(ReadableByteChannel channel, long length) throws IOException {
        long left = length;
        while (left > 0) {
            int count = (int) Math.min(room(), left);
            buffer.limit(buffer.position() + count);
            count = channel.read(buffer);
            buffer.limit(buffer.capacity());
            if (count < 0) {
                throw new EOFException("the data set ends " + left + " bytes early");
            }
            left -= count;
        }
    }

    /** Ends the command or data set; what is in the buffer stays there until {@link #flush}. */
    void end() throws IOException {
        if (pduStart < 0) {
            start();
        }
        close(true);
    }

    /** Sends what is in the buffer. */
    void flush() throws IOException {
        if (buffer.position() > 0) {
            buffer.flip();
            try {
                output.send(buffer);
            } finally {
                buffer.clear();
            }
        }
    }

    /** Returns how many bytes the open PDU still takes, at least one; opens another if it is full. */
    private int room() throws IOException {
        if (pduStart >= 0) {
            int room = end(pduStart) - buffer.position();
            if (room > 0) {
                return room;
            }
            close(false);
        }
        start();
        return end(pduStart) - buffer.position();
    }

    private int end(int start) {
        int capacity = (buffer.capacity() - start - HEADERS) & ~1;
        return start + HEADERS + Math.min(longestFragment, capacity);
    }

    private void start() throws IOException {
        if (buffer.remaining() < HEADERS + Math.min(longestFragment, SMALL)) {
            flush();
        }
        pduStart = buffer.position();
        buffer.position(pduStart + HEADERS);
    }

    private void close(boolean last) {
        int fragment = buffer.position() - pduStart - HEADERS;
        buffer.put(pduStart, (byte) PduType.P_DATA_TF);
        buffer.put(pduStart + 1, (byte) 0);
        buffer.putInt(pduStart + 2, fragment + PduType.PDV_HEADER_LENGTH);
        buffer.putInt(pduStart + 6, fragment + 2);
        buffer.put(pduStart + 10, (byte) contextId);
        buffer.put(pduStart + 11, (byte) ((command ? 1 : 0) | (last ? 2 : 0)));
        pduStart = -1;
    }
}
