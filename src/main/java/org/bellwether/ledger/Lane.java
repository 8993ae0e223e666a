package org.bellwether.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many tasks of a kind run at the same time on this engine. A task that finds its lane full does not hold a thread:
 * it goes back into the table for a moment, and is called when a place is free.
 */
final class Lane {

    /** How long a task waits that was turned away and not called. */
    static final Duration WAIT = Duration.ofMillis(250);

    private final Semaphore places;
    private final AtomicBoolean turnedAway = new AtomicBoolean();
    private final Runnable call;

    /** Makes a lane with so many places that calls those turned away when one is free. */
    Lane(int places, Runnable call) {
        this.places = new Semaphore(places);
        this.call = call;
    }

    /** Takes a place, or notes that there was none. */
    boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        turnedAway.set(true);
        return false;
    }

    /** Gives the place back. */
    void leave() {
        places.release();
        if (turnedAway.getAndSet(false)) {
            call.run();
        }
    }

    /** Returns when a task comes back that was turned away, spread so that not all come at once. */
    static Tasks.Outcome later() {
        long wait = WAIT.toMillis();
        return Tasks.Outcome.at(
                Instant.now().plusMillis(ThreadLocalRandom.current().nextLong(wait / 2, wait)));
    }
}
