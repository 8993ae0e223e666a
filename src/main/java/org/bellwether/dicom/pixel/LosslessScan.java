package org.bellwether.dicom.pixel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decodes the one scan of a lossless JPEG frame: Huffman-coded differences from a prediction (ITU-T T.81 section H.1). The
 * bytes of a restart interval are first freed of stuffed zeros, so that the next bits are always one unaligned load away.
 */
final class LosslessScan {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Zeros after the last byte: a load near the end stays in the array. */
    private static final int SLACK_BYTES = 16;

    private final HuffmanTable table;
    private final char[] lookup;
    private final int rows;
    private final int columns;
    private final int predictor;
    private final int firstPrediction;
    private byte[] bits = {};
    private long bitAt;
    private long bitEnd;

    LosslessScan(HuffmanTable table, PixelDescription description, int predictor, int firstPrediction) {
        this.table = table;
        this.lookup = table.lookup();
        this.rows = description.rows();
        this.columns = description.columns();
        this.predictor = predictor;
        this.firstPrediction = firstPrediction;
    }

    /** Decodes the rows of the scan whose data begin at a byte; restartRows is 0 without restart intervals. */
    void decode(byte[] bytes, int begin, short[] cells, int position, int restartRows) throws PixelDataException {
        bits = new byte[bytes.length - begin + SLACK_BYTES];
        int at = unstuff(bytes, begin);
        int expectedRestart = 0xD0;
        for (int row = 0; row < rows; row++) {
            boolean restarts = restartRows > 0 && row > 0 && row % restartRows == 0;
            if (restarts) {
                if (at + 1 >= bytes.length || (bytes[at + 1] & 0xFF) != expectedRestart) {
                    throw new PixelDataException("a JPEG scan lacks the restart marker before row " + row);
                }
                expectedRestart = 0xD0 | expectedRestart + 1 & 7;
                at = unstuff(bytes, at + 2);
            }
            int start = position + row * columns;
            if (row == 0 || restarts) {
                row(cells, start, firstPrediction, 1);
            } else {
                row(cells, start, cells[start - columns], predictor);
            }
            if (bitAt > bitEnd) {
                throw new PixelDataException("a JPEG scan ends in row " + row + " of " + rows);
            }
        }
    }

    /** Copies up to the next marker, without stuffed zeros; returns where the marker is. */
    private int unstuff(byte[] bytes, int begin) {
        int out = 0;
        int at = begin;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == (byte) 0xFF) {
                if (at + 1 < bytes.length && bytes[at + 1] != 0) {
                    break;
                }
                at++;
            }
            bits[out++] = b;
            at++;
        }
        java.util.Arrays.fill(bits, out, Math.min(out + SLACK_BYTES, bits.length), (byte) 0);
        bitAt = 0;
        bitEnd = out * 8L;
        return at;
    }

    private void row(short[] cells, int start, int first, int rowPredictor) throws PixelDataException {
        if (bitAt + columns > bitEnd) {
            throw new PixelDataException("a JPEG scan ends before its last row");
        }
        int left = first + difference();
        cells[start] = (short) left;
        int end = start + columns;
        if (rowPredictor == 1) {
            for (int i = start + 1; i < end; i++) {
                left += difference();
                cells[i] = (short) left;
            }
            return;
        }
        for (int i = start + 1; i < end; i++) {
            int ra = cells[i - 1] & 0xFFFF;
            int rb = cells[i - columns] & 0xFFFF;
            int rc = cells[i - columns - 1] & 0xFFFF;
            int prediction =
                    switch (rowPredictor) {
                        case 2 -> rb;
                        case 3 -> rc;
                        case 4 -> ra + rb - rc;
                        case 5 -> ra + (rb - rc >> 1);
                        case 6 -> rb + (ra - rc >> 1);
                        default -> ra + rb >> 1;
                    };
            cells[i] = (short) (prediction + difference());
        }
    }

    /** Reads one difference: the Huffman code of its category, then as many bits (T.81 table H.2, figure F.12). */
    private int difference() throws PixelDataException {
        int at = (int) (bitAt >>> 3);
        if (at > bits.length - Long.BYTES) {
            throw new PixelDataException("a JPEG scan ends within a row");
        }
        long word = (long) WORD.get(bits, at) << (bitAt & 7);
        int entry = lookup[(int) (word >>> 64 - HuffmanTable.LOOKUP_BITS)];
        if (entry == 0) {
            entry = table.longCode((int) (word >>> 48));
            if (entry == 0) {
                throw new PixelDataException("a JPEG scan holds a code that its Huffman table lacks");
            }
        }
        int length = entry & 0xFF;
        int category = entry >> 8;
        if (category == 0) {
            bitAt += length;
            return 0;
        }
        if (category == 16) {
            bitAt += length;
            return 0x8000;
        }
        bitAt += length + category;
        int value = (int) (word << length >>> 64 - category);
        return value < 1 << category - 1 ? value - (1 << category) + 1 : value;
    }
}
