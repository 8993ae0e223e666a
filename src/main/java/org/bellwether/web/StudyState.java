package org.bellwether.web;

import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.jspecify.annotations.Nullable;

/** Where a study stands on the worklist. */
public enum StudyState {
    /** Its newest assessment has a finding; it stays so while late slices are read. */
    POSITIVE,
    /** Not assessed yet, or to be assessed anew since slices came late. */
    WAITING,
    /** Read, and nothing found. */
    NEGATIVE,
    /** No series was read. */
    NOT_ANALYSED;

    /**
     * Tells where a study stands.
     *
     * @param newest its newest assessment, or null
     * @param waiting whether a series of it still waits
     * @return the state; a positive study never falls back to waiting
     */
    public static StudyState of(@Nullable Assessment newest, boolean waiting) {
        if (newest != null && newest.status() == AssessmentStatus.POSITIVE) {
            return POSITIVE;
        }
        if (newest == null || waiting) {
            return WAITING;
        }
        return newest.status() == AssessmentStatus.NEGATIVE ? NEGATIVE : NOT_ANALYSED;
    }
}
