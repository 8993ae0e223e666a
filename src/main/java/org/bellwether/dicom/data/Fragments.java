package org.bellwether.dicom.data;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The value of an encapsulated Pixel Data element (PS3.5 section A.4): the Basic Offset Table first, then the fragments.
 *
 * @param items read-only views of the item values; the first is the Basic Offset Table, which may be empty
 */
public record Fragments(List<ByteBuffer> items) {

    /** Keeps the views in an unmodifiable list. */
    public Fragments {
        items = List.copyOf(items);
    }

    /**
     * Returns a view of one item.
     *
     * @param index 0 for the Basic Offset Table, 1 for the first fragment
     * @return a view with its own position
     */
    public ByteBuffer item(int index) {
        return items.get(index).duplicate();
    }
}
