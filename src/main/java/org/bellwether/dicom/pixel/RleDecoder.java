package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Decodes a frame of RLE Lossless: PackBits segments, one a byte of the pixel, the most significant first (PS3.5 annex G). */
final class RleDecoder {

    /** A run of 128 bytes takes two. */
    static final long MOST_PIXELS_PER_BYTE = 64;

    private static final int HEADER_BYTES = 64;

    private RleDecoder() {}

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int at)
            throws PixelDataException {
        int bytesPerPixel = description.bitsAllocated() / 8;
        if (frame.remaining() < HEADER_BYTES) {
            throw new PixelDataException("an RLE frame of " + frame.remaining() + " bytes has no header");
        }
        byte[] bytes = new byte[frame.remaining()];
        frame.duplicate().get(bytes);
        long segments = unsignedInt(bytes, 0);
        if (segments != bytesPerPixel) {
            throw new PixelDataException("an RLE frame has " + segments + " segments where pixels of "
                    + description.bitsAllocated() + " bits need " + bytesPerPixel);
        }
        for (int segment = 0; segment < bytesPerPixel; segment++) {
            long begin = unsignedInt(bytes, 4 + 4 * segment);
            long end = segment + 1 < bytesPerPixel ? unsignedInt(bytes, 8 + 4 * segment) : bytes.length;
            if (begin < HEADER_BYTES || end < begin || end > bytes.length) {
                throw new PixelDataException(
                        "an RLE segment lies at bytes " + begin + " to " + end + " of a frame of " + bytes.length);
            }
            int shift = 8 * (bytesPerPixel - 1 - segment);
            segment(bytes, (int) begin, (int) end, cells, at, at + description.pixelsPerFrame(), shift);
        }
    }

    private static void segment(byte[] bytes, int begin, int end, short[] cells, int from, int to, int shift)
            throws PixelDataException {
        boolean first = shift > 0;
        int in = begin;
        int out = from;
        while (out < to && in < end) {
            int count = bytes[in++];
            if (count >= 0) {
                int length = Math.min(count + 1, to - out);
                if (length > end - in) {
                    break;
                }
                literal(bytes, in, length, cells, out, shift);
                in += count + 1;
                out += length;
            } else if (count != -128) {
                if (in == end) {
                    break;
                }
                int length = Math.min(1 - count, to - out);
                run((short) ((bytes[in++] & 0xFF) << shift), length, cells, out, first);
                out += length;
            }
        }
        if (out < to) {
            throw new PixelDataException(
                    "an RLE segment ends after " + (out - from) + " of " + (to - from) + " pixels");
        }
    }

    /** Puts bytes into their half of the cells, where 0 is. */
    private static void literal(byte[] bytes, int in, int length, short[] cells, int out, int shift) {
        if (shift == 0) {
            for (int i = 0; i < length; i++) {
                cells[out + i] |= (short) (bytes[in + i] & 0xFF);
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            cells[out + i] = (short) (bytes[in + i] << 8);
        }
    }

    private static void run(short value, int length, short[] cells, int out, boolean first) {
        if (first) {
            Arrays.fill(cells, out, out + length, value);
        } else if (value != 0) {
            for (int i = out; i < out + length; i++) {
                cells[i] |= value;
            }
        }
    }

    private static long unsignedInt(byte[] bytes, int at) {
        return bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (long) (bytes[at + 3] & 0xFF) << 24;
    }
}
