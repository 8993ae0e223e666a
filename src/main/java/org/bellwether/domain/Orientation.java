package org.bellwether.domain;

/** The plane of the slices of a series. */
public enum Orientation {
    /** Slices from foot to head. */
    AXIAL,
    /** Slices from front to back. */
    CORONAL,
    /** Slices from side to side. */
    SAGITTAL
}
