package org.bellwether.dicom.data;

import java.util.List;

/**
 * The value of an SQ element: items in order, each a data set (PS3.5 section 7.5).
 *
 * @param items the items
 * @param undefinedLength whether the stream had, or shall have, a Sequence Delimitation Item instead of a length
 */
public record Sequence(List<DataSet> items, boolean undefinedLength) {

    /** Keeps the items in an unmodifiable list. */
    public Sequence {
        items = List.copyOf(items);
    }
}
