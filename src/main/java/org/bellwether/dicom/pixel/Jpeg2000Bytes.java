package org.bellwether.dicom.pixel;

/** The bytes of a JPEG 2000 codestream or of a part of it, with every read checked. */
final class Jpeg2000Bytes {

    private final byte[] bytes;
    private final int end;
    private int at;

    Jpeg2000Bytes(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
    }

    byte[] array() {
        return bytes;
    }

    int position() {
        return at;
    }

    /** Returns the position behind the last byte. */
    int length() {
        return end;
    }

    int remaining() {
        return end - at;
    }

    void moveTo(int position) {
        at = position;
    }

    void skip(int count) throws PixelDataException {
        require(count);
        at += count;
    }

    int number8() throws PixelDataException {
        require(1);
        return bytes[at++] & 0xFF;
    }

    int number16() throws PixelDataException {
        require(2);
        at += 2;
        return (bytes[at - 2] & 0xFF) << 8 | bytes[at - 1] & 0xFF;
    }

    int number32() throws PixelDataException {
        return number16() << 16 | number16();
    }

    /** Returns the next eight bytes without moving on. */
    long peek64() throws PixelDataException {
        long value = Integer.toUnsignedLong(number32()) << 32 | Integer.toUnsignedLong(number32());
        at -= 8;
        return value;
    }

    /** Tells whether the next two bytes are a marker; does not move on. */
    boolean isAt(int marker) {
        return remaining() >= 2 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) == marker;
    }

    /** Reads the length of a segment and returns where the segment ends. */
    int segment() throws PixelDataException {
        int begin = at;
        int length = number16();
        if (length < 2 || length > end - begin) {
            throw new PixelDataException("a JPEG 2000 segment at byte " + begin + " states a length of " + length);
        }
        return begin + length;
    }

    private void require(int count) throws PixelDataException {
        if (end - at < count) {
            throw new PixelDataException("a JPEG 2000 frame ends within a header");
        }
    }
}
