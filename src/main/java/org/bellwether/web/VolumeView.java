package org.bellwether.web;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.series.SliceHeader;
import org.bellwether.series.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The geometry of the slices of a series in JSON.
 *
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param version changes whenever an image comes or goes; part of a slice's address, so that a browser may keep slices
 * @param kind what the series is made of
 * @param slices number of slices
 * @param rows rows of a slice
 * @param columns columns of a slice
 * @param sliceSpacingMm usual distance of slice centres along the normal, in millimetres; 0 when not known
 * @param rowSpacingMm distance of row centres, in millimetres; 0 when not known
 * @param columnSpacingMm distance of column centres, in millimetres; 0 when not known
 * @param imageOrientation Image Orientation Patient (0020,0037) of the first slice, six numbers, or null
 * @param positionsMm Image Position Patient (0020,0032) of each slice, three numbers or null
 * @param warnings what is unusual, a sentence each
 */
public record VolumeView(
        String seriesInstanceUid,
        String version,
        String kind,
        int slices,
        int rows,
        int columns,
        double sliceSpacingMm,
        double rowSpacingMm,
        double columnSpacingMm,
        double @Nullable [] imageOrientation,
        List<double @Nullable []> positionsMm,
        List<String> warnings) {

    private static final int DIGITS = 4;

    static VolumeView of(OpenedSeries series) {
        List<SliceHeader> slices = series.images().slices();
        SliceHeader first = slices.get(0);
        List<double @Nullable []> positions = new ArrayList<>();
        for (SliceHeader slice : slices) {
            positions.add(numbers(slice.positionMm()));
        }
        return new VolumeView(
                series.images().seriesInstanceUid(),
                series.version(),
                series.images().kind().name(),
                slices.size(),
                series.rows(),
                series.columns(),
                Rounding.decimals(series.images().sliceSpacingMm(), DIGITS),
                Rounding.decimals(first.rowSpacingMm(), DIGITS),
                Rounding.decimals(first.columnSpacingMm(), DIGITS),
                orientation(first),
                positions,
                series.images().warnings());
    }

    private static double @Nullable [] orientation(SliceHeader slice) {
        Vector row = slice.rowDirection();
        Vector column = slice.columnDirection();
        return row == null || column == null ? null : numbers(row, column);
    }

    private static double @Nullable [] numbers(@Nullable Vector vector) {
        return vector == null ? null : numbers(new Vector[] {vector});
    }

    private static double[] numbers(Vector... vectors) {
        double[] numbers = new double[vectors.length * 3];
        for (int i = 0; i < vectors.length; i++) {
            numbers[3 * i] = Rounding.decimals(vectors[i].x(), DIGITS);
            numbers[3 * i + 1] = Rounding.decimals(vectors[i].y(), DIGITS);
            numbers[3 * i + 2] = Rounding.decimals(vectors[i].z(), DIGITS);
        }
        return numbers;
    }
}
