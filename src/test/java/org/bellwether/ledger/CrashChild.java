package org.bellwether.ledger;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.testing.TestDatabase;

/**
 * A process that records an assessment and never delivers it, for {@link CrashTest} to kill. Arguments: JDBC URL, and
 * whether its tasks run, in which case each delivery begins and hangs.
 */
final class CrashChild implements TaskHandlers {

    static final String NODE = "crashing-node";
    static final String RECORDED = "RECORDED ";
    static final String DELIVERING = "DELIVERING ";

    public static void main(String[] arguments) throws Exception {
        AgroalDataSource database = TestDatabase.pool(arguments[0], 10);
        Tasks tasks = new Tasks(database, new CrashChild(), TaskOptions.defaults(NODE), DeliveryListener.SILENT);
        if (Boolean.parseBoolean(arguments[1])) {
            tasks.start();
        }
        new StudyRecords(database).upsert(Samples.study("1.1", Samples.ARRIVED));
        Assessment stored = new AssessmentRecords(database, tasks::wake)
                .record(Samples.assessment("1.1", AssessmentStatus.POSITIVE, null), List.of(), List.of("ris", "pager"));
        System.out.println(RECORDED + stored.id());
        TimeUnit.MINUTES.sleep(5);
    }

    @Override
    public void seriesComplete(String seriesInstanceUid) {}

    @Override
    public void analyse(String studyInstanceUid) {}

    @Override
    public void deliver(UUID deliveryId) throws InterruptedException {
        System.out.println(DELIVERING + deliveryId);
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }

    @Override
    public void repeatCommitment(StorageCommitment commitment) {
        throw new IllegalStateException("nothing is committed here");
    }

    @Override
    public void reconcile() {}

    @Override
    public Optional<Instant> poll(String archive) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> retrieve(String worker) {
        return Optional.empty();
    }

    @Override
    public void priors(String studyInstanceUid) {}
}
