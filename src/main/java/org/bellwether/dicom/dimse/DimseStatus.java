package org.bellwether.dicom.dimse;

import java.util.Locale;

/** Status codes of responses, as far as they are used here (PS3.7 annex C, PS3.4 table B.2-1). */
public final class DimseStatus {

    /** Success. */
    public static final int SUCCESS = 0x0000;

    /** Failure: the SOP Instance UID is missing or has not the syntax of one. */
    public static final int INVALID_SOP_INSTANCE = 0x0117;

    /** Failure: the SOP class is not supported, or is another one than that of the presentation context. */
    public static final int SOP_CLASS_NOT_SUPPORTED = 0x0122;

    /** Failure: the operation is not one of those that were agreed on. */
    public static final int UNRECOGNIZED_OPERATION = 0x0211;

    private DimseStatus() {}

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
