package org.bellwether.series;

/**
 * What counts as a readable stack of slices.
 *
 * @param minimumSlices fewer slices than these are single images
 * @param distanceTolerance part of the usual slice distance by which one distance may differ
 * @param distanceToleranceMm the same in millimetres; the larger of both holds
 * @param angleToleranceDegrees angle by which two slices may differ and still be parallel
 * @param maximumTiltDegrees largest angle between the way of the stack and the normal of its slices
 * @param maximumVoxels largest volume that is built, in voxels of two bytes
 */
public record StackOptions(
        int minimumSlices,
        double distanceTolerance,
        double distanceToleranceMm,
        double angleToleranceDegrees,
        double maximumTiltDegrees,
        long maximumVoxels) {

    /** Five slices, a fifth or 0.3 mm of distance, one degree, 35 degrees of tilt, 256 MiB. */
    public static final StackOptions DEFAULT = new StackOptions(5, 0.2, 0.3, 1, 35, 128L << 20);

    /** Checks the ranges. */
    public StackOptions {
        if (minimumSlices < 2 || maximumVoxels < 1 || maximumVoxels > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("a stack has 2 slices or more and fits into one array");
        }
    }
}
