package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks outlive wishes that move, engines that die and databases that go away. */
class TasksTest {

    private static final String NODE = "node-a";

    private final RecordingHandlers handlers = new RecordingHandlers();
    private AgroalDataSource database;
    private @Nullable Tasks tasks;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        if (tasks != null) {
            tasks.stop();
        }
        database.close();
    }

    @Test
    void aSeriesIsLookedAtOnceHoweverOftenItsTimeWasMoved() {
        Tasks running = start(quick());
        for (int slice = 0; slice < 20; slice++) {
            running.scheduleSeriesComplete("1.2", Instant.now().plusSeconds(60));
        }
        running.scheduleSeriesComplete("1.3", Instant.now());
        await().until(() -> handlers.series.contains("1.3"));
        assertThat(handlers.series).doesNotContain("1.2");

        running.scheduleSeriesComplete("1.2", Instant.now());

        await().until(() -> count("scheduled_tasks where task_name = 'series-complete'") == 0);
        assertThat(handlers.series).containsOnlyOnce("1.2");
    }

    @Test
    void aSliceThatComesWhileItsSeriesIsLookedAtHasItLookedAtAgainAndNeverTwiceAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch proceed = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        handlers.onSeries = uid -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            begun.countDown();
            assertThat(proceed.await(20, TimeUnit.SECONDS)).isTrue();
            atOnce.decrementAndGet();
        };
        Tasks running = start(quick());
        running.scheduleSeriesComplete("1.2", Instant.now());
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        running.scheduleSeriesComplete("1.2", Instant.now().plusSeconds(60));
        running.scheduleSeriesComplete("1.2", Instant.now());
        proceed.countDown();

        await().until(() -> handlers.series.size() == 2);
        await().until(() -> count("scheduled_tasks where task_name = 'series-complete'") == 0);
        assertThat(most).hasValue(1);
        assertThat(handlers.series).hasSize(2);
    }

    @Test
    void aTaskThatFailsComesBackUntilItSucceeds() throws SQLException {
        AtomicInteger calls = new AtomicInteger();
        handlers.onStudy = uid -> {
            if (calls.incrementAndGet() < 4) {
                throw new IllegalStateException("not yet");
            }
        };
        start(quick()).scheduleAnalyse("1.9", Instant.now());

        await().until(() -> count("scheduled_tasks where task_name = 'analyse'") == 0);
        assertThat(calls).hasValue(4);
    }

    @Test
    void anErrorInATaskDoesNotLoseIt() throws SQLException {
        AtomicInteger calls = new AtomicInteger();
        handlers.onStudy = uid -> {
            if (calls.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("gone");
            }
        };
        start(quick()).scheduleAnalyse("1.9", Instant.now());

        await().until(() -> count("scheduled_tasks where task_name = 'analyse'") == 0);
        assertThat(calls).hasValue(2);
    }

    @Test
    void noMoreStudiesAreAnalysedAtOnceThanAllowed() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Semaphore seen = new Semaphore(0);
        handlers.onStudy = uid -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            TimeUnit.MILLISECONDS.sleep(30);
            atOnce.decrementAndGet();
            seen.release();
        };
        Tasks running = start(quick());
        for (int i = 0; i < 8; i++) {
            running.scheduleAnalyse("1." + i, Instant.now());
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> seen.availablePermits() == 8);
        assertThat(most).hasValue(1);
        assertThat(handlers.studies).doesNotHaveDuplicates();
    }

    @Test
    void whatANodeLeftUnfinishedIsTakenUpAtOnceWhenItStartsAgain() throws SQLException {
        picked("analyse", "1.7", NODE, Instant.now());

        start(TaskOptions.defaults(NODE));

        // Long before the 20 seconds after which a silent node is held dead.
        await().atMost(Duration.ofSeconds(10)).until(() -> handlers.studies.contains("1.7"));
    }

    @Test
    void whatADeadNodeLeftUnfinishedIsTakenOverByAnother() throws SQLException {
        picked("analyse", "1.7", "node-b", Instant.now().minusSeconds(60));
        picked("analyse", "1.8", "node-c", Instant.now().plusSeconds(3600));

        start(quick());

        await().until(() -> handlers.studies.contains("1.7"));
        assertThat(handlers.studies).doesNotContain("1.8");
    }

    @Test
    void twoNodesShareTheWorkAndNoTaskRunsTwice() throws SQLException {
        RecordingHandlers others = new RecordingHandlers();
        handlers.onSeries = uid -> TimeUnit.MILLISECONDS.sleep(5);
        others.onSeries = handlers.onSeries;
        Tasks first = start(quick());
        Tasks second = new Tasks(database, others, options("node-b"), DeliveryListener.SILENT);
        second.start();
        try {
            for (int i = 0; i < 60; i++) {
                first.scheduleSeriesComplete("1." + i, Instant.now().plusMillis(300));
            }
            await().until(() -> count("scheduled_tasks where task_name = 'series-complete'") == 0);
            List<String> all = new java.util.ArrayList<>(handlers.series);
            all.addAll(others.series);
            assertThat(all).hasSize(60).doesNotHaveDuplicates();
            assertThat(others.series).isNotEmpty();
            assertThat(handlers.series).isNotEmpty();
        } finally {
            second.stop();
        }
    }

    @Test
    void tasksGoOnAfterTheDatabaseDroppedEveryConnection() throws SQLException {
        Tasks running = start(quick());
        await().until(() -> handlers.reconciled.get() > 0);

        dropConnections();
        await().ignoreExceptions().until(() -> {
            running.scheduleSeriesComplete("1.5", Instant.now());
            return true;
        });

        await().until(() -> handlers.series.contains("1.5"));
    }

    @Test
    void spoolAndLedgerAreComparedAtStartAndAtAnInterval() {
        start(quick());

        await().until(() -> handlers.reconciled.get() >= 3);
    }

    @Test
    void stoppingWaitsForWhatRunsAndLosesNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        handlers.onSeries = uid -> {
            begun.countDown();
            TimeUnit.MILLISECONDS.sleep(300);
            ended.incrementAndGet();
        };
        Tasks running = start(quick());
        running.scheduleSeriesComplete("1.2", Instant.now());
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        running.stop();

        assertThat(ended).hasValue(1);
        assertThat(count("scheduled_tasks where task_name = 'series-complete'")).isZero();
    }

    private Tasks start(TaskOptions options) {
        Tasks fresh = new Tasks(database, handlers, options, DeliveryListener.SILENT);
        fresh.start();
        tasks = fresh;
        return fresh;
    }

    private static TaskOptions quick() {
        return options(NODE);
    }

    private static TaskOptions options(String node) {
        return new TaskOptions(
                node,
                4,
                2,
                1,
                2,
                Duration.ofMillis(50),
                Duration.ofMillis(250),
                4,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)),
                Duration.ofMillis(100),
                Duration.ofSeconds(5));
    }

    private void picked(String task, String instance, String node, Instant heartbeat) throws SQLException {
        execute("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                + " last_heartbeat, version, priority) values ('" + task + "', '" + instance
                + "', now(), true, '" + node + "', '" + heartbeat + "', 2, 10)");
    }

    private void dropConnections() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
