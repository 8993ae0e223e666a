package org.bellwether.dicom.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One data element: tag, value representation and value. The value is a slice of the bytes it was read from (always little
 * endian, padding included), a {@link Sequence}, or the {@link Fragments} of encapsulated Pixel Data. Unchangeable.
 */
public final class Element {

    private static final byte[] EMPTY = {};

    private final int tag;
    private final VR vr;
    private final Object content;
    private final int offset;
    private final int length;

    private Element(int tag, VR vr, Object content, int offset, int length) {
        this.tag = tag;
        this.vr = vr;
        this.content = content;
        this.offset = offset;
        this.length = length;
    }

    /**
     * Makes an element over a slice of an array, which nobody may change afterwards.
     *
     * @param tag tag
     * @param vr value representation
     * @param array array that holds the value, little endian
     * @param offset where the value begins
     * @param length its length in bytes
     * @return the element
     */
    public static Element ofBytes(int tag, VR vr, byte[] array, int offset, int length) {
        if (offset < 0 || length < 0 || length > array.length - offset) {
            throw new IllegalArgumentException("slice " + offset + "+" + length + " of " + array.length + " bytes");
        }
        return new Element(tag, vr, array, offset, length);
    }

    /**
     * Makes an element over a whole array, which nobody may change afterwards.
     *
     * @param tag tag
     * @param vr value representation
     * @param value value, little endian
     * @return the element
     */
    public static Element ofBytes(int tag, VR vr, byte[] value) {
        return new Element(tag, vr, value, 0, value.length);
    }

    /**
     * Makes an element that holds items.
     *
     * @param tag tag
     * @param vr SQ, or UN where a stream hid a sequence behind it (PS3.5 section 6.2.2)
     * @param sequence items
     * @return the element
     */
    public static Element ofSequence(int tag, VR vr, Sequence sequence) {
        return new Element(tag, vr, sequence, 0, 0);
    }

    /**
     * Makes an element of encapsulated Pixel Data.
     *
     * @param tag tag
     * @param vr OB, or OW as some writers have it
     * @param fragments Basic Offset Table and fragments
     * @return the element
     */
    public static Element ofFragments(int tag, VR vr, Fragments fragments) {
        return new Element(tag, vr, fragments, 0, 0);
    }

    /**
     * Returns the tag.
     *
     * @return group in the upper 16 bits
     */
    public int tag() {
        return tag;
    }

    /**
     * Returns the value representation as the stream had it, or the dictionary's where the stream had none.
     *
     * @return never null; UN if unknown
     */
    public VR vr() {
        return vr;
    }

    /**
     * Returns the value representation by which the value is understood: the dictionary's where the stream says UN.
     *
     * @return never null
     */
    public VR valueVr() {
        return vr == VR.UN ? Dictionary.vr(tag) : vr;
    }

    /**
     * Returns the length of a value of plain bytes.
     *
     * @return bytes with padding; 0 for a sequence or fragments
     */
    public int length() {
        return length;
    }

    /**
     * Tells whether there is no value: no bytes, no item, no fragment.
     *
     * @return true for an empty (type 2) element
     */
    public boolean isEmpty() {
        if (content instanceof Sequence sequence) {
            return sequence.items().isEmpty();
        }
        return length == 0 && !(content instanceof Fragments);
    }

    /**
     * Returns the items.
     *
     * @return null unless the element is a sequence
     */
    public @Nullable Sequence sequence() {
        return content instanceof Sequence sequence ? sequence : null;
    }

    /**
     * Returns the fragments.
     *
     * @return null unless the element is encapsulated Pixel Data
     */
    public @Nullable Fragments fragments() {
        return content instanceof Fragments fragments ? fragments : null;
    }

    /**
     * Returns a copy of the value's bytes, little endian, padding included.
     *
     * @return empty for a sequence or fragments
     */
    public byte[] bytes() {
        return Arrays.copyOfRange(array(), offset, offset + length);
    }

    /**
     * Returns a read-only view of the value's bytes, little endian, padding included.
     *
     * @return a buffer of {@link #length()} bytes whose byte order is not set
     */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(array(), offset, length).slice().asReadOnlyBuffer();
    }

    /**
     * Returns the array that holds the value, for readers that must not copy.
     *
     * @return the array; the value begins at {@link #offset()}; must not be changed
     */
    public byte[] array() {
        return content instanceof byte[] bytes ? bytes : EMPTY;
    }

    /**
     * Returns where the value begins in {@link #array()}.
     *
     * @return offset in bytes
     */
    public int offset() {
        return offset;
    }

    /**
     * Compares tag, value representation and value; of sequences, their items and the way their lengths are written.
     *
     * @param other another object
     * @return true if both would be written alike
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Element that) || tag != that.tag || vr != that.vr) {
            return false;
        }
        if (content instanceof byte[]) {
            return that.content instanceof byte[]
                    && Arrays.equals(
                            array(), offset, offset + length, that.array(), that.offset, that.offset + that.length);
        }
        return content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return 31 * tag + length;
    }

    /** Names tag, value representation and length, never the value. */
    @Override
    public String toString() {
        return Dictionary.describe(tag) + " " + vr + " " + length + " bytes";
    }
}
