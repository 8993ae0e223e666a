package org.bellwether.ledger;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that happens later or again, as rows that outlive the process. Several engines may share one database: a
 * task is run by one of them at a time, and when an engine dies another takes its tasks over.
 */
public final class Tasks {

    static final String SERIES_COMPLETE = "series-complete";
    static final String ANALYSE = "analyse";
    static final String DELIVER = "deliver";
    static final String COMMIT = "commit";
    static final String RECONCILE = "reconcile";
    static final String POLL = "poll";
    static final String RETRIEVE = "retrieve";
    static final String PRIORS = "priors";

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final TaskOptions options;
    private final TaskHandlers handlers;
    private final TaskTable table;
    private final DeliveryTask deliveries;
    private final CommitmentTask commitments;
    private final Lane series;
    private final Lane analyses;
    private final Supplier<Scheduler> schedulers;
    private volatile @Nullable Scheduler scheduler;

    /**
     * Prepares the tasks; nothing runs before {@link #start()}.
     *
     * @param dataSource connections to a migrated database, in auto-commit mode
     * @param handlers what the tasks do
     * @param options threads, intervals, waits
     * @param listener hears how deliveries end
     */
    public Tasks(DataSource dataSource, TaskHandlers handlers, TaskOptions options, DeliveryListener listener) {
        this.options = options;
        this.handlers = handlers;
        this.table = new TaskTable(new Database(dataSource));
        Lane.Urgent urgent = new Lane.Urgent();
        this.series =
                Lane.ordered(options.concurrentSeries(), urgent, (most, only) -> call(SERIES_COMPLETE, most, only));
        this.analyses = Lane.ordered(options.concurrentAnalyses(), urgent, (most, only) -> call(ANALYSE, most, only));
        this.commitments = new CommitmentTask(new Commitments(dataSource), handlers, listener);
        this.deliveries = new DeliveryTask(
                new Deliveries(dataSource),
                handlers,
                options,
                listener,
                // Those who wait are not told apart by recipient, so all of them are called.
                () -> Lane.shared(
                        options.concurrentDeliveries(), (most, only) -> call(DELIVER, Integer.MAX_VALUE, false)));
        this.schedulers = () -> build(dataSource);
    }

    /** Starts to run tasks, those first that an earlier process of this node left unfinished. */
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        int left = table.release(options.nodeName());
        if (left > 0) {
            LOG.info("Taking up {} tasks that were running when this node ended", left);
        }
        table.scheduleIfMissing(RECONCILE, RECONCILE, Instant.now());
        Scheduler fresh = schedulers.get();
        fresh.start();
        scheduler = fresh;
    }

    /** Stops picking tasks, lets those finish that run, and interrupts them when they take too long. */
    public synchronized void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    /**
     * Has a series looked at when it is quiet, or moves that time; a series that is being looked at now is looked at
     * once more. One statement: call it at most once a second a series.
     *
     * @param seriesInstanceUid Series Instance UID
     * @param at when
     * @throws LedgerException when the database fails
     */
    public void scheduleSeriesComplete(String seriesInstanceUid, Instant at) {
        schedule(SERIES_COMPLETE, seriesInstanceUid, at, WorkOrder.UNSAID);
    }

    /**
     * Has a series looked at when it is quiet, likewise, and tells what it may overtake.
     *
     * @param seriesInstanceUid Series Instance UID
     * @param at when
     * @param order its priority and age; of several calls the most urgent and the oldest count
     * @throws LedgerException when the database fails
     */
    public void scheduleSeriesComplete(String seriesInstanceUid, Instant at, WorkOrder order) {
        schedule(SERIES_COMPLETE, seriesInstanceUid, at, order);
    }

    /**
     * Has a study assessed, or moves that time; a study that is being assessed now is assessed once more.
     *
     * @param studyInstanceUid Study Instance UID
     * @param at when
     * @throws LedgerException when the database fails
     */
    public void scheduleAnalyse(String studyInstanceUid, Instant at) {
        schedule(ANALYSE, studyInstanceUid, at, WorkOrder.UNSAID);
    }

    /**
     * Has a study assessed, likewise, and tells what it may overtake.
     *
     * @param studyInstanceUid Study Instance UID
     * @param at when
     * @param order its priority and age; of several calls the most urgent and the oldest count
     * @throws LedgerException when the database fails
     */
    public void scheduleAnalyse(String studyInstanceUid, Instant at, WorkOrder order) {
        schedule(ANALYSE, studyInstanceUid, at, order);
    }

    /**
     * Has an archive asked what is new, unless that is to happen anyway.
     *
     * @param archive its name
     * @throws LedgerException when the database fails
     */
    public void schedulePoll(String archive) {
        table.scheduleIfMissing(POLL, archive, Instant.now());
    }

    /**
     * Has a worker look for the next study to retrieve.
     *
     * @param worker its name
     * @throws LedgerException when the database fails
     */
    public void scheduleRetrieve(String worker) {
        schedule(RETRIEVE, worker, Instant.now(), WorkOrder.UNSAID);
    }

    /**
     * Has the priors of a study looked for.
     *
     * @param studyInstanceUid the study that they are compared with
     * @throws LedgerException when the database fails
     */
    public void schedulePriors(String studyInstanceUid) {
        schedule(PRIORS, studyInstanceUid, Instant.now(), WorkOrder.UNSAID);
    }

    private void schedule(String task, String instance, Instant at, WorkOrder order) {
        table.schedule(task, instance, at, order);
        if (!at.isAfter(Instant.now())) {
            wake();
        }
    }

    /**
     * Tells how much is received and not assessed.
     *
     * @return complete series and studies that wait for their turn
     * @throws LedgerException when the database fails
     */
    public int waiting() {
        return table.waiting(SERIES_COMPLETE) + table.waiting(ANALYSE);
    }

    /** Looks for due tasks now instead of at the next poll; does nothing while stopped. */
    public void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    /**
     * Tells how far the tasks are behind, for metrics.
     *
     * @return how long the oldest due task has waited
     * @throws LedgerException when the database fails
     */
    public Duration oldestDue() {
        return Duration.ofMillis(table.oldestDueMillis());
    }

    private Scheduler build(DataSource dataSource) {
        List<Task<?>> tasks = List.of(
                task(SERIES_COMPLETE, inLane(series, handlers::seriesComplete)),
                task(ANALYSE, inLane(analyses, handlers::analyse)),
                task(DELIVER, deliveries::run),
                task(COMMIT, commitments::run),
                task(POLL, execution -> Outcome.next(handlers.poll(execution.getId()))),
                task(RETRIEVE, execution -> Outcome.next(handlers.retrieve(execution.getId()))),
                task(PRIORS, execution -> {
                    handlers.priors(execution.getId());
                    return Outcome.done();
                }),
                task(RECONCILE, execution -> {
                    int adopted = table.adoptDeliveries();
                    if (adopted > 0) {
                        LOG.error("{} pending deliveries had lost their task and were given a new one", adopted);
                    }
                    handlers.reconcile();
                    return Outcome.at(Instant.now().plus(options.reconcileInterval()));
                }));
        return Scheduler.create(dataSource, tasks)
                .schedulerName(new SchedulerName.Fixed(options.nodeName()))
                .threads(options.threads())
                .pollingInterval(options.pollingInterval())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(options.heartbeatInterval())
                .missedHeartbeatsLimit(options.missedHeartbeats())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .enablePriority()
                .shutdownMaxWait(options.shutdownWait())
                .build();
    }

    private static Work inLane(Lane lane, Handler handler) {
        return execution -> {
            boolean urgent = execution.taskInstance.getPriority() >= TaskTable.STAT;
            if (!lane.enter(urgent, TaskTable.isCalled(execution))) {
                return lane.later();
            }
            try {
                handler.handle(execution.getId());
                return Outcome.done();
            } finally {
                lane.leave(urgent);
            }
        };
    }

    private int call(String task, int most, boolean urgentOnly) {
        try {
            int called = table.call(task, most, urgentOnly);
            wake();
            return called;
        } catch (LedgerException ledgerDown) {
            // They come by themselves some seconds later, and are called again.
            LOG.debug("Waiting tasks were not called: {}", ledgerDown.getMessage());
            return most;
        }
    }

    private Task<Void> task(String name, Work work) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.custom(name, Void.class)
                .onDeadExecutionRevive()
                // Reached only by an Error, such as a missing class: exceptions end in complete() below.
                .onFailure((complete, operations) -> operations.reschedule(
                        complete,
                        Instant.now().plus(options.backoff().after(complete.getExecution().consecutiveFailures + 1))))
                .execute((instance, context) -> complete(run(context.getExecution(), work)));
    }

    private Outcome run(Execution execution, Work work) {
        try {
            return work.run(execution);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.failed(Instant.now());
        } catch (Exception failure) {
            Duration wait = options.backoff().after(execution.consecutiveFailures + 1);
            LOG.warn(
                    "Task {} of {} failed {} times in a row, next in {}: {}",
                    execution.getTaskName(),
                    execution.getId(),
                    execution.consecutiveFailures + 1,
                    wait,
                    FailureReason.of(failure));
            return Outcome.failed(Instant.now().plus(wait));
        }
    }

    private CompletionHandler<Void> complete(Outcome outcome) {
        return (complete, operations) -> {
            Execution execution = complete.getExecution();
            Instant next = outcome.next();
            Lane full = outcome.turnedAway();
            if (next == null) {
                table.finish(execution);
            } else if (full != null) {
                table.turnAway(execution, next);
                full.waits();
            } else if (outcome.failure()) {
                table.failed(execution, next);
            } else {
                table.postpone(execution, next);
            }
        };
    }

    /** What a task does with what it is about. */
    private interface Handler {
        void handle(String subject) throws Exception;
    }

    /** The work of one task. */
    interface Work {
        Outcome run(Execution execution) throws Exception;
    }

    /**
     * How a run ended.
     *
     * @param next when to run again, or null when the work is done
     * @param failure whether it counts as a failure
     * @param turnedAway the lane that had no place for it, or null
     */
    record Outcome(@Nullable Instant next, boolean failure, @Nullable Lane turnedAway) {

        static Outcome done() {
            return new Outcome(null, false, null);
        }

        static Outcome at(Instant next) {
            return new Outcome(next, false, null);
        }

        static Outcome next(Optional<Instant> next) {
            return new Outcome(next.orElse(null), false, null);
        }

        static Outcome failed(Instant next) {
            return new Outcome(next, true, null);
        }
    }
}
