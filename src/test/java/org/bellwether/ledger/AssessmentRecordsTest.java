package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.Study;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an assessment brings into the database with it, and that it brings all of it or nothing. */
class AssessmentRecordsTest {

    private static final String STUDY = "1.2.840.1";
    private static final String SERIES = "1.2.840.1.2";
    private static final List<String> RECIPIENTS = List.of("ris", "pager", "webhook");

    private AgroalDataSource database;
    private StudyRecords studies;
    private SeriesRecords seriesRecords;
    private AssessmentRecords assessments;
    private Deliveries deliveries;
    private final AtomicInteger committed = new AtomicInteger();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        studies = new StudyRecords(database);
        seriesRecords = new SeriesRecords(database);
        assessments = new AssessmentRecords(database, committed::incrementAndGet);
        deliveries = new Deliveries(database);
        studies.upsert(Samples.study(STUDY, Samples.ARRIVED));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAssessmentIsReadAsItWasWritten() {
        Assessment given = Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES);

        Assessment stored = record(given);

        assertThat(stored).isEqualTo(given);
        assertThat(assessments.find(given.id())).contains(given);
        assertThat(assessments.latest(STUDY)).contains(given);
        assertThat(assessments.byAccession("A-" + STUDY)).containsExactly(given);
        assertThat(assessments.byAccession("")).isEmpty();
        assertThat(seriesRecords.find(SERIES)).contains(Samples.series(STUDY, SERIES, SeriesOutcome.ANALYSED));
        assertThat(committed).hasValue(1);
    }

    @Test
    void everyRecipientGetsOneOutboxRowAndOneTask() throws SQLException {
        Assessment stored = record(Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES));

        List<Delivery> rows = deliveries.ofAssessment(stored.id());
        assertThat(rows).extracting(Delivery::recipient).containsExactly("pager", "ris", "webhook");
        assertThat(rows).extracting(Delivery::state).containsOnly(DeliveryState.PENDING);
        assertThat(count("scheduled_tasks where task_name = 'deliver'")).isEqualTo(3);
        assertThat(deliveries.count(DeliveryState.PENDING)).isEqualTo(3);
    }

    @Test
    void nothingIsStoredWhenTheLastTaskCannotBeWritten() throws SQLException {
        execute("alter table scheduled_tasks add constraint broken check (task_name <> 'deliver')");
        Assessment given = Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES);

        assertThatThrownBy(() -> record(given))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("23514");

        assertThat(assessments.find(given.id())).isEmpty();
        assertThat(assessments.latest(STUDY)).isEmpty();
        assertThat(seriesRecords.find(SERIES)).isEmpty();
        assertThat(count("finding")).isZero();
        assertThat(count("delivery")).isZero();
        assertThat(count("scheduled_tasks")).isZero();
        assertThat(committed).hasValue(0);
    }

    @Test
    void recordingTwiceChangesNothing() throws SQLException {
        Assessment given = Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES);
        record(given);

        assertThat(record(given)).isEqualTo(given);

        assertThat(count("assessment")).isEqualTo(1);
        assertThat(count("delivery")).isEqualTo(3);
        assertThat(count("scheduled_tasks")).isEqualTo(3);
    }

    @Test
    void aLaterAssessmentCorrectsTheNewestEarlierOne() {
        Assessment first = record(Samples.assessment(STUDY, AssessmentStatus.NEGATIVE, SERIES));
        Assessment second = record(Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES));
        Assessment third = record(Samples.assessment(STUDY, AssessmentStatus.NEGATIVE, SERIES));

        assertThat(first.correctsId()).isNull();
        assertThat(second.correctsId()).isEqualTo(first.id());
        assertThat(third.correctsId()).isEqualTo(second.id());
        assertThat(assessments.ofStudy(STUDY)).containsExactly(third, second, first);
        assertThat(assessments.latest(STUDY)).contains(third);
    }

    @Test
    void assessmentsRecordedAtTheSameTimeFormOneChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Assessment>> running = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                running.add(threads.submit(() -> record(Samples.assessment(STUDY, AssessmentStatus.POSITIVE, SERIES))));
            }
            for (Future<Assessment> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        List<Assessment> chain = assessments.ofStudy(STUDY);
        assertThat(chain).hasSize(24);
        for (int i = 0; i + 1 < chain.size(); i++) {
            assertThat(chain.get(i).correctsId()).isEqualTo(chain.get(i + 1).id());
        }
    }

    @Test
    void anAssessmentOfAnUnknownStudyIsRefused() {
        Assessment stray = Samples.assessment("9.9", AssessmentStatus.NEGATIVE, null);

        assertThatThrownBy(() -> assessments.record(stray, List.of(), RECIPIENTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("9.9");
    }

    @Test
    void aStudySentAgainKeepsItsFirstArrivalAndGainsWhatWasMissing() {
        Study first = Samples.study(STUDY, Samples.ARRIVED);
        Study again = new Study(STUDY, first.patient(), "", "", "F9", "", null, Samples.ARRIVED.plusSeconds(600));

        studies.upsert(again);

        Study stored = studies.find(STUDY).orElseThrow();
        assertThat(stored.receivedAt()).isEqualTo(Samples.ARRIVED);
        assertThat(stored.accessionNumber()).isEqualTo("A-" + STUDY);
        assertThat(stored.fillerOrderNumber()).isEqualTo("F9");
        assertThat(stored.startedAt()).isEqualTo(first.startedAt());
        assertThat(stored.patient()).isEqualTo(first.patient());
    }

    @Test
    void aHeaderWithANulCharacterIsStoredWithoutIt() {
        Study first = Samples.study("1.5", Samples.ARRIVED);
        studies.upsert(new Study("1.5", first.patient(), "A\0B", "", "", "x\0", null, Samples.ARRIVED));

        assertThat(studies.find("1.5").orElseThrow().accessionNumber()).isEqualTo("AB");
    }

    @Test
    void anOlderStateOfASeriesDoesNotReplaceANewerOne() {
        seriesRecords.upsert(Samples.series(STUDY, SERIES, SeriesOutcome.ANALYSED));
        org.bellwether.domain.Series late = Samples.series(STUDY, SERIES, SeriesOutcome.WAITING);
        seriesRecords.upsert(new org.bellwether.domain.Series(
                late.studyInstanceUid(),
                late.seriesInstanceUid(),
                late.modality(),
                late.description(),
                late.seriesNumber(),
                7,
                late.outcome(),
                late.reason(),
                null,
                Samples.ARRIVED.minusSeconds(1)));

        assertThat(seriesRecords.ofStudy(STUDY)).containsExactly(Samples.series(STUDY, SERIES, SeriesOutcome.ANALYSED));
    }

    @Test
    void aRefusedRowIsNotQuotedInTheException() throws SQLException {
        execute("alter table study add constraint broken check (patient_sex <> 'F') not valid");

        assertThatThrownBy(() -> studies.upsert(Samples.study("1.6", Instant.now())))
                .isInstanceOf(LedgerException.class)
                .hasNoCause()
                .hasMessageContaining("23514")
                .hasMessageNotContaining("Doe");
    }

    private Assessment record(Assessment assessment) {
        return assessments.record(
                assessment, List.of(Samples.series(STUDY, SERIES, SeriesOutcome.ANALYSED)), RECIPIENTS);
    }

    private long count(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
