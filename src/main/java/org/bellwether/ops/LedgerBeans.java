package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.Backoff;
import org.bellwether.ledger.Commitments;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.PolledArchives;
import org.bellwether.ledger.Priors;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.TaskHandlers;
import org.bellwether.ledger.TaskOptions;
import org.bellwether.ledger.Tasks;
import org.bellwether.ledger.Worklist;

/** Makes the ledger out of the database. */
@ApplicationScoped
public class LedgerBeans {

    private final BellwetherConfig config;
    private final DataSource dataSource;

    /**
     * Makes the factory.
     *
     * @param config the options
     * @param dataSource connections to the migrated database
     */
    @Inject
    public LedgerBeans(BellwetherConfig config, DataSource dataSource) {
        this.config = config;
        this.dataSource = dataSource;
    }

    @Produces
    @Singleton
    StudyRecords studies() {
        return new StudyRecords(dataSource);
    }

    @Produces
    @Singleton
    SeriesRecords series() {
        return new SeriesRecords(dataSource);
    }

    @Produces
    @Singleton
    Retrievals retrievals() {
        return new Retrievals(dataSource);
    }

    @Produces
    @Singleton
    PolledArchives polledArchives() {
        return new PolledArchives(dataSource);
    }

    @Produces
    @Singleton
    Priors priors() {
        return new Priors(dataSource);
    }

    @Produces
    @Singleton
    Deliveries deliveries() {
        return new Deliveries(dataSource);
    }

    @Produces
    @Singleton
    Commitments commitments() {
        return new Commitments(dataSource);
    }

    @Produces
    @Singleton
    Worklist worklist() {
        return new Worklist(dataSource);
    }

    @Produces
    @Singleton
    AssessmentRecords assessments(Instance<Tasks> tasks) {
        return new AssessmentRecords(dataSource, () -> tasks.get().wake());
    }

    @Produces
    @Singleton
    Tasks tasks(TaskHandlers handlers, Alarms alarms) {
        TaskOptions defaults = TaskOptions.defaults(config.nodeName());
        BellwetherConfig.DeliveryOptions delivery = config.delivery();
        return new Tasks(
                dataSource,
                handlers,
                new TaskOptions(
                        defaults.nodeName(),
                        defaults.threads() + ofArchives(),
                        defaults.concurrentSeries(),
                        config.inference().concurrentStudies(),
                        defaults.concurrentDeliveries(),
                        defaults.pollingInterval(),
                        defaults.heartbeatInterval(),
                        defaults.missedHeartbeats(),
                        new Backoff(delivery.firstRetry(), delivery.longestRetry()),
                        defaults.reconcileInterval(),
                        defaults.shutdownWait()),
                alarms);
    }

    /** Queries and retrievals take long, and shall not keep anything else from running. */
    private int ofArchives() {
        return config.archives().values().stream()
                .mapToInt(archive -> 1 + archive.concurrentStudies())
                .sum();
    }
}
