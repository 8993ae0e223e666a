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

    /** The bit of the coefficient itself; each bit of the four is three places above that of the one before. */
    private static final int SELF = 4;

    private static final int AROUND = 0x1EF;

    /** Further bits of the first of the four: visited in this plane, refined before, negative. */
    private static final int VISITED = 18;

    private static final int REFINED = 19;
    private static final int NEGATIVE = 20;

    /** A bit for each of the four. */
    private static final int FOUR = 0x249;

    private static final int ALL_VISITED = FOUR << VISITED;

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

    /** By place of its bit in {@link #FOUR}, how far a coefficient is from the first one of its column. */
    private final int[] offsets = new int[3 * STRIPE];

    /** Decodes a block; {@link #values()} has its coefficients then, row by row. */
    void decode(Jpeg2000CodeBlock block, int style, byte[] bytes) throws PixelDataException {
        width = block.area.width();
        height = block.area.height();
        pitch = width + 2;
        for (int i = 0; i < STRIPE; i++) {
            offsets[3 * i] = i * width;
        }
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
        for (int top = 0, row = pitch + 1; top < height; top += STRIPE, row += pitch) {
            int four = FOUR & (1 << 3 * Math.min(STRIPE, height - top)) - 1;
            switch (kind) {
                case 0 -> significance(row, top * width, four);
                case 1 -> refinement(row, top * width, four);
                default -> cleanup(row, top * width, four);
            }
        }
        if (kind == 2 && (style & Jpeg2000Header.STYLE_SYMBOLS) != 0) {
            int symbol = 0;
            for (int i = 0; i < 4; i++) {
                symbol = symbol << 1 | coder.bit(MqDecoder.UNIFORM);
            }
            if (symbol != SEGMENTATION_SYMBOL) {
                throw new PixelDataException("a JPEG 2000 block is damaged: its check symbol is wrong");
            }
        }
        if ((style & Jpeg2000Header.STYLE_RESET) != 0) {
            coder.reset();
        }
    }

    /** Returns which of the four have significant neighbours and are not significant. */
    private static int candidates(int column) {
        int rows = column | column >> 1 | column >> 2;
        return (rows | rows >> 3 | rows >> 6) & ~(column >> SELF) & FOUR;
    }

    /** Goes over coefficients of a stripe that have significant neighbours (section D.3.1). */
    private void significance(int row, int begin, int four) {
        int[] contexts = coder.contexts();
        int slack = coder.slack();
        for (int cell = row, index = begin; cell < row + width; cell++, index++) {
            int column = columns[cell];
            int left = candidates(column) & four;
            while (left != 0) {
                int at = Integer.numberOfTrailingZeros(left);
                left &= left - 1;
                int bit;
                if (raw) {
                    bit = coder.rawBit();
                } else {
                    int context = zeros[column >> at & 0x1FF];
                    int entry = contexts[context];
                    slack -= entry >> MqDecoder.PROBABILITY_SHIFT;
                    bit = entry & 1;
                    if (slack < 0) {
                        bit = coder.settle(context, slack);
                        slack = coder.slack();
                    }
                }
                column |= 1 << VISITED + at;
                columns[cell] = column;
                if (bit == 1) {
                    coder.slack(slack);
                    becomeSignificant(cell, at, index + offsets[at]);
                    slack = coder.slack();
                    column = columns[cell];
                    left = candidates(column) & four & -2 << at;
                }
            }
        }
        coder.slack(slack);
    }

    /** Goes over coefficients of a stripe that were significant before this plane (section D.3.3). */
    private void refinement(int row, int begin, int four) {
        int[] contexts = coder.contexts();
        int slack = coder.slack();
        for (int cell = row, index = begin; cell < row + width; cell++, index++) {
            int column = columns[cell];
            int left = column >> SELF & ~(column >> VISITED) & four;
            columns[cell] = column | left << REFINED;
            while (left != 0) {
                int at = Integer.numberOfTrailingZeros(left);
                left &= left - 1;
                int bit;
                if (raw) {
                    bit = coder.rawBit();
                } else {
                    int context = refinementContext(column >> at);
                    int entry = contexts[context];
                    slack -= entry >> MqDecoder.PROBABILITY_SHIFT;
                    bit = entry & 1;
                    if (slack < 0) {
                        bit = coder.settle(context, slack);
                        slack = coder.slack();
                    }
                }
                refine(index + offsets[at], bit);
            }
        }
        coder.slack(slack);
    }

    private static int refinementContext(int column) {
        if ((column & 1 << REFINED) != 0) {
            return Jpeg2000Contexts.REFINEMENT + 2;
        }
        return (column & AROUND) != 0 ? Jpeg2000Contexts.REFINEMENT + 1 : Jpeg2000Contexts.REFINEMENT;
    }

    /** Adds or subtracts half of this plane, without a branch on what nothing foretells. */
    private void refine(int index, int bit) {
        int value = values[index];
        int sign = value >> 31;
        int change = (2 * bit - 1) << plane;
        values[index] = value + (change ^ sign) - sign;
    }

    /** Goes over what the other passes left of a stripe (section D.3.4), four at once where nothing is near. */
    private void cleanup(int row, int begin, int four) {
        int[] contexts = coder.contexts();
        for (int cell = row, index = begin; cell < row + width; cell++, index++) {
            int column = columns[cell];
            int left = ~(column >> SELF | column >> VISITED) & four;
            if (four == FOUR && (column & (NEIGHBOURHOOD | ALL_VISITED)) == 0) {
                if (coder.bit(MqDecoder.RUN_LENGTH) == 0) {
                    continue;
                }
                int first = coder.bit(MqDecoder.UNIFORM) << 1;
                first = 3 * (first | coder.bit(MqDecoder.UNIFORM));
                becomeSignificant(cell, first, index + offsets[first]);
                left &= -2 << first;
            }
            if (left != 0) {
                cleanupColumn(contexts, cell, index, left);
            }
            columns[cell] &= ~ALL_VISITED;
        }
    }

    private void cleanupColumn(int[] contexts, int cell, int index, int wanted) {
        int column = columns[cell];
        int slack = coder.slack();
        for (int left = wanted; left != 0; left &= left - 1) {
            int at = Integer.numberOfTrailingZeros(left);
            int context = zeros[column >> at & 0x1FF];
            int entry = contexts[context];
            slack -= entry >> MqDecoder.PROBABILITY_SHIFT;
            int bit = entry & 1;
            if (slack < 0) {
                bit = coder.settle(context, slack);
                slack = coder.slack();
            }
            if (bit == 1) {
                coder.slack(slack);
                becomeSignificant(cell, at, index + offsets[at]);
                slack = coder.slack();
                column = columns[cell];
            }
        }
        coder.slack(slack);
    }

    /** Decodes the sign of a coefficient that has become significant, and tells its neighbours (section D.3.2). */
    private void becomeSignificant(int cell, int at, int index) {
        int negative = raw ? coder.rawBit() : sign(cell, at);
        values[index] = (3 << plane ^ -negative) + negative;
        columns[cell] |= (1 << SELF | negative << NEGATIVE) << at;
        columns[cell - 1] |= 1 << 5 + at;
        columns[cell + 1] |= 1 << 3 + at;
        if (at == 0 && !causal) {
            int above = cell - pitch;
            columns[above] |= 1 << 16;
            columns[above - 1] |= 1 << 17;
            columns[above + 1] |= 1 << 15;
        }
        if (at == 3 * (STRIPE - 1)) {
            int below = cell + pitch;
            columns[below] |= 1 << 1;
            columns[below - 1] |= 1 << 2;
            columns[below + 1] |= 1;
        }
    }

    private int sign(int cell, int at) {
        int column = columns[cell];
        int above = at > 0 ? column >> NEGATIVE - 3 + at : columns[cell - pitch] >> NEGATIVE + 3 * (STRIPE - 1);
        int below = at < 3 * (STRIPE - 1) ? column >> NEGATIVE + 3 + at : columns[cell + pitch] >> NEGATIVE;
        int left = columns[cell - 1] >> NEGATIVE + at;
        int right = columns[cell + 1] >> NEGATIVE + at;
        int negative = above & 1 | (left & 1) << 2 | (right & 1) << 4 | (below & 1) << 6;
        int entry = signs[column >> at & Jpeg2000Contexts.STRAIGHT | negative];
        return coder.bit(entry & 0x7F) ^ entry >> 7 & 1;
    }
}
