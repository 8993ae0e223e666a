package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.domain.ClinicalPriority;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.Study;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.Tasks;
import org.bellwether.ledger.WorkOrder;
import org.bellwether.series.PriorityReader;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesTracker;

/** Decides when a study is assessed: as soon as all its series are known, and at the latest after a wait. */
@ApplicationScoped
@Named("studyStage")
public class StudyStage {

    private final SeriesTracker tracker;
    private final SeriesRecords records;
    private final Tasks tasks;
    private final StudyRecords studies;
    private final PriorityReader priorities;
    private final Duration studyWait;
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param tracker knows the series that still grow
     * @param records the ledger's series
     * @param studies the ledger's studies
     * @param tasks what happens later
     * @param priorities reads how urgent a study is
     * @param studyWait longest time that a decided series waits for the others of its study
     */
    @Inject
    public StudyStage(
            SeriesTracker tracker,
            SeriesRecords records,
            StudyRecords studies,
            Tasks tasks,
            PriorityReader priorities,
            @Named("studyWait") Duration studyWait) {
        this.tracker = tracker;
        this.records = records;
        this.studies = studies;
        this.tasks = tasks;
        this.priorities = priorities;
        this.studyWait = studyWait;
    }

    /**
     * Has the study of a series assessed now if this was the last one, and otherwise when the wait is over.
     *
     * @param decided the series whose kind and protocol are now known
     */
    public void seriesDecided(SeriesCase decided) {
        String study = decided.series().studyInstanceUid();
        Instant now = Instant.now();
        boolean all = tracker.openSeries(study).isEmpty()
                && records.ofStudy(study).stream().allMatch(StudyStage::known);
        if (all) {
            latest.remove(study);
            tasks.scheduleAnalyse(study, now, order(decided));
        } else {
            Instant deadline = latest.computeIfAbsent(study, uid -> now.plus(studyWait));
            tasks.scheduleAnalyse(study, deadline.isBefore(now) ? now : deadline, order(decided));
        }
    }

    private WorkOrder order(SeriesCase decided) {
        SeriesImages images = decided.images();
        Instant since = studies.find(decided.series().studyInstanceUid())
                .map(Study::receivedAt)
                .orElse(null);
        return new WorkOrder(images == null ? ClinicalPriority.ROUTINE : priorities.read(images.firstHeader()), since);
    }

    private static boolean known(Series series) {
        return series.outcome() != SeriesOutcome.WAITING || series.protocol() != null;
    }
}
