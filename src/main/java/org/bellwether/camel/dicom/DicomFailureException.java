package org.bellwether.camel.dicom;

import java.io.IOException;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.StoreResponse;
import org.bellwether.dicom.net.WireText;

/** The peer answered with a failure status. */
public class DicomFailureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Makes the exception.
     *
     * @param operation what was asked
     * @param response what the peer answered
     */
    public DicomFailureException(DicomOperation operation, StoreResponse response) {
        super("the peer answered " + operation + " with " + DimseStatus.hex(response.status())
                + (response.comment().isEmpty() ? "" : ": " + WireText.escape(response.comment())));
        this.status = response.status();
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
