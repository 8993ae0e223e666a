package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bellwether.dicom.io.TransferSyntax;

/**
 * Reads native pixels of 16 bits straight from a file into their array, a piece at a time: the way that nearly every head CT
 * goes, without a copy of the file in memory.
 */
final class NativePixelFile {

    private static final int PIECE_BYTES = 256 << 10;
    private static final int LONG_HEADER_BYTES = 12;
    private static final int SHORT_HEADER_BYTES = 8;
    private static final ThreadLocal<ByteBuffer> PIECE =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(PIECE_BYTES));

    private final Path file;
    private final long begin;
    private final ByteOrder order;
    private final PixelDescription description;

    private NativePixelFile(Path file, long begin, ByteOrder order, PixelDescription description) {
        this.file = file;
        this.begin = begin;
        this.order = order;
        this.description = description;
    }

    /** Looks at the Pixel Data element at an offset of the file: all frames must be there. */
    static NativePixelFile open(Path file, long offset, TransferSyntax syntax, PixelDescription description)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = PIECE.get();
            ByteOrder order = syntax.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            int headerBytes = syntax.explicitVr() ? LONG_HEADER_BYTES : SHORT_HEADER_BYTES;
            piece.clear().limit(headerBytes).order(order);
            fill(channel, piece, offset);
            long length = Integer.toUnsignedLong(piece.getInt(headerBytes - Integer.BYTES));
            boolean bytes = syntax.explicitVr() && piece.get(4) == 'O' && piece.get(5) == 'B';
            long needed = description.bytesPerFrame() * description.frames();
            requireLength(length, needed, channel.size() - offset - headerBytes);
            return new NativePixelFile(
                    file, offset + headerBytes, bytes ? ByteOrder.LITTLE_ENDIAN : order, description);
        }
    }

    /** Reads the cells of one frame. */
    void read(int frame, short[] cells, int position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = PIECE.get().order(order);
            long offset = begin + frame * description.bytesPerFrame();
            int pixels = description.pixelsPerFrame();
            for (int at = 0; at < pixels; ) {
                int count = Math.min(pixels - at, PIECE_BYTES / Short.BYTES);
                piece.clear().limit(count * Short.BYTES);
                fill(channel, piece, offset + (long) at * Short.BYTES);
                piece.flip();
                piece.asShortBuffer().get(cells, position + at, count);
                at += count;
            }
        }
    }

    private static void requireLength(long length, long needed, long left) throws PixelDataException {
        if (length == 0xFFFFFFFFL) {
            throw new PixelDataException("Pixel Data is encapsulated, against its transfer syntax");
        }
        if (length > left) {
            throw new PixelDataException("Pixel Data is damaged: PixelData states a length of " + length
                    + " bytes where " + left + " are left");
        }
        if (length < needed) {
            throw new PixelDataException(
                    "Pixel Data has " + length + " bytes where Rows, Columns and frames need " + needed);
        }
    }

    private static void fill(FileChannel channel, ByteBuffer piece, long offset) throws IOException {
        while (piece.hasRemaining()) {
            if (channel.read(piece, offset + piece.position()) < 0) {
                throw new PixelDataException("the file ends within its pixels");
            }
        }
    }
}
