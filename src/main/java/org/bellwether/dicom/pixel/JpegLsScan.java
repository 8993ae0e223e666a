package org.bellwether.dicom.pixel;

/**
 * Decodes the one scan of a JPEG-LS frame (ITU-T T.87 annex A): each pixel is predicted from its neighbours, corrected by the
 * mean error of its context and completed by a Golomb code; flat stretches are counted.
 */
final class JpegLsScan {

    private static final int CONTEXTS = 365;
    private static final int LEAST_CORRECTION = -128;
    private static final int MOST_CORRECTION = 127;
    private static final int MARKER_RESTART = 0xD0;

    /** Bits of a run length by run index (the array J of section A.7.1.1). */
    private static final int[] RUN_BITS = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final JpegLsBits bits = new JpegLsBits();
    private final int near;
    private final int step;
    private final int maximum;
    private final int range;
    private final int rangeBits;
    private final int limit;
    private final int reset;
    private final int rows;
    private final int columns;
    private final byte[] quantized;

    /** Sums of absolute errors, sums of errors, counts and corrections by context; the last two contexts end runs. */
    private final int[] absolute = new int[CONTEXTS + 2];

    private final int[] bias = new int[CONTEXTS];
    private final int[] count = new int[CONTEXTS + 2];
    private final int[] correction = new int[CONTEXTS];
    private final int[] negative = new int[2];
    private int runIndex;

    JpegLsScan(JpegLsParameters parameters, int near, PixelDescription description) {
        this.near = near;
        this.step = 2 * near + 1;
        this.maximum = parameters.maximum();
        this.range = (maximum + 2 * near) / step + 1;
        this.rangeBits = bitsFor(range);
        int sampleBits = Math.max(2, bitsFor(maximum + 1));
        this.limit = 2 * (sampleBits + Math.max(8, sampleBits));
        this.reset = parameters.reset();
        this.rows = description.rows();
        this.columns = description.columns();
        this.quantized = quantization(parameters);
        begin();
    }

    private static int bitsFor(int values) {
        return 32 - Integer.numberOfLeadingZeros(values - 1);
    }

    /** Makes the table from a gradient, shifted by the largest sample, to its class -4 to 4 (section A.3.3). */
    private byte[] quantization(JpegLsParameters parameters) {
        byte[] table = new byte[2 * maximum + 1];
        for (int i = 0; i < table.length; i++) {
            int size = Math.abs(i - maximum);
            int level = 4;
            if (size <= near) {
                level = 0;
            } else if (size < parameters.threshold1()) {
                level = 1;
            } else if (size < parameters.threshold2()) {
                level = 2;
            } else if (size < parameters.threshold3()) {
                level = 3;
            }
            table[i] = (byte) (i < maximum ? -level : level);
        }
        return table;
    }

    private void begin() {
        java.util.Arrays.fill(absolute, Math.max(2, (range + 32) / 64));
        java.util.Arrays.fill(count, 1);
        java.util.Arrays.fill(bias, 0);
        java.util.Arrays.fill(correction, 0);
        java.util.Arrays.fill(negative, 0);
        runIndex = 0;
    }

    /** Decodes the lines whose data begin at a byte; restartLines is 0 without restart intervals. */
    void decode(byte[] bytes, int begin, short[] cells, int position, int restartLines) throws PixelDataException {
        // One sample more at either end: the neighbours of the first and of the last one (section A.2.1).
        int[] above = new int[columns + 2];
        int[] line = new int[columns + 2];
        int at = bits.fill(bytes, begin);
        int restart = 0;
        for (int row = 0; row < rows; row++) {
            if (restartLines > 0 && row > 0 && row % restartLines == 0) {
                int expected = MARKER_RESTART | restart++ & 7;
                if (at + 1 >= bytes.length || (bytes[at + 1] & 0xFF) != expected) {
                    throw new PixelDataException("a JPEG-LS scan lacks the restart marker before line " + row);
                }
                at = bits.fill(bytes, at + 2);
                begin();
                java.util.Arrays.fill(above, 0);
                java.util.Arrays.fill(line, 0);
            }
            above[columns + 1] = above[columns];
            line[0] = above[1];
            line(above, line);
            if (bits.isExhausted()) {
                throw new PixelDataException("a JPEG-LS scan ends in line " + row + " of " + rows);
            }
            int start = position + row * columns;
            for (int i = 0; i < columns; i++) {
                cells[start + i] = (short) line[i + 1];
            }
            int[] swap = above;
            above = line;
            line = swap;
        }
    }

    private void line(int[] above, int[] line) throws PixelDataException {
        int i = 1;
        while (i <= columns) {
            int a = line[i - 1];
            int c = above[i - 1];
            int b = above[i];
            int d = above[i + 1];
            int context = 81 * quantized[d - b + maximum] + 9 * quantized[b - c + maximum] + quantized[c - a + maximum];
            if (context == 0) {
                i = run(above, line, i);
            } else {
                line[i++] = regular(a, b, c, context);
            }
        }
    }

    /** Decodes one pixel of a context other than a flat one (sections A.4 to A.6). */
    private int regular(int a, int b, int c, int signedContext) throws PixelDataException {
        int sign = signedContext >> 31;
        int context = (signedContext ^ sign) - sign;
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        int prediction = c >= high ? low : c <= low ? high : a + b - c;
        prediction += (correction[context] ^ sign) - sign;
        prediction = Math.max(0, Math.min(prediction, maximum));
        int k = golombParameter(count[context], absolute[context]);
        int mapped = bits.golomb(k, limit - rangeBits - 1, rangeBits);
        int error = mapped >>> 1 ^ -(mapped & 1);
        if (near == 0 && k == 0 && 2 * bias[context] <= -count[context]) {
            error = ~error;
        }
        update(context, error);
        return reconstruct(prediction, (error ^ sign) - sign);
    }

    private static int golombParameter(int occurrences, int sum) throws PixelDataException {
        int k = 0;
        for (int weighted = occurrences; weighted < sum; weighted <<= 1) {
            k++;
            if (k > 24) {
                throw new PixelDataException("a JPEG-LS scan holds errors beyond all samples");
            }
        }
        return k;
    }

    private void update(int context, int error) {
        int occurrences = count[context];
        int sum = bias[context] + error * step;
        absolute[context] += Math.abs(error);
        if (occurrences == reset) {
            absolute[context] >>= 1;
            sum >>= 1;
            occurrences >>= 1;
        }
        occurrences++;
        if (sum <= -occurrences) {
            sum = Math.max(sum + occurrences, 1 - occurrences);
            correction[context] = Math.max(correction[context] - 1, LEAST_CORRECTION);
        } else if (sum > 0) {
            sum = Math.min(sum - occurrences, 0);
            correction[context] = Math.min(correction[context] + 1, MOST_CORRECTION);
        }
        bias[context] = sum;
        count[context] = occurrences;
    }

    private int reconstruct(int prediction, int error) {
        int value = prediction + error * step;
        if (value < -near) {
            value += range * step;
        } else if (value > maximum + near) {
            value -= range * step;
        }
        return Math.max(0, Math.min(value, maximum));
    }

    /** Decodes a run of equal pixels and the one that ends it (section A.7); returns the index of the next pixel. */
    private int run(int[] above, int[] line, int begin) throws PixelDataException {
        int value = line[begin - 1];
        int at = begin;
        boolean whole = true;
        while (whole && at <= columns) {
            whole = bits.read(1) == 1;
            int length = whole ? 1 << RUN_BITS[runIndex] : bits.read(RUN_BITS[runIndex]);
            int end = Math.min(columns + 1, at + length);
            if (!whole && length > columns + 1 - at) {
                throw new PixelDataException("a run of a JPEG-LS scan goes beyond its line");
            }
            if (whole && at + length == end && runIndex < RUN_BITS.length - 1) {
                runIndex++;
            }
            java.util.Arrays.fill(line, at, end, value);
            at = end;
        }
        if (at > columns) {
            return at;
        }
        line[at] = interruption(value, above[at]);
        if (runIndex > 0) {
            runIndex--;
        }
        return at + 1;
    }

    /** Decodes the pixel that ends a run (section A.7.2). */
    private int interruption(int a, int b) throws PixelDataException {
        int kind = Math.abs(a - b) <= near ? 1 : 0;
        int context = CONTEXTS + kind;
        int occurrences = count[context];
        int sum = kind == 0 ? absolute[context] : absolute[context] + (occurrences >> 1);
        int k = golombParameter(occurrences, sum);
        int most = limit - RUN_BITS[runIndex] - 1 - rangeBits - 1;
        int mapped = bits.golomb(k, most, rangeBits);
        int doubled = mapped + kind;
        int odd = doubled & 1;
        int size = doubled + odd >> 1;
        boolean mostlyNegative = k != 0 || 2 * negative[kind] >= occurrences;
        int error = mostlyNegative == (odd == 1) ? -size : size;
        if (error < 0) {
            negative[kind]++;
        }
        absolute[context] += mapped + 1 - kind >> 1;
        if (occurrences == reset) {
            absolute[context] >>= 1;
            negative[kind] >>= 1;
            occurrences >>= 1;
        }
        count[context] = occurrences + 1;
        int signed = kind == 0 && a > b ? -error : error;
        return reconstruct(kind == 1 ? a : b, signed);
    }
}
