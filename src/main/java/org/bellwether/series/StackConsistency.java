package org.bellwether.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what keeps slices from being one stack: several studies, directions, sizes, pixel spacings, frames. */
final class StackConsistency {

    /** Part by which the pixel spacing of two slices may differ. */
    private static final double SPACING_TOLERANCE = 0.001;

    private StackConsistency() {}

    /** Returns a sentence for each contradiction. */
    static List<String> reasons(List<SliceHeader> slices, StackOptions options) {
        List<String> reasons = new ArrayList<>();
        if (distinct(slices, SliceHeader::studyInstanceUid) > 1) {
            reasons.add("The series has images of several studies.");
        }
        if (slices.stream()
                        .map(SliceHeader::frameOfReferenceUid)
                        .filter(uid -> !uid.isEmpty())
                        .distinct()
                        .count()
                > 1) {
            reasons.add("The series has images of several frames of reference.");
        }
        long sizes = distinct(slices, slice -> List.of(slice.rows(), slice.columns()));
        if (sizes > 1) {
            reasons.add(String.format(Locale.ROOT, "The series has images of %d sizes.", sizes));
        }
        SliceHeader first = slices.get(0);
        if (first.rows() < 1 || first.columns() < 1) {
            reasons.add("The images have no pixels.");
        }
        if (slices.stream()
                .anyMatch(slice -> !near(slice.rowSpacingMm(), first.rowSpacingMm())
                        || !near(slice.columnSpacingMm(), first.columnSpacingMm()))) {
            reasons.add("The pixel spacing differs from image to image.");
        } else if (first.rowSpacingMm() <= 0) {
            reasons.add("The pixel spacing is not stated.");
        }
        if (!parallel(slices, options)) {
            reasons.add("The series has images of several orientations.");
        }
        return reasons;
    }

    private static boolean parallel(List<SliceHeader> slices, StackOptions options) {
        Vector row = slices.get(0).rowDirection();
        Vector column = slices.get(0).columnDirection();
        for (SliceHeader slice : slices) {
            Vector otherRow = slice.rowDirection();
            Vector otherColumn = slice.columnDirection();
            boolean directed = otherRow != null && otherColumn != null;
            if (row == null || column == null || otherRow == null || otherColumn == null) {
                if (directed != (row != null && column != null)) {
                    return false;
                }
            } else if (row.degreesTo(otherRow) > options.angleToleranceDegrees()
                    || column.degreesTo(otherColumn) > options.angleToleranceDegrees()) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= SPACING_TOLERANCE * Math.max(one, other);
    }

    private static <T> long distinct(List<SliceHeader> slices, Function<SliceHeader, T> property) {
        return slices.stream().map(property).distinct().count();
    }
}
