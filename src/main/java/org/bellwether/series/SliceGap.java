package org.bellwether.series;

/**
 * A place where slices are missing.
 *
 * @param after the slice before the gap, counted from 0 in slice order
 * @param distanceMm distance to the next slice, in millimetres
 * @param missing slices that would fit in between
 */
public record SliceGap(int after, double distanceMm, int missing) {}
