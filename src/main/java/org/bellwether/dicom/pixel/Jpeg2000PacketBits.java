package org.bellwether.dicom.pixel;

/** The bits of packet headers, with the zero bit after each byte 0xFF left out (ITU-T T.800 section B.10.1). */
final class Jpeg2000PacketBits {

    private final Jpeg2000Bytes bytes;
    private int current;
    private int left;

    Jpeg2000PacketBits(Jpeg2000Bytes bytes) {
        this.bytes = bytes;
    }

    int bit() throws PixelDataException {
        if (left == 0) {
            left = current == 0xFF ? 7 : 8;
            current = bytes.number8();
        }
        left--;
        return current >> left & 1;
    }

    int bits(int count) throws PixelDataException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** Goes to the byte behind the header, and behind the one that must follow 0xFF. */
    void align() throws PixelDataException {
        if (current == 0xFF) {
            bytes.skip(1);
        }
        left = 0;
        current = 0;
    }
}
