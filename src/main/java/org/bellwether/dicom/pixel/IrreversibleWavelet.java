package org.bellwether.dicom.pixel;

/**
 * The inverse irreversible wavelet transform of JPEG 2000 (ITU-T T.800 annex F): one step makes a resolution of the next
 * lower one and of its three subbands, which lie around it in one array.
 */
final class IrreversibleWavelet {

    private static final float ALPHA = -1.586134342059924f;
    private static final float BETA = -0.052980118572961f;
    private static final float GAMMA = 0.882911075530934f;
    private static final float DELTA = 0.443506852043971f;
    private static final float K = 1.230174104914001f;

    private final float[] data;
    private final int stride;
    private final float[] line;
    private final float[] rows;

    /** Takes the coefficients of a tile, of which a row has so many; nothing larger than width x height is transformed. */
    IrreversibleWavelet(float[] data, int width, int height) {
        this.data = data;
        this.stride = width;
        this.line = new float[width];
        this.rows = new float[width * height];
    }

    /** Transforms in place, the area of the resolution being given. */
    void run(Jpeg2000Tile.Area area) {
        int width = area.width();
        int height = area.height();
        for (int y = 0; y < height; y++) {
            horizontal(y * stride, width, area.x0() & 1);
        }
        vertical(width, height, area.y0() & 1);
    }

    /** Samples of even places, the low ones, come first in the array; odd tells that the first place is odd. */
    private void horizontal(int at, int width, int odd) {
        if (width < 2) {
            alone(at, width, odd);
            return;
        }
        int lows = width + 1 - odd >> 1;
        for (int i = 0; i < lows; i++) {
            line[2 * i + odd] = K * data[at + i];
        }
        for (int i = 0; i < width - lows; i++) {
            line[2 * i + 1 - odd] = data[at + lows + i] / K;
        }
        lift(width, odd, DELTA);
        lift(width, 1 - odd, GAMMA);
        lift(width, odd, BETA);
        lift(width, 1 - odd, ALPHA);
        System.arraycopy(line, 0, data, at, width);
    }

    private void vertical(int width, int height, int odd) {
        if (height < 2) {
            alone(0, height == 0 ? 0 : width, odd);
            return;
        }
        int lows = height + 1 - odd >> 1;
        for (int i = 0; i < lows; i++) {
            System.arraycopy(data, i * stride, rows, (2 * i + odd) * width, width);
        }
        for (int i = 0; i < height - lows; i++) {
            System.arraycopy(data, (lows + i) * stride, rows, (2 * i + 1 - odd) * width, width);
        }
        for (int y = 0; y < height; y++) {
            scale(y * width, width, (y & 1) == odd ? K : 1 / K);
        }
        liftRows(width, height, odd, DELTA);
        liftRows(width, height, 1 - odd, GAMMA);
        liftRows(width, height, odd, BETA);
        liftRows(width, height, 1 - odd, ALPHA);
        for (int y = 0; y < height; y++) {
            System.arraycopy(rows, y * width, data, y * stride, width);
        }
    }

    /** A line of one sample is that sample, or half of it at an odd place (section F.3.6). */
    private void alone(int at, int count, int odd) {
        for (int i = at; odd == 1 && i < at + count; i++) {
            data[i] = data[i] / 2;
        }
    }

    private void lift(int count, int from, float factor) {
        int last = count - 1;
        int i = from;
        if (i == 0) {
            line[0] -= factor * (line[1] + line[1]);
            i = 2;
        }
        for (; i < last; i += 2) {
            line[i] -= factor * (line[i - 1] + line[i + 1]);
        }
        if (i == last) {
            line[i] -= factor * (line[i - 1] + line[i - 1]);
        }
    }

    private void scale(int at, int width, float factor) {
        for (int x = at; x < at + width; x++) {
            rows[x] *= factor;
        }
    }

    private void liftRows(int width, int height, int from, float factor) {
        for (int y = from; y < height; y += 2) {
            int at = y * width;
            int above = neighbour(y - 1, height) * width;
            int below = neighbour(y + 1, height) * width;
            for (int x = 0; x < width; x++) {
                rows[at + x] -= factor * (rows[above + x] + rows[below + x]);
            }
        }
    }

    /** What lies outside is mirrored at the first and the last sample. */
    private static int neighbour(int row, int height) {
        return row < 0 ? 1 : row == height ? height - 2 : row;
    }
}
