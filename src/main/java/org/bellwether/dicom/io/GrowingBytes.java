package org.bellwether.dicom.io;

import java.util.Arrays;

/** An array of bytes that doubles as it fills, and lets itself be read and shortened in place. */
final class GrowingBytes {

    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private byte[] array;
    private int size;

    GrowingBytes(int capacity) {
        array = new byte[capacity];
    }

    int size() {
        return size;
    }

    /** Returns the array itself; bytes from {@link #size()} on mean nothing. */
    byte[] array() {
        return array;
    }

    /** Makes room and returns the position at which the caller writes that many bytes. */
    int grow(int count) {
        if (count > LARGEST - size) {
            throw new OutOfMemoryError("an array of more than " + LARGEST + " bytes");
        }
        if (size + count > array.length) {
            int doubled = array.length > LARGEST / 2 ? LARGEST : array.length * 2;
            array = Arrays.copyOf(array, Math.max(doubled, size + count));
        }
        int position = size;
        size += count;
        return position;
    }

    void append(byte[] source, int offset, int count) {
        int position = grow(count);
        System.arraycopy(source, offset, array, position, count);
    }

    /** Forgets what comes after a position. */
    void truncate(int newSize) {
        size = newSize;
    }

    /** Gives back memory if a good part of the array is unused. */
    void trim() {
        if (size < array.length - array.length / 4) {
            array = Arrays.copyOf(array, size);
        }
    }
}
