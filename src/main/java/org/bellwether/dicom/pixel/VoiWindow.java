package org.bellwether.dicom.pixel;

import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;

/**
 * A window that turns Hounsfield units into grey levels (PS3.3 section C.11.2.1.2, the linear function).
 *
 * @param centerHu Window Center, in HU
 * @param widthHu Window Width, in HU, at least 1
 */
public record VoiWindow(double centerHu, double widthHu) {

    /** The brain window in which blood is looked for: 80 wide, 40 in the middle. */
    public static final VoiWindow BRAIN = new VoiWindow(40, 80);

    /** Checks that the width is one that the standard allows. */
    public VoiWindow {
        if (!(widthHu >= 1) || !Double.isFinite(centerHu) || Double.isInfinite(widthHu)) {
            throw new IllegalArgumentException("a window is at least 1 HU wide");
        }
    }

    /**
     * Reads the first window of an image.
     *
     * @param dataSet the image's header
     * @return empty if there is none, or a malformed one
     */
    public static Optional<VoiWindow> of(DataSet dataSet) {
        double[] centers = dataSet.decimals(Tag.WINDOW_CENTER);
        double[] widths = dataSet.decimals(Tag.WINDOW_WIDTH);
        return centers.length == 0 || widths.length == 0 || widths[0] < 1
                ? Optional.empty()
                : Optional.of(new VoiWindow(centers[0], widths[0]));
    }

    /**
     * Turns one value into a grey level.
     *
     * @param hu Hounsfield units
     * @return 0 (black) to 255 (white)
     */
    public int grey(double hu) {
        double low = centerHu - 0.5 - (widthHu - 1) / 2;
        double high = centerHu - 0.5 + (widthHu - 1) / 2;
        if (hu <= low) {
            return 0;
        }
        return hu > high ? 255 : (int) Math.rint(((hu - centerHu + 0.5) / (widthHu - 1) + 0.5) * 255);
    }

    /**
     * Turns a block of values into grey levels.
     *
     * @param voxelsHu Hounsfield units
     * @param offset index of the first
     * @param count how many
     * @return grey levels, unsigned, in the same order
     */
    public byte[] greys(short[] voxelsHu, int offset, int count) {
        byte[] greys = new byte[count];
        for (int i = 0; i < count; i++) {
            greys[i] = (byte) grey(voxelsHu[offset + i]);
        }
        return greys;
    }
}
