package org.bellwether.testing;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A head made of ellipsoids: scalp, skull, brain, two ventricles, and a ball of blood where one is asked for. Positions
 * are in the patient's coordinate system (PS3.3 C.7.6.2.1.1) in millimetres, with the origin in the middle of the brain.
 */
public final class EllipsoidHead {

    /**
     * A ball of one density.
     *
     * @param xMm position of its centre towards the left of the patient
     * @param yMm position of its centre towards the back
     * @param zMm position of its centre towards the head
     * @param volumeMl its volume, in millilitres
     * @param hu its density in Hounsfield units
     */
    public record Ball(double xMm, double yMm, double zMm, double volumeMl, double hu) {

        double radiusMm() {
            return Math.cbrt(volumeMl * 1000 * 3 / (4 * Math.PI));
        }
    }

    private static final double[] SCALP_MM = {76, 95, 86};
    private static final double[] SKULL_MM = {72, 91, 82};
    private static final double[] BRAIN_MM = {66, 85, 76};
    private static final double[] VENTRICLE_MM = {7, 26, 14};

    /** Before smoothing, which leaves three eighths of it. */
    private static final double SOFT_TISSUE_NOISE_HU = 8;

    private static final double BONE_NOISE_HU = 12;

    private final @Nullable Ball ball;
    private final boolean contrast;

    private EllipsoidHead(@Nullable Ball ball, boolean contrast) {
        this.ball = ball;
        this.contrast = contrast;
    }

    /**
     * Makes a head without blood.
     *
     * @return the head
     */
    public static EllipsoidHead healthy() {
        return new EllipsoidHead(null, false);
    }

    /**
     * Makes a head with a ball of blood.
     *
     * @param ball the blood
     * @return the head
     */
    public static EllipsoidHead bleeding(Ball ball) {
        return new EllipsoidHead(ball, false);
    }

    /**
     * Makes the same head after a contrast agent was given: the large vessels and sinuses shine.
     *
     * @return the head
     */
    public EllipsoidHead withContrast() {
        return new EllipsoidHead(ball, true);
    }

    /**
     * Images the head as a scanner does with a kernel for soft tissue: edges and noise are smooth.
     *
     * @param grid where the voxels lie
     * @param noiseSeed seed of the noise, so that a test sees the same image each time
     * @return Hounsfield units in the order slice, row, column
     */
    public short[] image(Grid grid, long noiseSeed) {
        float[] voxelsHu = noisy(grid, noiseSeed, SOFT_TISSUE_NOISE_HU);
        int plane = grid.rows() * grid.columns();
        for (int slice = 0; slice < grid.slices(); slice++) {
            smooth(voxelsHu, slice * plane, grid.rows(), grid.columns());
        }
        return rounded(voxelsHu);
    }

    /**
     * Images the head as a scanner does with a kernel for bone: sharp edges, and noise in every pixel of its own.
     *
     * @param grid where the voxels lie
     * @param noiseSeed seed of the noise
     * @return Hounsfield units in the order slice, row, column
     */
    public short[] sharpImage(Grid grid, long noiseSeed) {
        return rounded(noisy(grid, noiseSeed, BONE_NOISE_HU));
    }

    private float[] noisy(Grid grid, long noiseSeed, double noiseHu) {
        Random noise = new Random(noiseSeed);
        float[] voxelsHu = new float[grid.slices() * grid.rows() * grid.columns()];
        int next = 0;
        for (int slice = 0; slice < grid.slices(); slice++) {
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    double hu = huAt(
                            grid.coordinate(0, slice, row, column),
                            grid.coordinate(1, slice, row, column),
                            grid.coordinate(2, slice, row, column));
                    double spread = hu < -500 ? 0 : noiseHu;
                    voxelsHu[next++] = (float) (hu + spread * noise.nextGaussian());
                }
            }
        }
        return voxelsHu;
    }

    /** A quarter, a half, a quarter along the rows and along the columns of one slice. */
    private static void smooth(float[] voxelsHu, int start, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            smoothLine(voxelsHu, start + row * columns, 1, columns);
        }
        for (int column = 0; column < columns; column++) {
            smoothLine(voxelsHu, start + column, columns, rows);
        }
    }

    private static void smoothLine(float[] voxelsHu, int start, int step, int count) {
        float before = voxelsHu[start];
        for (int index = 0; index < count; index++) {
            int here = start + index * step;
            float value = voxelsHu[here];
            float after = index + 1 < count ? voxelsHu[here + step] : value;
            voxelsHu[here] = (before + 2 * value + after) / 4;
            before = value;
        }
    }

    private static short[] rounded(float[] voxelsHu) {
        short[] rounded = new short[voxelsHu.length];
        for (int index = 0; index < rounded.length; index++) {
            rounded[index] = (short) Math.round(voxelsHu[index]);
        }
        return rounded;
    }

    private double huAt(double x, double y, double z) {
        if (inside(SCALP_MM, x, y, z) > 1) {
            return -1000;
        }
        if (inside(SKULL_MM, x, y, z) > 1) {
            return -20;
        }
        double brain = inside(BRAIN_MM, x, y, z);
        if (brain > 1) {
            return 1100;
        }
        if (ball != null && distance(ball, x, y, z) <= ball.radiusMm()) {
            return ball.hu();
        }
        if (contrast && isVessel(x, y, z, brain)) {
            return 220;
        }
        if (inside(VENTRICLE_MM, x - 11, y, z - 8) <= 1 || inside(VENTRICLE_MM, x + 11, y, z - 8) <= 1) {
            return 6;
        }
        // Cortex is denser than white matter; a thin coat of fluid lies between it and the skull.
        return brain > 0.95 ? 10 : brain > 0.72 ? 38 : 30;
    }

    private static boolean isVessel(double x, double y, double z, double brain) {
        boolean sinus = Math.abs(x) < 4 && brain > 0.86 && (y > 0 || z > 30);
        boolean circle = Math.abs(z + 25) < 4 && Math.abs(Math.hypot(x, y + 10) - 16) < 3;
        boolean arteries = Math.abs(z + 22) < 4 && Math.abs(y + 10) < 3 && Math.abs(x) < 52;
        return sinus || circle || arteries;
    }

    private static double inside(double[] radiiMm, double x, double y, double z) {
        double a = x / radiiMm[0];
        double b = y / radiiMm[1];
        double c = z / radiiMm[2];
        return a * a + b * b + c * c;
    }

    private static double distance(Ball ball, double x, double y, double z) {
        return Math.sqrt((x - ball.xMm()) * (x - ball.xMm())
                + (y - ball.yMm()) * (y - ball.yMm())
                + (z - ball.zMm()) * (z - ball.zMm()));
    }

    /**
     * Where the voxels of a series lie.
     *
     * @param firstPositionMm centre of the first voxel of the first slice, in millimetres
     * @param rowDirection direction in which the column index grows
     * @param columnDirection direction in which the row index grows
     * @param stepMm way from one slice to the next, in millimetres
     * @param spacingMm distance of voxels within a slice, in millimetres
     * @param slices number of slices
     * @param rows rows of a slice
     * @param columns columns of a slice
     */
    @SuppressWarnings("ArrayRecordComponent") // short vectors that are never compared
    public record Grid(
            double[] firstPositionMm,
            double[] rowDirection,
            double[] columnDirection,
            double[] stepMm,
            double spacingMm,
            int slices,
            int rows,
            int columns) {

        /**
         * Lays axial slices through the whole head, from below.
         *
         * @param slices number of slices
         * @param sliceMm distance of slices, in millimetres
         * @param size rows and columns
         * @param spacingMm distance of voxels within a slice, in millimetres
         * @return the grid
         */
        public static Grid axial(int slices, double sliceMm, int size, double spacingMm) {
            double edge = -(size - 1) * spacingMm / 2;
            return new Grid(
                    new double[] {edge, edge, -(slices - 1) * sliceMm / 2},
                    new double[] {1, 0, 0},
                    new double[] {0, 1, 0},
                    new double[] {0, 0, sliceMm},
                    spacingMm,
                    slices,
                    size,
                    size);
        }

        /**
         * Lays coronal slices through the whole head, from the front.
         *
         * @param slices number of slices
         * @param sliceMm distance of slices, in millimetres
         * @param size rows and columns
         * @param spacingMm distance of voxels within a slice, in millimetres
         * @return the grid
         */
        public static Grid coronal(int slices, double sliceMm, int size, double spacingMm) {
            double edge = -(size - 1) * spacingMm / 2;
            return new Grid(
                    new double[] {edge, -(slices - 1) * sliceMm / 2, -edge},
                    new double[] {1, 0, 0},
                    new double[] {0, 0, -1},
                    new double[] {0, sliceMm, 0},
                    spacingMm,
                    slices,
                    size,
                    size);
        }

        double coordinate(int axis, int slice, int row, int column) {
            return firstPositionMm[axis]
                    + slice * stepMm[axis]
                    + row * spacingMm * columnDirection[axis]
                    + column * spacingMm * rowDirection[axis];
        }
    }
}
