package org.bellwether.dicom.pixel;

/** A Huffman table of JPEG (ITU-T T.81 annex C) for the categories of differences, with one look-up for short codes. */
final class HuffmanTable {

    /** Codes up to this length are found by one look-up. */
    static final int LOOKUP_BITS = 12;

    private static final int LONGEST_CODE = 16;
    private static final int MOST_CATEGORY = 16;

    /** By the next {@link #LOOKUP_BITS} bits: code length in the low byte, category above; 0 for a longer code. */
    private final short[] lookup = new short[1 << LOOKUP_BITS];

    private final int[] firstCode = new int[LONGEST_CODE + 2];
    private final int[] firstIndex = new int[LONGEST_CODE + 2];
    private final int[] counts = new int[LONGEST_CODE + 1];
    private final byte[] categories;

    /** Builds the table from the numbers of codes of each length 1 to 16 and the categories in order of their codes. */
    HuffmanTable(int[] codesOfLength, byte[] categories) throws PixelDataException {
        this.categories = categories;
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
                fill(code++, length, categories[index++]);
            }
            code <<= 1;
        }
    }

    private void fill(int code, int length, byte category) throws PixelDataException {
        if (category < 0 || category > MOST_CATEGORY) {
            throw new PixelDataException("a JPEG Huffman table has the category " + category + ", 16 is the last");
        }
        if (length <= LOOKUP_BITS) {
            int spare = LOOKUP_BITS - length;
            for (int i = 0; i < 1 << spare; i++) {
                lookup[code << spare | i] = (short) (category << 8 | length);
            }
        }
    }

    /** Returns the look-up table itself, for the inner loop. */
    short[] lookup() {
        return lookup;
    }

    /** Finds a code longer than the look-up in the upper 16 bits of a word; returns 0 if there is none. */
    int longCode(int upper16) {
        for (int length = LOOKUP_BITS + 1; length <= LONGEST_CODE; length++) {
            int index = (upper16 >>> LONGEST_CODE - length) - firstCode[length];
            if (index >= 0 && index < counts[length]) {
                return categories[firstIndex[length] + index] << 8 | length;
            }
        }
        return 0;
    }
}
