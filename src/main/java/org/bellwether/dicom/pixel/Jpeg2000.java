package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import java.util.TreeMap;

/**
 * Decodes a monochrome frame of JPEG 2000, reversible or not (ITU-T T.800; transfer syntaxes 1.2.840.10008.1.2.4.90 and
 * .91). This class reads the markers, {@link Jpeg2000Tile} lays out and {@link Jpeg2000Packets} finds the coded blocks of a
 * tile, {@link Jpeg2000Block} decodes one, and {@link InverseWavelet} makes pixels of them.
 */
final class Jpeg2000 {

    private static final int SOC = 0xFF4F;
    private static final int SIZ = 0xFF51;
    private static final int COD = 0xFF52;
    private static final int COC = 0xFF53;
    private static final int QCD = 0xFF5C;
    private static final int QCC = 0xFF5D;
    private static final int RGN = 0xFF5E;
    private static final int POC = 0xFF5F;
    private static final int PPM = 0xFF60;
    private static final int PPT = 0xFF61;
    private static final int CAP = 0xFF50;
    private static final int SOT = 0xFF90;
    private static final int SOD = 0xFF93;
    private static final int EOC = 0xFFD9;

    /** A box of the JP2 file format that some writers wrap around the codestream: its length 12 and its type. */
    private static final long JP2_SIGNATURE = 0x0000000C6A502020L;

    private static final int CODESTREAM_BOX = 0x6A703263;

    private final Jpeg2000Bytes bytes;
    private final PixelDescription description;
    private final Jpeg2000Header header = new Jpeg2000Header();

    private Jpeg2000(Jpeg2000Bytes bytes, PixelDescription description) {
        this.bytes = bytes;
        this.description = description;
    }

    /** Tells how many pixels are believed of so many bytes: a black image takes some hundred bytes. */
    static long mostPixels(int frameBytes) {
        return (1L << 22) + 4096L * frameBytes;
    }

    /** Writes the pixels of a frame, a cell each, from a position on. */
    static void decode(ByteBuffer frame, PixelDescription description, short[] cells, int position)
            throws PixelDataException {
        byte[] bytes = new byte[frame.remaining()];
        frame.duplicate().get(bytes);
        new Jpeg2000(new Jpeg2000Bytes(bytes, 0, bytes.length), description).run(cells, position);
    }

    private void run(short[] cells, int position) throws PixelDataException {
        skipBoxes();
        if (bytes.number16() != SOC || bytes.number16() != SIZ) {
            throw new PixelDataException("a JPEG 2000 frame does not begin with SOC and SIZ");
        }
        size(bytes.segment());
        int marker = bytes.number16();
        while (marker != SOT) {
            if (marker == EOC) {
                throw new PixelDataException("a JPEG 2000 frame ends before its first tile");
            }
            segment(marker, bytes.segment(), header);
            marker = bytes.number16();
        }
        header.requireComplete();
        TreeMap<Integer, Jpeg2000TileParts> tiles = tiles();
        if (tiles.size() != header.tiles()) {
            throw new PixelDataException(
                    "a JPEG 2000 frame holds " + tiles.size() + " of its " + header.tiles() + " tiles");
        }
        for (var entry : tiles.entrySet()) {
            Jpeg2000TileParts parts = entry.getValue();
            Jpeg2000Tile tile = new Jpeg2000Tile(parts.header(), entry.getKey(), parts.length());
            Jpeg2000Bytes data = parts.data();
            new Jpeg2000Packets(tile, data).read();
            new Jpeg2000Pixels(tile, description).write(data.array(), cells, position);
        }
    }

    /** Goes to the codestream where it stands in a JP2 box (ITU-T T.800 section I.4). */
    private void skipBoxes() throws PixelDataException {
        if (bytes.remaining() < 12 || bytes.peek64() != JP2_SIGNATURE) {
            return;
        }
        while (bytes.remaining() >= 8) {
            int begin = bytes.position();
            long length = Integer.toUnsignedLong(bytes.number32());
            if (bytes.number32() == CODESTREAM_BOX) {
                bytes.skip(length == 1 ? 8 : 0);
                return;
            }
            if (length < 8 || length > bytes.remaining() + 8L) {
                break;
            }
            bytes.moveTo(begin + (int) length);
        }
        throw new PixelDataException("a JP2 file in the Pixel Data holds no codestream");
    }

    private void size(int end) throws PixelDataException {
        header.size(bytes);
        if (header.columns() != description.columns() || header.rows() != description.rows()) {
            throw new PixelDataException("the JPEG 2000 header states " + header.rows() + " rows, " + header.columns()
                    + " columns, the attributes " + description.rows() + " rows, " + description.columns()
                    + " columns");
        }
        boolean signLost = description.signed() && !header.signed() && header.precision() < description.bitsStored();
        if (header.precision() > description.bitsAllocated() || signLost) {
            throw new PixelDataException("the JPEG 2000 header states " + header.precision()
                    + " bits a pixel, the attributes " + description.bitsAllocated() + " allocated and "
                    + description.bitsStored() + " stored");
        }
        bytes.moveTo(end);
    }

    private void segment(int marker, int end, Jpeg2000Header target) throws PixelDataException {
        switch (marker) {
            case COD -> target.coding(bytes, end);
            case COC -> target.componentCoding(bytes, end);
            case QCD -> target.quantization(bytes, end);
            case QCC -> target.componentQuantization(bytes, end);
            case RGN ->
                throw new UnsupportedPixelDataException("JPEG 2000 frames with a region of interest are not read");
            case POC ->
                throw new UnsupportedPixelDataException("JPEG 2000 frames that change their progression are not read");
            case PPM, PPT ->
                throw new UnsupportedPixelDataException("JPEG 2000 frames with packed packet headers are not read");
            case CAP -> throw new UnsupportedPixelDataException("High-Throughput JPEG 2000 frames are not read");
            default -> {
                if (marker < 0xFF00) {
                    throw new PixelDataException("a JPEG 2000 frame has no marker at byte " + bytes.position());
                }
            }
        }
        bytes.moveTo(end);
    }

    /** Reads the tile-parts, the first SOT marker having been read; without an end marker the last one is the end. */
    private TreeMap<Integer, Jpeg2000TileParts> tiles() throws PixelDataException {
        TreeMap<Integer, Jpeg2000TileParts> tiles = new TreeMap<>();
        int marker = SOT;
        while (marker == SOT) {
            int begin = bytes.position() - 2;
            int end = bytes.segment();
            int index = bytes.number16();
            long length = Integer.toUnsignedLong(bytes.number32());
            bytes.moveTo(end);
            if (index >= header.tiles()) {
                throw new PixelDataException("a JPEG 2000 frame of " + header.tiles() + " tiles has a tile " + index);
            }
            if (length > bytes.length() - begin || length != 0 && length < 14) {
                throw new PixelDataException("a JPEG 2000 tile states a length of " + length + " bytes where "
                        + (bytes.length() - begin) + " are left");
            }
            int partEnd = length == 0 ? bytes.length() : begin + (int) length;
            Jpeg2000TileParts parts = tiles.computeIfAbsent(index, i -> new Jpeg2000TileParts(header));
            for (marker = bytes.number16(); marker != SOD; marker = bytes.number16()) {
                segment(marker, bytes.segment(), parts.header());
            }
            if (bytes.position() > partEnd) {
                throw new PixelDataException("the header of a JPEG 2000 tile goes beyond its length");
            }
            parts.add(bytes, bytes.position(), partEnd);
            bytes.moveTo(partEnd);
            marker = bytes.remaining() >= 2 ? bytes.number16() : EOC;
        }
        return tiles;
    }
}
