package org.bellwether.domain;

/** The answer for a study. */
public enum AssessmentStatus {
    /** At least one finding. */
    POSITIVE,
    /** Read, and nothing found. */
    NEGATIVE,
    /** No series was read; the reason says why. */
    NOT_ANALYSED
}
