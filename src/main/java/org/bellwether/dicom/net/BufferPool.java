package org.bellwether.dicom.net;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Direct buffers that go from one association to the next, so that a connection makes no garbage of its size. */
final class BufferPool {

    /** Two PDUs of 128 KiB with their headers, and some room for a command before them. */
    static final int CAPACITY = 2 * 128 * 1024 + 4096;

    /** Bytes of a line of the processor's cache; a buffer begins with one. */
    static final int LINE = 64;

    private static final int MOST_KEPT = 64;

    private static final BufferPool SHARED = new BufferPool();

    private final ConcurrentLinkedDeque<ByteBuffer> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    private BufferPool() {}

    /** Returns an empty buffer of {@link #CAPACITY} bytes or a few more. */
    static ByteBuffer take() {
        ByteBuffer buffer = SHARED.free.pollFirst();
        if (buffer == null) {
            return ByteBuffer.allocateDirect(CAPACITY + LINE).alignedSlice(LINE);
        }
        SHARED.kept.decrementAndGet();
        return buffer.clear();
    }

    /** Takes a buffer back; nobody may use it any more. */
    static void giveBack(ByteBuffer buffer) {
        if (SHARED.kept.incrementAndGet() > MOST_KEPT) {
            SHARED.kept.decrementAndGet();
        } else {
            SHARED.free.addFirst(buffer);
        }
    }
}
