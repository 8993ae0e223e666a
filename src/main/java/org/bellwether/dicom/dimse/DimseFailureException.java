package org.bellwether.dicom.dimse;

/** An operation ends with a failure status; the peer is told with it (PS3.7 annex C). */
public final class DimseFailureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * States why.
     *
     * @param status the status of the response (0000,0900)
     * @param comment the Error Comment (0000,0902), without patient data; cut to 64 characters on the wire
     */
    public DimseFailureException(int status, String comment) {
        super(comment);
        this.status = status;
    }

    /**
     * Returns the status for the peer.
     *
     * @return the status of the response (0000,0900)
     */
    public int status() {
        return status;
    }
}
