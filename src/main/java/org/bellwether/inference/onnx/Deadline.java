package org.bellwether.inference.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Run options that tell a running session to stop at a point in time; closing them is safe against that very moment. */
final class Deadline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    private final OrtSession.RunOptions options = new OrtSession.RunOptions();
    private final Future<?> alarm;
    private boolean closed;
    private boolean passed;

    /**
     * Sets the alarm.
     *
     * @param end {@link System#nanoTime()} of the deadline
     * @param alarms where the alarm waits
     */
    Deadline(long end, ScheduledExecutorService alarms) throws OrtException {
        alarm = alarms.schedule(this::terminate, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    OrtSession.RunOptions options() {
        return options;
    }

    synchronized boolean passed() {
        return passed;
    }

    private synchronized void terminate() {
        if (closed) {
            return;
        }
        passed = true;
        try {
            options.setTerminate(true);
        } catch (OrtException e) {
            LOG.warn("A session past its deadline could not be stopped", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        alarm.cancel(false);
        options.close();
    }
}
