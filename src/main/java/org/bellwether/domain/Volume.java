package org.bellwether.domain;

import java.util.List;

/**
 * A series as one block of Hounsfield units.
 *
 * @param voxelsHu Hounsfield units in the order slice, row, column (column fastest)
 * @param slices number of slices
 * @param rows rows of a slice
 * @param columns columns of a slice
 * @param sliceSpacingMm distance of slice centres along the normal, in millimetres
 * @param rowSpacingMm distance of row centres (first value of Pixel Spacing), in millimetres
 * @param columnSpacingMm distance of column centres (second value of Pixel Spacing), in millimetres
 * @param imageOrientation Image Orientation Patient (0020,0037): the direction of a row, then of a column
 * @param firstPositionMm Image Position Patient (0020,0032) of the first slice, in millimetres
 * @param sopInstanceUids the SOP Instance UID of each slice, in slice order
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
        List<String> sopInstanceUids) {

    /** Checks that the block has the stated size. */
    public Volume {
        if ((long) slices * rows * columns != voxelsHu.length) {
            throw new IllegalArgumentException(
                    slices + "x" + rows + "x" + columns + " voxels stated, " + voxelsHu.length + " given");
        }
        sopInstanceUids = List.copyOf(sopInstanceUids);
    }

    /**
     * Returns the volume of one voxel.
     *
     * @return millilitres
     */
    public double voxelMl() {
        return sliceSpacingMm * rowSpacingMm * columnSpacingMm / 1000;
    }
}
