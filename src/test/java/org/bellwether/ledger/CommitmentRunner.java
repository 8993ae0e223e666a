package org.bellwether.ledger;

import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Runs the tasks of storage commitments for tests of other packages. */
public final class CommitmentRunner implements Closeable {

    /** What sends again. */
    public interface Repeat {
        /** Sends what is missing. */
        void of(StorageCommitment commitment) throws Exception;
    }

    private final List<StorageCommitment> uncommitted = new CopyOnWriteArrayList<>();
    private final Tasks tasks;

    /** Starts to run tasks. */
    public CommitmentRunner(DataSource database, Repeat repeat, Backoff backoff) {
        RecordingHandlers handlers = new RecordingHandlers();
        handlers.onCommitment = repeat::of;
        TaskOptions options = new TaskOptions(
                "node",
                4,
                2,
                1,
                1,
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                4,
                backoff,
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        tasks = new Tasks(database, handlers, options, new DeliveryListener() {
            @Override
            public void uncommitted(StorageCommitment commitment) {
                uncommitted.add(commitment);
            }
        });
        tasks.start();
    }

    /** Returns what somebody was told about. */
    public List<StorageCommitment> uncommitted() {
        return uncommitted;
    }

    @Override
    public void close() {
        tasks.stop();
    }
}
