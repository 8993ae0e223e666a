package org.bellwether.dicom.io;

import java.io.IOException;
import org.bellwether.dicom.data.Dictionary;

/**
 * Bytes that are no data set of the stated transfer syntax, or that go beyond a limit. The message names the element and the
 * place, never a value, so that it may be logged and answered to the peer.
 */
public final class DicomFormatException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception for bytes that belong to no element.
     *
     * @param problem what is wrong
     */
    public DicomFormatException(String problem) {
        super(problem);
    }

    /**
     * Makes the exception for bytes that belong to no element.
     *
     * @param problem what is wrong
     * @param cause what another part said of it
     */
    public DicomFormatException(String problem, Throwable cause) {
        super(problem, cause);
    }

    /**
     * Makes the exception for an element.
     *
     * @param tag the element
     * @param offset where it begins, in bytes from the begin of the data set
     * @param problem what is wrong with it, without its value
     */
    public DicomFormatException(int tag, long offset, String problem) {
        super(Dictionary.describe(tag) + " at byte " + offset + " " + problem);
    }
}
