package org.bellwether.dicom.data;

import java.util.Locale;

/** Reads the parts of a data element tag: an int with the group in the upper and the element in the lower 16 bits. */
public final class TagNumber {

    private TagNumber() {}

    /**
     * Builds a tag from its two halves.
     *
     * @param group group number, 0 to 0xFFFF
     * @param element element number, 0 to 0xFFFF
     * @return the tag
     */
    public static int of(int group, int element) {
        return group << 16 | element & 0xFFFF;
    }

    /**
     * Returns the group number.
     *
     * @param tag a tag
     * @return 0 to 0xFFFF
     */
    public static int group(int tag) {
        return tag >>> 16;
    }

    /**
     * Returns the element number within the group.
     *
     * @param tag a tag
     * @return 0 to 0xFFFF
     */
    public static int element(int tag) {
        return tag & 0xFFFF;
    }

    /**
     * Tells whether the tag belongs to a manufacturer: an odd group (PS3.5 section 7.8).
     *
     * @param tag a tag
     * @return true for an odd group
     */
    public static boolean isPrivate(int tag) {
        return (tag & 0x10000) != 0;
    }

    /**
     * Tells whether the element reserves a private block: (gggg,0010) to (gggg,00FF) with an odd group.
     *
     * @param tag a tag
     * @return true if its value names the creator of a block
     */
    public static boolean isPrivateCreator(int tag) {
        return isPrivate(tag) && element(tag) >= 0x10 && element(tag) <= 0xFF;
    }

    /**
     * Tells whether the element holds the length of its group, (gggg,0000).
     *
     * @param tag a tag
     * @return true for element number 0
     */
    public static boolean isGroupLength(int tag) {
        return element(tag) == 0;
    }

    /**
     * Writes a tag the way the standard does.
     *
     * @param tag a tag
     * @return for example {@code (0010,0020)}
     */
    public static String format(int tag) {
        return String.format(Locale.ROOT, "(%04X,%04X)", group(tag), element(tag));
    }
}
