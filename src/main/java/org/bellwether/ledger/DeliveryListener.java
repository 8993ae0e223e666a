package org.bellwether.ledger;

import org.bellwether.domain.Delivery;

/** Hears how deliveries, and requests for storage commitment, end: for metrics and alarms. Called on the thread of the task, after the ledger was written. */
public interface DeliveryListener {

    /** Hears nothing. */
    DeliveryListener SILENT = new DeliveryListener() {};

    /**
     * The recipient accepted.
     *
     * @param delivery the delivery as stored
     */
    default void delivered(Delivery delivery) {}

    /**
     * An attempt failed; another follows.
     *
     * @param delivery the delivery as stored, with its attempts and the last error
     */
    default void failed(Delivery delivery) {}

    /**
     * A peer does not answer for instances that were sent to it, and they are not sent again: this is an alarm.
     *
     * @param commitment the request for storage commitment
     */
    default void uncommitted(StorageCommitment commitment) {}

    /**
     * The recipient refused for good: this is the alarm.
     *
     * @param delivery the delivery as stored
     */
    default void dead(Delivery delivery) {}
}
