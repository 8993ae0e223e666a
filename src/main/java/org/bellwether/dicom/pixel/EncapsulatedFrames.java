package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.bellwether.dicom.data.Fragments;

/** Puts the fragments of encapsulated Pixel Data together to frames (PS3.5 section A.4). */
final class EncapsulatedFrames {

    private static final int ITEM_HEADER_BYTES = 8;
    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_2000_START = 0xFF4F;

    private EncapsulatedFrames() {}

    /**
     * Returns the bytes of each frame, little endian, in order.
     *
     * @param fragments Basic Offset Table and fragments
     * @param frames how many there must be
     * @param extendedTable value of Extended Offset Table (PS3.3 section C.7.6.3.1.8), empty if there is none
     */
    static List<ByteBuffer> of(Fragments fragments, int frames, byte[] extendedTable) throws PixelDataException {
        int count = fragments.items().size() - 1;
        if (count < frames) {
            throw new PixelDataException(Math.max(count, 0) + " fragments of Pixel Data for " + frames + " frames");
        }
        List<Integer> firsts = firsts(fragments, frames, extendedTable);
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

    /** Finds the first fragment of each frame. */
    private static List<Integer> firsts(Fragments fragments, int frames, byte[] extendedTable)
            throws PixelDataException {
        int count = fragments.items().size() - 1;
        if (frames == 1) {
            return List.of(1);
        }
        if (count == frames) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }
        if (extendedTable.length >= Long.BYTES) {
            ByteBuffer table = ByteBuffer.wrap(extendedTable).order(ByteOrder.LITTLE_ENDIAN);
            return byOffsets(fragments, table.remaining() / Long.BYTES, table::getLong);
        }
        ByteBuffer table = fragments.item(0).order(ByteOrder.LITTLE_ENDIAN);
        return table.remaining() >= Integer.BYTES
                ? byOffsets(fragments, table.remaining() / Integer.BYTES, () -> Integer.toUnsignedLong(table.getInt()))
                : byStartMarker(fragments);
    }

    /** Finds the fragments that an offset table points to, counted from the first byte after the Basic Offset Table. */
    private static List<Integer> byOffsets(Fragments fragments, int count, LongSupplier offsets)
            throws PixelDataException {
        List<Integer> firsts = new ArrayList<>();
        int fragment = 1;
        long fragmentAt = 0;
        for (int i = 0; i < count; i++) {
            long offset = offsets.getAsLong();
            while (fragmentAt < offset && fragment + 1 < fragments.items().size()) {
                fragmentAt +=
                        ITEM_HEADER_BYTES + fragments.items().get(fragment).remaining();
                fragment++;
            }
            if (fragmentAt != offset || !firsts.isEmpty() && firsts.get(firsts.size() - 1) == fragment) {
                throw new PixelDataException("the offset table points to no fragment at byte " + offset);
            }
            firsts.add(fragment);
        }
        return firsts;
    }

    /** Without a table a frame begins where a fragment begins with the start marker of JPEG, JPEG-LS or JPEG 2000. */
    private static List<Integer> byStartMarker(Fragments fragments) {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 1; i < fragments.items().size(); i++) {
            ByteBuffer fragment = fragments.item(i);
            int start = fragment.remaining() >= 2 ? fragment.getShort() & 0xFFFF : 0;
            if (start == JPEG_START || start == JPEG_2000_START) {
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
