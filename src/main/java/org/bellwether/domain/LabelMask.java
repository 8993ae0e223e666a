package org.bellwether.domain;

/**
 * The network's answer for each voxel, on the slices of the source series and a grid of its own in the plane.
 *
 * @param labels 0 for background, otherwise {@link HemorrhageType#label()}; in the order slice, row, column
 * @param slices number of slices, that of the source volume
 * @param rows rows of the mask, which may be fewer than those of the image that it covers
 * @param columns columns of the mask, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // one large block, passed by reference and never compared
public record LabelMask(byte[] labels, int slices, int rows, int columns) {

    /** Checks that the block has the stated size. */
    public LabelMask {
        if ((long) slices * rows * columns != labels.length) {
            throw new IllegalArgumentException(
                    slices + "x" + rows + "x" + columns + " labels stated, " + labels.length + " given");
        }
    }
}
