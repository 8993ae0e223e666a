package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a frame of JPEG Lossless, process 14, with any of the seven predictors (ITU-T T.81 annex H; transfer syntaxes
 * 1.2.840.10008.1.2.4.57 and .70). This class reads the markers; {@link LosslessScan} the entropy-coded pixels.
 */
final class JpegLossless {

    /** The shortest Huffman code has one bit. */
    static final long MOST_PIXELS_PER_BYTE = 8;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOF3 = 0xC3;
    private static final int DHT = 0xC4;
    private static final int SOS = 0xDA;
    private static final int DRI = 0xDD;
    private static final int DNL = 0xDC;

    private final byte[] bytes;
    private final PixelDescription description;
    private final @Nullable HuffmanTable[] tables = new HuffmanTable[4];
    private int at;
    private int precision;
    private int component;
    private int restartInterval;

    private JpegLossless(byte[] bytes, PixelDescription description) {
        this.bytes = bytes;
        this.description = description;
    }

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException {
        byte[] bytes = new byte[frame.remaining()];
        frame.duplicate().get(bytes);
        new JpegLossless(bytes, description).run(cells, position);
    }

    private void run(short[] cells, int position) throws PixelDataException {
        if (marker() != SOI) {
            throw new PixelDataException("a JPEG frame does not begin with SOI");
        }
        while (true) {
            int marker = marker();
            if (marker == EOI || marker == DNL) {
                throw new PixelDataException("a JPEG frame ends before its scan");
            }
            int end = at + length();
            at += 2;
            switch (marker) {
                case SOF3 -> frameHeader();
                case DHT -> huffmanTables(end);
                case DRI -> restartInterval = number16(at);
                case SOS -> {
                    scan(end, cells, position);
                    return;
                }
                default -> refuseOtherProcesses(marker);
            }
            at = end;
        }
    }

    private static void refuseOtherProcesses(int marker) throws PixelDataException {
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC) {
            throw new PixelDataException(
                    "the JPEG frame is of process SOF" + (marker - 0xC0) + ", against its lossless transfer syntax");
        }
    }

    private void frameHeader() throws PixelDataException {
        require(6);
        precision = bytes[at] & 0xFF;
        int rows = number16(at + 1);
        int columns = number16(at + 3);
        int components = bytes[at + 5] & 0xFF;
        if (rows != description.rows() || columns != description.columns() || components != 1) {
            throw new PixelDataException("the JPEG header states " + rows + " rows, " + columns + " columns, "
                    + components + " components, the attributes " + description.rows() + " rows, "
                    + description.columns() + " columns, 1 component");
        }
        boolean signLost = description.signed() && precision < description.bitsStored();
        if (precision < 2 || precision > description.bitsAllocated() || signLost) {
            throw new PixelDataException("the JPEG header states " + precision + " bits a pixel, the attributes "
                    + description.bitsAllocated() + " allocated and " + description.bitsStored() + " stored");
        }
        require(9);
        component = bytes[at + 6] & 0xFF;
    }

    private void huffmanTables(int end) throws PixelDataException {
        while (at < end) {
            require(17);
            int kind = bytes[at] & 0xFF;
            int[] counts = new int[16];
            int total = 0;
            for (int i = 0; i < 16; i++) {
                counts[i] = bytes[at + 1 + i] & 0xFF;
                total += counts[i];
            }
            at += 17;
            if (total > end - at || kind >> 4 > 1 || (kind & 0xF) > 3) {
                throw new PixelDataException("a JPEG Huffman table is longer than its segment");
            }
            if (kind >> 4 == 0) {
                tables[kind & 0xF] = new HuffmanTable(counts, java.util.Arrays.copyOfRange(bytes, at, at + total));
            }
            at += total;
        }
    }

    private void scan(int end, short[] cells, int position) throws PixelDataException {
        require(6);
        int selected = bytes[at + 2] >> 4 & 0xF;
        HuffmanTable table = selected > 3 ? null : tables[selected];
        int predictor = bytes[at + 3] & 0xFF;
        int pointTransform = bytes[at + 5] & 0xF;
        if (precision == 0 || (bytes[at] & 0xFF) != 1 || (bytes[at + 1] & 0xFF) != component || table == null) {
            throw new PixelDataException("a JPEG scan comes before its frame header or Huffman table");
        }
        if (predictor < 1 || predictor > 7 || pointTransform >= precision) {
            throw new PixelDataException(
                    "a JPEG scan states predictor " + predictor + " and point transform " + pointTransform);
        }
        if (restartInterval % description.columns() != 0) {
            throw new PixelDataException(
                    "the JPEG restart interval " + restartInterval + " is no number of whole rows");
        }
        LosslessScan scan = new LosslessScan(table, description, predictor, 1 << precision - pointTransform - 1);
        scan.decode(bytes, end, cells, position, restartInterval / description.columns());
        if (pointTransform > 0) {
            for (int i = position; i < position + description.pixelsPerFrame(); i++) {
                cells[i] = (short) (cells[i] << pointTransform);
            }
        }
        if (precision < 16) {
            int mask = (1 << precision) - 1;
            for (int i = position; i < position + description.pixelsPerFrame(); i++) {
                cells[i] &= (short) mask;
            }
        }
    }

    private int marker() throws PixelDataException {
        require(2);
        if ((bytes[at] & 0xFF) != 0xFF) {
            throw new PixelDataException("a JPEG frame has no marker at byte " + at);
        }
        while (at < bytes.length - 1 && (bytes[at + 1] & 0xFF) == 0xFF) {
            at++;
        }
        require(2);
        at += 2;
        return bytes[at - 1] & 0xFF;
    }

    private int length() throws PixelDataException {
        require(2);
        int length = number16(at);
        if (length < 2 || length > bytes.length - at) {
            throw new PixelDataException("a JPEG segment at byte " + at + " states a length of " + length);
        }
        return length;
    }

    private void require(int count) throws PixelDataException {
        if (bytes.length - at < count) {
            throw new PixelDataException("a JPEG frame ends within a marker segment");
        }
    }

    private int number16(int position) {
        return (bytes[position] & 0xFF) << 8 | bytes[position + 1] & 0xFF;
    }
}
