package org.bellwether.series;

import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.domain.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * The images of a series in order, known by their headers alone.
 *
 * <p>Slices are ordered along the patient's axis that lies nearest to their normal: axial from foot to head, coronal
 * from front to back, sagittal from the patient's right to the left.
 *
 * @param seriesInstanceUid Series Instance UID
 * @param kind what the series is made of
 * @param slices the CT slices in order; for another kind its images by Instance Number
 * @param firstHeader the data set of the first of them up to Pixel Data; protected health information
 * @param orientation the plane of the slices, or null if it is not stated or lies between two planes
 * @param sliceSpacingMm usual distance of slice centres along the normal, in millimetres; 0 if unknown
 * @param tiltDegrees angle between the way of the stack and the normal of its slices; the gantry tilt
 * @param gaps where slices are missing
 * @param duplicates images that lie where another one lies
 * @param reasons why a network cannot read the series, a sentence each; empty if it can
 * @param warnings what is unusual, a sentence each
 */
public record SeriesImages(
        String seriesInstanceUid,
        SeriesKind kind,
        List<SliceHeader> slices,
        DataSet firstHeader,
        @Nullable Orientation orientation,
        double sliceSpacingMm,
        double tiltDegrees,
        List<SliceGap> gaps,
        int duplicates,
        List<String> reasons,
        List<String> warnings) {

    /** Copies the lists. */
    public SeriesImages {
        slices = List.copyOf(slices);
        gaps = List.copyOf(gaps);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells whether a volume can be built.
     *
     * @return true for a stack without a reason against it
     */
    public boolean isReadable() {
        return kind == SeriesKind.STACK && reasons.isEmpty();
    }

    /**
     * Tells whether any of the images was compressed with loss.
     *
     * @return true if one was, now or before it was sent
     */
    public boolean isLossy() {
        return slices.stream().anyMatch(SliceHeader::lossy);
    }

    /**
     * Returns why a network cannot read the series.
     *
     * @return the sentences in one line, or "" if it can
     */
    public String reason() {
        return String.join(" ", reasons);
    }

    /** Shows the unique identifier and the kind alone, since the header is protected health information. */
    @Override
    public String toString() {
        return "SeriesImages[" + seriesInstanceUid + " " + kind + " " + slices.size() + "]";
    }
}
