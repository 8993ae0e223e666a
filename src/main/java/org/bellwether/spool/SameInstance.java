package org.bellwether.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Decides whether an instance was received before: the same SOP Instance UID with the same data set. The File Meta
 * Information is left out, since it names the sender and not the image.
 */
final class SameInstance {

    private static final int BUFFER_BYTES = 128 * 1024;

    /** Preamble, {@code DICM}, and the element File Meta Information Group Length (PS3.10 section 7.1). */
    private static final int GROUP_LENGTH_OFFSET = 128 + 4 + 8;

    private final Set<String> busy = new HashSet<>();

    /** Waits until no other reception of the same SOP Instance UID is being published. */
    synchronized void enter(String sopInstanceUid) throws InterruptedException {
        while (!busy.add(sopInstanceUid)) {
            wait();
        }
    }

    synchronized void leave(String sopInstanceUid) {
        busy.remove(sopInstanceUid);
        notifyAll();
    }

    /**
     * Compares the data sets of two Part 10 files.
     *
     * @param one a file
     * @param other another file
     * @return true when every byte after the File Meta Information is the same
     * @throws IOException if one cannot be read
     */
    static boolean sameDataSet(Path one, Path other) throws IOException {
        try (FileChannel a = FileChannel.open(one, StandardOpenOption.READ);
                FileChannel b = FileChannel.open(other, StandardOpenOption.READ)) {
            long atA = dataSetOffset(a);
            long atB = dataSetOffset(b);
            if (a.size() - atA != b.size() - atB) {
                return false;
            }
            a.position(atA);
            b.position(atB);
            ByteBuffer left = ByteBuffer.allocate(BUFFER_BYTES);
            ByteBuffer right = ByteBuffer.allocate(BUFFER_BYTES);
            while (fill(a, left)) {
                if (!fill(b, right) || left.mismatch(right) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                break;
            }
        }
        buffer.flip();
        return buffer.hasRemaining();
    }

    private static long dataSetOffset(FileChannel channel) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(GROUP_LENGTH_OFFSET);
        if (!fill(channel, length) || length.remaining() < 4) {
            throw new IOException("no File Meta Information Group Length");
        }
        long offset = GROUP_LENGTH_OFFSET + 4 + Integer.toUnsignedLong(length.getInt());
        if (offset > channel.size()) {
            throw new IOException("the File Meta Information is longer than the file");
        }
        return offset;
    }
}
