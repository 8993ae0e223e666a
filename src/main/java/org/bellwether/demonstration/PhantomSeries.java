package org.bellwether.demonstration;

/**
 * A synthetic series: the voxels, where they lie, and how they are said to have been made.
 *
 * @param name what goes into Series Description (0008,103E)
 * @param kind what the series is
 * @param contrast whether contrast medium was given
 * @param sliceThicknessMm Slice Thickness (0018,0050), in millimetres
 * @param rowSpacingMm distance of row centres, in millimetres
 * @param columnSpacingMm distance of column centres, in millimetres
 * @param orientation Image Orientation Patient (0020,0037): direction of a row, then of a column
 * @param originsMm Image Position Patient (0020,0032) of each slice, in millimetres
 * @param rows rows of a slice
 * @param columns columns of a slice
 * @param voxelsHu Hounsfield units in the order slice, row, column (column fastest)
 */
@SuppressWarnings("ArrayRecordComponent") // blocks of numbers that are passed by reference and never compared
public record PhantomSeries(
        String name,
        Kind kind,
        boolean contrast,
        double sliceThicknessMm,
        double rowSpacingMm,
        double columnSpacingMm,
        double[] orientation,
        double[][] originsMm,
        int rows,
        int columns,
        short[] voxelsHu) {

    /** What a series is. */
    public enum Kind {
        /** A projection that the scan was planned on. */
        LOCALIZER,
        /** Slices for the brain. */
        SOFT_TISSUE,
        /** Slices for bone. */
        BONE
    }

    /** Checks that the block has the stated size. */
    public PhantomSeries {
        if ((long) originsMm.length * rows * columns != voxelsHu.length) {
            throw new IllegalArgumentException(
                    originsMm.length + "x" + rows + "x" + columns + " voxels stated, " + voxelsHu.length + " given");
        }
        if (orientation.length != 6) {
            throw new IllegalArgumentException("an orientation has 6 numbers, not " + orientation.length);
        }
    }

    /**
     * Returns the number of slices.
     *
     * @return 1 or more
     */
    public int slices() {
        return originsMm.length;
    }

    /**
     * Tells whether the slices are axial, as scanned, and not reformatted from others.
     *
     * @return true when the normal points to the head or the foot
     */
    boolean isAxial() {
        double normalZ = orientation[0] * orientation[4] - orientation[1] * orientation[3];
        return Math.abs(normalZ) > 0.7;
    }
}
