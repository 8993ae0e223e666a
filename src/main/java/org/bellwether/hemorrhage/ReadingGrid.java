package org.bellwether.hemorrhage;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import org.bellwether.domain.LabelMask;
import org.bellwether.domain.Volume;
import org.bellwether.inference.PlaneResampler;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;

/**
 * The grid on which the network reads a volume, and the way there and back. Pixels are 0.8 to 1.0 mm, slices at least
 * 2.5 mm and ordered from inferior to superior, rows run from anterior to posterior and columns from the patient's right
 * to left, as the network learnt them.
 */
final class ReadingGrid {

    private static final double PIXEL_MM = 0.9;
    private static final double SMALLEST_PIXEL_MM = 0.65;
    private static final double LARGEST_PIXEL_MM = 1.15;
    private static final int MULTIPLE = 16;
    private static final short AIR_HU = -1024;

    private final Volume volume;
    private final SlicePlan plan;
    private final boolean flipRows;
    private final boolean flipColumns;
    /** Slices of the grid. */
    final int slices;
    /** Rows that cover the field of view. */
    final int rows;
    /** Columns that cover the field of view. */
    final int columns;
    /** Rows with padding, a multiple of 16. */
    final int paddedRows;
    /** Columns with padding, a multiple of 16. */
    final int paddedColumns;

    ReadingGrid(Volume volume) {
        this.volume = volume;
        this.rows = extent(volume.rows(), volume.rowSpacingMm());
        this.columns = extent(volume.columns(), volume.columnSpacingMm());
        this.paddedRows = padded(rows);
        this.paddedColumns = padded(columns);
        double[] direction = volume.imageOrientation();
        double normalZ = direction[0] * direction[4] - direction[1] * direction[3];
        // Slices may run along their normal or against it; the network wants them from below.
        this.plan = SlicePlan.of(volume, normalZ < 0 != volume.isDescending());
        this.slices = plan.slices;
        this.flipColumns = direction[0] < 0;
        this.flipRows = direction[4] < 0;
    }

    /** A whole number of old pixels a new one where that gives a good size, else 0.9 mm. */
    private static int extent(int pixels, double spacingMm) {
        int factor = Math.max(1, (int) Math.round(PIXEL_MM / spacingMm));
        double byFactorMm = factor * spacingMm;
        if (pixels % factor == 0 && byFactorMm >= SMALLEST_PIXEL_MM && byFactorMm <= LARGEST_PIXEL_MM) {
            return pixels / factor;
        }
        return Math.max(1, (int) Math.round(pixels * spacingMm / PIXEL_MM));
    }

    private static int padded(int extent) {
        return (extent + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    /** Volume of a voxel of the grid for each source slice in it, in millilitres. */
    double sourceSliceVoxelMl() {
        return volume.voxelMl() * volume.rows() * volume.columns() / ((double) rows * columns);
    }

    /** How many source slices, of the usual spacing each, a slice of the grid stands for. */
    double sourceSlices(int slice) {
        return plan.extent(slice);
    }

    /** The source slice in the middle of those that a slice of the grid stands for. */
    int middleSourceSlice(int slice) {
        return plan.middleSource(slice);
    }

    /**
     * Makes the network's input of a range of slices.
     *
     * @param first first slice of the grid
     * @param count slices
     * @return {@code voxels_hu} INT16 [count, paddedRows, paddedColumns]
     */
    Tensor input(int first, int count) {
        int bytes =
                Math.multiplyExact(Math.multiplyExact(count, paddedRows * paddedColumns), ElementType.INT16.bytes());
        ByteBuffer content = Tensor.allocate(bytes);
        ShortBuffer voxels = content.asShortBuffer();
        PlaneResampler resampler = new PlaneResampler(volume.rows(), volume.columns(), rows, columns);
        float[] sums = new float[rows * columns];
        int area = volume.rows() * volume.columns();
        for (int slice = first; slice < first + count; slice++) {
            Arrays.fill(sums, 0);
            double total = 0;
            int[] sources = plan.sources(slice);
            double[] weights = plan.weights(slice);
            for (int k = 0; k < sources.length; k++) {
                resampler.add(volume.voxelsHu(), sources[k] * area, (float) weights[k], sums);
                total += weights[k];
            }
            write(sums, (float) total, voxels);
        }
        return new Tensor("voxels_hu", ElementType.INT16, new long[] {count, paddedRows, paddedColumns}, content);
    }

    private void write(float[] sums, float total, ShortBuffer voxels) {
        for (int row = 0; row < paddedRows; row++) {
            int sourceRow = flipRows ? rows - 1 - row : row;
            for (int column = 0; column < paddedColumns; column++) {
                if (row >= rows || column >= columns) {
                    voxels.put(AIR_HU);
                } else {
                    int sourceColumn = flipColumns ? columns - 1 - column : column;
                    voxels.put((short) Math.round(sums[sourceRow * columns + sourceColumn] / total));
                }
            }
        }
    }

    /**
     * Brings labels of the grid back to the slices of the source.
     *
     * @param labels in the grid's order, slices x rows x columns, without padding
     * @return the mask in the source's order
     */
    LabelMask mask(byte[] labels) {
        int area = rows * columns;
        byte[] mask = new byte[Math.multiplyExact(volume.slices(), area)];
        for (int source = 0; source < volume.slices(); source++) {
            int from = plan.gridOf(source) * area;
            int to = source * area;
            for (int row = 0; row < rows; row++) {
                int fromRow = from + (flipRows ? rows - 1 - row : row) * columns;
                for (int column = 0; column < columns; column++) {
                    mask[to + row * columns + column] = labels[fromRow + (flipColumns ? columns - 1 - column : column)];
                }
            }
        }
        return new LabelMask(mask, volume.slices(), rows, columns);
    }
}
