package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.util.List;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worklist shows first what must be seen first. */
class WorklistTest {

    private AgroalDataSource database;
    private StudyRecords studies;
    private SeriesRecords series;
    private AssessmentRecords assessments;
    private Worklist worklist;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        studies = new StudyRecords(database);
        series = new SeriesRecords(database);
        assessments = new AssessmentRecords(database, () -> {});
        worklist = new Worklist(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void positiveStudiesComeFirstThenWaitingOnesThenTheRestAndTheNewestFirstInEach() {
        study("1.1", 1, AssessmentStatus.POSITIVE);
        study("1.2", 2, AssessmentStatus.NEGATIVE);
        study("1.3", 3, null);
        study("1.4", 4, AssessmentStatus.POSITIVE);
        study("1.5", 5, AssessmentStatus.NOT_ANALYSED);
        study("1.6", 6, null);
        study("1.7", 7, AssessmentStatus.NEGATIVE);

        assertThat(uids(100)).containsExactly("1.4", "1.1", "1.6", "1.3", "1.7", "1.5", "1.2");
        assertThat(uids(3)).containsExactly("1.4", "1.1", "1.6");
        assertThat(worklist.rows(Samples.ARRIVED.plusSeconds(6), 100))
                .extracting(row -> row.study().studyInstanceUid())
                .containsExactly("1.6", "1.7");
    }

    @Test
    void aNegativeStudyWaitsAgainWhenALateSliceReopensASeriesAndAPositiveOneStaysOnTop() {
        study("1.1", 1, AssessmentStatus.NEGATIVE);
        study("1.2", 2, AssessmentStatus.NEGATIVE);
        study("1.3", 3, AssessmentStatus.POSITIVE);
        series.upsert(Samples.series("1.1", "1.1.1", SeriesOutcome.WAITING));
        series.upsert(Samples.series("1.3", "1.3.1", SeriesOutcome.WAITING));

        assertThat(uids(10)).containsExactly("1.3", "1.1", "1.2");
        assertThat(worklist.rows(10)).extracting(WorklistRow::waiting).containsExactly(true, true, false);
    }

    @Test
    void aRowHasTheNewestAssessmentAndCountsWhatIsOpen() {
        study("1.1", 1, AssessmentStatus.NEGATIVE);
        series.upsert(Samples.series("1.1", "1.1.1", SeriesOutcome.ANALYSED));
        series.upsert(Samples.series("1.1", "1.1.2", SeriesOutcome.NOT_ANALYSED));
        Assessment newest = assessments.record(
                Samples.assessment("1.1", AssessmentStatus.POSITIVE, "1.1.1"),
                List.of(),
                List.of("ris", "pager", "webhook"));
        Deliveries deliveries = new Deliveries(database);
        List<Delivery> rows = deliveries.ofAssessment(newest.id());
        deliveries.dead(rows.get(0).id(), "refused");
        deliveries.delivered(rows.get(1).id(), Samples.ARRIVED);

        WorklistRow row = worklist.rows(10).get(0);

        assertThat(row.assessment()).isEqualTo(newest);
        assertThat(row.study()).isEqualTo(studies.find("1.1").orElseThrow());
        assertThat(row.seriesCount()).isEqualTo(2);
        assertThat(row.instanceCount()).isEqualTo(64);
        assertThat(row.pendingDeliveries()).isEqualTo(1);
        assertThat(row.deadDeliveries()).isEqualTo(1);
    }

    @Test
    void anEmptyLedgerHasAnEmptyWorklist() {
        assertThat(worklist.rows(10)).isEmpty();
    }

    private void study(String uid, int secondsLater, @org.jspecify.annotations.Nullable AssessmentStatus status) {
        studies.upsert(Samples.study(uid, Samples.ARRIVED.plusSeconds(secondsLater)));
        if (status != null) {
            assessments.record(Samples.assessment(uid, status, null), List.of(), List.of("ris"));
        }
    }

    private List<String> uids(int limit) {
        return worklist.rows(limit).stream()
                .map(row -> row.study().studyInstanceUid())
                .toList();
    }
}
