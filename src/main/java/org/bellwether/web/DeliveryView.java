package org.bellwether.web;

import java.time.Instant;
import java.util.UUID;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in JSON.
 *
 * @param id identity, stable over retries
 * @param assessmentId the assessment
 * @param recipient the recipient's name: {@code ris}, {@code pager}, {@code webhook}
 * @param state how far it has come
 * @param attempts attempts so far
 * @param lastError why the last attempt failed, or null
 * @param deliveredAt when the recipient accepted it, or null
 */
public record DeliveryView(
        UUID id,
        UUID assessmentId,
        String recipient,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant deliveredAt) {

    /**
     * Makes the view of a delivery.
     *
     * @param delivery the delivery
     * @return its view
     */
    public static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.assessmentId(),
                delivery.recipient(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastError(),
                delivery.deliveredAt());
    }
}
