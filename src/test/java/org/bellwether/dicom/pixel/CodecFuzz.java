package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;

/**
 * Feeds each decoder of compressed frames with anything: it ends with pixels or with a {@link PixelDataException}, in bounded
 * time and memory. An input is a header of six bytes (rows, columns, bits stored, flags), then the frame.
 */
public final class CodecFuzz {

    private CodecFuzz() {}

    private static final int HEADER_BYTES = 6;
    private static final int MOST_PIXELS = 1 << 14;

    /** Decodes a frame of RLE Lossless. */
    public static void rle(byte[] input) {
        decode(input, FrameCodec.RLE);
    }

    /** Decodes a frame of JPEG Baseline or Extended. */
    public static void jpegDct(byte[] input) {
        decode(input, FrameCodec.JPEG_DCT);
    }

    /** Decodes a frame of JPEG Lossless. */
    public static void jpegLossless(byte[] input) {
        decode(input, FrameCodec.JPEG_LOSSLESS);
    }

    /** Decodes a frame of JPEG-LS. */
    public static void jpegLs(byte[] input) {
        decode(input, FrameCodec.JPEG_LS);
    }

    /** Decodes a frame of JPEG 2000. */
    public static void jpeg2000(byte[] input) {
        decode(input, FrameCodec.JPEG_2000);
    }

    static void decode(byte[] input, FrameCodec codec) {
        if (input.length < HEADER_BYTES) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(input);
        int rows = bytes.getShort() & 0xFFFF;
        int columns = bytes.getShort() & 0xFFFF;
        int stored = 1 + (bytes.get() & 0xF);
        int flags = bytes.get();
        int allocated = stored <= 8 && (flags & 2) != 0 ? 8 : 16;
        long pixels = (long) rows * columns;
        if (pixels < 1 || pixels > MOST_PIXELS) {
            return;
        }
        PixelDescription description =
                new PixelDescription(rows, columns, 1, allocated, stored, stored - 1, (flags & 1) != 0);
        ByteBuffer frame = bytes.slice();
        if (pixels > codec.mostPixels(frame.remaining(), description)) {
            return;
        }
        try {
            codec.decode(frame, description, new short[(int) pixels], 0);
        } catch (PixelDataException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a refusal without a reason", e);
            }
        }
    }
}
