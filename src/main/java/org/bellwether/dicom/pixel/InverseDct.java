package org.bellwether.dicom.pixel;

import java.util.Arrays;

/**
 * The inverse discrete cosine transform of 8 x 8 coefficients (ITU-T T.81 section A.3.3) after Loeffler, Ligtenberg and
 * Moschytz, in whole numbers of 13 fractional bits: the arithmetic that the widespread decoders use, so that all agree.
 */
final class InverseDct {

    private static final int FRACTION = 13;

    /** Cosines and their sums, times 2^13. */
    private static final int C0_298 = 2446;

    private static final int C0_390 = 3196;
    private static final int C0_541 = 4433;
    private static final int C0_765 = 6270;
    private static final int C0_899 = 7373;
    private static final int C1_175 = 9633;
    private static final int C1_501 = 12299;
    private static final int C1_847 = 15137;
    private static final int C1_961 = 16069;
    private static final int C2_053 = 16819;
    private static final int C2_562 = 20995;
    private static final int C3_072 = 25172;

    private final int spare;
    private final int middle;
    private final int largest;

    /** Makes a transform for samples of 8 or 12 bits. */
    InverseDct(int precision) {
        // Columns keep some bits of fraction for the rows: as many as 32 bits have room for.
        spare = precision == 8 ? 2 : 1;
        middle = 1 << precision - 1;
        largest = (1 << precision) - 1;
    }

    /** Turns coefficients into samples in place; flat tells that all but the first coefficient are 0. */
    void run(int[] block, boolean flat) {
        if (flat) {
            int first = block[0] << spare;
            Arrays.fill(block, sample(first + (1 << spare + 2) >> spare + 3));
            return;
        }
        for (int i = 0; i < 8; i++) {
            if ((block[i + 8]
                            | block[i + 16]
                            | block[i + 24]
                            | block[i + 32]
                            | block[i + 40]
                            | block[i + 48]
                            | block[i + 56])
                    != 0) {
                line(block, i, 8, FRACTION - spare);
                continue;
            }
            int first = block[i] << spare;
            for (int j = i; j < 64; j += 8) {
                block[j] = first;
            }
        }
        for (int i = 0; i < 64; i += 8) {
            line(block, i, 1, FRACTION + spare + 3);
            for (int j = i; j < i + 8; j++) {
                block[j] = sample(block[j]);
            }
        }
    }

    private int sample(int value) {
        return Math.max(0, Math.min(value + middle, largest));
    }

    /** Transforms eight values at equal distances and drops bits with rounding. */
    private static void line(int[] v, int at, int by, int drop) {
        int x2 = v[at + 2 * by];
        int x6 = v[at + 6 * by];
        int shared = (x2 + x6) * C0_541;
        int even2 = shared - x6 * C1_847;
        int even3 = shared + x2 * C0_765;
        int even0 = v[at] + v[at + 4 * by] << FRACTION;
        int even1 = v[at] - v[at + 4 * by] << FRACTION;
        int x7 = v[at + 7 * by];
        int x5 = v[at + 5 * by];
        int x3 = v[at + 3 * by];
        int x1 = v[at + by];
        int all = (x7 + x3 + x5 + x1) * C1_175;
        int z1 = -(x7 + x1) * C0_899;
        int z2 = -(x5 + x3) * C2_562;
        int z3 = all - (x7 + x3) * C1_961;
        int z4 = all - (x5 + x1) * C0_390;
        int odd0 = x7 * C0_298 + z1 + z3;
        int odd1 = x5 * C2_053 + z2 + z4;
        int odd2 = x3 * C3_072 + z2 + z3;
        int odd3 = x1 * C1_501 + z1 + z4;
        int half = 1 << drop - 1;
        v[at] = even0 + even3 + odd3 + half >> drop;
        v[at + 7 * by] = even0 + even3 - odd3 + half >> drop;
        v[at + by] = even1 + even2 + odd2 + half >> drop;
        v[at + 6 * by] = even1 + even2 - odd2 + half >> drop;
        v[at + 2 * by] = even1 - even2 + odd1 + half >> drop;
        v[at + 5 * by] = even1 - even2 - odd1 + half >> drop;
        v[at + 3 * by] = even0 - even3 + odd0 + half >> drop;
        v[at + 4 * by] = even0 - even3 - odd0 + half >> drop;
    }
}
