package org.bellwether.dicom.io;

/** Turns numbers between little and big endian. */
final class ByteSwap {

    private ByteSwap() {}

    /** Copies bytes with each whole unit reversed; what is left over at the end stays as it is. */
    static byte[] swapped(byte[] bytes, int offset, int length, int unitBytes) {
        byte[] swapped = new byte[length];
        int whole = length - length % unitBytes;
        for (int unit = 0; unit < whole; unit += unitBytes) {
            for (int i = 0; i < unitBytes; i++) {
                swapped[unit + i] = bytes[offset + unit + unitBytes - 1 - i];
            }
        }
        System.arraycopy(bytes, offset + whole, swapped, whole, length - whole);
        return swapped;
    }
}
