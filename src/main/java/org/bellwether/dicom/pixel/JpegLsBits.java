package org.bellwether.dicom.pixel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bits of a JPEG-LS scan, freed of the zero bit after each byte 0xFF (ITU-T T.87 section C.2.1), so that the next bits
 * are always one unaligned load away.
 */
final class JpegLsBits {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Zeros after the last byte, so that a load near the end stays in the array. */
    private static final int SLACK_BYTES = 32;

    private byte[] bits = {};
    private long at;
    private long end;

    /** Takes what stands before the next marker and returns where that marker is. */
    int fill(byte[] bytes, int begin) {
        if (bits.length == 0) {
            bits = new byte[bytes.length - begin + SLACK_BYTES];
        }
        int out = 0;
        long waiting = 0;
        int waitingBits = 0;
        boolean afterFf = false;
        int in = begin;
        while (in < bytes.length) {
            int next = bytes[in] & 0xFF;
            if (afterFf && next >= 0x80) {
                in--;
                break;
            }
            int count = afterFf ? 7 : 8;
            waiting = waiting << count | next;
            waitingBits += count;
            while (waitingBits >= 8) {
                waitingBits -= 8;
                bits[out++] = (byte) (waiting >>> waitingBits);
            }
            afterFf = next == 0xFF;
            in++;
        }
        end = out * 8L + waitingBits;
        bits[out] = (byte) (waiting << 8 - waitingBits);
        Arrays.fill(bits, out + 1, Math.min(out + SLACK_BYTES, bits.length), (byte) 0);
        at = 0;
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
            throw new PixelDataException("a JPEG-LS scan ends before its last line");
        }
        return (long) WORD.get(bits, index) << (at & 7);
    }

    void skip(int count) {
        at += count;
    }

    /** Reads up to 32 bits. */
    int read(int count) throws PixelDataException {
        if (count == 0) {
            return 0;
        }
        int value = (int) (peek() >>> 64 - count);
        at += count;
        return value;
    }

    /**
     * Reads a limited-length Golomb code (ITU-T T.87 section A.5.3).
     *
     * @param k bits of the lower part
     * @param most zeros after which a value stands as it is
     * @param escapeBits bits of such a value
     */
    int golomb(int k, int most, int escapeBits) throws PixelDataException {
        long word = peek();
        int zeros = Long.numberOfLeadingZeros(word);
        if (zeros < most && zeros + 1 + k <= 56) {
            at += zeros + 1 + k;
            return zeros << k | (int) (word << zeros + 1 >>> 1 >>> 63 - k);
        }
        return longGolomb(k, most, escapeBits);
    }

    private int longGolomb(int k, int most, int escapeBits) throws PixelDataException {
        int zeros = 0;
        while (zeros < most && peek() >= 0) {
            at++;
            zeros++;
        }
        if (peek() >= 0) {
            throw new PixelDataException("a JPEG-LS scan holds a code that is too long");
        }
        at++;
        return zeros < most ? zeros << k | read(k) : read(escapeBits) + 1;
    }
}
