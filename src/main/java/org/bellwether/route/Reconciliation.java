package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.series.SeriesProgress;
import org.bellwether.series.SeriesTracker;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpooledInstance;
import org.bellwether.spool.SpooledSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares spool and ledger: a series that was acknowledged and of which the ledger does not know all, because the
 * process or the database died in between, is noted and scheduled.
 */
@ApplicationScoped
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Spool spool;
    private final SeriesTracker tracker;
    private final SeriesRecords records;
    private final Instance<Arrivals> arrivals;

    /**
     * Makes the bean.
     *
     * @param spool what was acknowledged
     * @param tracker knows the series that still grow
     * @param records what the ledger knows
     * @param arrivals notes a series; asked for late, since it needs the tasks that need this bean
     */
    @Inject
    public Reconciliation(Spool spool, SeriesTracker tracker, SeriesRecords records, Instance<Arrivals> arrivals) {
        this.spool = spool;
        this.tracker = tracker;
        this.records = records;
        this.arrivals = arrivals;
    }

    /** Looks at every series of the spool once. */
    public void run() {
        for (SpooledSeries series : spool.series()) {
            if (tracker.progress(series.seriesInstanceUid()).isEmpty() && missed(series)) {
                schedule(series);
            }
        }
    }

    private boolean missed(SpooledSeries series) {
        Optional<Series> known = records.find(series.seriesInstanceUid());
        return known.isEmpty()
                || known.get().sliceCount() != series.count()
                || (known.get().outcome() == SeriesOutcome.WAITING
                        && known.get().protocol() == null);
    }

    private void schedule(SpooledSeries series) {
        SpooledInstance instance = spool.instances(series.seriesInstanceUid()).get(0);
        try {
            DataSet header = Part10File.readHeader(instance.file()).header();
            SeriesProgress progress = tracker.restored(
                    series.studyInstanceUid(), series.seriesInstanceUid(), series.count(), series.lastArrival());
            LOG.info(
                    "Series {} with {} instances was not finished and is taken up again",
                    series.seriesInstanceUid(),
                    series.count());
            arrivals.get().note(header, progress, Instant.now());
        } catch (IOException unreadable) {
            LOG.error(
                    "Instance {} of the spool cannot be read: {}", instance.sopInstanceUid(), unreadable.getMessage());
        }
    }
}
