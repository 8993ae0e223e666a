package org.bellwether.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next attempt: twice as long each time up to a cap, and between half and all of that by
 * chance, so that what failed together does not come back together.
 *
 * @param first the wait after the first failure
 * @param cap the longest wait
 */
public record Backoff(Duration first, Duration cap) {

    /** Checks that waits are positive and ordered. */
    public Backoff {
        if (first.isNegative() || first.isZero() || cap.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "first wait " + first + " and cap " + cap + ": allowed is 0 < first <= cap");
        }
    }

    /**
     * Returns the wait after a number of failures in a row.
     *
     * @param failures failures so far, 1 or more
     * @return a wait between half of the step and the step
     */
    public Duration after(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), 30);
        // Saturates: at 30 doublings the cap has long won, but the product could still overflow.
        long step = first.toNanos() > cap.toNanos() >> doublings ? cap.toNanos() : first.toNanos() << doublings;
        return Duration.ofNanos(step / 2 + ThreadLocalRandom.current().nextLong(step - step / 2 + 1));
    }
}
