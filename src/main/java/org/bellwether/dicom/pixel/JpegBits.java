package org.bellwether.dicom.pixel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The entropy-coded bits of a JPEG scan up to its next marker, freed of stuffed zeros (ITU-T T.81 section F.1.2.3). */
final class JpegBits {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Zeros after the last byte, so that a load near the end stays in the array. */
    private static final int SLACK_BYTES = 16;

    private byte[] bits = {};
    private long at;
    private long end;

    /** Takes what stands before the next marker and returns where that marker is. */
    int fill(byte[] bytes, int begin) {
        if (bits.length == 0) {
            bits = new byte[bytes.length - begin + SLACK_BYTES];
        }
        int out = 0;
        int in = begin;
        while (in < bytes.length) {
            byte next = bytes[in];
            if (next == (byte) 0xFF) {
                if (in + 1 < bytes.length && bytes[in + 1] != 0) {
                    break;
                }
                in++;
            }
            bits[out++] = next;
            in++;
        }
        Arrays.fill(bits, out, Math.min(out + SLACK_BYTES, bits.length), (byte) 0);
        at = 0;
        end = out * 8L;
        return in;
    }

    /** Tells whether more bits were read than there are. */
    boolean isExhausted() {
        return at > end;
    }

    /** Returns the next 57 bits or more, at the upper end of a word; those behind the last one are zeros. */
    long peek() throws PixelDataException {
        int index = (int) (at >>> 3);
        if (index > bits.length - Long.BYTES) {
            throw new PixelDataException("a JPEG scan ends before its last pixel");
        }
        return (long) WORD.get(bits, index) << (at & 7);
    }

    void skip(int count) {
        at += count;
    }

    /** Finds the Huffman code that a word begins with: its length in the low byte, its symbol above. */
    static int code(HuffmanTable table, long word) throws PixelDataException {
        int entry = table.lookup()[(int) (word >>> 64 - HuffmanTable.LOOKUP_BITS)];
        if (entry == 0) {
            entry = table.longCode((int) (word >>> 48));
            if (entry == 0) {
                throw new PixelDataException("a JPEG scan holds a code that its Huffman table lacks");
            }
        }
        return entry;
    }

    /** Takes a signed number of 1 to 16 bits from the begin of a word, as they follow a code (ITU-T T.81 figure F.12). */
    static int extended(long word, int bitCount) {
        int value = (int) (word >>> 64 - bitCount);
        // The first bit of a positive number is 1; a negative one stands 2^bitCount - 1 higher than it is.
        return value + ((int) ~(word >> 63) & 1 - (1 << bitCount));
    }
}
