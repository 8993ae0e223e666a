package org.bellwether.dicom.io;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.TagNumber;
import org.bellwether.dicom.data.VR;

/**
 * Walks over the bytes of a data set in pieces of any size and keeps them up to Pixel Data, without making elements. Large
 * values before Pixel Data are left out, so that a private block of megabytes costs nothing.
 */
final class HeaderScanner {

    /** A plain value longer than this does not belong to a header. */
    static final int LARGEST_KEPT_VALUE = 64 << 10;

    private final boolean explicit;
    private final boolean bigEndian;
    private final ReadLimits limits;
    private final GrowingBytes kept = new GrowingBytes(8 << 10);
    private final List<Integer> omitted = new ArrayList<>(0);
    private final boolean[] levelExplicit;
    private int level;
    private int elementAt;
    private int headerBytes = 8;
    private long valueLeft;
    private boolean keepValue;
    private long consumed;
    private long pixelDataOffset = -1;
    private long pixelDataLength = -1;

    HeaderScanner(TransferSyntax syntax, ReadLimits limits) {
        this.explicit = syntax.explicitVr();
        this.bigEndian = syntax.bigEndian();
        this.limits = limits;
        this.levelExplicit = new boolean[2 * limits.maximumDepth() + 2];
        this.levelExplicit[0] = explicit;
    }

    /** Takes a piece; returns false once Pixel Data is reached, from which on nothing is needed. */
    boolean accept(byte[] bytes, int offset, int length) throws DicomFormatException {
        int at = offset;
        int end = offset + length;
        while (at < end && pixelDataOffset < 0) {
            int count;
            if (valueLeft > 0) {
                count = (int) Math.min(valueLeft, end - at);
                if (keepValue) {
                    keep(bytes, at, count);
                }
                valueLeft -= count;
                if (valueLeft == 0) {
                    elementAt = kept.size();
                }
            } else {
                count = Math.min(elementAt + headerBytes - kept.size(), end - at);
                keep(bytes, at, count);
            }
            at += count;
            consumed += count;
            if (valueLeft == 0 && kept.size() == elementAt + headerBytes) {
                header();
            }
        }
        return pixelDataOffset < 0;
    }

    private void keep(byte[] bytes, int offset, int count) throws DicomFormatException {
        if (kept.size() + (long) count > limits.maximumBytes()) {
            throw new DicomFormatException("the header is longer than " + limits.maximumBytes() + " bytes");
        }
        kept.append(bytes, offset, count);
    }

    private void header() throws DicomFormatException {
        int tag = number16(elementAt) << 16 | number16(elementAt + 2);
        boolean delimiting = TagNumber.group(tag) == 0xFFFE;
        VR vr = VR.UN;
        long length;
        if (!levelExplicit[level] || delimiting) {
            vr = delimiting ? VR.UN : Dictionary.vr(tag);
            length = number32(elementAt + 4);
        } else {
            vr = statedVr(tag);
            boolean longLength = VR.statesLongLength(kept.array()[elementAt + 4], kept.array()[elementAt + 5]);
            if (longLength && headerBytes == 8) {
                headerBytes = 12;
                return;
            }
            length = longLength ? number32(elementAt + 8) : number16(elementAt + 6);
        }
        long headerOffset = consumed - headerBytes;
        headerBytes = 8;
        if (level == 0 && isPixelData(tag)) {
            pixelDataOffset = headerOffset;
            pixelDataLength = length;
            kept.truncate(elementAt);
        } else if (delimiting) {
            delimitation(tag, length, headerOffset);
        } else {
            value(tag, vr, length, headerOffset);
        }
    }

    private VR statedVr(int tag) throws DicomFormatException {
        VR vr = VR.stated(kept.array()[elementAt + 4], kept.array()[elementAt + 5]);
        if (vr == null) {
            throw new DicomFormatException(
                    tag, consumed - headerBytes, "has no value representation, as Explicit VR asks for");
        }
        return vr;
    }

    private void value(int tag, VR vr, long length, long headerOffset) throws DicomFormatException {
        if (length == DataSetParser.UNDEFINED) {
            boolean itemsExplicit = levelExplicit[level] && vr != VR.UN;
            push(tag, itemsExplicit, headerOffset);
        } else if (length > LARGEST_KEPT_VALUE && vr != VR.SQ) {
            kept.truncate(elementAt);
            if (level == 0) {
                omitted.add(tag);
            }
            skip(length, false);
        } else {
            skip(length, true);
        }
    }

    private void delimitation(int tag, long length, long headerOffset) throws DicomFormatException {
        if (tag == DataSetParser.ITEM) {
            if (length == DataSetParser.UNDEFINED) {
                push(tag, levelExplicit[level], headerOffset);
            } else {
                skip(length, true);
            }
            return;
        }
        if (level == 0 || length != 0) {
            String problem = length == 0 ? "closes nothing" : "is a delimiter with a length of " + length;
            throw new DicomFormatException(tag, headerOffset, problem);
        }
        level--;
        elementAt = kept.size();
    }

    private void push(int tag, boolean itemsExplicit, long headerOffset) throws DicomFormatException {
        if (level + 1 == levelExplicit.length) {
            throw new DicomFormatException(
                    tag, headerOffset, "is nested deeper than " + limits.maximumDepth() + " sequences");
        }
        levelExplicit[++level] = itemsExplicit;
        elementAt = kept.size();
    }

    private void skip(long length, boolean keep) {
        valueLeft = length;
        keepValue = keep;
        elementAt = kept.size();
    }

    private static boolean isPixelData(int tag) {
        return tag == Tag.PIXEL_DATA || tag == Tag.FLOAT_PIXEL_DATA || tag == Tag.DOUBLE_FLOAT_PIXEL_DATA;
    }

    /** Checks that the input may end here. */
    void finish() throws DicomFormatException {
        if (pixelDataOffset >= 0) {
            return;
        }
        if (valueLeft > 0 || level > 0 || kept.size() != elementAt) {
            throw new DicomFormatException("the input ends at byte " + consumed + " within "
                    + (level > 0 ? "a sequence that never ends" : "an element"));
        }
    }

    /** Returns where Pixel Data begins, counted from the begin of the data set; -1 if it has not come. */
    long pixelDataOffset() {
        return pixelDataOffset;
    }

    /** Returns the length that Pixel Data states, {@link DataSetParser#UNDEFINED} if it is in fragments; -1 before it. */
    long pixelDataLength() {
        return pixelDataLength;
    }

    long consumed() {
        return consumed;
    }

    GrowingBytes kept() {
        return kept;
    }

    List<Integer> omitted() {
        return omitted;
    }

    private int number16(int at) {
        int first = kept.array()[at] & 0xFF;
        int second = kept.array()[at + 1] & 0xFF;
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    private long number32(int at) {
        long first = number16(at);
        long second = number16(at + 2);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }
}
