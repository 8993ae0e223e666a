package org.bellwether.dicom.net;

/** Source and reason of an A-ABORT (PS3.8 table 9-26). */
public enum AbortReason {
    /** The DICOM service user ends the association; the reason is not significant. */
    SERVICE_USER(0, 0),
    /** The service provider gives no reason. */
    NOT_SPECIFIED(2, 0),
    /** A PDU of a type that does not exist. */
    UNRECOGNIZED_PDU(2, 1),
    /** A PDU that may not come in this state. */
    UNEXPECTED_PDU(2, 2),
    /** A parameter of a PDU that does not exist. */
    UNRECOGNIZED_PDU_PARAMETER(2, 4),
    /** A parameter of a PDU that may not come here. */
    UNEXPECTED_PDU_PARAMETER(2, 5),
    /** A parameter of a PDU whose value is not allowed. */
    INVALID_PDU_PARAMETER(2, 6);

    private final int source;
    private final int reason;

    AbortReason(int source, int reason) {
        this.source = source;
        this.reason = reason;
    }

    /**
     * Returns the source field.
     *
     * @return 0 for the service user, 2 for the service provider
     */
    public int source() {
        return source;
    }

    /**
     * Returns the reason field.
     *
     * @return the number of PS3.8 table 9-26
     */
    public int reason() {
        return reason;
    }
}
