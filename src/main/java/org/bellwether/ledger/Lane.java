package org.bellwether.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many tasks of a kind run at the same time on this engine. A task that finds its lane full does not hold a thread:
 * it goes back into the table, and is called when a place is free, the most urgent and oldest first. One place more is
 * kept for the urgent, who so never wait for a routine task to end; while one of them runs, no routine task begins.
 */
final class Lane {

    /** How long a task that was called may take to arrive before its place is given to another. */
    private static final long PROMISE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final int places;
    private final int express;
    private final Duration longestWait;
    private final Caller caller;
    private final Urgent urgent;
    private int taken;
    /** Places promised to tasks that have been called and are on their way, for a moment. */
    private int promised;

    private long promisedAtNanos = System.nanoTime();
    private boolean someWait;
    private int turnedAway;

    /** Calls those who wait. */
    interface Caller {
        /**
         * Makes waiting tasks due.
         *
         * @param most at most so many
         * @param urgentOnly whether to leave those alone that are not urgent
         * @return how many were waiting and are due now
         */
        int call(int most, boolean urgentOnly);
    }

    /** The urgent tasks that run, in all lanes that share the machine. */
    static final class Urgent {
        private final AtomicInteger running = new AtomicInteger();
        private final List<Lane> lanes = new CopyOnWriteArrayList<>();
    }

    private Lane(int places, int express, Duration longestWait, Caller caller, Urgent urgent) {
        this.places = places;
        this.express = express;
        this.longestWait = longestWait;
        this.caller = caller;
        this.urgent = urgent;
    }

    /** A lane whose waiting tasks are called in their order; by themselves they come back only seconds later. */
    static Lane ordered(int places, Urgent urgent, Caller caller) {
        Lane lane = new Lane(places, 1, Duration.ofSeconds(5), caller, urgent);
        urgent.lanes.add(lane);
        return lane;
    }

    /** A lane that shares its kind of task with others, so that all are called and come back by themselves soon. */
    static Lane shared(int places, Caller caller) {
        return new Lane(places, 0, Duration.ofMillis(250), caller, new Urgent());
    }

    /**
     * Takes a place if there is one.
     *
     * @param isUrgent whether the task may use the place kept for the urgent, and begins beside nothing routine
     * @param called whether its turn has come; otherwise it may not overtake those who wait
     */
    synchronized boolean enter(boolean isUrgent, boolean called) {
        boolean full = isUrgent
                ? taken >= places + express
                : taken >= places || urgent.running.get() > 0 || (someWait && !called && express > 0);
        if (full) {
            return false;
        }
        taken++;
        if (called && promised > 0) {
            promised--;
        }
        if (isUrgent) {
            urgent.running.incrementAndGet();
        }
        return true;
    }

    /** Gives the place back. */
    void leave(boolean isUrgent) {
        synchronized (this) {
            taken--;
        }
        if (isUrgent && urgent.running.decrementAndGet() == 0) {
            urgent.lanes.forEach(Lane::callIfFree);
        } else {
            callIfFree();
        }
    }

    /** Notes that a task that was turned away is in the table now, where the next call finds it. */
    void waits() {
        synchronized (this) {
            someWait = true;
            turnedAway++;
        }
        // A place may have become free between the refusal and this.
        callIfFree();
    }

    private void callIfFree() {
        boolean urgentOnly = urgent.running.get() > 0;
        int free;
        int before;
        synchronized (this) {
            if (System.nanoTime() - promisedAtNanos > PROMISE_NANOS) {
                promised = 0;
            }
            free = (urgentOnly ? places + express : places) - taken - promised;
            if (!someWait || free <= 0) {
                return;
            }
            promised += free;
            promisedAtNanos = System.nanoTime();
            before = turnedAway;
        }
        int called = caller.call(free, urgentOnly);
        synchronized (this) {
            promised = Math.max(0, promised - Math.max(0, free - called));
            // Who began to wait meanwhile may not have been seen by the call.
            if (called < free && !urgentOnly && turnedAway == before) {
                someWait = false;
            }
        }
    }

    /** Returns how a task ends that was turned away, spread so that not all come back at once. */
    Tasks.Outcome later() {
        long wait = longestWait.toMillis();
        return new Tasks.Outcome(
                Instant.now().plusMillis(ThreadLocalRandom.current().nextLong(wait / 2, wait)), false, this);
    }
}
