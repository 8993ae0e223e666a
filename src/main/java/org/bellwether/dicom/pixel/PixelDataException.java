package org.bellwether.dicom.pixel;

import java.io.IOException;

/** Pixel Data that contradicts the attributes around it or is damaged. The message holds no patient data. */
public class PixelDataException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong, for people
     */
    public PixelDataException(String problem) {
        super(problem);
    }

    /**
     * Makes the exception.
     *
     * @param problem what is wrong, for people
     * @param cause what another part said of it
     */
    public PixelDataException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
