package org.bellwether.dicom.pixel;

/** Pixel Data that is well-formed as far as is known, but in a form that the engine does not read. */
public final class UnsupportedPixelDataException extends PixelDataException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param problem what is not read, for people; names the transfer syntax where that is the reason
     */
    public UnsupportedPixelDataException(String problem) {
        super(problem);
    }
}
