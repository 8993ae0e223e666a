package org.bellwether.dicom.pixel;

/** The contexts of a coefficient by what is significant around it (ITU-T T.800 tables D.1 to D.4). */
final class Jpeg2000Contexts {

    /** The first of the three contexts of a refined coefficient. */
    static final int REFINEMENT = 14;

    /** The neighbours above, left, right and below in a neighbourhood of nine bits. */
    static final int STRAIGHT = 0xAA;

    private static final int SIGN = 9;

    /** By the nine bits of a neighbourhood, row by row, for each of LL, HL, LH, HH. */
    private static final byte[][] ZERO = new byte[4][512];

    /**
     * By significance of the neighbours above, left, right, below, as in {@link #STRAIGHT}, with the sign of each one bit
     * below: context, and in bit 7 whether to invert.
     */
    private static final byte[] SIGNS = new byte[256];

    static {
        for (int i = 0; i < 512; i++) {
            int vertical = (i >> 1 & 1) + (i >> 7 & 1);
            int horizontal = (i >> 3 & 1) + (i >> 5 & 1);
            int diagonal = (i & 1) + (i >> 2 & 1) + (i >> 6 & 1) + (i >> 8 & 1);
            ZERO[0][i] = (byte) lowPass(horizontal, vertical, diagonal);
            ZERO[1][i] = (byte) lowPass(vertical, horizontal, diagonal);
            ZERO[2][i] = ZERO[0][i];
            ZERO[3][i] = (byte) highPass(horizontal + vertical, diagonal);
        }
        for (int i = 0; i < 256; i++) {
            int vertical = contribution(i, 0) + contribution(i, 3);
            int horizontal = contribution(i, 1) + contribution(i, 2);
            SIGNS[i] = (byte) sign(Integer.signum(horizontal), Integer.signum(vertical));
        }
    }

    private Jpeg2000Contexts() {}

    /** Returns the table of a subband for coefficients that are not yet significant; the middle bit does not matter. */
    static byte[] zeroCoding(int orientation) {
        return ZERO[orientation];
    }

    /** Returns the table for signs. */
    static byte[] signs() {
        return SIGNS;
    }

    private static int lowPass(int along, int across, int diagonal) {
        if (along == 2) {
            return 8;
        }
        if (along == 1) {
            return across >= 1 ? 7 : diagonal >= 1 ? 6 : 5;
        }
        if (across > 0) {
            return across == 2 ? 4 : 3;
        }
        return Math.min(diagonal, 2);
    }

    private static int highPass(int straight, int diagonal) {
        if (diagonal >= 3) {
            return 8;
        }
        if (diagonal == 2) {
            return straight >= 1 ? 7 : 6;
        }
        return (diagonal == 1 ? 3 : 0) + Math.min(straight, 2);
    }

    /** Returns 1 for a positive, -1 for a negative significant neighbour. */
    private static int contribution(int index, int neighbour) {
        int significant = index >> 2 * neighbour + 1 & 1;
        return (index >> 2 * neighbour & 1) == 0 ? significant : -significant;
    }

    private static int sign(int horizontal, int vertical) {
        int code = 3 * horizontal + vertical;
        int size = Math.abs(code);
        int context = size == 4 ? 4 : size == 3 ? 3 : size == 2 ? 2 : size;
        return SIGN + context | (code < 0 ? 0x80 : 0);
    }
}
