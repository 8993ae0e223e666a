package org.bellwether.hemorrhage;

import java.util.Arrays;
import org.bellwether.domain.Volume;

/**
 * Which slices of a volume make up each slice of the grid that the network reads, from inferior to superior. Evenly spaced
 * slices are averaged in groups of at least 2.5 mm. Where distances change or a slice is missing, each slice stands for
 * the way to the middle of its neighbours, and a slice of the grid is the mean of what it overlaps, weighted by the
 * overlap: what is missing becomes the mean of its two neighbours.
 */
final class SlicePlan {

    private static final double THINNEST_MM = 2.5;
    /** 2.5 mm written as 1.2499 twice is still 2.5 mm. */
    private static final double TOLERANCE_MM = 0.02;
    /** Of all steps between slices nine tenths are no larger than the usual one: a single gap is not among them. */
    private static final double USUAL = 0.9;

    /** Slices of the grid. */
    final int slices;

    private final int[][] sources;
    private final double[][] weights;
    private final double[] extent;
    private final int[] gridOf;

    private SlicePlan(int slices, int sourceSlices) {
        this.slices = slices;
        sources = new int[slices][];
        weights = new double[slices][];
        extent = new double[slices];
        gridOf = new int[sourceSlices];
    }

    /**
     * Plans a grid.
     *
     * @param volume the source
     * @param flip whether its last slice is the most inferior one
     * @return the plan
     */
    static SlicePlan of(Volume volume, boolean flip) {
        return volume.isUniform() ? even(volume, flip) : uneven(volume, flip);
    }

    private static SlicePlan even(Volume volume, boolean flip) {
        double spacingMm = Math.abs(volume.sliceSpacingMm());
        int group = spacingMm <= 0 || spacingMm >= THINNEST_MM - TOLERANCE_MM
                ? 1
                : (int) Math.ceil((THINNEST_MM - TOLERANCE_MM) / spacingMm);
        SlicePlan plan = new SlicePlan((volume.slices() + group - 1) / group, volume.slices());
        for (int slice = 0; slice < plan.slices; slice++) {
            int members = Math.min(group, volume.slices() - slice * group);
            plan.sources[slice] = new int[members];
            plan.weights[slice] = new double[members];
            Arrays.fill(plan.weights[slice], 1);
            plan.extent[slice] = members;
            for (int k = 0; k < members; k++) {
                int source = source(slice * group + k, volume, flip);
                plan.sources[slice][k] = source;
                plan.gridOf[source] = slice;
            }
        }
        return plan;
    }

    private static SlicePlan uneven(Volume volume, boolean flip) {
        int count = volume.slices();
        double[] edgesMm = new double[count + 1];
        for (int ordered = 0; ordered <= count; ordered++) {
            edgesMm[ordered] = flip
                    ? volume.edgeMm(count) - volume.edgeMm(count - ordered)
                    : volume.edgeMm(ordered) - volume.edgeMm(0);
        }
        double lengthMm = edgesMm[count];
        double wantedMm = usualStepMm(volume);
        if (wantedMm < THINNEST_MM - TOLERANCE_MM) {
            wantedMm *= Math.ceil((THINNEST_MM - TOLERANCE_MM) / wantedMm);
        }
        SlicePlan plan = new SlicePlan((int) Math.max(1, Math.round(lengthMm / wantedMm)), count);
        double gridMm = lengthMm / plan.slices;
        for (int slice = 0; slice < plan.slices; slice++) {
            plan.overlap(slice, edgesMm, gridMm, volume, flip);
            plan.extent[slice] = gridMm / volume.sliceSpacingMm();
        }
        for (int ordered = 0; ordered < count; ordered++) {
            double middleMm = (edgesMm[ordered] + edgesMm[ordered + 1]) / 2;
            plan.gridOf[source(ordered, volume, flip)] = (int) Math.min(plan.slices - 1, middleMm / gridMm);
        }
        return plan;
    }

    private void overlap(int slice, double[] edgesMm, double gridMm, Volume volume, boolean flip) {
        double fromMm = slice * gridMm;
        double toMm = fromMm + gridMm;
        int[] found = new int[volume.slices()];
        double[] overlapMm = new double[volume.slices()];
        int count = 0;
        for (int ordered = 0; ordered < volume.slices(); ordered++) {
            double mm = Math.min(toMm, edgesMm[ordered + 1]) - Math.max(fromMm, edgesMm[ordered]);
            if (mm > TOLERANCE_MM) {
                found[count] = source(ordered, volume, flip);
                overlapMm[count++] = mm;
            }
        }
        sources[slice] = Arrays.copyOf(found, count);
        weights[slice] = Arrays.copyOf(overlapMm, count);
    }

    private static double usualStepMm(Volume volume) {
        double[] stepsMm = new double[volume.slices() - 1];
        for (int i = 0; i < stepsMm.length; i++) {
            stepsMm[i] = Math.abs(volume.alongMm()[i + 1] - volume.alongMm()[i]);
        }
        Arrays.sort(stepsMm);
        return stepsMm[(int) (USUAL * (stepsMm.length - 1))];
    }

    private static int source(int ordered, Volume volume, boolean flip) {
        return flip ? volume.slices() - 1 - ordered : ordered;
    }

    /** Slices of the source that make up a slice of the grid. */
    int[] sources(int slice) {
        return sources[slice];
    }

    /** Weight of each of them, not normalised. */
    double[] weights(int slice) {
        return weights[slice];
    }

    /** How many slices of the source, of its slice spacing each, a slice of the grid stands for. */
    double extent(int slice) {
        return extent[slice];
    }

    /** The slice of the grid in which a slice of the source lies. */
    int gridOf(int source) {
        return gridOf[source];
    }

    /** The source slice in the middle of those that a slice of the grid stands for; the heavier one of two. */
    int middleSource(int slice) {
        int middle = (sources[slice].length - 1) / 2;
        for (int k = 0; k < sources[slice].length; k++) {
            if (weights[slice][k] > weights[slice][middle] + TOLERANCE_MM) {
                middle = k;
            }
        }
        return sources[slice][middle];
    }
}
