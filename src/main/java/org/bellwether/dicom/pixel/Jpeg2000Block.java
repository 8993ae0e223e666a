package org.bellwether.dicom.pixel;

import java.util.Arrays;

/**
 * Decodes the coefficients of one block after the other, bit plane by bit plane (ITU-T T.800 annex D). What is known of four
 * coefficients in a column stands in one number: which of them and of their neighbours are significant, so that a look at one
 * number tells whether anything is to be done.
 */
final class Jpeg2000Block {

    private static final int STRIPE = 4;

    /** Bits 0 to 17 of a column: significance in six rows of three, from the row above the stripe to the row below. */
    private static final int NEIGHBOURHOOD = 0x3FFFF;

    private static final int SELF = 4;
    private static final int AROUND = 0x1EF;

    /** Bits for each of the four: visited in this plane, refined before, negative. */
    private static final int VISITED = 18;

    private static final int REFINED = 22;
    private static final int NEGATIVE = 26;
    private static final int ALL_VISITED = 0xF << VISITED;

    private static final int SEGMENTATION_SYMBOL = 0xA;
    private static final int MOST_PLANES = 29;

    private final MqDecoder coder = new MqDecoder();
    private final byte[] signs = Jpeg2000Contexts.signs();
    private byte[] zeros = Jpeg2000Contexts.zeroCoding(0);
    private byte[] coded = new byte[4 << 10];
    private int[] columns = {};

    /** Twice the coefficients, the last bit telling half of the lowest plane that was coded. */
    private int[] values = {};

    private int width;
    private int height;
    private int pitch;
    private boolean causal;
    private boolean raw;
    private int plane;

    /** Decodes a block; {@link #values()} has its coefficients then, row by row. */
    void decode(Jpeg2000CodeBlock block, int style, byte[] bytes) throws PixelDataException {
        width = block.area.width();
        height = block.area.height();
        pitch = width + 2;
        clear();
        int planes = block.planes - block.zeroPlanes;
        if (planes > MOST_PLANES || block.passes > Math.max(0, 3 * planes - 2)) {
            throw new PixelDataException(
                    "a JPEG 2000 block states " + block.passes + " coding passes for " + planes + " bit planes");
        }
        causal = (style & Jpeg2000Header.STYLE_CAUSAL) != 0;
        zeros = Jpeg2000Contexts.zeroCoding(block.band.orientation());
        coder.reset();
        int piece = 0;
        int pass = 0;
        for (int segment = 0; segment < block.segments; segment++) {
            gather(block, piece, block.segmentPieces[segment], bytes);
            piece += block.segmentPieces[segment];
            raw = (style & Jpeg2000Header.STYLE_BYPASS) != 0 && pass >= 10 && (pass + 2) % 3 != 2;
            if (raw) {
                coder.beginRaw(coded, 0);
            } else {
                coder.begin(coded, 0);
            }
            for (int i = 0; i < block.segmentPasses[segment]; i++) {
                plane = planes - 1 - (pass + 2) / 3;
                pass((pass + 2) % 3, style);
                pass++;
            }
        }
    }

    int[] values() {
        return values;
    }

    private void clear() {
        int area = width * height;
        int cells = (height + STRIPE - 1) / STRIPE * pitch + 2 * pitch;
        if (values.length < area) {
            values = new int[area];
        } else {
            Arrays.fill(values, 0, area, 0);
        }
        if (columns.length < cells) {
            columns = new int[cells];
        } else {
            Arrays.fill(columns, 0, cells, 0);
        }
    }

    /** Puts the pieces of a segment together, with the two bytes behind it that the coder reads at its end. */
    private void gather(Jpeg2000CodeBlock block, int first, int count, byte[] bytes) {
        int length = 0;
        for (int i = first; i < first + count; i++) {
            length += block.pieceLength(i);
        }
        if (coded.length < length + 2) {
            coded = new byte[2 * length + 2];
        }
        int at = 0;
        for (int i = first; i < first + count; i++) {
            System.arraycopy(bytes, block.pieceBegin(i), coded, at, block.pieceLength(i));
            at += block.pieceLength(i);
        }
        coded[at] = (byte) 0xFF;
        coded[at + 1] = (byte) 0xFF;
    }

    private void pass(int kind, int style) throws PixelDataException {
        switch (kind) {
            case 0 -> significance();
            case 1 -> refinement();
            default -> {
                cleanup();
                if ((style & Jpeg2000Header.STYLE_SYMBOLS) != 0) {
                    int symbol = 0;
                    for (int i = 0; i < 4; i++) {
                        symbol = symbol << 1 | coder.bit(MqDecoder.UNIFORM);
                    }
                    if (symbol != SEGMENTATION_SYMBOL) {
                        throw new PixelDataException("a JPEG 2000 block is damaged: its check symbol is wrong");
                    }
                }
            }
        }
        if ((style & Jpeg2000Header.STYLE_RESET) != 0) {
            coder.reset();
        }
    }

    /** Goes over coefficients that have significant neighbours (section D.3.1). */
    private void significance() {
        for (int top = 0, row = pitch + 1; top < height; top += STRIPE, row += pitch) {
            int rows = Math.min(STRIPE, height - top);
            for (int x = 0; x < width; x++) {
                if ((columns[row + x] & NEIGHBOURHOOD) == 0) {
                    continue;
                }
                for (int i = 0; i < rows; i++) {
                    int around = columns[row + x] >> 3 * i;
                    if ((around & AROUND) != 0 && (around & 1 << SELF) == 0) {
                        int bit = raw ? coder.rawBit() : coder.bit(zeros[around & 0x1FF]);
                        if (bit == 1) {
                            becomeSignificant(row + x, i, (top + i) * width + x);
                        }
                        columns[row + x] |= 1 << VISITED + i;
                    }
                }
            }
        }
    }

    /** Goes over coefficients that were significant before this plane (section D.3.3). */
    private void refinement() {
        for (int top = 0, row = pitch + 1; top < height; top += STRIPE, row += pitch) {
            int rows = Math.min(STRIPE, height - top);
            for (int x = 0; x < width; x++) {
                int column = columns[row + x];
                if ((column & NEIGHBOURHOOD) == 0) {
                    continue;
                }
                for (int i = 0; i < rows; i++) {
                    int around = column >> 3 * i;
                    if ((around & 1 << SELF) != 0 && (column & 1 << VISITED + i) == 0) {
                        refine(row + x, i, around, (top + i) * width + x);
                    }
                }
            }
        }
    }

    private void refine(int cell, int i, int around, int index) {
        int context = Jpeg2000Contexts.REFINEMENT;
        if ((columns[cell] & 1 << REFINED + i) != 0) {
            context += 2;
        } else if ((around & AROUND) != 0) {
            context++;
        }
        int bit = raw ? coder.rawBit() : coder.bit(context);
        int half = 1 << plane;
        boolean larger = bit == 1 ^ values[index] < 0;
        values[index] += larger ? half : -half;
        columns[cell] |= 1 << REFINED + i;
    }

    /** Goes over what the other passes left (section D.3.4), four at once where nothing is near. */
    private void cleanup() {
        for (int top = 0, row = pitch + 1; top < height; top += STRIPE, row += pitch) {
            int rows = Math.min(STRIPE, height - top);
            for (int x = 0; x < width; x++) {
                int cell = row + x;
                int i = 0;
                if (rows == STRIPE && (columns[cell] & (NEIGHBOURHOOD | ALL_VISITED)) == 0) {
                    if (coder.bit(MqDecoder.RUN_LENGTH) == 0) {
                        continue;
                    }
                    i = coder.bit(MqDecoder.UNIFORM) << 1;
                    i |= coder.bit(MqDecoder.UNIFORM);
                    becomeSignificant(cell, i, (top + i) * width + x);
                    i++;
                }
                for (; i < rows; i++) {
                    int around = columns[cell] >> 3 * i;
                    boolean done = (around & 1 << SELF) != 0 || (columns[cell] & 1 << VISITED + i) != 0;
                    if (!done && coder.bit(zeros[around & 0x1FF]) == 1) {
                        becomeSignificant(cell, i, (top + i) * width + x);
                    }
                }
                columns[cell] &= ~ALL_VISITED;
            }
        }
    }

    /** Decodes the sign of a coefficient that has become significant, and tells its neighbours (section D.3.2). */
    private void becomeSignificant(int cell, int i, int index) {
        int negative = raw ? coder.rawBit() : sign(cell, i);
        values[index] = negative == 1 ? -(3 << plane) : 3 << plane;
        int shift = 3 * i;
        columns[cell] |= 1 << SELF + shift | negative << NEGATIVE + i;
        columns[cell - 1] |= 1 << 5 + shift;
        columns[cell + 1] |= 1 << 3 + shift;
        if (i == 0 && !causal) {
            int above = cell - pitch;
            columns[above] |= 1 << 16;
            columns[above - 1] |= 1 << 17;
            columns[above + 1] |= 1 << 15;
        }
        if (i == STRIPE - 1) {
            int below = cell + pitch;
            columns[below] |= 1 << 1;
            columns[below - 1] |= 1 << 2;
            columns[below + 1] |= 1;
        }
    }

    private int sign(int cell, int i) {
        int column = columns[cell];
        int around = column >> 3 * i;
        int above = i > 0 ? column >> NEGATIVE + i - 1 : columns[cell - pitch] >> NEGATIVE + STRIPE - 1;
        int below = i < STRIPE - 1 ? column >> NEGATIVE + i + 1 : columns[cell + pitch] >> NEGATIVE;
        int left = columns[cell - 1] >> NEGATIVE + i;
        int right = columns[cell + 1] >> NEGATIVE + i;
        int significant = around >> 1 & 1 | around >> 3 - 1 & 2 | around >> 5 - 2 & 4 | around >> 7 - 3 & 8;
        int negative = above & 1 | (left & 1) << 1 | (right & 1) << 2 | (below & 1) << 3;
        int entry = signs[significant | negative << 4];
        return coder.bit(entry & 0x7F) ^ entry >> 7 & 1;
    }
}
