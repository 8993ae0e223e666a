package org.bellwether.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessment on its way to one recipient: a row of the outbox.
 *
 * @param id identity, stable over retries: MSH-10, Message-ID and Idempotency-Key are made of it
 * @param assessmentId the assessment
 * @param recipient the recipient's name, which is also the route's: {@code ris}, {@code pager}, {@code webhook}
 * @param state how far it has come
 * @param attempts attempts so far
 * @param lastError why the last attempt failed, or null
 * @param deliveredAt when the recipient accepted it, or null
 */
public record Delivery(
        UUID id,
        UUID assessmentId,
        String recipient,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant deliveredAt) {}
