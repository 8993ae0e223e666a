package org.bellwether.inference.triton;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether a server is in use. It is set aside for one model that it cannot serve, or for all of them when it is gone; it
 * comes back when a probe finds that model ready, later each time it fails anew without an answer in between. A server
 * that has too much to do is only asked last for a moment.
 */
final class Standing {

    private static final int MOST_DOUBLINGS = 5;
    private static final long FIRST_PAUSE_MILLIS = 50;

    private final Duration probeInterval;
    private final Map<String, Suspension> suspensions = new ConcurrentHashMap<>();
    private final Map<String, Integer> inARow = new ConcurrentHashMap<>();
    private final AtomicInteger overloads = new AtomicInteger();
    private final AtomicLong ejections = new AtomicLong();
    private volatile long busyUntilNanos = System.nanoTime();

    /**
     * One reason why a server is set aside.
     *
     * @param model what must be ready before it comes back
     * @param whole whether it is set aside for every model
     * @param probeAtNanos when to ask
     */
    private record Suspension(String model, boolean whole, long probeAtNanos) {}

    Standing(Duration probeInterval) {
        this.probeInterval = probeInterval;
    }

    /** Sets the server aside; true when it was not set aside for this model before. */
    boolean suspend(String model, boolean whole) {
        AtomicBoolean fresh = new AtomicBoolean();
        suspensions.compute(model, (name, before) -> {
            // A call that was made nevertheless, for want of another server, does not put off the probe.
            if (before != null && (before.whole || !whole)) {
                return before;
            }
            fresh.set(true);
            int times = inARow.merge(model, 1, Integer::sum);
            long waitNanos = probeInterval.toNanos() << Math.min(times - 1, MOST_DOUBLINGS);
            return new Suspension(model, whole, System.nanoTime() + waitNanos);
        });
        if (fresh.get()) {
            ejections.incrementAndGet();
        }
        return fresh.get();
    }

    /** Asks again after the usual time: a probe has found the model not ready. */
    void stillSuspended(String model) {
        suspensions.computeIfPresent(
                model,
                (name, before) -> new Suspension(name, before.whole, System.nanoTime() + probeInterval.toNanos()));
    }

    void takeBack(String model) {
        suspensions.remove(model);
    }

    /** A model for which the server is set aside and a probe is due. */
    Optional<String> dueProbe() {
        long now = System.nanoTime();
        return suspensions.values().stream()
                .filter(suspension -> now - suspension.probeAtNanos >= 0)
                .map(Suspension::model)
                .findFirst();
    }

    boolean isSuspended() {
        return !suspensions.isEmpty();
    }

    boolean isSuspended(String model) {
        return !suspensions.isEmpty()
                && suspensions.values().stream()
                        .anyMatch(suspension -> suspension.whole || suspension.model.equals(model));
    }

    /** Notes a good answer. */
    void answered(String model) {
        overloads.set(0);
        inARow.remove(model);
    }

    /** Has the server asked last for a moment that doubles each time. */
    void overloaded() {
        int doublings = Math.min(overloads.getAndIncrement(), MOST_DOUBLINGS);
        long millis = FIRST_PAUSE_MILLIS << doublings;
        busyUntilNanos = System.nanoTime()
                + Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis))
                        .toNanos();
    }

    boolean isOverloaded() {
        return System.nanoTime() - busyUntilNanos < 0;
    }

    long ejections() {
        return ejections.get();
    }
}
