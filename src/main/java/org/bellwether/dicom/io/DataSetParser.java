package org.bellwether.dicom.io;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.TagNumber;
import org.bellwether.dicom.data.VR;
import org.jspecify.annotations.Nullable;

/** One pass over bytes in memory that makes a data set of them; values stay slices of the same array. */
final class DataSetParser {

    static final int ITEM = 0xFFFEE000;
    static final int ITEM_DELIMITATION = 0xFFFEE00D;
    static final int SEQUENCE_DELIMITATION = 0xFFFEE0DD;
    static final long UNDEFINED = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final int start;
    private final boolean bigEndian;
    private final ReadLimits limits;
    private final DataSet root = new DataSet();
    private int at;
    private int elements;

    /** The header of the element or item last read. */
    private int tag;

    private VR vr = VR.UN;
    private long length;
    private int headerAt;

    DataSetParser(byte[] bytes, int start, boolean bigEndian, ReadLimits limits) {
        this.bytes = bytes;
        this.start = start;
        this.at = start;
        this.bigEndian = bigEndian;
        this.limits = limits;
    }

    /** Reads elements up to the end and returns them. */
    DataSet parse(int end, boolean explicit) throws DicomFormatException {
        elements(root, end, explicit, false, 0);
        return root;
    }

    private void elements(DataSet dataSet, int end, boolean explicit, boolean delimited, int depth)
            throws DicomFormatException {
        while (at < end) {
            header(end, explicit, dataSet);
            if (tag == ITEM_DELIMITATION && delimited) {
                requireEmptyDelimiter();
                return;
            }
            if (TagNumber.group(tag) == 0xFFFE) {
                throw problem("stands where an element should begin");
            }
            Element element = value(end, explicit, depth);
            Element before = dataSet.element(element.tag());
            if (before != null && !before.equals(element)) {
                throw new DicomFormatException(element.tag(), offset(at), "is there twice with different values");
            }
            dataSet.put(element);
        }
        if (delimited) {
            throw new DicomFormatException(ITEM, offset(at), "never ends: the input ends before its delimiter");
        }
    }

    /** Reads tag, value representation and length into the fields. */
    private void header(int end, boolean explicit, DataSet dataSet) throws DicomFormatException {
        headerAt = at;
        if (end - at < 8) {
            throw new DicomFormatException("the input ends within the element header at byte " + offset(at));
        }
        tag = unsignedShort(at) << 16 | unsignedShort(at + 2);
        if (++elements > limits.maximumElements()) {
            throw problem("is one element too many: the limit is " + limits.maximumElements());
        }
        if (!explicit || TagNumber.group(tag) == 0xFFFE) {
            length = unsignedInt(at + 4);
            vr = implicitVr(dataSet);
            at += 8;
            return;
        }
        VR stated = VR.stated(bytes[at + 4], bytes[at + 5]);
        if (stated == null) {
            throw problem("has no value representation, as Explicit VR asks for");
        }
        vr = stated;
        if (!VR.statesLongLength(bytes[at + 4], bytes[at + 5])) {
            length = unsignedShort(at + 6);
            at += 8;
            return;
        }
        if (end - at < 12) {
            throw new DicomFormatException("the input ends within the element header at byte " + offset(at));
        }
        length = unsignedInt(at + 8);
        at += 12;
    }

    private VR implicitVr(DataSet dataSet) {
        VR assumed = Dictionary.vr(tag);
        if (assumed == VR.US && Dictionary.isSignDependent(tag)) {
            return isSigned(dataSet) ? VR.SS : VR.US;
        }
        return assumed;
    }

    /** Looks at Pixel Representation of the item itself, then at that of the whole data set. */
    private boolean isSigned(DataSet dataSet) {
        DataSet deciding = dataSet.contains(Tag.PIXEL_REPRESENTATION) ? dataSet : root;
        return deciding.integer(Tag.PIXEL_REPRESENTATION, 0) == 1;
    }

    private Element value(int end, boolean explicit, int depth) throws DicomFormatException {
        int elementTag = tag;
        VR elementVr = vr;
        if (length == UNDEFINED) {
            if (explicit && (vr == VR.OB || vr == VR.OW)) {
                return Element.ofFragments(elementTag, elementVr, fragments(end));
            }
            if (explicit && vr != VR.SQ && vr != VR.UN) {
                throw problem("of VR " + vr + " may not have an undefined length");
            }
            boolean itemsExplicit = explicit && vr == VR.SQ;
            VR kept = explicit ? vr : VR.SQ;
            return Element.ofSequence(elementTag, kept, sequence(end, itemsExplicit, true, depth + 1));
        }
        if (length > end - at) {
            throw problem("states a length of " + length + " bytes where " + (end - at) + " are left");
        }
        if (vr == VR.SQ) {
            return Element.ofSequence(elementTag, VR.SQ, sequence(at + (int) length, explicit, false, depth + 1));
        }
        if (explicit && vr == VR.UN && length > 0 && Dictionary.vr(tag) == VR.SQ) {
            Sequence hidden = hiddenSequence(at + (int) length, depth + 1);
            if (hidden != null) {
                return Element.ofSequence(elementTag, VR.UN, hidden);
            }
        }
        int size = (int) length;
        int valueAt = at;
        at += size;
        if (!bigEndian || vr.unitBytes() == 1) {
            return Element.ofBytes(elementTag, elementVr, bytes, valueAt, size);
        }
        return Element.ofBytes(elementTag, elementVr, ByteSwap.swapped(bytes, valueAt, size, vr.unitBytes()));
    }

    /**
     * Reads a sequence that a writer without a dictionary passed on as UN, which it did in Implicit VR (PS3.5 section 6.2.2).
     * Returns null, at the place where it began, if the value is no such sequence: then it stays bytes.
     */
    private @Nullable Sequence hiddenSequence(int end, int depth) {
        int beginTag = tag;
        long beginLength = length;
        int beginAt = at;
        int beginHeaderAt = headerAt;
        try {
            return sequence(end, false, false, depth);
        } catch (DicomFormatException e) {
            tag = beginTag;
            vr = VR.UN;
            length = beginLength;
            at = beginAt;
            headerAt = beginHeaderAt;
            return null;
        }
    }

    private Sequence sequence(int end, boolean explicit, boolean delimited, int depth) throws DicomFormatException {
        if (depth > limits.maximumDepth()) {
            throw problem("is nested deeper than " + limits.maximumDepth() + " sequences");
        }
        int sequenceTag = tag;
        int sequenceAt = headerAt;
        List<DataSet> items = new ArrayList<>(1);
        while (at < end) {
            header(end, false, root);
            if (delimited && tag == SEQUENCE_DELIMITATION) {
                requireEmptyDelimiter();
                return new Sequence(items, true);
            }
            if (tag != ITEM) {
                throw problem("stands where an item should begin");
            }
            items.add(item(end, explicit, depth));
        }
        if (delimited) {
            throw new DicomFormatException(
                    sequenceTag, offset(sequenceAt), "never ends: the input ends before its delimiter");
        }
        return new Sequence(items, false);
    }

    private DataSet item(int end, boolean explicit, int depth) throws DicomFormatException {
        DataSet item = new DataSet();
        if (length == UNDEFINED) {
            item.setUndefinedLength(true);
            elements(item, end, explicit, true, depth);
            return item;
        }
        if (length > end - at) {
            throw problem("states a length of " + length + " bytes where " + (end - at) + " are left");
        }
        elements(item, at + (int) length, explicit, false, depth);
        return item;
    }

    private Fragments fragments(int end) throws DicomFormatException {
        List<ByteBuffer> items = new ArrayList<>(2);
        int pixelDataTag = tag;
        int pixelDataAt = headerAt;
        while (at < end) {
            header(end, false, root);
            if (tag == SEQUENCE_DELIMITATION) {
                requireEmptyDelimiter();
                return new Fragments(items);
            }
            if (tag != ITEM) {
                throw problem("stands where a fragment should begin");
            }
            if (length > end - at) {
                throw problem("states a length of " + length + " bytes where " + (end - at) + " are left");
            }
            items.add(ByteBuffer.wrap(bytes, at, (int) length).slice().asReadOnlyBuffer());
            at += (int) length;
        }
        throw new DicomFormatException(
                pixelDataTag, offset(pixelDataAt), "never ends: the input ends before its delimiter");
    }

    private void requireEmptyDelimiter() throws DicomFormatException {
        if (length != 0) {
            throw problem("is a delimiter with a length of " + length);
        }
    }

    private DicomFormatException problem(String text) {
        return new DicomFormatException(tag, offset(headerAt), text);
    }

    private long offset(int position) {
        return (long) position - start;
    }

    private int unsignedShort(int position) {
        int first = bytes[position] & 0xFF;
        int second = bytes[position + 1] & 0xFF;
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    private long unsignedInt(int position) {
        long first = unsignedShort(position);
        long second = unsignedShort(position + 2);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }
}
