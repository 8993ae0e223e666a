package org.bellwether.dicom.io;

import java.nio.ByteBuffer;

/**
 * Follows Pixel Data from its first byte to its last while the bytes go by, so that a receiver knows whether all of it came.
 * It looks at the headers of the fragments alone (PS3.5 annex A.4) and keeps nothing. What follows Pixel Data is not looked
 * at.
 */
public final class PixelDataExtent {

    private static final int ITEM_HEADER = 8;
    private static final int ITEM_GROUP = 0xFFFE;
    private static final int ITEM = 0xE000;

    private final boolean fragments;
    private final long[] itemHeader = new long[ITEM_HEADER];
    private int headerBytes;
    private long valueLeft;
    private boolean over;

    /** Begins behind the header of the element that states this length. */
    PixelDataExtent(long statedLength) {
        fragments = statedLength == DataSetParser.UNDEFINED;
        valueLeft = fragments ? 0 : statedLength;
    }

    /**
     * Takes the next bytes.
     *
     * @param piece its position and limit stay as they are
     * @param skip bytes of the piece that lie before what this object has seen up to now
     */
    public void accept(ByteBuffer piece, int skip) {
        int at = piece.position() + skip;
        int end = piece.limit();
        while (at < end && !over) {
            if (valueLeft > 0) {
                int count = (int) Math.min(valueLeft, end - at);
                valueLeft -= count;
                at += count;
            } else if (fragments) {
                itemHeader[headerBytes++] = piece.get(at++) & 0xFF;
                if (headerBytes == ITEM_HEADER) {
                    item();
                }
            } else {
                over = true;
            }
        }
    }

    /** A fragment, or what ends them: the delimiter, or something else that readers make of what they can. */
    private void item() {
        headerBytes = 0;
        long group = itemHeader[0] | itemHeader[1] << 8;
        long element = itemHeader[2] | itemHeader[3] << 8;
        if (group == ITEM_GROUP && element == ITEM) {
            valueLeft = itemHeader[4] | itemHeader[5] << 8 | itemHeader[6] << 16 | itemHeader[7] << 24;
        } else {
            over = true;
        }
    }

    /**
     * Tells whether the bytes ended within the pixels. A missing Sequence Delimitation Item costs nothing and does not count.
     *
     * @return true if some of the pixels are missing
     */
    public boolean isCut() {
        return valueLeft > 0 || headerBytes > 0 && !over;
    }
}
