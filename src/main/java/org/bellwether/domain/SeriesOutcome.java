package org.bellwether.domain;

/** How a series ended. */
public enum SeriesOutcome {
    /** Instances still arrive, or the study is not yet decided. */
    WAITING,
    /** The hemorrhage network read it. */
    ANALYSED,
    /** It was not read; the reason says why. */
    NOT_ANALYSED
}
