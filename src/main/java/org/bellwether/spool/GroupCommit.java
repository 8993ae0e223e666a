package org.bellwether.spool;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one flush serve every writer that waits for it. A writer is served by a flush that started after its call; the
 * first to come runs it, the others wait. After a failed flush nothing is tried again: the operating system has dropped
 * the dirty pages, so that a second flush would report a success that never was.
 */
final class GroupCommit {

    /** The flush that is shared. */
    @FunctionalInterface
    interface Flush {
        /**
         * Flushes once.
         *
         * @throws IOException if it is unknown what reached the disk
         */
        void run() throws IOException;
    }

    private final Flush flush;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long started;
    private long completed;
    private boolean running;
    private @Nullable IOException failure;

    GroupCommit(Flush flush) {
        this.flush = flush;
    }

    /**
     * Returns once everything that the caller did before is flushed.
     *
     * @throws ClosedByInterruptException if the caller was interrupted while it ran the flush; the others are unharmed
     * @throws IOException if this or an earlier flush failed
     */
    void await() throws IOException {
        long number;
        lock.lock();
        try {
            long mine = started + 1;
            while (running && completed < mine && failure == null) {
                changed.awaitUninterruptibly();
            }
            if (failure != null) {
                throw new IOException("an earlier flush failed: " + failure.getMessage(), failure);
            }
            if (completed >= mine) {
                return;
            }
            running = true;
            number = ++started;
        } finally {
            lock.unlock();
        }
        lead(number);
    }

    private void lead(long number) throws IOException {
        boolean flushed = false;
        IOException problem = null;
        try {
            flush.run();
            flushed = true;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            problem = e;
            throw e;
        } finally {
            lock.lock();
            try {
                running = false;
                if (flushed) {
                    completed = number;
                }
                failure = problem == null ? failure : problem;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
