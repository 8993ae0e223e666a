package org.bellwether.camel.dicom;

import java.io.IOException;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.net.WireText;

/** The peer answered with a failure status. */
public class DicomFailureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Makes the exception.
     *
     * @param operation what was asked
     * @param status of the response (0000,0900)
     * @param comment (0000,0902), "" if there is none
     */
    public DicomFailureException(DicomOperation operation, int status, String comment) {
        super("the peer answered " + operation + " with " + DimseStatus.hex(status)
                + (comment.isEmpty() ? "" : ": " + WireText.escape(comment)));
        this.status = status;
    }

    /**
     * Returns the status of the response.
     *
     * @return (0000,0900)
     */
    public int status() {
        return status;
    }
}
