package org.bellwether.inference;

/**
 * Brings slices of one size to another by averaging over the area that each new pixel covers, so that noise falls as it
 * does in a scan with larger pixels. Two by two pixels become their mean; equal sizes stay as they are. One instance
 * belongs to one thread.
 */
public final class PlaneResampler {

    private final int rows;
    private final int columns;
    private final Axis down;
    private final Axis across;
    private final float[] narrow;

    /** For each new index the old ones that it covers and how much of them; weights sum to 1. */
    private static final class Axis {

        private final int[] first;
        private final float[][] weights;

        Axis(int from, int to) {
            first = new int[to];
            weights = new float[to][];
            double ratio = (double) from / to;
            for (int i = 0; i < to; i++) {
                double start = i * ratio;
                double end = Math.min(from, (i + 1) * ratio);
                first[i] = Math.min(from - 1, (int) start);
                int last = Math.min(from - 1, (int) Math.ceil(end - 1e-9) - 1);
                weights[i] = new float[Math.max(1, last - first[i] + 1)];
                double sum = 0;
                double[] overlap = new double[weights[i].length];
                for (int k = 0; k < overlap.length; k++) {
                    overlap[k] = Math.min(end, first[i] + k + 1.0) - Math.max(start, first[i] + k);
                    sum += overlap[k];
                }
                for (int k = 0; k < overlap.length; k++) {
                    weights[i][k] = (float) (overlap[k] / sum);
                }
            }
        }
    }

    /**
     * Prepares the weights.
     *
     * @param rows rows of the slices
     * @param columns columns of the slices
     * @param targetRows rows wanted
     * @param targetColumns columns wanted
     */
    public PlaneResampler(int rows, int columns, int targetRows, int targetColumns) {
        if (rows < 1 || columns < 1 || targetRows < 1 || targetColumns < 1) {
            throw new IllegalArgumentException(
                    "a slice of " + rows + "x" + columns + " cannot become " + targetRows + "x" + targetColumns);
        }
        this.rows = rows;
        this.columns = columns;
        this.down = new Axis(rows, targetRows);
        this.across = new Axis(columns, targetColumns);
        this.narrow = new float[Math.multiplyExact(rows, targetColumns)];
    }

    /**
     * Adds a resampled slice to sums; from several slices this gives their mean.
     *
     * @param voxels source, row-major
     * @param offset where the slice begins
     * @param sums target, row-major
     */
    public void add(short[] voxels, int offset, float[] sums) {
        add(voxels, offset, 1, sums);
    }

    /**
     * Adds a multiple of a resampled slice to sums.
     *
     * @param voxels source, row-major
     * @param offset where the slice begins
     * @param factor how often it counts
     * @param sums target, row-major
     */
    public void add(short[] voxels, int offset, float factor, float[] sums) {
        int width = across.first.length;
        for (int row = 0; row < rows; row++) {
            int line = offset + row * columns;
            for (int column = 0; column < width; column++) {
                float[] weights = across.weights[column];
                int from = line + across.first[column];
                float sum = 0;
                for (int k = 0; k < weights.length; k++) {
                    sum += weights[k] * voxels[from + k];
                }
                narrow[row * width + column] = sum;
            }
        }
        for (int row = 0; row < down.first.length; row++) {
            float[] weights = down.weights[row];
            for (int k = 0; k < weights.length; k++) {
                int from = (down.first[row] + k) * width;
                float weight = factor * weights[k];
                for (int column = 0; column < width; column++) {
                    sums[row * width + column] += weight * narrow[from + column];
                }
            }
        }
    }
}
