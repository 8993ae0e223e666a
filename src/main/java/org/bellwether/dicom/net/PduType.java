package org.bellwether.dicom.net;

/** The PDU types (PS3.8 9.3). */
final class PduType {
    static final int ASSOCIATE_RQ = 1;
    static final int ASSOCIATE_AC = 2;
    static final int ASSOCIATE_RJ = 3;
    static final int P_DATA_TF = 4;
    static final int RELEASE_RQ = 5;
    static final int RELEASE_RP = 6;
    static final int ABORT = 7;

    /** Length of the type, the reserved byte and the length field before the variable field. */
    static final int HEADER_LENGTH = 6;

    /** Length of the PDV length, the context id and the control header (PS3.8 9.3.5.1, annex E.2). */
    static final int PDV_HEADER_LENGTH = 6;

    /**
     * The longest A-ASSOCIATE PDU taken. 128 contexts with 40 transfer syntaxes each of 64 characters fit, and no claim
     * of a length makes more than this be allocated.
     */
    static final int LONGEST_ASSOCIATE = 512 * 1024;

    private PduType() {}
}
