package org.bellwether.spool;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lends direct buffers, one to a reception, and takes them back: an image leaves no garbage in the heap. */
final class WriteBuffers {

    /** A buffer begins where a page does, as the cache of the file does: the kernel copies half as fast what lies askew. */
    private static final int PAGE = 4096;

    private final int bufferBytes;
    private final int kept;
    private final ConcurrentLinkedQueue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idleCount = new AtomicInteger();

    WriteBuffers(int bufferBytes, int kept) {
        this.bufferBytes = bufferBytes;
        this.kept = kept;
    }

    ByteBuffer borrow() {
        @Nullable ByteBuffer buffer = idle.poll();
        if (buffer == null) {
            return ByteBuffer.allocateDirect(bufferBytes + 2 * PAGE)
                    .alignedSlice(PAGE)
                    .slice(0, bufferBytes);
        }
        idleCount.decrementAndGet();
        return buffer.clear();
    }

    void giveBack(ByteBuffer buffer) {
        if (idleCount.incrementAndGet() <= kept) {
            idle.add(buffer);
        } else {
            idleCount.decrementAndGet();
        }
    }
}
