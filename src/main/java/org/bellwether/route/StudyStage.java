package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.Tasks;
import org.bellwether.series.SeriesTracker;

/** Decides when a study is assessed: as soon as all its series are known, and at the latest after a wait. */
@ApplicationScoped
@Named("studyStage")
public class StudyStage {

    private final SeriesTracker tracker;
    private final SeriesRecords records;
    private final Tasks tasks;
    private final Duration studyWait;
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param tracker knows the series that still grow
     * @param records the ledger's series
     * @param tasks what happens later
     * @param studyWait longest time that a decided series waits for the others of its study
     */
    @Inject
    public StudyStage(
            SeriesTracker tracker, SeriesRecords records, Tasks tasks, @Named("studyWait") Duration studyWait) {
        this.tracker = tracker;
        this.records = records;
        this.tasks = tasks;
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
            tasks.scheduleAnalyse(study, now);
        } else {
            Instant deadline = latest.computeIfAbsent(study, uid -> now.plus(studyWait));
            tasks.scheduleAnalyse(study, deadline.isBefore(now) ? now : deadline);
        }
    }

    private static boolean known(Series series) {
        return series.outcome() != SeriesOutcome.WAITING || series.protocol() != null;
    }
}
