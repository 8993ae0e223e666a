package org.bellwether.dicom.dimse;

/** A file is not kept; says of which instance it was, as far as that could be read. */
public final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sopClassUid;
    private final String sopInstanceUid;
    private final int status;

    /**
     * States why.
     *
     * @param sopClassUid SOP Class UID, empty if it could not be read
     * @param sopInstanceUid SOP Instance UID, empty if it could not be read
     * @param status a status as of a C-STORE-RSP (PS3.4 table B.2-1)
     * @param reason in words, without patient data
     * @param cause what went wrong
     */
    RefusedFileException(String sopClassUid, String sopInstanceUid, int status, String reason, Throwable cause) {
        super(reason, cause);
        this.sopClassUid = sopClassUid;
        this.sopInstanceUid = sopInstanceUid;
        this.status = status;
    }

    /**
     * Returns the class of the instance.
     *
     * @return SOP Class UID, empty if it could not be read
     */
    public String sopClassUid() {
        return sopClassUid;
    }

    /**
     * Returns the instance.
     *
     * @return SOP Instance UID, empty if it could not be read
     */
    public String sopInstanceUid() {
        return sopInstanceUid;
    }

    /**
     * Returns why it was refused.
     *
     * @return a status as of a C-STORE-RSP
     */
    public int status() {
        return status;
    }
}
