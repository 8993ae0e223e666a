package org.bellwether.dicom.pixel;

import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Tag;

/**
 * How the pixels of an image are stored (PS3.3 section C.7.6.3, PS3.5 section 8.1.1).
 *
 * @param rows rows of a frame
 * @param columns columns of a frame
 * @param frames number of frames
 * @param bitsAllocated bits of a pixel's cell, 8 or 16
 * @param bitsStored bits of a pixel's value
 * @param highBit number of the value's most significant bit within the cell
 * @param signed whether the value is in two's complement
 */
public record PixelDescription(
        int rows, int columns, int frames, int bitsAllocated, int bitsStored, int highBit, boolean signed) {

    /** Pixels of a frame beyond which nothing is decoded. */
    static final long MOST_PIXELS_PER_FRAME = 1L << 26;

    /** Pixels of all frames beyond which nothing is decoded: an array of 1 GiB. */
    static final long MOST_PIXELS = 1L << 29;

    /**
     * Reads the description and checks that its parts fit each other.
     *
     * @param dataSet a data set with the Image Pixel attributes
     * @return the description
     * @throws UnsupportedPixelDataException for colour, or other cells than of 8 and 16 bits
     * @throws PixelDataException if an attribute is missing, malformed, contradictory or absurdly large
     */
    public static PixelDescription of(DataSet dataSet) throws PixelDataException {
        try {
            return read(dataSet);
        } catch (DicomValueException e) {
            throw new PixelDataException(e.getMessage(), e);
        }
    }

    private static PixelDescription read(DataSet dataSet) throws PixelDataException {
        int samples = dataSet.contains(Tag.SAMPLES_PER_PIXEL) ? dataSet.requireInteger(Tag.SAMPLES_PER_PIXEL) : 1;
        if (samples != 1) {
            throw new UnsupportedPixelDataException(
                    samples + " samples per pixel: colour images are not read, one sample per pixel is");
        }
        int rows = dataSet.requireInteger(Tag.ROWS);
        int columns = dataSet.requireInteger(Tag.COLUMNS);
        int frames = dataSet.string(Tag.NUMBER_OF_FRAMES).isEmpty() ? 1 : dataSet.requireInteger(Tag.NUMBER_OF_FRAMES);
        requireSize(rows, columns, frames);
        int allocated = dataSet.requireInteger(Tag.BITS_ALLOCATED);
        if (allocated != 8 && allocated != 16) {
            throw new UnsupportedPixelDataException(allocated + " bits allocated per pixel; 8 and 16 are read");
        }
        int stored = dataSet.contains(Tag.BITS_STORED) ? dataSet.requireInteger(Tag.BITS_STORED) : allocated;
        int high = dataSet.contains(Tag.HIGH_BIT) ? dataSet.requireInteger(Tag.HIGH_BIT) : stored - 1;
        if (stored < 1 || stored > allocated || high < stored - 1 || high >= allocated) {
            throw new PixelDataException("Bits Allocated " + allocated + ", Bits Stored " + stored + " and High Bit "
                    + high + " contradict each other");
        }
        int representation = dataSet.requireInteger(Tag.PIXEL_REPRESENTATION);
        if (representation != 0 && representation != 1) {
            throw new PixelDataException("Pixel Representation is " + representation + ", neither 0 nor 1");
        }
        return new PixelDescription(rows, columns, frames, allocated, stored, high, representation == 1);
    }

    private static void requireSize(int rows, int columns, int frames) throws PixelDataException {
        if (rows < 1 || columns < 1 || frames < 1) {
            throw new PixelDataException(rows + " rows, " + columns + " columns, " + frames + " frames: no image");
        }
        long frame = (long) rows * columns;
        if (frame > MOST_PIXELS_PER_FRAME || frames > MOST_PIXELS / frame) {
            throw new PixelDataException(
                    rows + " rows, " + columns + " columns, " + frames + " frames: more than the engine decodes");
        }
    }

    /**
     * Returns the pixels of one frame.
     *
     * @return rows times columns
     */
    public int pixelsPerFrame() {
        return rows * columns;
    }

    /**
     * Returns the bytes of one frame when it is not compressed.
     *
     * @return one or two bytes a pixel
     */
    public long bytesPerFrame() {
        return (long) pixelsPerFrame() * (bitsAllocated / 8);
    }

    /** Returns the description of each frame alone. */
    PixelDescription ofOneFrame() {
        return new PixelDescription(rows, columns, 1, bitsAllocated, bitsStored, highBit, signed);
    }

    /** Takes the value out of each cell in place: other bits, such as old overlays, are dropped, the sign is extended. */
    void extract(short[] cells, int from, int count) {
        int right = highBit + 1 - bitsStored;
        if (bitsStored == 16 || bitsStored == 8 && bitsAllocated == 8 && !signed) {
            return;
        }
        int mask = (1 << bitsStored) - 1;
        int sign = signed ? 1 << (bitsStored - 1) : 0;
        if (right == 0) {
            // Without a shift to the right the compiler handles many cells at once.
            for (int i = from; i < from + count; i++) {
                cells[i] = (short) (((cells[i] & mask) ^ sign) - sign);
            }
            return;
        }
        for (int i = from; i < from + count; i++) {
            cells[i] = (short) (((cells[i] >>> right & mask) ^ sign) - sign);
        }
    }
}
