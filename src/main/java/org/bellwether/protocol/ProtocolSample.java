package org.bellwether.protocol;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import org.bellwether.domain.Volume;
import org.bellwether.inference.PlaneResampler;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;

/**
 * The eight slices of a series that the protocol network looks at. Each is the whole field of view, averaged to 256 x 256
 * square pixels. What is not square is centred and continued by its outermost pixels: the network never saw a head cut off
 * by air, and on real reformats it is surer of the plane this way.
 */
final class ProtocolSample {

    private static final int SLICES = 8;
    private static final int SIDE = 256;
    /** Between air and fat: above it is patient. */
    private static final short BODY_HU = -300;
    /** A slice belongs to the head when it shows at least this part of what the fullest slice shows. */
    private static final double HEAD_FRACTION = 0.1;
    /** Cut off each end of the head: its ends look alike in every plane. */
    private static final double MARGIN = 0.2;

    /** A stack that is longer shows the neck, or more. */
    private static final double LONGEST_HEAD_MM = 230;
    /** From the lowest slice that shows a full section of the brain to the chin or the edge of an unseen vertex. */
    private static final double AROUND_BRAIN_MM = 40;

    private ProtocolSample() {}

    /**
     * Samples a series.
     *
     * @param volume any plane, any size
     * @return {@code voxels_hu} INT16 [1, 8, 256, 256]
     */
    static Tensor of(Volume volume) {
        ByteBuffer content = Tensor.allocate(SLICES * SIDE * SIDE * ElementType.INT16.bytes());
        ShortBuffer voxels = content.asShortBuffer();
        SquareView view = new SquareView(volume);
        for (int slice : slices(volume)) {
            view.write(slice, voxels);
        }
        return new Tensor("voxels_hu", ElementType.INT16, new long[] {1, SLICES, SIDE, SIDE}, content);
    }

    /** Chooses the slices: the middles of eight equal parts of the head without its ends. */
    static int[] slices(Volume volume) {
        double[] range = withoutNeck(volume, head(volume));
        double low = range[0];
        double high = range[1];
        double margin = MARGIN * (high - low);
        low += margin;
        high -= margin;
        int[] chosen = new int[SLICES];
        for (int k = 0; k < SLICES; k++) {
            double place = low + (high - low) * (k + 0.5) / SLICES;
            int slice = volume.isUniform() ? (int) Math.floor(place) : volume.sliceAt(place);
            chosen[k] = Math.max(0, Math.min(volume.slices() - 1, slice));
        }
        return chosen;
    }

    /** Begin and end of the head: in slices where these are even, else in millimetres from the first slice. */
    private static double[] withoutNeck(Volume volume, int[] head) {
        boolean even = volume.isUniform();
        double low = even ? head[0] : volume.edgeMm(head[0]);
        double high = even ? head[1] + 1.0 : volume.edgeMm(head[1] + 1);
        double unitMm = even ? volume.sliceSpacingMm() : 1;
        if ((high - low) * unitMm > LONGEST_HEAD_MM) {
            HeadLikeness shown = HeadLikeness.of(volume);
            double beginMm = even ? 0 : volume.edgeMm(0);
            if (shown.brainSlices() > 0) {
                low = Math.max(low, (beginMm + shown.brainFromMm() - AROUND_BRAIN_MM) / unitMm);
                high = Math.min(high, (beginMm + shown.brainToMm() + AROUND_BRAIN_MM) / unitMm);
            }
        }
        return new double[] {low, high};
    }

    /** First and last slice that show a head. */
    private static int[] head(Volume volume) {
        int area = volume.rows() * volume.columns();
        int[] body = new int[volume.slices()];
        int fullest = 0;
        for (int slice = 0; slice < volume.slices(); slice++) {
            int start = slice * area;
            // Every fourth voxel is enough to tell how full a slice is.
            for (int i = start; i < start + area; i += 4) {
                if (volume.voxelsHu()[i] > BODY_HU) {
                    body[slice]++;
                }
            }
            fullest = Math.max(fullest, body[slice]);
        }
        int least = Math.max(1, (int) (fullest * HEAD_FRACTION));
        int first = 0;
        int last = volume.slices() - 1;
        while (first < last && body[first] < least) {
            first++;
        }
        while (last > first && body[last] < least) {
            last--;
        }
        return new int[] {first, last};
    }

    /** Brings slices of one volume to the network's square, keeping their proportions in millimetres. */
    private static final class SquareView {

        private final Volume volume;
        private final int rows;
        private final int columns;
        private final PlaneResampler resampler;
        private final float[] sums;

        SquareView(Volume volume) {
            this.volume = volume;
            double heightMm = volume.rows() * volume.rowSpacingMm();
            double widthMm = volume.columns() * volume.columnSpacingMm();
            double pixelMm = Math.max(heightMm, widthMm) / SIDE;
            rows = Math.max(1, Math.min(SIDE, (int) Math.round(heightMm / pixelMm)));
            columns = Math.max(1, Math.min(SIDE, (int) Math.round(widthMm / pixelMm)));
            resampler = new PlaneResampler(volume.rows(), volume.columns(), rows, columns);
            sums = new float[rows * columns];
        }

        void write(int slice, ShortBuffer voxels) {
            int top = (SIDE - rows) / 2;
            int left = (SIDE - columns) / 2;
            Arrays.fill(sums, 0);
            resampler.add(volume.voxelsHu(), slice * volume.rows() * volume.columns(), sums);
            for (int row = -top; row < SIDE - top; row++) {
                int line = Math.max(0, Math.min(rows - 1, row)) * columns;
                for (int column = -left; column < SIDE - left; column++) {
                    voxels.put((short) Math.round(sums[line + Math.max(0, Math.min(columns - 1, column))]));
                }
            }
        }
    }
}
