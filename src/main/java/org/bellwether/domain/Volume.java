package org.bellwether.domain;

import java.util.List;

/**
 * A series as one block of Hounsfield units.
 *
 * @param voxelsHu Hounsfield units in the order slice, row, column (column fastest)
 * @param slices number of slices
 * @param rows rows of a slice
 * @param columns columns of a slice
 * @param sliceSpacingMm usual distance of slice centres along the normal, in millimetres; above 0
 * @param rowSpacingMm distance of row centres (first value of Pixel Spacing), in millimetres
 * @param columnSpacingMm distance of column centres (second value of Pixel Spacing), in millimetres
 * @param imageOrientation Image Orientation Patient (0020,0037): the direction of a row, then of a column
 * @param firstPositionMm Image Position Patient (0020,0032) of the first slice, in millimetres
 * @param sopInstanceUids the SOP Instance UID of each slice, in slice order
 * @param alongMm where each slice lies along the normal (row direction cross column direction), from the first slice, in
 *     millimetres; ascending, or descending in a volume whose slices run against their normal
 */
@SuppressWarnings("ArrayRecordComponent") // one large block, passed by reference and never compared
public record Volume(
        short[] voxelsHu,
        int slices,
        int rows,
        int columns,
        double sliceSpacingMm,
        double rowSpacingMm,
        double columnSpacingMm,
        double[] imageOrientation,
        double[] firstPositionMm,
        List<String> sopInstanceUids,
        double[] alongMm) {

    /** Part of the slice spacing by which a slice may lie beside its even place. */
    private static final double EVEN = 0.01;

    /** Checks that the block has the stated size. */
    public Volume {
        if ((long) slices * rows * columns != voxelsHu.length || alongMm.length != slices) {
            throw new IllegalArgumentException(slices + "x" + rows + "x" + columns + " voxels stated, "
                    + voxelsHu.length + " on " + alongMm.length + " slices given");
        }
        sopInstanceUids = List.copyOf(sopInstanceUids);
    }

    /**
     * Makes a volume of evenly spaced slices that run along their normal.
     *
     * @param voxelsHu Hounsfield units in the order slice, row, column (column fastest)
     * @param slices number of slices
     * @param rows rows of a slice
     * @param columns columns of a slice
     * @param sliceSpacingMm distance of slice centres along the normal, in millimetres
     * @param rowSpacingMm distance of row centres, in millimetres
     * @param columnSpacingMm distance of column centres, in millimetres
     * @param imageOrientation Image Orientation Patient (0020,0037)
     * @param firstPositionMm Image Position Patient (0020,0032) of the first slice, in millimetres
     * @param sopInstanceUids the SOP Instance UID of each slice, in slice order
     */
    public Volume(
            short[] voxelsHu,
            int slices,
            int rows,
            int columns,
            double sliceSpacingMm,
            double rowSpacingMm,
            double columnSpacingMm,
            double[] imageOrientation,
            double[] firstPositionMm,
            List<String> sopInstanceUids) {
        this(
                voxelsHu,
                slices,
                rows,
                columns,
                sliceSpacingMm,
                rowSpacingMm,
                columnSpacingMm,
                imageOrientation,
                firstPositionMm,
                sopInstanceUids,
                even(slices, sliceSpacingMm));
    }

    /**
     * Returns the places of evenly spaced slices.
     *
     * @param slices number of slices
     * @param stepMm way from one to the next along the normal, in millimetres; below 0 against it
     * @return a new array that begins with 0
     */
    public static double[] even(int slices, double stepMm) {
        double[] alongMm = new double[slices];
        for (int i = 1; i < slices; i++) {
            alongMm[i] = i * stepMm;
        }
        return alongMm;
    }

    /**
     * Tells whether all slices have the same distance.
     *
     * @return false where distances change or a slice is missing
     */
    public boolean isUniform() {
        double stepMm = isDescending() ? -sliceSpacingMm : sliceSpacingMm;
        for (int i = 1; i < slices; i++) {
            if (Math.abs(alongMm[i] - i * stepMm) > EVEN * sliceSpacingMm) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the slices run against their normal.
     *
     * @return true when the last slice lies behind the first one, seen along the normal
     */
    public boolean isDescending() {
        return slices > 1 && alongMm[slices - 1] < 0;
    }

    /**
     * Returns where one slice ends and the next begins: in the middle between them.
     *
     * @param slice the slice above the edge, 0 to {@link #slices}
     * @return millimetres from the first slice; the first edge lies below 0
     */
    public double edgeMm(int slice) {
        if (slices == 1) {
            return (slice - 0.5) * sliceSpacingMm;
        }
        int upper = Math.max(1, Math.min(slices - 1, slice));
        double lowMm = Math.abs(alongMm[upper - 1]);
        double highMm = Math.abs(alongMm[upper]);
        double halfMm = (highMm - lowMm) / 2;
        return slice == 0 ? lowMm - halfMm : slice == slices ? highMm + halfMm : lowMm + halfMm;
    }

    /**
     * Finds the slice at a place.
     *
     * @param mm distance from the first slice along the stack, in millimetres
     * @return the slice, the first or last one for a place outside the stack
     */
    public int sliceAt(double mm) {
        int slice = 0;
        while (slice < slices - 1 && mm >= edgeMm(slice + 1)) {
            slice++;
        }
        return slice;
    }

    /**
     * Returns the volume of one voxel at the usual slice spacing.
     *
     * @return millilitres
     */
    public double voxelMl() {
        return sliceSpacingMm * rowSpacingMm * columnSpacingMm / 1000;
    }
}
