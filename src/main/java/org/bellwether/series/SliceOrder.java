package org.bellwether.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Slices in order, each with its place along the stack.
 *
 * @param slices the slices
 * @param alongMm place of each along the stack, ascending; in millimetres unless {@code numbered}
 * @param normal direction in which the places grow, or null if it is not known
 * @param numbered true if the order is that of Instance Number, so that places are no distances
 * @param warning what had to stand in for a missing position, or ""
 */
@SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
record SliceOrder(
        List<SliceHeader> slices, double[] alongMm, @Nullable Vector normal, boolean numbered, String warning) {

    /**
     * Orders slices by position, or by what stands in for it.
     *
     * @param slices parallel slices
     * @return null if the headers give no order at all
     */
    static @Nullable SliceOrder of(List<SliceHeader> slices) {
        boolean positioned = slices.stream().allMatch(slice -> slice.positionMm() != null);
        Vector normal = slices.get(0).normal();
        if (positioned && slices.stream().allMatch(slice -> slice.normal() != null) && normal != null) {
            Vector upward = normal.dominant() < 0 ? normal.times(-1) : normal;
            return by(slices, slice -> position(slice).dot(upward), upward, false, "");
        }
        if (positioned) {
            Vector axis = widestAxis(slices);
            return by(
                    slices,
                    slice -> position(slice).dot(axis),
                    axis,
                    false,
                    "Image Orientation is missing; the slices are ordered along the axis on which their positions differ.");
        }
        if (slices.stream().allMatch(slice -> slice.sliceLocationMm() != null)) {
            return by(
                    slices,
                    slice -> Objects.requireNonNull(slice.sliceLocationMm()),
                    null,
                    false,
                    "Image Position is missing; the slices are ordered by Slice Location.");
        }
        if (slices.stream().allMatch(slice -> slice.instanceNumber() != null)) {
            return by(
                    slices,
                    slice -> Objects.requireNonNull(slice.instanceNumber()),
                    null,
                    true,
                    "Image Position is missing; the slices are ordered by Instance Number.");
        }
        return null;
    }

    private static SliceOrder by(
            List<SliceHeader> slices,
            ToDoubleFunction<SliceHeader> place,
            @Nullable Vector normal,
            boolean numbered,
            String warning) {
        List<SliceHeader> ordered = new ArrayList<>(slices);
        ordered.sort(Comparator.comparingDouble(place).thenComparing(SliceHeader::sopInstanceUid));
        return new SliceOrder(ordered, ordered.stream().mapToDouble(place).toArray(), normal, numbered, warning);
    }

    private static Vector position(SliceHeader slice) {
        return Objects.requireNonNull(slice.positionMm());
    }

    private static Vector widestAxis(List<SliceHeader> slices) {
        Vector widest = new Vector(0, 0, 1);
        double width = range(slices, widest);
        for (Vector axis : List.of(new Vector(0, 1, 0), new Vector(1, 0, 0))) {
            double range = range(slices, axis);
            if (range > width) {
                widest = axis;
                width = range;
            }
        }
        return widest;
    }

    private static double range(List<SliceHeader> slices, Vector axis) {
        var statistics =
                slices.stream().mapToDouble(slice -> position(slice).dot(axis)).summaryStatistics();
        return statistics.getMax() - statistics.getMin();
    }
}
