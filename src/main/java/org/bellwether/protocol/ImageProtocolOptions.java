package org.bellwether.protocol;

import java.time.Duration;

/**
 * How the image network is asked, and from which probability on its word counts where the model does not say so itself.
 *
 * @param deadline longest wait for its answer
 * @param imageContrast whether its word on contrast counts; when false the header alone tells contrast
 * @param contrastCertainFrom probability, 0 to 1, from which its word on contrast counts
 * @param orientationCertainFrom probability, 0 to 1, from which its word on the plane counts
 * @param reconstructionCertainFrom probability, 0 to 1, from which its word on the kernel counts
 */
public record ImageProtocolOptions(
        Duration deadline,
        boolean imageContrast,
        double contrastCertainFrom,
        double orientationCertainFrom,
        double reconstructionCertainFrom) {

    private static final double CONTRAST = 0.90;
    private static final double ORIENTATION = 0.60;
    private static final double RECONSTRUCTION = 0.60;

    /**
     * Makes options with the usual thresholds: 0.90 for contrast, 0.60 for plane and kernel.
     *
     * @param deadline longest wait for its answer
     * @param imageContrast whether its word on contrast counts
     */
    public ImageProtocolOptions(Duration deadline, boolean imageContrast) {
        this(deadline, imageContrast, CONTRAST, ORIENTATION, RECONSTRUCTION);
    }
}
