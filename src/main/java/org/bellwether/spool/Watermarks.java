package org.bellwether.spool;

import java.io.IOException;
import java.nio.file.FileStore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches how full the spool is, against a quota or against the file system, and warns once a crossing. */
final class Watermarks {

    private static final Logger LOG = LoggerFactory.getLogger(Watermarks.class);

    /** A warning is given again only after the usage fell this much below its mark. */
    private static final double HYSTERESIS = 0.02;

    /** How long a disk with room is trusted to have it while others write to it too. */
    private static final long TRUSTED_NANOS = 5_000_000;

    /** The share of the room above the floor that we ourselves may use before the next look. */
    private static final int TRUSTED_SHARE = 64;

    private final FileStore fileStore;
    private final SpoolOptions options;
    private final SpoolListener listener;
    private final AtomicLong heldBytes = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final AtomicBoolean refused = new AtomicBoolean();
    private volatile long lookAgainAt = System.nanoTime();
    private volatile long lookAgainAbove;

    Watermarks(FileStore fileStore, SpoolOptions options, SpoolListener listener) {
        this.fileStore = fileStore;
        this.options = options;
        this.listener = listener;
    }

    /** Counts bytes that were handed to the file system. */
    void added(long bytes) {
        heldBytes.addAndGet(bytes);
    }

    /** Counts bytes that were deleted. */
    void removed(long bytes) {
        heldBytes.addAndGet(-bytes);
    }

    SpoolUsage usage() throws IOException {
        long free = fileStore.getUsableSpace();
        // As df counts: what is set aside for the system is neither used nor ours to use.
        long used = fileStore.getTotalSpace() - fileStore.getUnallocatedSpace();
        long total = used + free;
        if (options.quotaBytes() > 0) {
            total = options.quotaBytes();
            used = heldBytes.get();
            free = Math.max(0, Math.min(free, total - used));
        }
        return new SpoolUsage(
                used, total, free, used >= total * options.warningFraction(), free < options.floorBytes());
    }

    /**
     * Looks at the disk, unless it had plenty of room a moment ago, and gives the alarms that are due.
     *
     * @return true when there is room for more
     */
    boolean roomForMore() throws IOException {
        long now = System.nanoTime();
        if (now - lookAgainAt < 0 && heldBytes.get() < lookAgainAbove) {
            return true;
        }
        SpoolUsage usage = usage();
        if (usage.warning() && warned.compareAndSet(false, true)) {
            LOG.warn("The spool is {} % full, {} MiB are free", percent(usage), usage.freeBytes() >> 20);
            listener.fillingUp(usage);
        } else if (!usage.warning() && usage.fraction() < options.warningFraction() - HYSTERESIS) {
            warned.set(false);
        }
        if (usage.refusing() && refused.compareAndSet(false, true)) {
            LOG.error(
                    "The spool refuses instances: {} MiB are free, fewer than the floor of {} MiB",
                    usage.freeBytes() >> 20,
                    options.floorBytes() >> 20);
            listener.full(usage);
        } else if (!usage.refusing() && refused.compareAndSet(true, false)) {
            LOG.info("The spool takes instances again: {} MiB are free", usage.freeBytes() >> 20);
        }
        lookAgainAbove = heldBytes.get() + (usage.freeBytes() - options.floorBytes()) / TRUSTED_SHARE;
        lookAgainAt = now + TRUSTED_NANOS;
        return !usage.refusing();
    }

    private static long percent(SpoolUsage usage) {
        return Math.round(usage.fraction() * 100);
    }
}
