package org.bellwether.dicom.pixel;

/**
 * The inverse reversible wavelet transform of JPEG 2000 (ITU-T T.800 annex F): one step makes a resolution of the next
 * lower one and of its three subbands, which lie around it in one array.
 */
final class ReversibleWavelet {

    private final int[] data;
    private final int stride;
    private final int[] line;
    private final int[] rows;

    /** Takes the coefficients of a tile, of which a row has so many; nothing larger than width x height is transformed. */
    ReversibleWavelet(int[] data, int width, int height) {
        this.data = data;
        this.stride = width;
        this.line = new int[width];
        this.rows = new int[width * height];
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
            line[2 * i + odd] = data[at + i];
        }
        for (int i = 0; i < width - lows; i++) {
            line[2 * i + 1 - odd] = data[at + lows + i];
        }
        low(width, odd);
        high(width, 1 - odd);
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
        for (int y = odd; y < height; y += 2) {
            lowRow(y * width, neighbour(y - 1, height) * width, neighbour(y + 1, height) * width, width);
        }
        for (int y = 1 - odd; y < height; y += 2) {
            highRow(y * width, neighbour(y - 1, height) * width, neighbour(y + 1, height) * width, width);
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(rows, y * width, data, y * stride, width);
        }
    }

    /** A line of one sample is that sample, or half of it at an odd place (section F.3.6). */
    private void alone(int at, int count, int odd) {
        for (int i = at; odd == 1 && i < at + count; i++) {
            data[i] = data[i] >> 1;
        }
    }

    private void low(int count, int from) {
        int last = count - 1;
        int i = from;
        if (i == 0) {
            line[0] -= line[1] + line[1] + 2 >> 2;
            i = 2;
        }
        for (; i < last; i += 2) {
            line[i] -= line[i - 1] + line[i + 1] + 2 >> 2;
        }
        if (i == last) {
            line[i] -= line[i - 1] + line[i - 1] + 2 >> 2;
        }
    }

    private void high(int count, int from) {
        int last = count - 1;
        int i = from;
        if (i == 0) {
            line[0] += line[1];
            i = 2;
        }
        for (; i < last; i += 2) {
            line[i] += line[i - 1] + line[i + 1] >> 1;
        }
        if (i == last) {
            line[i] += line[i - 1];
        }
    }

    private void lowRow(int at, int above, int below, int width) {
        for (int x = 0; x < width; x++) {
            rows[at + x] -= rows[above + x] + rows[below + x] + 2 >> 2;
        }
    }

    private void highRow(int at, int above, int below, int width) {
        for (int x = 0; x < width; x++) {
            rows[at + x] += rows[above + x] + rows[below + x] >> 1;
        }
    }

    /** What lies outside is mirrored at the first and the last sample. */
    private static int neighbour(int row, int height) {
        return row < 0 ? 1 : row == height ? height - 2 : row;
    }
}
