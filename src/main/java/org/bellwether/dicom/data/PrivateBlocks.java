package org.bellwether.dicom.data;

import java.util.OptionalInt;

/** Finds and reserves blocks of private elements by their creator (PS3.5 section 7.8.1). */
public final class PrivateBlocks {

    private PrivateBlocks() {}

    static OptionalInt tag(DataSet dataSet, int group, String creator, int element) {
        for (int block = 0x10; block <= 0xFF; block++) {
            if (dataSet.string(TagNumber.of(group, block)).equals(creator)) {
                return OptionalInt.of(TagNumber.of(group, block << 8 | element & 0xFF));
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Names the creator of a private element.
     *
     * @param dataSet the data set that holds it
     * @param tag a private tag
     * @return the creator of its block, or "" if the block is not reserved
     */
    public static String creator(DataSet dataSet, int tag) {
        int block = TagNumber.element(tag) >>> 8;
        return TagNumber.isPrivate(tag) && block >= 0x10
                ? dataSet.string(TagNumber.of(TagNumber.group(tag), block))
                : "";
    }

    /**
     * Finds the block of a creator, or reserves the first free one.
     *
     * @param dataSet the data set to change
     * @param group odd group number
     * @param creator who owns the block, 1 to 64 characters
     * @param element element number within the block, 0x00 to 0xFF
     * @return the tag to use
     * @throws DicomValueException if all 240 blocks of the group are taken
     */
    public static int reserve(DataSet dataSet, int group, String creator, int element) {
        OptionalInt existing = tag(dataSet, group, creator, element);
        if (existing.isPresent()) {
            return existing.getAsInt();
        }
        for (int block = 0x10; block <= 0xFF; block++) {
            int tag = TagNumber.of(group, block);
            if (!dataSet.contains(tag)) {
                dataSet.putString(tag, VR.LO, creator);
                return TagNumber.of(group, block << 8 | element & 0xFF);
            }
        }
        throw new DicomValueException(TagNumber.of(group, 0x10), "leaves no free private block in its group");
    }
}
