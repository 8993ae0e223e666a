package org.bellwether.dicom.pixel;

import java.util.Arrays;

/** Decodes the one scan of a sequential JPEG frame: Huffman-coded blocks of 8 x 8 coefficients (ITU-T T.81 section F.2). */
final class JpegDctScan {

    private static final int BLOCK = 64;
    private static final int MARKER_RESTART = 0xD0;

    /** Sixteen zeros in a row (ITU-T T.81 section F.1.2.2.1). */
    private static final int ZERO_RUN = 0xF0;

    /** Position in a block by order of coding (ITU-T T.81 figure A.6). */
    private static final int[] POSITION = zigzag();

    private final JpegBits bits = new JpegBits();
    private final HuffmanTable direct;
    private final HuffmanTable alternating;
    private final int[] steps;
    private final int rows;
    private final int columns;
    private final InverseDct transform;
    private final int[] block = new int[BLOCK];
    private int lastDirect;

    JpegDctScan(
            HuffmanTable direct, HuffmanTable alternating, int[] steps, PixelDescription description, int precision) {
        this.direct = direct;
        this.alternating = alternating;
        this.steps = steps;
        this.rows = description.rows();
        this.columns = description.columns();
        this.transform = new InverseDct(precision);
    }

    private static int[] zigzag() {
        int[] positions = new int[BLOCK];
        int index = 0;
        for (int sum = 0; sum < 15; sum++) {
            int first = Math.max(0, sum - 7);
            for (int i = first; i <= sum - first; i++) {
                int row = sum % 2 == 0 ? sum - i : i;
                positions[index++] = row * 8 + sum - row;
            }
        }
        return positions;
    }

    /** Decodes the blocks whose data begin at a byte; restartBlocks is 0 without restart intervals. */
    void decode(byte[] bytes, int begin, short[] cells, int position, int restartBlocks) throws PixelDataException {
        int at = bits.fill(bytes, begin);
        int across = (columns + 7) / 8;
        int blocks = across * ((rows + 7) / 8);
        int restart = 0;
        for (int i = 0; i < blocks; i++) {
            if (restartBlocks > 0 && i > 0 && i % restartBlocks == 0) {
                if (at + 1 >= bytes.length || (bytes[at + 1] & 0xFF) != (MARKER_RESTART | restart++ & 7)) {
                    throw new PixelDataException("a JPEG scan lacks the restart marker before block " + i);
                }
                at = bits.fill(bytes, at + 2);
                lastDirect = 0;
            }
            boolean flat = block();
            if (bits.isExhausted()) {
                throw new PixelDataException("a JPEG scan ends in block " + i + " of " + blocks);
            }
            transform.run(block, flat);
            store(cells, position, i / across * 8, i % across * 8);
        }
    }

    /** Reads the coefficients of a block, multiplied by their steps; returns whether all but the first are 0. */
    private boolean block() throws PixelDataException {
        Arrays.fill(block, 0);
        long word = bits.peek();
        int code = JpegBits.code(direct, word);
        int category = code >> 8;
        lastDirect += category == 0 ? 0 : JpegBits.extended(word << (code & 0xFF), category);
        bits.skip((code & 0xFF) + category);
        block[0] = (short) lastDirect * steps[0];
        boolean flat = true;
        int i = 1;
        while (i < BLOCK) {
            word = bits.peek();
            code = JpegBits.code(alternating, word);
            int length = code & 0xFF;
            int symbol = code >> 8;
            int size = symbol & 0xF;
            bits.skip(length + size);
            if (size == 0 && symbol != ZERO_RUN) {
                break;
            }
            i += symbol >> 4;
            if (size > 0) {
                if (i >= BLOCK) {
                    throw new PixelDataException("a JPEG block has more than 64 coefficients");
                }
                block[POSITION[i]] = JpegBits.extended(word << length, size) * steps[i];
                flat = false;
            }
            i++;
        }
        return flat;
    }

    private void store(short[] cells, int position, int row, int column) {
        int height = Math.min(8, rows - row);
        int width = Math.min(8, columns - column);
        for (int y = 0; y < height; y++) {
            int to = position + (row + y) * columns + column;
            for (int x = 0; x < width; x++) {
                cells[to + x] = (short) block[y * 8 + x];
            }
        }
    }
}
