package org.bellwether.web;

import java.util.List;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesKind;
import org.bellwether.series.SliceHeader;

/**
 * A series whose headers were read and whose slices can be shown one by one.
 *
 * @param images the slices in order
 * @param version changes whenever an image comes or goes
 */
record OpenedSeries(SeriesImages images, String version) {

    /** Returns rows of every slice. */
    int rows() {
        return images.slices().get(0).rows();
    }

    /** Returns columns of every slice. */
    int columns() {
        return images.slices().get(0).columns();
    }

    /**
     * Checks that the slices can be shown as a stack of pictures; a series that no network can read may well be shown.
     *
     * @throws ProblemException 422 with the reason
     */
    void check() {
        List<SliceHeader> slices = images.slices();
        boolean pictures =
                switch (images.kind()) {
                    case STACK, LOCALIZER, SINGLE_IMAGES -> true;
                    case DOSE_REPORT, NOT_CT, MULTI_FRAME, INCONSISTENT -> false;
                };
        if (!pictures || slices.isEmpty()) {
            throw ProblemException.unreadable(
                    images.reasons().isEmpty() ? "The series is no stack of CT slices." : images.reason());
        }
        if (rows() < 1 || columns() < 1 || slices.stream().anyMatch(slice -> !sameSize(slice))) {
            throw ProblemException.unreadable("The slices of the series differ in size.");
        }
    }

    private boolean sameSize(SliceHeader slice) {
        return slice.rows() == rows() && slice.columns() == columns();
    }

    /** Tells whether the slices are parallel and have a common direction. */
    boolean isStack() {
        return images.kind() == SeriesKind.STACK;
    }
}
