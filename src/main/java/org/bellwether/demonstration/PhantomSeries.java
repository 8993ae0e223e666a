package org.bellwether.demonstration;

import java.util.List;

/**
 * A synthetic series: the voxels and what its DICOM header says about them.
 *
 * @param number Series Number (0020,0011)
 * @param description Series Description (0008,103E)
 * @param imageType values of Image Type (0008,0008)
 * @param kernel Convolution Kernel (0018,1210)
 * @param contrastAgent Contrast/Bolus Agent (0018,0010), empty for none
 * @param sliceThicknessMm Slice Thickness (0018,0050), in millimetres
 * @param rowSpacingMm distance of row centres, in millimetres
 * @param columnSpacingMm distance of column centres, in millimetres
 * @param imageOrientation Image Orientation Patient (0020,0037): direction of a row, then of a column
 * @param firstPositionMm Image Position Patient (0020,0032) of the first slice, in millimetres
 * @param stepMm way from one slice to the next, in millimetres
 * @param slices number of slices
 * @param rows rows of a slice
 * @param columns columns of a slice
 * @param voxelsHu Hounsfield units in the order slice, row, column (column fastest)
 */
@SuppressWarnings("ArrayRecordComponent") // blocks of numbers that are passed by reference and never compared
public record PhantomSeries(
        int number,
        String description,
        List<String> imageType,
        String kernel,
        String contrastAgent,
        double sliceThicknessMm,
        double rowSpacingMm,
        double columnSpacingMm,
        double[] imageOrientation,
        double[] firstPositionMm,
        double[] stepMm,
        int slices,
        int rows,
        int columns,
        short[] voxelsHu) {

    /** Checks that the block has the stated size. */
    public PhantomSeries {
        if ((long) slices * rows * columns != voxelsHu.length) {
            throw new IllegalArgumentException(
                    slices + "x" + rows + "x" + columns + " voxels stated, " + voxelsHu.length + " given");
        }
        imageType = List.copyOf(imageType);
    }

    /**
     * Returns the position of a slice.
     *
     * @param slice number of the slice, counted from 0
     * @return Image Position Patient, in millimetres
     */
    double[] positionMm(int slice) {
        return new double[] {
            firstPositionMm[0] + slice * stepMm[0],
            firstPositionMm[1] + slice * stepMm[1],
            firstPositionMm[2] + slice * stepMm[2]
        };
    }
}
