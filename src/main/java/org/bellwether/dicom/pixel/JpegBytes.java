package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;

/** The markers and segments of a frame in one of the JPEG formats (ITU-T T.81 section B.1.1), with every read checked. */
final class JpegBytes {

    private final byte[] bytes;
    private int at;

    /** Takes the bytes of a frame. */
    JpegBytes(ByteBuffer frame) {
        bytes = new byte[frame.remaining()];
        frame.duplicate().get(bytes);
    }

    byte[] array() {
        return bytes;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** Reads a marker, with fill bytes before it, and returns its second byte. */
    int marker() throws PixelDataException {
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

    /** Reads the length of a segment, goes to its content and returns where it ends. */
    int segment() throws PixelDataException {
        require(2);
        int length = number16(0);
        if (length < 2 || length > bytes.length - at) {
            throw new PixelDataException("a JPEG segment at byte " + at + " states a length of " + length);
        }
        at += 2;
        return at + length - 2;
    }

    /** Returns a byte of the segment's content. */
    int number8(int offset) throws PixelDataException {
        require(offset + 1);
        return bytes[at + offset] & 0xFF;
    }

    /** Returns a number of two bytes of the segment's content. */
    int number16(int offset) throws PixelDataException {
        require(offset + 2);
        return (bytes[at + offset] & 0xFF) << 8 | bytes[at + offset + 1] & 0xFF;
    }

    /** Checks the frame header here, precision first, against the attributes: before anything is allocated for pixels. */
    void requireSize(PixelDescription description, int precision) throws PixelDataException {
        int rows = number16(1);
        int columns = number16(3);
        int components = number8(5);
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
    }

    private void require(int count) throws PixelDataException {
        if (bytes.length - at < count) {
            throw new PixelDataException("a JPEG frame ends within a marker segment");
        }
    }
}
