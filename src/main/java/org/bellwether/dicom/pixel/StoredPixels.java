package org.bellwether.dicom.pixel;

/**
 * Decoded pixels before the Modality LUT.
 *
 * @param description how they were stored
 * @param values stored values in the order frame, row, column; of unsigned pixels with 16 bits stored, the bits of an
 *     unsigned short
 */
@SuppressWarnings("ArrayRecordComponent") // one large block, passed by reference and never compared
public record StoredPixels(PixelDescription description, short[] values) {

    /**
     * Returns one stored value with its sign, or without.
     *
     * @param index position in the order frame, row, column
     * @return -32768 to 65535
     */
    public int value(int index) {
        return description.signed() ? values[index] : values[index] & 0xFFFF;
    }
}
