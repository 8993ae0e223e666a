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

    private final JpegBytes bytes;
    private final PixelDescription description;
    private final @Nullable HuffmanTable[] tables = new HuffmanTable[4];
    private int precision;
    private int component;
    private int restartInterval;

    private JpegLossless(JpegBytes bytes, PixelDescription description) {
        this.bytes = bytes;
        this.description = description;
    }

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException {
        new JpegLossless(new JpegBytes(frame), description).run(cells, position);
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
                case SOF3 -> frameHeader();
                case DHT -> HuffmanTable.read(bytes, end, tables, null);
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
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC) {
            throw new PixelDataException(
                    "the JPEG frame is of process SOF" + (marker - 0xC0) + ", against its lossless transfer syntax");
        }
    }

    private void frameHeader() throws PixelDataException {
        precision = bytes.number8(0);
        bytes.requireSize(description, precision);
        component = bytes.number8(6);
    }

    private void scan(int end, short[] cells, int position) throws PixelDataException {
        int selected = bytes.number8(2) >> 4;
        HuffmanTable table = selected > 3 ? null : tables[selected];
        int predictor = bytes.number8(3);
        int pointTransform = bytes.number8(5) & 0xF;
        if (precision == 0 || bytes.number8(0) != 1 || bytes.number8(1) != component || table == null) {
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
        scan.decode(bytes.array(), end, cells, position, restartInterval / description.columns());
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
}
