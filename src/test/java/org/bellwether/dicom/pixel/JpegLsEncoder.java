package org.bellwether.dicom.pixel;

import java.io.ByteArrayOutputStream;

/** Writes JPEG-LS frames as ITU-T T.87 describes encoding, pixel by pixel and without any short cut, for tests. */
final class JpegLsEncoder {

    private static final int[] J = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final int rows;
    private final int columns;
    private final int precision;
    private final int near;
    private final int restartLines;
    private final JpegLsParameters parameters;
    private final int range;
    private final int qbpp;
    private final int limit;
    private final int[] a = new int[367];
    private final int[] b = new int[367];
    private final int[] c = new int[367];
    private final int[] n = new int[367];
    private final int[] nn = new int[367];
    private int runIndex;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int waiting;
    private int room = 8;
    private int last;

    JpegLsEncoder(int rows, int columns, int precision, int near, int restartLines, JpegLsParameters stated)
            throws PixelDataException {
        this.rows = rows;
        this.columns = columns;
        this.precision = precision;
        this.near = near;
        this.restartLines = restartLines;
        this.parameters = JpegLsParameters.complete(stated, precision, near);
        range = (parameters.maximum() + 2 * near) / (2 * near + 1) + 1;
        qbpp = (int) Math.ceil(Math.log(range) / Math.log(2) - 1e-12);
        int bpp = Math.max(2, (int) Math.ceil(Math.log(parameters.maximum() + 1) / Math.log(2) - 1e-12));
        limit = 2 * (bpp + Math.max(8, bpp));
    }

    byte[] encode(int[] samples) {
        segment(0xD8);
        segment(0xF7, precision, rows >> 8, rows, columns >> 8, columns, 1, 1, 0x11, 0);
        int[] p = {
            parameters.maximum(),
            parameters.threshold1(),
            parameters.threshold2(),
            parameters.threshold3(),
            parameters.reset()
        };
        segment(0xF8, 1, p[0] >> 8, p[0], p[1] >> 8, p[1], p[2] >> 8, p[2], p[3] >> 8, p[3], p[4] >> 8, p[4]);
        if (restartLines > 0) {
            segment(0xDD, restartLines >> 8, restartLines);
        }
        segment(0xDA, 1, 1, 0, near, 0, 0);
        int[] above = new int[columns + 2];
        int[] line = new int[columns + 2];
        for (int row = 0; row < rows; row++) {
            if (row % (restartLines == 0 ? rows : restartLines) == 0) {
                if (row > 0) {
                    flush();
                    segment(0xD0 + (row / restartLines - 1) % 8);
                }
                begin();
                above = new int[columns + 2];
                line = new int[columns + 2];
            }
            above[columns + 1] = above[columns];
            line[0] = above[1];
            line(samples, row * columns, above, line);
            int[] swap = above;
            above = line;
            line = swap;
        }
        flush();
        segment(0xD9);
        return out.toByteArray();
    }

    private void begin() {
        java.util.Arrays.fill(a, Math.max(2, (range + 32) / 64));
        java.util.Arrays.fill(n, 1);
        java.util.Arrays.fill(b, 0);
        java.util.Arrays.fill(c, 0);
        java.util.Arrays.fill(nn, 0);
        runIndex = 0;
    }

    private void segment(int marker, int... content) {
        out.write(0xFF);
        out.write(marker);
        if (content.length > 0) {
            out.write(content.length + 2 >> 8);
            out.write(content.length + 2);
            for (int value : content) {
                out.write(value);
            }
        }
    }

    private void line(int[] samples, int from, int[] above, int[] line) {
        int x = 1;
        while (x <= columns) {
            int ra = line[x - 1];
            int rb = above[x];
            int rc = above[x - 1];
            int rd = above[x + 1];
            int q = 81 * quantize(rd - rb) + 9 * quantize(rb - rc) + quantize(rc - ra);
            if (q != 0) {
                line[x] = regular(samples[from + x - 1], ra, rb, rc, q);
                x++;
                continue;
            }
            int begin = x;
            while (x <= columns && Math.abs(samples[from + x - 1] - ra) <= near) {
                line[x++] = ra;
            }
            int count = x - begin;
            while (count >= 1 << J[runIndex]) {
                bits(1, 1);
                count -= 1 << J[runIndex];
                runIndex = Math.min(31, runIndex + 1);
            }
            if (x > columns) {
                if (count > 0) {
                    bits(1, 1);
                }
                return;
            }
            bits(0, 1);
            bits(count, J[runIndex]);
            line[x] = interruption(samples[from + x - 1], ra, above[x]);
            runIndex = Math.max(0, runIndex - 1);
            x++;
        }
    }

    private int quantize(int d) {
        int size = Math.abs(d);
        int level = size <= near
                ? 0
                : size < parameters.threshold1()
                        ? 1
                        : size < parameters.threshold2() ? 2 : size < parameters.threshold3() ? 3 : 4;
        return d < 0 ? -level : level;
    }

    private int regular(int sample, int ra, int rb, int rc, int signedQ) {
        int sign = signedQ < 0 ? -1 : 1;
        int q = Math.abs(signedQ);
        int px = rc >= Math.max(ra, rb) ? Math.min(ra, rb) : rc <= Math.min(ra, rb) ? Math.max(ra, rb) : ra + rb - rc;
        px = clamp(px + sign * c[q]);
        int error = error(sign * (sample - px));
        int value = clampedValue(px + sign * error * (2 * near + 1));
        error = modulo(error);
        int k = 0;
        while (n[q] << k < a[q]) {
            k++;
        }
        boolean turned = near == 0 && k == 0 && 2 * b[q] <= -n[q];
        int mapped = turned ? error >= 0 ? 2 * error + 1 : -2 * (error + 1) : error >= 0 ? 2 * error : -2 * error - 1;
        golomb(k, mapped, limit);
        b[q] += error * (2 * near + 1);
        a[q] += Math.abs(error);
        if (n[q] == parameters.reset()) {
            a[q] >>= 1;
            b[q] = b[q] >= 0 ? b[q] >> 1 : -(1 - b[q] >> 1);
            n[q] >>= 1;
        }
        n[q]++;
        if (b[q] <= -n[q]) {
            b[q] = Math.max(b[q] + n[q], 1 - n[q]);
            c[q] = Math.max(-128, c[q] - 1);
        } else if (b[q] > 0) {
            b[q] = Math.min(b[q] - n[q], 0);
            c[q] = Math.min(127, c[q] + 1);
        }
        return value;
    }

    private int interruption(int sample, int ra, int rb) {
        int kind = Math.abs(ra - rb) <= near ? 1 : 0;
        int px = kind == 1 ? ra : rb;
        int sign = kind == 0 && ra > rb ? -1 : 1;
        int error = error(sign * (sample - px));
        int value = clampedValue(px + sign * error * (2 * near + 1));
        error = modulo(error);
        int q = 365 + kind;
        int sum = kind == 0 ? a[q] : a[q] + (n[q] >> 1);
        int k = 0;
        while (n[q] << k < sum) {
            k++;
        }
        boolean map = k == 0 && error > 0 && 2 * nn[q] < n[q] || error < 0 && 2 * nn[q] >= n[q] || error < 0 && k != 0;
        int mapped = 2 * Math.abs(error) - kind - (map ? 1 : 0);
        golomb(k, mapped, limit - J[runIndex] - 1);
        if (error < 0) {
            nn[q]++;
        }
        a[q] += mapped + 1 - kind >> 1;
        if (n[q] == parameters.reset()) {
            a[q] >>= 1;
            n[q] >>= 1;
            nn[q] >>= 1;
        }
        n[q]++;
        return value;
    }

    private int error(int difference) {
        return difference > 0 ? (near + difference) / (2 * near + 1) : -(near - difference) / (2 * near + 1);
    }

    private int modulo(int error) {
        int reduced = error < 0 ? error + range : error;
        return reduced >= (range + 1) / 2 ? reduced - range : reduced;
    }

    private int clamp(int value) {
        return Math.max(0, Math.min(value, parameters.maximum()));
    }

    private int clampedValue(int value) {
        return clamp(value);
    }

    private void golomb(int k, int mapped, int most) {
        int upper = mapped >> k;
        if (upper < most - qbpp - 1) {
            bits(0, upper);
            bits(1, 1);
            bits(mapped & (1 << k) - 1, k);
        } else {
            bits(0, most - qbpp - 1);
            bits(1, 1);
            bits(mapped - 1, qbpp);
        }
    }

    private void bits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            waiting = waiting << 1 | (i < 32 ? value >> i & 1 : 0);
            if (--room == 0) {
                put();
            }
        }
    }

    private void put() {
        last = waiting & 0xFF;
        out.write(last);
        waiting = 0;
        room = last == 0xFF ? 7 : 8;
    }

    private void flush() {
        int whole = last == 0xFF ? 7 : 8;
        if (room < whole || last == 0xFF) {
            waiting <<= room;
            room = 0;
            put();
        }
        waiting = 0;
        room = 8;
        last = 0;
    }
}
