package org.bellwether.ledger;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

    /** Priority of everything else. */
    static final int ROUTINE = 10;

    private static final String SCHEDULE =
            """
            insert into scheduled_tasks as old (task_name, task_instance, execution_time, picked, version, priority)
            values (?, ?, ?, false, 1, ?)
            on conflict (task_name, task_instance) do update set
                execution_time = case when old.picked then old.execution_time else excluded.execution_time end,
                again_at = case when old.picked then excluded.execution_time end
            """;

    private static final String PUT_BACK =
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                execution_time = least(cast(? as timestamptz), again_at), again_at = null,
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
        Database.update(connection, SCHEDULE, task, instance, at, priority);
    }

    void schedule(String task, String instance, Instant at) {
        database.update("scheduling " + task, SCHEDULE, task, instance, at, ROUTINE);
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
        putBack(execution, next, execution.consecutiveFailures + 1, Instant.now());
    }

    /** Puts a task back that could not start, or that runs at an interval. */
    void postpone(Execution execution, Instant next) {
        putBack(execution, next, 0, null);
    }

    private void putBack(Execution execution, Instant next, int failures, @Nullable Instant failedAt) {
        database.update(
                "putting back " + execution.getTaskName(),
                PUT_BACK,
                next,
                failures,
                failedAt,
                execution.getTaskName(),
                execution.getId(),
                execution.version);
    }

    /** Makes those tasks of a name due now that are due within a moment: they wait for nothing but a free lane. */
    void hasten(String task, Duration moment) {
        Instant now = Instant.now();
        database.update(
                "hastening " + task,
                "update scheduled_tasks set execution_time = ? where task_name = ? and not picked"
                        + " and execution_time > ? and execution_time <= ?",
                now,
                task,
                now,
                now.plus(moment));
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
                        "select coalesce(extract(epoch from max(? - execution_time)), 0) from scheduled_tasks"
                                + " where not picked and execution_time < ?",
                        row -> (long) (row.getDouble(1) * TimeUnit.SECONDS.toMillis(1)),
                        now,
                        now)
                .get(0);
    }
}
