package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a monochrome frame of JPEG with the discrete cosine transform, Huffman-coded in one scan: baseline with 8 bits and
 * extended sequential with 8 or 12 (ITU-T T.81 processes 1, 2 and 4; transfer syntaxes 1.2.840.10008.1.2.4.50 and .51).
 */
final class JpegDct {

    /** A block of 64 pixels takes two bits at least. */
    static final long MOST_PIXELS_PER_BYTE = 256;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOF0 = 0xC0;
    private static final int SOF1 = 0xC1;
    private static final int SOF2 = 0xC2;
    private static final int DHT = 0xC4;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;
    private static final int DNL = 0xDC;

    private final JpegBytes bytes;
    private final PixelDescription description;
    private final @Nullable HuffmanTable[] direct = new HuffmanTable[4];
    private final @Nullable HuffmanTable[] alternating = new HuffmanTable[4];
    private final int[] @Nullable [] quantization = new int[4][];
    private int precision;
    private int component;
    private int quantizationTable;
    private int restartInterval;

    private JpegDct(JpegBytes bytes, PixelDescription description) {
        this.bytes = bytes;
        this.description = description;
    }

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException {
        new JpegDct(new JpegBytes(frame), description).run(cells, position);
    }

    private void run(short[] cells, int position) throws PixelDataException {
        if (bytes.marker() != SOI) {
            throw new PixelDataException("a JPEG frame does not begin with SOI");
        }
        while (true) {
            int marker = bytes.marker();
            if (marker == EOI || marker == DNL) {
                throw new PixelDataException("a JPEG frame ends before its scan");
            }
            int end = bytes.segment();
            switch (marker) {
                case SOF0, SOF1 -> frameHeader();
                case DHT -> HuffmanTable.read(bytes, end, direct, alternating);
                case DQT -> quantizationTables(end);
                case DRI -> restartInterval = bytes.number16(0);
                case SOS -> {
                    scan(end, cells, position);
                    return;
                }
                default -> refuseOtherProcesses(marker);
            }
            bytes.moveTo(end);
        }
    }

    private static void refuseOtherProcesses(int marker) throws PixelDataException {
        if (marker == SOF2) {
            throw new UnsupportedPixelDataException("progressive JPEG frames are not read");
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC) {
            throw new PixelDataException("the JPEG frame is of process SOF" + (marker - 0xC0)
                    + ", against its baseline or extended transfer syntax");
        }
    }

    private void frameHeader() throws PixelDataException {
        precision = bytes.number8(0);
        bytes.requireSize(description, precision);
        if (precision != 8 && precision != 12) {
            throw new PixelDataException("a JPEG frame of cosine coefficients states " + precision + " bits a pixel");
        }
        component = bytes.number8(6);
        quantizationTable = bytes.number8(8);
    }

    private void quantizationTables(int end) throws PixelDataException {
        while (bytes.position() < end) {
            int kind = bytes.number8(0);
            int width = 1 + (kind >> 4);
            if (width > 2 || (kind & 0xF) > 3 || end - bytes.position() < 1 + 64 * width) {
                throw new PixelDataException("a JPEG quantization table is longer than its segment");
            }
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[i] = width == 1 ? bytes.number8(1 + i) : bytes.number16(1 + 2 * i);
            }
            quantization[kind & 0xF] = table;
            bytes.moveTo(bytes.position() + 1 + 64 * width);
        }
    }

    private void scan(int end, short[] cells, int position) throws PixelDataException {
        int directTable = bytes.number8(2) >> 4;
        int alternatingTable = bytes.number8(2) & 0xF;
        if (precision == 0 || bytes.number8(0) != 1 || bytes.number8(1) != component) {
            throw new PixelDataException("a JPEG scan does not fit its frame header");
        }
        // The range of coefficients that follows is that of a progressive scan; sequential ones hold all 64, whatever
        // some
        // writers state.
        HuffmanTable directCodes = directTable > 3 ? null : direct[directTable];
        HuffmanTable alternatingCodes = alternatingTable > 3 ? null : alternating[alternatingTable];
        int[] steps = quantizationTable > 3 ? null : quantization[quantizationTable];
        if (directCodes == null || alternatingCodes == null || steps == null) {
            throw new PixelDataException("a JPEG scan comes before its Huffman or quantization table");
        }
        new JpegDctScan(directCodes, alternatingCodes, steps, description, precision)
                .decode(bytes.array(), end, cells, position, restartInterval);
    }
}
