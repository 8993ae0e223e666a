package org.bellwether.dicom.net;

/** The events of an association (PS3.8 table 9-10, first column); the ordinal plus one is the number in the standard. */
enum Event {
    /** A-ASSOCIATE request primitive of the local user. */
    EVT_1_ASSOCIATE_REQUEST,
    /** The transport connection that the local side asked for is open. */
    EVT_2_TRANSPORT_CONFIRM,
    /** A-ASSOCIATE-AC received. */
    EVT_3_ASSOCIATE_AC_RECEIVED,
    /** A-ASSOCIATE-RJ received. */
    EVT_4_ASSOCIATE_RJ_RECEIVED,
    /** A transport connection of the other side is open. */
    EVT_5_TRANSPORT_INDICATION,
    /** A-ASSOCIATE-RQ received. */
    EVT_6_ASSOCIATE_RQ_RECEIVED,
    /** The local user accepts the association. */
    EVT_7_ASSOCIATE_RESPONSE_ACCEPT,
    /** The local user rejects the association. */
    EVT_8_ASSOCIATE_RESPONSE_REJECT,
    /** P-DATA request primitive of the local user. */
    EVT_9_DATA_REQUEST,
    /** P-DATA-TF received. */
    EVT_10_DATA_RECEIVED,
    /** A-RELEASE request primitive of the local user. */
    EVT_11_RELEASE_REQUEST,
    /** A-RELEASE-RQ received. */
    EVT_12_RELEASE_RQ_RECEIVED,
    /** A-RELEASE-RP received. */
    EVT_13_RELEASE_RP_RECEIVED,
    /** A-RELEASE response primitive of the local user. */
    EVT_14_RELEASE_RESPONSE,
    /** A-ABORT request primitive of the local user. */
    EVT_15_ABORT_REQUEST,
    /** A-ABORT received. */
    EVT_16_ABORT_RECEIVED,
    /** The transport connection is closed. */
    EVT_17_TRANSPORT_CLOSED,
    /** The ARTIM timer has expired. */
    EVT_18_ARTIM_EXPIRED,
    /** A PDU that is not recognised or not valid. */
    EVT_19_INVALID_PDU
}
