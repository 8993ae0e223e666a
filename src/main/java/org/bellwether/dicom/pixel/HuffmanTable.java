package org.bellwether.dicom.pixel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A Huffman table of JPEG (ITU-T T.81 annex C), with one look-up for short codes. */
final class HuffmanTable {

    /** Codes up to this length are found by one look-up. */
    static final int LOOKUP_BITS = 12;

    /** The largest symbol of a table for differences, which are their numbers of bits. */
    static final int MOST_CATEGORY = 16;

    private static final int LONGEST_CODE = 16;

    /** By the next {@link #LOOKUP_BITS} bits: code length in the low byte, symbol above; 0 for a longer code. */
    private final char[] lookup = new char[1 << LOOKUP_BITS];

    private final int[] firstCode = new int[LONGEST_CODE + 2];
    private final int[] firstIndex = new int[LONGEST_CODE + 2];
    private final int[] counts = new int[LONGEST_CODE + 1];
    private final byte[] symbols;

    /** Builds the table from the numbers of codes of each length 1 to 16 and the symbols in order of their codes. */
    HuffmanTable(int[] codesOfLength, byte[] symbols, int mostSymbol) throws PixelDataException {
        this.symbols = symbols;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            counts[length] = codesOfLength[length - 1];
            firstCode[length] = code;
            firstIndex[length] = index;
            if (code + counts[length] > 1 << length) {
                throw new PixelDataException("a JPEG Huffman table has too many codes of " + length + " bits");
            }
            for (int i = 0; i < counts[length]; i++) {
                fill(code++, length, symbols[index++] & 0xFF, mostSymbol);
            }
            code <<= 1;
        }
    }

    private void fill(int code, int length, int symbol, int mostSymbol) throws PixelDataException {
        if (symbol > mostSymbol) {
            throw new PixelDataException(
                    "a JPEG Huffman table has the symbol " + symbol + ", " + mostSymbol + " is the last");
        }
        if (length <= LOOKUP_BITS) {
            int spare = LOOKUP_BITS - length;
            int from = code << spare;
            Arrays.fill(lookup, from, from + (1 << spare), (char) (symbol << 8 | length));
        }
    }

    /**
     * Reads the tables of a DHT segment (ITU-T T.81 section B.2.4.2).
     *
     * @param direct tables for DC values and differences, by destination
     * @param alternating tables for AC values, or null where the process has none
     */
    static void read(
            JpegBytes bytes, int end, @Nullable HuffmanTable[] direct, @Nullable HuffmanTable @Nullable [] alternating)
            throws PixelDataException {
        while (bytes.position() < end) {
            int kind = bytes.number8(0);
            int[] counts = new int[LONGEST_CODE];
            int total = 0;
            for (int i = 0; i < LONGEST_CODE; i++) {
                counts[i] = bytes.number8(1 + i);
                total += counts[i];
            }
            int at = bytes.position() + 1 + LONGEST_CODE;
            if (total > end - at || kind >> 4 > 1 || (kind & 0xF) > 3) {
                throw new PixelDataException("a JPEG Huffman table is longer than its segment");
            }
            byte[] symbols = Arrays.copyOfRange(bytes.array(), at, at + total);
            if (kind >> 4 == 0) {
                direct[kind & 0xF] = new HuffmanTable(counts, symbols, MOST_CATEGORY);
            } else if (alternating != null) {
                alternating[kind & 0xF] = new HuffmanTable(counts, symbols, 0xFF);
            }
            bytes.moveTo(at + total);
        }
    }

    /** Returns the look-up table itself, for the inner loop. */
    char[] lookup() {
        return lookup;
    }

    /** Finds a code longer than the look-up in the upper 16 bits of a word; returns 0 if there is none. */
    int longCode(int upper16) {
        for (int length = LOOKUP_BITS + 1; length <= LONGEST_CODE; length++) {
            int index = (upper16 >>> LONGEST_CODE - length) - firstCode[length];
            if (index >= 0 && index < counts[length]) {
                return (symbols[firstIndex[length] + index] & 0xFF) << 8 | length;
            }
        }
        return 0;
    }
}
