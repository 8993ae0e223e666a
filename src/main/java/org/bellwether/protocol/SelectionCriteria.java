package org.bellwether.protocol;

/**
 * What a series must have to be read, and which is preferred; the section {@code selection} of the rule file.
 *
 * @param leastSlices fewest slices
 * @param leastCoverageMm least extent of all slices along the normal, in millimetres
 * @param thickestMm largest distance of slices, in millimetres
 * @param preferredMm preferred distance of slices, in millimetres
 * @param preferredFromMm smallest distance that is preferred to any outside the range
 * @param preferredToMm largest such distance
 */
public record SelectionCriteria(
        int leastSlices,
        double leastCoverageMm,
        double thickestMm,
        double preferredMm,
        double preferredFromMm,
        double preferredToMm) {

    /** What the networks were made for: 12 slices and 80 mm at least, 5 mm preferred, 2.5 to 6 mm before all others. */
    public static final SelectionCriteria DEFAULT = new SelectionCriteria(12, 80, 7.5, 5, 2.5, 6);
}
