package org.bellwether.dicom.io;

import java.nio.ByteBuffer;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a data set while its bytes arrive in pieces of any size, as the PDVs of an association do. It keeps
 * the header and nothing else: what comes from Pixel Data on is not looked at, values longer than 64 KiB are left out, and
 * memory stays below {@link ReadLimits#maximumBytes()}. Close it, or call {@link #finish}, which does.
 */
public final class HeaderCollector implements AutoCloseable {

    private static final int CHUNK_BYTES = 4 << 10;
    private static final int LEAST_CHUNK_BYTES = 512;

    private final TransferSyntax syntax;
    private final ReadLimits limits;
    private final HeaderScanner scanner;
    private final @Nullable Inflation inflation;
    private byte[] chunk = {};
    private boolean wantsMore = true;
    private @Nullable DataSet header;

    /**
     * Begins a data set, with the limits of {@link ReadLimits#HEADER}.
     *
     * @param transferSyntaxUid how it is encoded
     */
    public HeaderCollector(String transferSyntaxUid) {
        this(TransferSyntax.of(transferSyntaxUid), ReadLimits.HEADER);
    }

    /**
     * Begins a data set.
     *
     * @param syntax how it is encoded
     * @param limits what to accept
     */
    public HeaderCollector(TransferSyntax syntax, ReadLimits limits) {
        this.syntax = syntax;
        this.limits = limits;
        this.scanner = new HeaderScanner(syntax, limits);
        this.inflation = syntax.deflated() ? new Inflation(limits, Long.MAX_VALUE) : null;
    }

    /**
     * Takes the next piece of the data set. The piece is read from a duplicate: its position does not move, so that the
     * caller can write the same buffer to a file.
     *
     * @param piece bytes, none of which is kept by reference
     * @return true while more of the header is to come; false once Pixel Data is reached, after which pieces are ignored
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond the limits
     */
    public boolean accept(ByteBuffer piece) throws DicomFormatException {
        if (!wantsMore) {
            return false;
        }
        if (piece.hasArray()) {
            return accept(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining());
        }
        if (chunk.length == 0) {
            chunk = new byte[Math.max(LEAST_CHUNK_BYTES, Math.min(CHUNK_BYTES, piece.remaining()))];
        }
        ByteBuffer rest = piece.duplicate();
        while (wantsMore && rest.hasRemaining()) {
            int count = Math.min(chunk.length, rest.remaining());
            rest.get(chunk, 0, count);
            accept(chunk, 0, count);
        }
        return wantsMore;
    }

    /**
     * Takes the next piece of the data set.
     *
     * @param bytes array that holds it
     * @param offset where it begins
     * @param length its length in bytes
     * @return true while more of the header is to come
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond the limits
     */
    public boolean accept(byte[] bytes, int offset, int length) throws DicomFormatException {
        if (wantsMore) {
            wantsMore = inflation == null
                    ? scanner.accept(bytes, offset, length)
                    : inflation.push(bytes, offset, length, scanner::accept);
        }
        return wantsMore;
    }

    /**
     * Tells whether Pixel Data has come, so that the header is complete.
     *
     * @return false while the end of the input is awaited
     */
    public boolean isComplete() {
        return scanner.pixelDataOffset() >= 0;
    }

    /**
     * Returns the header: at the end of the input, or earlier once it is complete.
     *
     * @return elements before Pixel Data; all of them if there is none
     * @throws DicomFormatException if the input ended within an element, or the bytes do not follow the transfer syntax
     */
    public DataSet finish() throws DicomFormatException {
        close();
        if (header == null) {
            if (inflation != null && !isComplete() && !inflation.finished()) {
                throw new DicomFormatException("the deflated data set ends before its end mark");
            }
            scanner.finish();
            wantsMore = false;
            GrowingBytes kept = scanner.kept();
            kept.trim();
            header = new DataSetParser(kept.array(), 0, syntax.bigEndian(), limits)
                    .parse(kept.size(), syntax.explicitVr());
        }
        return header;
    }

    /**
     * Returns where the Pixel Data element begins.
     *
     * @return bytes from the begin of the (inflated) data set, or -1 if none has come
     */
    public long pixelDataOffset() {
        return scanner.pixelDataOffset();
    }

    /**
     * Begins to follow Pixel Data to its end.
     *
     * @return what takes the bytes from {@link #pixelDataValueOffset()} on
     * @throws IllegalStateException before Pixel Data has come
     */
    public PixelDataExtent pixelDataExtent() {
        if (!isComplete()) {
            throw new IllegalStateException("Pixel Data has not come yet");
        }
        return new PixelDataExtent(scanner.pixelDataLength());
    }

    /**
     * Returns where the value of Pixel Data begins, behind the header of the element.
     *
     * @return bytes from the begin of the (inflated) data set, or -1 if it has not come
     */
    public long pixelDataValueOffset() {
        return isComplete() ? scanner.consumed() : -1;
    }

    /**
     * Returns the elements whose values were too long to keep.
     *
     * @return their tags, in the order they came
     */
    public List<Integer> omittedTags() {
        return List.copyOf(scanner.omitted());
    }

    /** Frees the memory of the inflater, if there is one. */
    @Override
    public void close() {
        if (inflation != null) {
            inflation.close();
        }
    }
}
