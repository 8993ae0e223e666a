package org.bellwether.ledger;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code scheduled_tasks}. db-scheduler picks them, keeps their heartbeat and takes over dead ones; they are
 * written here, because a wish may have to join a transaction, and because a wish that comes while its task is running
 * must not be lost: it is kept in {@code again_at} until the run ends.
 */
final class TaskTable {

    /** Priority of what a positive study waits for. */
    static final int URGENT = 20;

    /** Priority of an emergency that is not assessed yet. */
    static final int STAT = 18;

    /** Priority of a study that goes before the others. */
    static final int HIGH = 14;

    /** Priority of everything else. */
    static final int ROUTINE = 10;

    private static final String SCHEDULE =
            """
            insert into scheduled_tasks as old
                (task_name, task_instance, execution_time, picked, version, priority, since)
            values (?, ?, ?, false, 1, ?, ?)
            on conflict (task_name, task_instance) do update set
                execution_time = case when old.picked then old.execution_time else excluded.execution_time end,
                again_at = case when old.picked then excluded.execution_time end,
                turned_away_at = case when old.picked then old.turned_away_at end,
                priority = greatest(old.priority, excluded.priority),
                since = least(old.since, excluded.since)
            """;

    /** The time of tasks that are called lies before this, the time of none that is scheduled. */
    private static final Instant CALLED_BEFORE = Instant.parse("1970-01-01T00:00:00Z");

    // While an emergency is about to be picked nobody else is called, or the two would begin side by side. db-scheduler
    // takes equally urgent tasks by their time, so those that are called get the time of their study, a century
    // earlier:
    // that keeps their order, sets them before all that are due for the first time, and marks them as called.
    private static final String CALL =
            """
            update scheduled_tasks set execution_time = least(since, turned_away_at) - interval '100 years'
            where (task_name, task_instance) in (
                select task_name, task_instance from scheduled_tasks
                where task_name = ? and turned_away_at is not null and not picked
                    and (priority >= ? or not (? or exists (
                        select 1 from scheduled_tasks where task_name in ('series-complete', 'analyse')
                            and priority >= ? and not picked and execution_time <= ?)))
                order by priority desc, since nulls last, turned_away_at limit ?)
            """;

    private static final String PUT_BACK =
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                execution_time = least(cast(? as timestamptz), again_at), again_at = null,
                turned_away_at = case when ? then coalesce(turned_away_at, now()) end,
                consecutive_failures = ?, last_failure = coalesce(?, last_failure)
            where task_name = ? and task_instance = ? and version = ?
            """;

    private final Database database;

    TaskTable(Database database) {
        this.database = database;
    }

    /** Schedules a task, or moves it when it is scheduled already, or has it run again when it is running. */
    static void schedule(Connection connection, String task, String instance, Instant at, int priority)
            throws SQLException {
        Database.update(connection, SCHEDULE, task, instance, at, priority, null);
    }

    void schedule(String task, String instance, Instant at, WorkOrder order) {
        database.update("scheduling " + task, SCHEDULE, task, instance, at, order.column(), order.since());
    }

    /** Schedules a task unless it is scheduled already. */
    void scheduleIfMissing(String task, String instance, Instant at) {
        database.update(
                "scheduling " + task,
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                        + " values (?, ?, ?, false, 1, ?) on conflict do nothing",
                task,
                instance,
                at,
                ROUTINE);
    }

    /** Gives every pending delivery a task that has none, whatever became of it. */
    int adoptDeliveries() {
        return database.update(
                "looking for deliveries without a task",
                """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                select 'deliver', id::text, ?, false, 1, ? from delivery
                where state = 'PENDING' and not exists (
                    select 1 from scheduled_tasks where task_name = 'deliver' and task_instance = id::text)
                on conflict do nothing
                """,
                Instant.now(),
                ROUTINE);
    }

    /** Ends a task that did its work, unless somebody wished it again meanwhile. */
    void finish(Execution execution) {
        String[] key = {execution.getTaskName(), execution.getId()};
        String same = " where task_name = ? and task_instance = ? and version = ? and again_at is ";
        // Each statement is atomic; a wish between the two makes the second miss, and the next round sees it.
        for (int round = 0; round < 3; round++) {
            int again = database.update(
                    "repeating " + key[0],
                    "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1, execution_time = again_at, again_at = null,"
                            + " turned_away_at = null,"
                            + " consecutive_failures = 0, last_success = now()" + same + "not null",
                    key[0],
                    key[1],
                    execution.version);
            if (again == 1
                    || database.update(
                                    "ending " + key[0],
                                    "delete from scheduled_tasks" + same + "null",
                                    key[0],
                                    key[1],
                                    execution.version)
                            == 1) {
                return;
            }
        }
    }

    /** Puts a task back that failed. */
    void failed(Execution execution, Instant next) {
        putBack(execution, next, false, execution.consecutiveFailures + 1, Instant.now());
    }

    /** Puts a task back that runs at an interval. */
    void postpone(Execution execution, Instant next) {
        putBack(execution, next, false, 0, null);
    }

    /** Puts a task back that found no free place; it is called when there is one, and comes by itself at that time. */
    void turnAway(Execution execution, Instant next) {
        putBack(execution, next, true, execution.consecutiveFailures, null);
    }

    private void putBack(
            Execution execution, Instant next, boolean turnedAway, int failures, @Nullable Instant failedAt) {
        database.update(
                "putting back " + execution.getTaskName(),
                PUT_BACK,
                next,
                turnedAway,
                failures,
                failedAt,
                execution.getTaskName(),
                execution.getId(),
                execution.version);
    }

    /** Makes those tasks due that were turned away, the most urgent and oldest first; returns how many. */
    int call(String task, int most, boolean urgentOnly) {
        // Deliveries do not compete with analyses.
        int always = task.equals(Tasks.DELIVER) ? 0 : STAT;
        return database.update("calling " + task, CALL, task, always, urgentOnly, STAT, Instant.now(), most);
    }

    /** Tells whether a task that runs was called, and did not come by itself. */
    static boolean isCalled(Execution execution) {
        return execution.executionTime.isBefore(CALLED_BEFORE);
    }

    /** Returns how many tasks of a name are due or wait for a free place. */
    int waiting(String task) {
        return database.list(
                        "counting what waits",
                        "select count(*) from scheduled_tasks where task_name = ? and not picked"
                                + " and (turned_away_at is not null or execution_time < ?)",
                        row -> row.getInt(1),
                        task,
                        Instant.now())
                .get(0);
    }

    /** Frees what an earlier process of this node had picked when it ended. */
    int release(String nodeName) {
        return database.update(
                "taking up what was left unfinished",
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1, execution_time = ? where picked and picked_by = ?",
                Instant.now(),
                nodeName);
    }

    /** Returns how long the oldest due task has waited, zero when none waits. */
    long oldestDueMillis() {
        // All times come from this machine's clock, as those that db-scheduler compares do.
        Instant now = Instant.now();
        return database.list(
                        "measuring the queue",
                        "select coalesce(extract(epoch from max(? - coalesce(turned_away_at, execution_time))), 0)"
                                + " from scheduled_tasks"
                                + " where not picked and (turned_away_at is not null or execution_time < ?)",
                        row -> (long) (row.getDouble(1) * TimeUnit.SECONDS.toMillis(1)),
                        now,
                        now)
                .get(0);
    }
}
