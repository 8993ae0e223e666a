package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Header;
import org.bellwether.camel.dicom.DicomConstants;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.ledger.LedgerException;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.Tasks;
import org.bellwether.ledger.WorkOrder;
import org.bellwether.series.PriorityReader;
import org.bellwether.series.SeriesProgress;
import org.bellwether.series.SeriesTracker;
import org.bellwether.series.StudyReader;
import org.bellwether.spool.Spool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes which series grew, and has the ledger wake up when a series is complete. */
@ApplicationScoped
@Named("arrivals")
public class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    /** The ledger is told at most this often that a series still grows. */
    private static final Duration NOTE_INTERVAL = Duration.ofSeconds(1);

    private final SeriesTracker tracker;
    private final Spool spool;
    private final StageClock clock;
    private final StudyRecords studies;
    private final SeriesRecords series;
    private final Tasks tasks;
    private final PriorityReader priorities;
    private final IntakePace pace;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param tracker knows when a series is complete
     * @param spool knows how many instances a series has
     * @param clock remembers the times
     * @param studies the ledger's studies
     * @param series the ledger's series
     * @param tasks what happens later
     * @param priorities reads how urgent a study is
     * @param pace slows senders down when too much waits
     */
    @Inject
    public Arrivals(
            SeriesTracker tracker,
            Spool spool,
            StageClock clock,
            StudyRecords studies,
            SeriesRecords series,
            Tasks tasks,
            PriorityReader priorities,
            IntakePace pace) {
        this.tracker = tracker;
        this.spool = spool;
        this.clock = clock;
        this.studies = studies;
        this.series = series;
        this.tasks = tasks;
        this.priorities = priorities;
        this.pace = pace;
    }

    /**
     * Notes an instance that the spool has made durable. A failing database does not fail the instance: it is kept, and
     * the reconciliation finds it when the database is back.
     *
     * @param instance what arrived
     */
    public void received(ReceivedInstance instance) {
        if (instance.repeated()) {
            LOG.debug(
                    "Instance {} came again with the same bytes",
                    instance.request().sopInstanceUid());
            return;
        }
        if (!instance.belongsToSeries()) {
            // The spool keeps it and has said so; under no identifier it would only mix with others of no identifier.
            return;
        }
        Instant now = Instant.now();
        SeriesProgress progress =
                tracker.received(instance.header(), instance.request().associationId(), now);
        String uid = progress.seriesInstanceUid();
        clock.arrived(uid, now);
        Instant last = noted.get(uid);
        if (last == null || progress.isDue(now) || Duration.between(last, now).compareTo(NOTE_INTERVAL) >= 0) {
            noted.put(uid, now);
            note(instance.header(), progress, now);
        }
        // The peer gets its answer after this, and sends its next image after the answer.
        pace.hold(() -> priorities.read(instance.header()));
    }

    /**
     * Notes the end of an association: its series are complete after a short grace.
     *
     * @param association identity of the association
     */
    public void associationEnded(@Header(DicomConstants.ASSOCIATION_ID) String association) {
        for (SeriesProgress progress : tracker.associationEnded(association, Instant.now())) {
            noted.remove(progress.seriesInstanceUid());
            try {
                tasks.scheduleSeriesComplete(progress.seriesInstanceUid(), progress.dueAt());
            } catch (LedgerException ledgerDown) {
                keptButNotNoted(progress, ledgerDown);
            }
        }
    }

    /**
     * Notes in the ledger that a series waits, and when it is to be looked at.
     *
     * @param header data set of one of its instances, up to Pixel Data
     * @param progress how far it has come
     * @param now the time
     */
    void note(DataSet header, SeriesProgress progress, Instant now) {
        String uid = progress.seriesInstanceUid();
        try {
            studies.upsert(StudyReader.study(header, now));
            series.upsert(Outcomes.waiting(header, spool.instances(uid).size()));
            tasks.scheduleSeriesComplete(
                    uid, progress.dueAt(), new WorkOrder(priorities.read(header), progress.firstArrival()));
        } catch (LedgerException ledgerDown) {
            keptButNotNoted(progress, ledgerDown);
        }
    }

    private void keptButNotNoted(SeriesProgress progress, LedgerException ledgerDown) {
        noted.remove(progress.seriesInstanceUid());
        LOG.error(
                "Series {} is received and kept, but not noted in the database: {}",
                progress.seriesInstanceUid(),
                ledgerDown.getMessage());
    }
}
