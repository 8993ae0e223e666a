package org.bellwether.inference.triton;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Has the thread that waits for an answer take it in: it is woken once, and no further thread, least of all the one that
 * serves the connection, reads the message. After {@link #close} whoever still has something to say of the call does it
 * itself.
 */
final class CallerExecutor implements Executor, AutoCloseable {

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private boolean closed;

    @Override
    public void execute(Runnable command) {
        synchronized (this) {
            if (!closed) {
                work.add(command);
                return;
            }
        }
        command.run();
    }

    /** Does what the call asks for until its answer is there. */
    void runUntilDone(Future<?> answer) throws InterruptedException {
        while (!answer.isDone()) {
            work.take().run();
        }
    }

    /** Does what is left, such as the end of a call that was cancelled; waits for nothing. */
    @Override
    public void close() {
        Queue<Runnable> left = new ArrayDeque<>();
        synchronized (this) {
            closed = true;
            work.drainTo(left);
        }
        left.forEach(Runnable::run);
    }
}
