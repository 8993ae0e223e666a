package org.bellwether.domain;

/** How soon a study must be looked at, as whoever ordered it has said; the first is the most urgent. */
public enum ClinicalPriority {
    /** Immediately: an emergency. */
    STAT,
    /** Before the others. */
    HIGH,
    /** In the order of arrival; also what nobody has said anything about. */
    ROUTINE
}
