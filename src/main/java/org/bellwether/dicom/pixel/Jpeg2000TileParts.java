package org.bellwether.dicom.pixel;

import java.util.ArrayList;
import java.util.List;

/** The parts of one tile (ITU-T T.800 section A.4.2), whose packets run on from part to part. */
final class Jpeg2000TileParts {

    private final Jpeg2000Header header;
    private final List<Jpeg2000Bytes> parts = new ArrayList<>(1);
    private int length;

    /** Begins a tile with the parameters of the main header, which its own header may change. */
    Jpeg2000TileParts(Jpeg2000Header main) {
        this.header = new Jpeg2000Header(main);
    }

    Jpeg2000Header header() {
        return header;
    }

    void add(Jpeg2000Bytes bytes, int begin, int end) {
        parts.add(new Jpeg2000Bytes(bytes.array(), begin, end));
        length += end - begin;
    }

    int length() {
        return length;
    }

    /** Returns the packets of all parts in one piece. */
    Jpeg2000Bytes data() {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (Jpeg2000Bytes part : parts) {
            System.arraycopy(part.array(), part.position(), whole, at, part.remaining());
            at += part.remaining();
        }
        return new Jpeg2000Bytes(whole, 0, length);
    }
}
