package org.bellwether.ledger;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one delivery: at least once, in the order of a study's assessments, again until it is accepted or refused. */
final class DeliveryTask {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTask.class);

    /** How long a correction waits after the time at which what it corrects is tried. */
    private static final Duration AFTER_EARLIER = Duration.ofMillis(100);

    private final Deliveries deliveries;
    private final TaskHandlers handlers;
    private final TaskOptions options;
    private final DeliveryListener listener;
    private final Supplier<Lane> newLane;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    DeliveryTask(
            Deliveries deliveries,
            TaskHandlers handlers,
            TaskOptions options,
            DeliveryListener listener,
            Supplier<Lane> newLane) {
        this.deliveries = deliveries;
        this.handlers = handlers;
        this.options = options;
        this.listener = listener;
        this.newLane = newLane;
    }

    Tasks.Outcome run(Execution execution) throws InterruptedException {
        UUID id = UUID.fromString(execution.getId());
        Delivery delivery = deliveries.find(id).orElse(null);
        if (delivery == null || delivery.state() != DeliveryState.PENDING) {
            return Tasks.Outcome.done();
        }
        Lane lane = lanes.computeIfAbsent(delivery.recipient(), recipient -> newLane.get());
        if (!lane.enter(false, true)) {
            return lane.later();
        }
        try {
            Optional<Instant> earlier = deliveries.earlierDue(id);
            if (earlier.isPresent()) {
                Instant now = Instant.now();
                Instant due = earlier.get().isAfter(now) ? earlier.get() : now;
                return Tasks.Outcome.at(due.plus(AFTER_EARLIER));
            }
            return attempt(delivery);
        } finally {
            lane.leave(false);
        }
    }

    private Tasks.Outcome attempt(Delivery delivery) throws InterruptedException {
        UUID id = delivery.id();
        try {
            handlers.deliver(id);
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception failure) {
            return failed(delivery, failure);
        }
        deliveries.delivered(id, Instant.now());
        tell(id, listener::delivered);
        return Tasks.Outcome.done();
    }

    private Tasks.Outcome failed(Delivery delivery, Exception failure) {
        UUID id = delivery.id();
        DeliveryRefusedException refusal = FailureReason.refusal(failure);
        String reason = FailureReason.of(refusal == null ? failure : refusal);
        if (refusal != null) {
            LOG.error("Delivery {} was refused by {} for good: {}", id, delivery.recipient(), reason);
            deliveries.dead(id, reason);
            tell(id, listener::dead);
            return Tasks.Outcome.done();
        }
        int attempts = delivery.attempts() + 1;
        Duration wait = options.backoff().after(attempts);
        LOG.warn(
                "Delivery {} to {} failed at attempt {}, next in {}: {}",
                id,
                delivery.recipient(),
                attempts,
                wait,
                reason);
        deliveries.failed(id, reason);
        tell(id, listener::failed);
        return Tasks.Outcome.failed(Instant.now().plus(wait));
    }

    private void tell(UUID id, java.util.function.Consumer<Delivery> event) {
        try {
            deliveries.find(id).ifPresent(event);
        } catch (RuntimeException broken) {
            // The ledger is written; what a listener does with the news must not repeat the delivery.
            LOG.warn("A listener failed on delivery {}: {}", id, FailureReason.of(broken));
        }
    }
}
