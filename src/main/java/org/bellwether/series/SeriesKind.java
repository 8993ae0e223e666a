package org.bellwether.series;

/** What a series is made of. */
public enum SeriesKind {
    /** Parallel CT slices, readable or not. */
    STACK,
    /** Projections to plan a scan on, also called scout or topogram. */
    LOCALIZER,
    /** Dose reports, screen saves, secondary captures, structured reports. */
    DOSE_REPORT,
    /** Images of another modality. */
    NOT_CT,
    /** Many frames in one instance. */
    MULTI_FRAME,
    /** CT slices, but too few for a stack. */
    SINGLE_IMAGES,
    /** CT slices that do not belong into one stack: of several directions, sizes, patients. */
    INCONSISTENT
}
