package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.Fragments;

/** Puts the fragments of encapsulated Pixel Data together to frames (PS3.5 section A.4). */
final class EncapsulatedFrames {

    private static final int ITEM_HEADER_BYTES = 8;
    private static final int START_OF_IMAGE = 0xFFD8;

    private EncapsulatedFrames() {}

    /** Returns the bytes of each frame, little endian, in order. */
    static List<ByteBuffer> of(Fragments fragments, int frames) throws PixelDataException {
        int count = fragments.items().size() - 1;
        if (count < frames) {
            throw new PixelDataException(Math.max(count, 0) + " fragments of Pixel Data for " + frames + " frames");
        }
        List<Integer> firsts = new ArrayList<>();
        if (frames == 1) {
            firsts.add(1);
        } else if (count == frames) {
            for (int i = 1; i <= count; i++) {
                firsts.add(i);
            }
        } else {
            firsts.addAll(
                    fragments.items().get(0).hasRemaining() ? byOffsetTable(fragments) : byStartMarker(fragments));
        }
        if (firsts.size() != frames) {
            throw new PixelDataException(
                    "the fragments of Pixel Data make " + firsts.size() + " frames where " + frames + " are stated");
        }
        List<ByteBuffer> whole = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            int end = i + 1 < frames ? firsts.get(i + 1) : count + 1;
            whole.add(join(fragments.items().subList(firsts.get(i), end)));
        }
        return whole;
    }

    /** Finds the fragments that the Basic Offset Table points to, counted from the first byte after the table. */
    private static List<Integer> byOffsetTable(Fragments fragments) throws PixelDataException {
        ByteBuffer table = fragments.item(0).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> firsts = new ArrayList<>();
        int fragment = 1;
        long fragmentAt = 0;
        while (table.remaining() >= 4) {
            long offset = Integer.toUnsignedLong(table.getInt());
            while (fragmentAt < offset && fragment + 1 < fragments.items().size()) {
                fragmentAt +=
                        ITEM_HEADER_BYTES + fragments.items().get(fragment).remaining();
                fragment++;
            }
            if (fragmentAt != offset || !firsts.isEmpty() && firsts.get(firsts.size() - 1) == fragment) {
                throw new PixelDataException("the Basic Offset Table points to no fragment at byte " + offset);
            }
            firsts.add(fragment);
        }
        return firsts;
    }

    /** Without a table a JPEG frame begins where a fragment begins with the marker SOI. */
    private static List<Integer> byStartMarker(Fragments fragments) {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 1; i < fragments.items().size(); i++) {
            ByteBuffer fragment = fragments.item(i);
            if (fragment.remaining() >= 2 && (fragment.getShort() & 0xFFFF) == START_OF_IMAGE) {
                firsts.add(i);
            }
        }
        return firsts;
    }

    private static ByteBuffer join(List<ByteBuffer> fragments) {
        if (fragments.size() == 1) {
            return fragments.get(0).duplicate().order(ByteOrder.LITTLE_ENDIAN);
        }
        int length = fragments.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (ByteBuffer fragment : fragments) {
            whole.put(fragment.duplicate());
        }
        return whole.flip();
    }
}
