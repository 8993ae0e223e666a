package org.bellwether.dicom.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A stream that is closed when its peer sends nothing for too long while somebody reads. */
final class WatchedStream extends FilterInputStream {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dicomweb-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final long longestNanos;
    private final ScheduledFuture<?> watch;
    private volatile long readingSince = Long.MAX_VALUE;
    private volatile boolean silent;

    WatchedStream(InputStream stream, Duration longest) {
        super(stream);
        this.longestNanos = longest.toNanos();
        long period = Math.max(TimeUnit.MILLISECONDS.toNanos(10), longestNanos / 8);
        this.watch = WATCH.scheduleWithFixedDelay(this::look, period, period, TimeUnit.NANOSECONDS);
    }

    private void look() {
        long since = readingSince;
        if (since != Long.MAX_VALUE && System.nanoTime() - since > longestNanos) {
            silent = true;
            try {
                in.close();
            } catch (IOException alreadyBroken) {
                // The reader learns it by its own exception.
                watch.cancel(false);
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        readingSince = System.nanoTime();
        try {
            return in.read(target, offset, length);
        } catch (IOException broken) {
            throw silent ? new IOException("the peer sent nothing for too long", broken) : broken;
        } finally {
            readingSince = Long.MAX_VALUE;
        }
    }

    @Override
    public void close() throws IOException {
        watch.cancel(false);
        super.close();
    }
}
