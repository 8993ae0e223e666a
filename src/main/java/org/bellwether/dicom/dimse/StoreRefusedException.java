package org.bellwether.dicom.dimse;

/** An instance is not kept; the peer is told with this status (PS3.4 table B.2-1). */
public final class StoreRefusedException extends Exception {

    /** Refused: out of resources. The peer may try again later. */
    public static final int OUT_OF_RESOURCES = 0xA700;

    /** Error: the data set does not match the SOP class. */
    public static final int DOES_NOT_MATCH_SOP_CLASS = 0xA900;

    /** Error: cannot understand. */
    public static final int CANNOT_UNDERSTAND = 0xC000;

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * States why.
     *
     * @param status the status of the C-STORE-RSP (0000,0900)
     * @param comment the Error Comment (0000,0902), without patient data; cut to 64 characters on the wire
     */
    public StoreRefusedException(int status, String comment) {
        super(comment);
        this.status = status;
    }

    /**
     * States why, with the cause for the log.
     *
     * @param status the status of the C-STORE-RSP (0000,0900)
     * @param comment the Error Comment (0000,0902), without patient data; cut to 64 characters on the wire
     * @param cause what went wrong here
     */
    public StoreRefusedException(int status, String comment, Throwable cause) {
        super(comment, cause);
        this.status = status;
    }

    /**
     * Returns the status for the peer.
     *
     * @return the status of the C-STORE-RSP (0000,0900)
     */
    public int status() {
        return status;
    }
}
