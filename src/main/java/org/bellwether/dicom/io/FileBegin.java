package org.bellwether.dicom.io;

import java.util.Arrays;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.TagNumber;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.jspecify.annotations.Nullable;

/**
 * Where the meta information and the data set of a file begin (PS3.10 section 7.1). Files from before Part 10, and of careless
 * writers, lack preamble, prefix, meta information or its transfer syntax; as other readers do, such a file is taken for what
 * its first element looks like.
 *
 * @param metaAt where group 0002 begins, in bytes
 * @param dataSetAt where the data set begins; equal to metaAt in a file without meta information
 */
record FileBegin(int metaAt, int dataSetAt) {

    private static final int LONGEST_META = 64 << 10;
    private static final int SHORT_HEADER_BYTES = 8;
    private static final int GROUP_LENGTH_BYTES = 12;
    private static final int LAST_GROUP_OF_A_BEGIN = 0xFF;
    private static final int LONGEST_FIRST_VALUE = 64 << 10;
    private static final byte[] PREFIX = {'D', 'I', 'C', 'M'};

    /** Finds where things begin in a file, of which so many bytes are there. */
    static FileBegin find(byte[] bytes, int filled) throws DicomFormatException {
        int prefixEnd = Preamble.LENGTH + PREFIX.length;
        if (filled >= prefixEnd && Arrays.equals(bytes, Preamble.LENGTH, prefixEnd, PREFIX, 0, PREFIX.length)) {
            return new FileBegin(prefixEnd, metaEnd(bytes, prefixEnd, filled));
        }
        boolean metaFirst =
                filled >= GROUP_LENGTH_BYTES && number(bytes, 0, 2) == 2 && VR.of(bytes[4], bytes[5]) != null;
        if (metaFirst) {
            return new FileBegin(0, metaEnd(bytes, 0, filled));
        }
        if (guess(bytes, 0, filled) == null) {
            throw new DicomFormatException("not a DICOM file: no DICM after 128 bytes, and no data set at its begin");
        }
        return new FileBegin(0, 0);
    }

    /** Finds where group 0002 ends: element by element, or by its group length, which some writers got wrong or left out. */
    private static int metaEnd(byte[] bytes, int metaAt, int filled) throws DicomFormatException {
        int at = metaAt;
        while (at + GROUP_LENGTH_BYTES <= filled && number(bytes, at, 2) == 2) {
            if (VR.of(bytes[at + 4], bytes[at + 5]) == null) {
                return statedEnd(bytes, metaAt, at);
            }
            boolean longLength = VR.statesLongLength(bytes[at + 4], bytes[at + 5]);
            long length = longLength ? number(bytes, at + 8, 4) : number(bytes, at + 6, 2);
            if (length > LONGEST_META) {
                throw new DicomFormatException(
                        TagNumber.of(2, (int) number(bytes, at + 2, 2)), at, "states a length of " + length + " bytes");
            }
            at += (longLength ? 12 : 8) + (int) length;
        }
        // What is not there yet can only be believed.
        return at + GROUP_LENGTH_BYTES <= filled ? at : Math.max(at, statedEnd(bytes, metaAt, at));
    }

    private static int statedEnd(byte[] bytes, int metaAt, int otherwise) throws DicomFormatException {
        if (bytes.length < metaAt + GROUP_LENGTH_BYTES || number(bytes, metaAt, 4) != 0x00000002L) {
            return otherwise;
        }
        long length = number(bytes, metaAt + 8, 4);
        if (length > LONGEST_META) {
            throw new DicomFormatException(
                    Tag.FILE_META_INFORMATION_GROUP_LENGTH, metaAt, "states a length of " + length + " bytes");
        }
        return metaAt + GROUP_LENGTH_BYTES + (int) length;
    }

    /**
     * Reads the meta information.
     *
     * @param bytes the file, whose array must not be changed afterwards
     * @param filled how many bytes of the file are there, up to the end of the meta information at least unless it is cut
     * @throws DicomFormatException if it is cut or damaged, or nothing tells how the data set is encoded
     */
    FileMetaInformation meta(byte[] bytes, int filled) throws DicomFormatException {
        if (filled < dataSetAt) {
            throw new DicomFormatException("the file ends within its File Meta Information");
        }
        byte[] head = Arrays.copyOf(bytes, dataSetAt);
        DataSet elements = DataSetReader.read(
                head, metaAt, dataSetAt - metaAt, TransferSyntax.EXPLICIT_VR_LITTLE_ENDIAN, ReadLimits.HEADER);
        FileMetaInformation meta = new FileMetaInformation(elements);
        if (!meta.transferSyntaxUid().isEmpty() && Uid.isValid(meta.transferSyntaxUid())) {
            return meta;
        }
        String guessed = meta.transferSyntaxUid().isEmpty() ? guess(bytes, dataSetAt, filled) : null;
        if (guessed == null) {
            throw new DicomFormatException(Tag.TRANSFER_SYNTAX_UID, metaAt, "is missing or no unique identifier");
        }
        elements.putString(Tag.TRANSFER_SYNTAX_UID, guessed);
        return meta;
    }

    /** Tells from the first element of a data set how it is encoded; null if it begins like none. */
    private static @Nullable String guess(byte[] bytes, int at, int filled) {
        if (filled - at < SHORT_HEADER_BYTES) {
            return null;
        }
        boolean explicit = VR.of(bytes[at + 4], bytes[at + 5]) != null;
        int group = (int) number(bytes, at, 2);
        int tag = TagNumber.of(group, (int) number(bytes, at + 2, 2));
        if (beginsWith(tag)) {
            if (explicit) {
                return Uid.EXPLICIT_VR_LITTLE_ENDIAN;
            }
            return number(bytes, at + 4, 4) <= LONGEST_FIRST_VALUE ? Uid.IMPLICIT_VR_LITTLE_ENDIAN : null;
        }
        int swapped = Integer.reverseBytes((int) number(bytes, at, 2)) >>> 16;
        int swappedTag = TagNumber.of(swapped, Integer.reverseBytes((int) number(bytes, at + 2, 2)) >>> 16);
        return explicit && beginsWith(swappedTag) ? Uid.EXPLICIT_VR_BIG_ENDIAN : null;
    }

    private static boolean beginsWith(int tag) {
        int group = TagNumber.group(tag);
        boolean known = (tag & 0xFFFF) == 0 || Dictionary.entry(tag) != null;
        return group >= 4 && group <= LAST_GROUP_OF_A_BEGIN && group % 2 == 0 && known;
    }

    private static long number(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
