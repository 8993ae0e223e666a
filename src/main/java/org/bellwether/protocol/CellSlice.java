package org.bellwether.protocol;

import java.util.Arrays;
import org.bellwether.domain.Volume;

/**
 * A slice reduced to cells of about two millimetres, each the mean of the voxels in it, so that noise and kernel matter
 * little. One instance is filled again for each slice.
 */
final class CellSlice {

    private static final double CELL_MM = 2;

    /** Cells of a column. */
    final int rows;
    /** Cells of a row. */
    final int columns;
    /** Height of a cell in millimetres. */
    final double rowMm;
    /** Width of a cell in millimetres. */
    final double columnMm;
    /** Mean of each cell in Hounsfield units, row by row. */
    final int[] meansHu;

    private final Volume volume;
    private final int down;
    private final int across;
    private int offset;

    CellSlice(Volume volume) {
        this.volume = volume;
        down = step(volume.rowSpacingMm(), volume.rows());
        across = step(volume.columnSpacingMm(), volume.columns());
        rows = volume.rows() / down;
        columns = volume.columns() / across;
        rowMm = down * volume.rowSpacingMm();
        columnMm = across * volume.columnSpacingMm();
        meansHu = new int[rows * columns];
    }

    private static int step(double spacingMm, int voxels) {
        return (int) Math.max(1, Math.min(voxels, Math.round(CELL_MM / spacingMm)));
    }

    void fill(int slice) {
        offset = slice * volume.rows() * volume.columns();
        short[] voxelsHu = volume.voxelsHu();
        int[] sums = new int[columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(sums, 0);
            for (int y = row * down; y < (row + 1) * down; y++) {
                int next = offset + y * volume.columns();
                for (int column = 0; column < columns; column++) {
                    int sum = 0;
                    for (int x = 0; x < across; x++) {
                        sum += voxelsHu[next++];
                    }
                    sums[column] += sum;
                }
            }
            for (int column = 0; column < columns; column++) {
                meansHu[row * columns + column] = Math.floorDiv(sums[column], down * across);
            }
        }
    }

    /** The value of the voxel in the middle of a cell, as it is. */
    int middleHu(int cell) {
        int row = cell / columns * down + down / 2;
        int column = cell % columns * across + across / 2;
        return volume.voxelsHu()[offset + row * volume.columns() + column];
    }

    double cellCm2() {
        return rowMm * columnMm / 100;
    }
}
