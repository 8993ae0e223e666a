package org.bellwether.series;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the header of one image says about its place. Small, so that a thousand of them may be held.
 *
 * @param file the Part 10 file
 * @param frame index of the frame in the file, from 0; 0 for an image of one frame
 * @param kind what the image is, seen alone; {@link SeriesKind#STACK} for a CT slice
 * @param studyInstanceUid Study Instance UID
 * @param sopInstanceUid SOP Instance UID
 * @param transferSyntaxUid Transfer Syntax UID of the file
 * @param lossy whether the pixels were compressed with loss, now or before
 * @param modality Modality
 * @param frameOfReferenceUid Frame of Reference UID, "" if missing
 * @param rows Rows
 * @param columns Columns
 * @param rowSpacingMm distance of row centres, 0 if missing
 * @param columnSpacingMm distance of column centres, 0 if missing
 * @param positionMm Image Position (Patient), or null
 * @param rowDirection the direction in which a row runs, first half of Image Orientation (Patient), or null
 * @param columnDirection the direction in which a column runs, second half of it, or null
 * @param sliceLocationMm Slice Location, or null
 * @param sliceThicknessMm Slice Thickness, or null
 * @param instanceNumber Instance Number, or null
 */
public record SliceHeader(
        Path file,
        int frame,
        SeriesKind kind,
        String studyInstanceUid,
        String sopInstanceUid,
        String transferSyntaxUid,
        boolean lossy,
        String modality,
        String frameOfReferenceUid,
        int rows,
        int columns,
        double rowSpacingMm,
        double columnSpacingMm,
        @Nullable Vector positionMm,
        @Nullable Vector rowDirection,
        @Nullable Vector columnDirection,
        @Nullable Double sliceLocationMm,
        @Nullable Double sliceThicknessMm,
        @Nullable Integer instanceNumber) {

    /**
     * Returns the direction across the image.
     *
     * @return of length 1, or null without orientation
     */
    public @Nullable Vector normal() {
        if (rowDirection == null || columnDirection == null) {
            return null;
        }
        Vector normal = rowDirection.cross(columnDirection);
        double length = normal.length();
        return length < 0.1 ? null : normal.times(1 / length);
    }

    /** Shows the unique identifier alone. */
    @Override
    public String toString() {
        return "SliceHeader[" + sopInstanceUid + "]";
    }
}
