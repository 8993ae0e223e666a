package org.bellwether.series;

/** Why a series is held complete. */
public enum CompletionReason {
    /** No instance came for the quiet time. */
    QUIET_TIME,
    /** Every association that brought instances has ended, and the grace is over. */
    ASSOCIATION_ENDED,
    /** As many slices as announced are there, without a gap. */
    EXPECTED_COUNT
}
