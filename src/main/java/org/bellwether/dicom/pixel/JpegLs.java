package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;

/**
 * Decodes a frame of JPEG-LS, lossless or near-lossless (ITU-T T.87; transfer syntaxes 1.2.840.10008.1.2.4.80 and .81).
 * This class reads the markers; {@link JpegLsScan} the entropy-coded pixels.
 */
final class JpegLs {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOF55 = 0xF7;
    private static final int LSE = 0xF8;
    private static final int SOS = 0xDA;
    private static final int DRI = 0xDD;
    private static final int PRESET_PARAMETERS = 1;
    private static final int OVERSIZE_IMAGE = 4;

    private final JpegBytes bytes;
    private final PixelDescription description;
    private int precision;
    private int component;
    private int restartLines;
    private JpegLsParameters stated = new JpegLsParameters(0, 0, 0, 0, 0);

    private JpegLs(JpegBytes bytes, PixelDescription description) {
        this.bytes = bytes;
        this.description = description;
    }

    /** Tells how many pixels at most so many bytes can hold: a line takes a bit at least. */
    static long mostPixels(int frameBytes, PixelDescription description) {
        return 8L * frameBytes * description.columns();
    }

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException {
        new JpegLs(new JpegBytes(frame), description).run(cells, position);
    }

    private void run(short[] cells, int position) throws PixelDataException {
        if (bytes.marker() != SOI) {
            throw new PixelDataException("a JPEG-LS frame does not begin with SOI");
        }
        while (true) {
            int marker = bytes.marker();
            if (marker == EOI) {
                throw new PixelDataException("a JPEG-LS frame ends before its scan");
            }
            int end = bytes.segment();
            switch (marker) {
                case SOF55 -> frameHeader();
                case LSE -> parameters();
                case DRI -> restartInterval(end);
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
        if (marker >= 0xC0 && marker <= 0xCF) {
            throw new PixelDataException(
                    "the frame is of JPEG process SOF" + (marker - 0xC0) + ", against its JPEG-LS transfer syntax");
        }
    }

    private void frameHeader() throws PixelDataException {
        precision = bytes.number8(0);
        bytes.requireSize(description, precision);
        component = bytes.number8(6);
    }

    private void parameters() throws PixelDataException {
        int kind = bytes.number8(0);
        if (kind == PRESET_PARAMETERS) {
            stated = new JpegLsParameters(
                    bytes.number16(1), bytes.number16(3), bytes.number16(5), bytes.number16(7), bytes.number16(9));
        } else if (kind == OVERSIZE_IMAGE) {
            throw new UnsupportedPixelDataException("JPEG-LS frames of more than 65535 rows or columns are not read");
        } else {
            throw new UnsupportedPixelDataException("JPEG-LS mapping tables are not read");
        }
    }

    private void restartInterval(int end) throws PixelDataException {
        restartLines = 0;
        for (int i = 0; i < end - bytes.position(); i++) {
            restartLines = restartLines << 8 | bytes.number8(i);
        }
        if (restartLines < 0) {
            throw new PixelDataException("a JPEG-LS frame states a restart interval of more than 31 bits");
        }
    }

    private void scan(int end, short[] cells, int position) throws PixelDataException {
        if (precision == 0 || bytes.number8(0) != 1 || bytes.number8(1) != component) {
            throw new PixelDataException("a JPEG-LS scan does not fit its frame header");
        }
        if (bytes.number8(2) != 0) {
            throw new UnsupportedPixelDataException("JPEG-LS mapping tables are not read");
        }
        int near = bytes.number8(3);
        int pointTransform = bytes.number8(5);
        if (pointTransform != 0) {
            throw new UnsupportedPixelDataException("JPEG-LS frames with a point transform are not read");
        }
        JpegLsParameters parameters = JpegLsParameters.complete(stated, precision, near);
        new JpegLsScan(parameters, near, description).decode(bytes.array(), end, cells, position, restartLines);
    }
}
