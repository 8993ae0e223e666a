package org.bellwether.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellwether.domain.Orientation;
import org.jspecify.annotations.Nullable;

/** Measures an ordered stack: distance of slices, gaps, duplicates, tilt; collects what speaks against reading it. */
final class StackGeometry {

    /** Two positions nearer than this are one. */
    private static final double SAME_POSITION_MM = 0.01;

    /** Where a distance is this much larger than usual a slice is missing. */
    private static final double GAP_FACTOR = 1.5;

    /** A tilt below this is rounding. */
    private static final double NOTABLE_TILT_DEGREES = 0.5;

    /** Cosine of the angle to the nearest axis below which a plane is oblique: 37 degrees. */
    private static final double OBLIQUE = 0.8;

    /** In a stack of so many slices a single missing one is a small part of what can be seen. */
    private static final int LEAST_SLICES_AROUND_A_GAP = 20;

    /** How far a slice may lie aside of the line through the first and the last. */
    private static final double ASIDE_MM = 2;

    private final SliceOrder order;
    private final StackOptions options;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<SliceGap> gaps = new ArrayList<>();
    private int duplicates;
    private double spacingMm;
    private double tiltDegrees;

    StackGeometry(SliceOrder order, StackOptions options) {
        this.order = order;
        this.options = options;
        if (!order.warning().isEmpty()) {
            warnings.add(order.warning());
        }
        if (order.numbered()) {
            measureNumbers();
        } else {
            measureDistances();
        }
        if (order.normal() != null) {
            measureTilt(order.normal());
        }
    }

    private void measureNumbers() {
        double[] numbers = order.alongMm();
        for (int i = 1; i < numbers.length; i++) {
            int step = (int) (numbers[i] - numbers[i - 1]);
            if (step == 0) {
                duplicates++;
            } else if (step > 1) {
                gaps.add(new SliceGap(i - 1, 0, step - 1));
            }
        }
        Double thickness = order.slices().get(0).sliceThicknessMm();
        spacingMm = thickness == null ? 0 : thickness;
        if (spacingMm <= 0) {
            reasons.add("The distance of the slices is not stated.");
        } else {
            warnings.add("The distance of the slices is not stated; Slice Thickness stands in for it.");
        }
        reportDuplicates();
        reportGaps();
    }

    private void measureDistances() {
        double[] alongMm = order.alongMm();
        double[] steps = new double[alongMm.length - 1];
        int count = 0;
        for (int i = 1; i < alongMm.length; i++) {
            double step = alongMm[i] - alongMm[i - 1];
            if (step < SAME_POSITION_MM) {
                duplicates++;
            } else {
                steps[count++] = step;
            }
        }
        reportDuplicates();
        if (count == 0) {
            reasons.add("All images lie at the same position.");
            return;
        }
        double[] sorted = Arrays.copyOf(steps, count);
        Arrays.sort(sorted);
        boolean uneven = findGaps(alongMm, sorted[count / 2]);
        boolean changing = (uneven || gaps.size() > 1) && duplicates == 0 && placed();
        String parts = changing ? SpacingRuns.describe(order, this::toleranceMm) : null;
        if (parts != null) {
            gaps.clear();
            uneven = false;
            warnings.add(parts);
        }
        spacingMm = gaps.isEmpty() ? (alongMm[alongMm.length - 1] - alongMm[0]) / count : sorted[count / 2];
        if (isOneSliceMissing() && !uneven) {
            warnings.add(sentence(
                    "One slice is missing after slice %d of %d; for the network the mean of its neighbours stands in for it.",
                    gaps.get(0).after() + 1, order.slices().size()));
        } else {
            reportGaps();
        }
        if (uneven) {
            reasons.add(sentence(
                    "The distance of the slices varies between %.2f and %.2f mm.", sorted[0], sorted[count - 1]));
        }
    }

    private boolean isOneSliceMissing() {
        return gaps.size() == 1
                && gaps.get(0).missing() == 1
                && duplicates == 0
                && placed()
                && order.slices().size() >= LEAST_SLICES_AROUND_A_GAP;
    }

    /** Whether every slice says where it lies, so that distances are more than what stands in for them. */
    private boolean placed() {
        return order.warning().isEmpty();
    }

    private double toleranceMm(double usualMm) {
        return Math.max(options.distanceToleranceMm(), usualMm * options.distanceTolerance());
    }

    /** Notes where slices are missing; returns true if other distances differ from the usual one as well. */
    private boolean findGaps(double[] alongMm, double usualMm) {
        double toleranceMm = toleranceMm(usualMm);
        boolean uneven = false;
        for (int i = 1; i < alongMm.length; i++) {
            double step = alongMm[i] - alongMm[i - 1];
            if (step > usualMm * GAP_FACTOR && step > usualMm + toleranceMm) {
                gaps.add(new SliceGap(i - 1, step, (int) Math.min(100_000, Math.round(step / usualMm) - 1)));
            } else if (step >= SAME_POSITION_MM && Math.abs(step - usualMm) > toleranceMm) {
                uneven = true;
            }
        }
        return uneven;
    }

    private void reportDuplicates() {
        if (duplicates > 0) {
            reasons.add(sentence(
                    "%d of %d images lie where another image lies, as with several phases in one series.",
                    duplicates, order.slices().size()));
        }
    }

    private void reportGaps() {
        if (gaps.isEmpty()) {
            return;
        }
        int missing = gaps.stream().mapToInt(SliceGap::missing).sum();
        SliceGap first = gaps.get(0);
        reasons.add(sentence(
                "The stack has gaps: about %d slices are missing, first after slice %d of %d.",
                Math.max(1, missing), first.after() + 1, order.slices().size()));
    }

    private void measureTilt(Vector normal) {
        List<SliceHeader> slices = order.slices();
        Vector first = slices.get(0).positionMm();
        Vector last = slices.get(slices.size() - 1).positionMm();
        if (first == null || last == null) {
            return;
        }
        Vector way = last.minus(first);
        if (way.length() < SAME_POSITION_MM || slices.get(0).normal() == null) {
            return;
        }
        tiltDegrees = way.degreesTo(normal);
        if (tiltDegrees > options.maximumTiltDegrees()) {
            reasons.add(sentence("The slices are tilted by %.0f degrees against their stack.", tiltDegrees));
        } else if (tiltDegrees > NOTABLE_TILT_DEGREES) {
            warnings.add(sentence("The gantry was tilted by %.1f degrees.", tiltDegrees));
        }
        double furthestMm = 0;
        for (SliceHeader slice : slices) {
            Vector position = slice.positionMm();
            if (position != null) {
                Vector from = position.minus(first);
                Vector aside = from.minus(way.times(from.dot(normal) / way.dot(normal)));
                furthestMm = Math.max(furthestMm, aside.length());
            }
        }
        if (furthestMm > ASIDE_MM) {
            reasons.add(sentence("The slices are shifted against each other by up to %.1f mm.", furthestMm));
        }
    }

    private static String sentence(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    List<String> reasons() {
        return reasons;
    }

    List<String> warnings() {
        return warnings;
    }

    List<SliceGap> gaps() {
        return gaps;
    }

    int duplicates() {
        return duplicates;
    }

    double spacingMm() {
        return spacingMm;
    }

    double tiltDegrees() {
        return tiltDegrees;
    }

    /** Returns the plane across a normal, or null for an oblique one. */
    static @Nullable Orientation orientation(@Nullable Vector normal) {
        if (normal == null || Math.abs(normal.dominant()) < OBLIQUE) {
            return null;
        }
        double dominant = normal.dominant();
        if (dominant == normal.z()) {
            return Orientation.AXIAL;
        }
        return dominant == normal.y() ? Orientation.CORONAL : Orientation.SAGITTAL;
    }
}
