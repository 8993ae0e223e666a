package org.bellwether.dicom.dimse;

import java.util.Locale;

/** Status codes of responses, as far as they are used here (PS3.7 annex C, PS3.4 table B.2-1). */
public final class DimseStatus {

    /** Success. */
    public static final int SUCCESS = 0x0000;

    /** Failure: something went wrong that has no status of its own. */
    public static final int PROCESSING_FAILURE = 0x0110;

    /** Failure: the peer does not have the instance. */
    public static final int NO_SUCH_INSTANCE = 0x0112;

    /** Failure: the event type of an N-EVENT-REPORT is not one of the SOP class. */
    public static final int NO_SUCH_EVENT_TYPE = 0x0113;

    /** Failure: an argument has a value that cannot be. */
    public static final int INVALID_ARGUMENT_VALUE = 0x0115;

    /** Failure: the SOP Instance UID is missing or has not the syntax of one. */
    public static final int INVALID_SOP_INSTANCE = 0x0117;

    /** Failure: the SOP class is not supported, or is another one than that of the presentation context. */
    public static final int SOP_CLASS_NOT_SUPPORTED = 0x0122;

    /** Failure: the operation is not one of those that were agreed on. */
    public static final int UNRECOGNIZED_OPERATION = 0x0211;

    /** Refused: the destination of a C-MOVE is not known. */
    public static final int MOVE_DESTINATION_UNKNOWN = 0xA801;

    /** Refused: not one sub-operation of a C-MOVE or C-GET succeeded. */
    public static final int UNABLE_TO_PERFORM_SUBOPERATIONS = 0xA702;

    /** Failure: the identifier does not fit the information model. */
    public static final int IDENTIFIER_DOES_NOT_MATCH_SOP_CLASS = 0xA900;

    /** Failure: unable to process. */
    public static final int UNABLE_TO_PROCESS = 0xC001;

    /** Warning: some sub-operations of a C-MOVE or C-GET failed. */
    public static final int SUBOPERATIONS_WITH_FAILURES = 0xB000;

    /** Cancel: the peer asked for the end of the operation. */
    public static final int CANCEL = 0xFE00;

    /** Pending: more is to come. */
    public static final int PENDING = 0xFF00;

    /** Pending: more is to come, and some keys are not supported. */
    public static final int PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01;

    private DimseStatus() {}

    /**
     * Tells whether another response to the same request follows.
     *
     * @param status of a response
     * @return true for 0xFF00 and 0xFF01
     */
    public static boolean isPending(int status) {
        return status == PENDING || status == PENDING_WITH_UNSUPPORTED_KEYS;
    }

    /**
     * Tells whether the peer has kept the instance: success, or a warning.
     *
     * @param status of a C-STORE-RSP
     * @return true for 0x0000 and 0xBxxx
     */
    public static boolean isKept(int status) {
        return status == SUCCESS || (status & 0xF000) == 0xB000;
    }

    /**
     * Writes a status as the standard does.
     *
     * @param status 16 bits
     * @return for example "0xA700"
     */
    public static String hex(int status) {
        return String.format(Locale.ROOT, "0x%04X", status & 0xFFFF);
    }
}
