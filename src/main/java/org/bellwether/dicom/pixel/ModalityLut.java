package org.bellwether.dicom.pixel;

import java.util.OptionalInt;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Tag;

/**
 * Turns stored values into Hounsfield units (PS3.3 section C.11.1): slope and intercept, then the limits of air and of 16
 * bits. Padding outside the reconstructed circle becomes air.
 */
public final class ModalityLut {

    /** What padding becomes and what nothing is below: air, with the usual margin for noise. */
    public static final short LOWEST_HU = -1024;

    private final double slope;
    private final double intercept;
    private final int paddingLow;
    private final int paddingHigh;

    private ModalityLut(double slope, double intercept, int paddingLow, int paddingHigh) {
        this.slope = slope;
        this.intercept = intercept;
        this.paddingLow = paddingLow;
        this.paddingHigh = paddingHigh;
    }

    /**
     * Reads Rescale Slope and Intercept, and Pixel Padding Value with its Range Limit.
     *
     * @param dataSet the image's header
     * @return the look-up
     * @throws UnsupportedPixelDataException if a Modality LUT Sequence stands where slope and intercept should
     * @throws PixelDataException if slope or intercept is missing, malformed, or the slope is 0
     */
    public static ModalityLut of(DataSet dataSet) throws PixelDataException {
        if (!dataSet.contains(Tag.RESCALE_SLOPE) && dataSet.contains(Tag.MODALITY_LUT_SEQUENCE)) {
            throw new UnsupportedPixelDataException(
                    "a Modality LUT Sequence is not read; Rescale Slope and Intercept are");
        }
        double slope;
        double intercept;
        try {
            slope = dataSet.requireDecimals(Tag.RESCALE_SLOPE, 1)[0];
            intercept = dataSet.requireDecimals(Tag.RESCALE_INTERCEPT, 1)[0];
        } catch (DicomValueException e) {
            throw new PixelDataException(e.getMessage(), e);
        }
        if (slope == 0) {
            throw new PixelDataException("Rescale Slope is 0");
        }
        OptionalInt padding = padding(dataSet, Tag.PIXEL_PADDING_VALUE);
        if (padding.isEmpty()) {
            return new ModalityLut(slope, intercept, Integer.MAX_VALUE, Integer.MIN_VALUE);
        }
        int other = padding(dataSet, Tag.PIXEL_PADDING_RANGE_LIMIT).orElse(padding.getAsInt());
        return new ModalityLut(
                slope, intercept, Math.min(padding.getAsInt(), other), Math.max(padding.getAsInt(), other));
    }

    /** Reads a padding value with the sign of the pixels, whichever of US and SS a writer took for it. */
    private static OptionalInt padding(DataSet dataSet, int tag) {
        OptionalInt value = dataSet.integer(tag);
        if (value.isEmpty()) {
            return value;
        }
        boolean signed = dataSet.integer(Tag.PIXEL_REPRESENTATION, 0) == 1;
        return OptionalInt.of(signed ? (short) value.getAsInt() : value.getAsInt() & 0xFFFF);
    }

    /**
     * Converts pixels.
     *
     * @param pixels stored values
     * @return Hounsfield units in the same order, -1024 to 32767, rounded
     */
    public short[] toHu(StoredPixels pixels) {
        short[] hu = new short[pixels.values().length];
        toHu(pixels, hu, 0);
        return hu;
    }

    /**
     * Converts pixels into a place in a volume.
     *
     * @param pixels stored values
     * @param voxelsHu where to write
     * @param offset index of the first value written
     */
    public void toHu(StoredPixels pixels, short[] voxelsHu, int offset) {
        short[] stored = pixels.values();
        boolean signed = pixels.description().signed();
        boolean whole = slope == 1 && intercept == Math.rint(intercept) && Math.abs(intercept) < 1e6;
        int wholeIntercept = whole ? (int) intercept : 0;
        for (int i = 0; i < stored.length; i++) {
            int value = signed ? stored[i] : stored[i] & 0xFFFF;
            int hu = whole ? value + wholeIntercept : (int) Math.rint(value * slope + intercept);
            boolean padded = value >= paddingLow && value <= paddingHigh;
            voxelsHu[offset + i] = (short) (padded ? LOWEST_HU : Math.max(LOWEST_HU, Math.min(hu, Short.MAX_VALUE)));
        }
    }
}
