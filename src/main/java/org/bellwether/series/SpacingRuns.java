package org.bellwether.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stack that was scanned or reconstructed in parts of different slice distances, such as thin slices through the base of
 * the skull and thick ones above. It can be read where each part is even and its slices touch each other: where they do
 * not, slices may be missing.
 */
final class SpacingRuns {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_RUNS = 3;
    private static final double THICKEST_MM = 7.5;
    /** Slices that are so much further apart than they are thick have others between them. */
    private static final double MOST_OF_THICKNESS = 1.25;

    private final List<Run> runs = new ArrayList<>();

    /** Equal steps from one slice to another. */
    private record Run(int firstSlice, int lastSlice, double stepMm) {

        int steps() {
            return lastSlice - firstSlice;
        }
    }

    private SpacingRuns(double[] alongMm, DoubleUnaryOperator toleranceMm) {
        int first = 0;
        for (int i = 1; i < alongMm.length; i++) {
            double stepMm = alongMm[i] - alongMm[i - 1];
            double meanMm = i - 1 == first ? stepMm : (alongMm[i - 1] - alongMm[first]) / (i - 1 - first);
            if (Math.abs(stepMm - meanMm) > toleranceMm.applyAsDouble(meanMm)) {
                runs.add(new Run(first, i - 1, meanMm));
                first = i - 1;
            }
        }
        int last = alongMm.length - 1;
        runs.add(new Run(first, last, (alongMm[last] - alongMm[first]) / (last - first)));
    }

    /**
     * Describes a stack in parts.
     *
     * @param order slices in order, by position, at least two
     * @param toleranceMm by how many millimetres a step may differ from a mean step and still be the same
     * @return a sentence for people, or null when it is no such stack
     */
    static @Nullable String describe(SliceOrder order, DoubleUnaryOperator toleranceMm) {
        List<Run> runs = new SpacingRuns(order.alongMm(), toleranceMm).longRuns();
        if (runs.size() < 2 || runs.size() > MOST_RUNS) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (Run run : runs) {
            if (run.stepMm() > THICKEST_MM || !touching(order.slices(), run)) {
                return null;
            }
            parts.add(String.format(Locale.ROOT, "%d at %.2f mm", run.steps() + 1, run.stepMm()));
        }
        return "The distance of the slices changes within the stack (" + String.join(", ", parts)
                + "); for the network they are brought to one distance.";
    }

    /** The parts, without the single steps from one to the next; empty when a step fits neither part. */
    private List<Run> longRuns() {
        List<Run> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.steps() >= LEAST_STEPS) {
                found.add(run);
            } else if (run.steps() > 1 || i == 0 || i == runs.size() - 1 || !between(run, i)) {
                return List.of();
            }
        }
        return found;
    }

    private boolean between(Run step, int index) {
        double oneMm = runs.get(index - 1).stepMm();
        double otherMm = runs.get(index + 1).stepMm();
        return step.stepMm() >= Math.min(oneMm, otherMm) && step.stepMm() <= Math.max(oneMm, otherMm);
    }

    /** The first and the last slice of a part may belong to its neighbour. */
    private static boolean touching(List<SliceHeader> slices, Run run) {
        for (int i = run.firstSlice() + 1; i < run.lastSlice(); i++) {
            Double thicknessMm = slices.get(i).sliceThicknessMm();
            if (thicknessMm == null || run.stepMm() > MOST_OF_THICKNESS * thicknessMm) {
                return false;
            }
        }
        return true;
    }
}
