package org.bellwether.ledger;

import java.time.Duration;

/**
 * How tasks are run.
 *
 * @param nodeName name of this engine, unlike that of any other on the same database and the same after a restart: what
 *     it left unfinished is taken up at once when it starts again
 * @param threads tasks at the same time
 * @param concurrentSeries complete series looked at at the same time, at most: each may hold its voxels in memory
 * @param concurrentAnalyses studies analysed at the same time, at most
 * @param concurrentDeliveries deliveries to one recipient at the same time, at most, so that a slow recipient does not
 *     keep the others waiting
 * @param pollingInterval how often the table is asked for due tasks, besides being woken
 * @param heartbeatInterval how often a running task says that it lives
 * @param missedHeartbeats heartbeats missed until another engine takes a task over, at least 4
 * @param backoff waits between attempts
 * @param reconcileInterval how often spool and ledger are compared
 * @param shutdownWait how long {@link Tasks#stop()} waits for running tasks before it interrupts them
 */
public record TaskOptions(
        String nodeName,
        int threads,
        int concurrentSeries,
        int concurrentAnalyses,
        int concurrentDeliveries,
        Duration pollingInterval,
        Duration heartbeatInterval,
        int missedHeartbeats,
        Backoff backoff,
        Duration reconcileInterval,
        Duration shutdownWait) {

    /** Checks the numbers. */
    public TaskOptions {
        if (nodeName.isBlank() || nodeName.length() > 50) {
            throw new IllegalArgumentException("node name: allowed are 1 to 50 characters");
        }
        if (threads < 1 || concurrentSeries < 1 || concurrentAnalyses < 1 || concurrentDeliveries < 1) {
            throw new IllegalArgumentException("threads and concurrent tasks: allowed is 1 or more");
        }
        if (missedHeartbeats < 4) {
            throw new IllegalArgumentException("missed heartbeats: allowed is 4 or more, not " + missedHeartbeats);
        }
    }

    /**
     * Returns the default options.
     *
     * @param nodeName name of this engine
     * @return 16 threads, 2 series, 1 analysis and 4 deliveries a recipient at a time, polls each 100 ms, dead after 20 s, retries
     *     after 1 s to 2 min
     */
    public static TaskOptions defaults(String nodeName) {
        return new TaskOptions(
                nodeName,
                16,
                2,
                1,
                4,
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                4,
                new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(2)),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10));
    }

    /**
     * Returns these options with other waits between attempts.
     *
     * @param other the waits
     * @return the new options
     */
    public TaskOptions withBackoff(Backoff other) {
        return new TaskOptions(
                nodeName,
                threads,
                concurrentSeries,
                concurrentAnalyses,
                concurrentDeliveries,
                pollingInterval,
                heartbeatInterval,
                missedHeartbeats,
                other,
                reconcileInterval,
                shutdownWait);
    }
}
