package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bellwether.domain.ClinicalPriority;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is worked on first when more waits than there are places. */
class WorkOrderTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T10:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(2);

    private final RecordingHandlers handlers = new RecordingHandlers();
    private AgroalDataSource database;
    private Tasks tasks;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        tasks = new Tasks(database, handlers, TaskOptions.defaults("node-a"), DeliveryListener.SILENT);
    }

    @AfterEach
    void close() {
        tasks.stop();
        database.close();
    }

    private static WorkOrder order(ClinicalPriority priority, int minutes) {
        return new WorkOrder(priority, EARLY.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void theMoreUrgentComesFirstAndOfTheEquallyUrgentTheOlder() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        handlers.onStudy = uid -> proceed.await(60, TimeUnit.SECONDS);
        tasks.start();
        tasks.scheduleAnalyse("in the way", Instant.now());
        await().atMost(LONG).until(() -> handlers.studies.contains("in the way"));
        List<String> byAge = new ArrayList<>();
        for (int study = 0; study < 30; study++) {
            // The younger are scheduled first.
            String uid = "routine " + (29 - study);
            tasks.scheduleAnalyse(uid, Instant.now(), order(ClinicalPriority.ROUTINE, 29 - study));
            byAge.add(0, uid);
        }
        tasks.scheduleAnalyse("of unknown age", Instant.now());
        tasks.scheduleAnalyse("high", Instant.now(), order(ClinicalPriority.HIGH, 50));
        await().atMost(LONG).until(() -> waiting() == 32);
        proceed.countDown();
        await().atMost(LONG).until(() -> handlers.studies.size() == 33);
        List<String> expected = new ArrayList<>(List.of("in the way", "high"));
        expected.addAll(byAge);
        expected.add("of unknown age");
        assertThat(handlers.studies).containsExactlyElementsOf(expected);
    }

    /** How many tasks were turned away and wait to be called. */
    private long waiting() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from scheduled_tasks where turned_away_at is not null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void anEmergencyBehindTwoHundredRoutineStudiesIsAnsweredAsIfItWereAlone() throws Exception {
        List<String> done = new CopyOnWriteArrayList<>();
        handlers.onSeries = uid -> {
            TimeUnit.MILLISECONDS.sleep(20);
            boolean urgent = uid.startsWith("stat");
            tasks.scheduleAnalyse(
                    uid, Instant.now(), order(urgent ? ClinicalPriority.STAT : ClinicalPriority.ROUTINE, 1));
        };
        handlers.onStudy = uid -> {
            TimeUnit.MILLISECONDS.sleep(60);
            done.add(uid);
        };
        tasks.start();
        for (int study = 0; study < 200; study++) {
            tasks.scheduleSeriesComplete("routine " + study, Instant.now(), order(ClinicalPriority.ROUTINE, 0));
        }
        await().atMost(LONG).until(() -> done.size() > 3);
        int seriesBefore = handlers.series.size();
        int studiesBefore = handlers.studies.size();
        tasks.scheduleSeriesComplete("stat", Instant.now(), order(ClinicalPriority.STAT, 60));
        await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(() -> done.contains("stat"));
        // Counted and not timed: what began in between is what made it wait. Two series and one study run at a time.
        assertThat(handlers.series.indexOf("stat") - seriesBefore)
                .as("series that began before it")
                .isLessThanOrEqualTo(4);
        assertThat(handlers.studies.indexOf("stat") - studiesBefore)
                .as("studies that began before it")
                .isLessThanOrEqualTo(3);
        assertThat(handlers.series.size()).as("a backlog is left").isLessThan(190);
    }

    @Test
    void anEmergencyHasAPlaceOfItsOwnAndNothingRoutineBeginsBesideIt() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        handlers.onStudy = uid -> proceed.await(60, TimeUnit.SECONDS);
        tasks.start();
        tasks.scheduleAnalyse("routine", Instant.now(), order(ClinicalPriority.ROUTINE, 0));
        await().atMost(LONG).until(() -> handlers.studies.size() == 1);
        tasks.scheduleAnalyse("stat", Instant.now(), order(ClinicalPriority.STAT, 9));
        await().atMost(LONG).until(() -> handlers.studies.contains("stat"));
        tasks.scheduleSeriesComplete("1.2", Instant.now(), order(ClinicalPriority.ROUTINE, 0));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(handlers.series).isEmpty();
        proceed.countDown();
        await().atMost(LONG).until(() -> handlers.series.contains("1.2"));
    }

    @Test
    void whatIsTurnedAwayIsCalledAndDoesNotTurnInTheTableMeanwhile() throws Exception {
        CountDownLatch proceed = new CountDownLatch(1);
        handlers.onStudy = uid -> proceed.await(60, TimeUnit.SECONDS);
        tasks.start();
        for (int study = 0; study < 20; study++) {
            tasks.scheduleAnalyse("1." + study, Instant.now(), order(ClinicalPriority.ROUTINE, study));
        }
        await().atMost(LONG).until(() -> waiting() == 19);
        assertThat(tasks.waiting()).isEqualTo(19);
        assertThat(tasks.oldestDue()).isLessThan(Duration.ofMinutes(2));
        proceed.countDown();
        Instant start = Instant.now();
        await().atMost(LONG).until(() -> handlers.studies.size() == 20);
        // By themselves they would come back after 2.5 to 5 s, one at a time.
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        await().atMost(LONG).until(() -> tasks.waiting() == 0);
    }
}
