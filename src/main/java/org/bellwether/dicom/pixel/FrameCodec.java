package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import org.bellwether.dicom.data.Uid;

/** What decodes the frames of an encapsulated transfer syntax. */
enum FrameCodec {
    RLE {
        @Override
        long mostPixels(int frameBytes, PixelDescription description) {
            return frameBytes * RleDecoder.MOST_PIXELS_PER_BYTE;
        }

        @Override
        void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
                throws PixelDataException {
            RleDecoder.decode(frame, description, cells, position);
        }
    },
    JPEG_DCT {
        @Override
        long mostPixels(int frameBytes, PixelDescription description) {
            return frameBytes * JpegDct.MOST_PIXELS_PER_BYTE;
        }

        @Override
        void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
                throws PixelDataException {
            JpegDct.decode(frame, description, cells, position);
        }
    },
    JPEG_LOSSLESS {
        @Override
        long mostPixels(int frameBytes, PixelDescription description) {
            return frameBytes * JpegLossless.MOST_PIXELS_PER_BYTE;
        }

        @Override
        void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
                throws PixelDataException {
            JpegLossless.decode(frame, description, cells, position);
        }
    },
    JPEG_LS {
        @Override
        long mostPixels(int frameBytes, PixelDescription description) {
            return JpegLs.mostPixels(frameBytes, description);
        }

        @Override
        void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
                throws PixelDataException {
            JpegLs.decode(frame, description, cells, position);
        }
    },
    JPEG_2000 {
        @Override
        long mostPixels(int frameBytes, PixelDescription description) {
            return Jpeg2000.mostPixels(frameBytes);
        }

        @Override
        void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
                throws PixelDataException {
            Jpeg2000.decode(frame, description, cells, position);
        }
    };

    /** Returns the codec of a transfer syntax that {@link PixelDecoder#supports}. */
    static FrameCodec of(String transferSyntaxUid) {
        return switch (transferSyntaxUid) {
            case Uid.RLE_LOSSLESS -> RLE;
            case Uid.JPEG_BASELINE, Uid.JPEG_EXTENDED -> JPEG_DCT;
            case Uid.JPEG_LOSSLESS, Uid.JPEG_LOSSLESS_FIRST_ORDER -> JPEG_LOSSLESS;
            case Uid.JPEG_LS_LOSSLESS, Uid.JPEG_LS_NEAR_LOSSLESS -> JPEG_LS;
            case Uid.JPEG_2000_LOSSLESS, Uid.JPEG_2000 -> JPEG_2000;
            default -> throw new IllegalArgumentException(transferSyntaxUid + " is not decoded");
        };
    }

    /** Returns how many pixels a frame of so many bytes can hold at most. */
    abstract long mostPixels(int frameBytes, PixelDescription description);

    /** Writes the pixels of a frame, a cell each, from a position on. */
    abstract void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException;
}
