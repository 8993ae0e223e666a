package org.bellwether.domain;

/** How far a delivery has come. */
public enum DeliveryState {
    /** Not yet accepted by the recipient; it is tried again. */
    PENDING,
    /** Accepted by the recipient. */
    DELIVERED,
    /** Refused for good: a person must look at it. */
    DEAD
}
