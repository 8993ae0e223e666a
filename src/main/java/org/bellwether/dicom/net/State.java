package org.bellwether.dicom.net;

/** The states of an association (PS3.8 table 9-1 to 9-5); the ordinal plus one is the number in the standard. */
enum State {
    /** No association. */
    STA_1_IDLE,
    /** Transport connection open; awaiting A-ASSOCIATE-RQ. */
    STA_2_AWAITING_ASSOCIATE_RQ,
    /** Awaiting the local A-ASSOCIATE response primitive. */
    STA_3_AWAITING_LOCAL_ASSOCIATE_RESPONSE,
    /** Awaiting the transport connection to open. */
    STA_4_AWAITING_TRANSPORT,
    /** Awaiting A-ASSOCIATE-AC or A-ASSOCIATE-RJ. */
    STA_5_AWAITING_ASSOCIATE_ANSWER,
    /** Association established and ready for data transfer. */
    STA_6_ESTABLISHED,
    /** Awaiting A-RELEASE-RP. */
    STA_7_AWAITING_RELEASE_RP,
    /** Awaiting the local A-RELEASE response primitive. */
    STA_8_AWAITING_LOCAL_RELEASE_RESPONSE,
    /** Release collision, requestor side: awaiting the local A-RELEASE response primitive. */
    STA_9_COLLISION_REQUESTOR_AWAITING_LOCAL,
    /** Release collision, acceptor side: awaiting A-RELEASE-RP. */
    STA_10_COLLISION_ACCEPTOR_AWAITING_RP,
    /** Release collision, requestor side: awaiting A-RELEASE-RP. */
    STA_11_COLLISION_REQUESTOR_AWAITING_RP,
    /** Release collision, acceptor side: awaiting the local A-RELEASE response primitive. */
    STA_12_COLLISION_ACCEPTOR_AWAITING_LOCAL,
    /** Awaiting the transport connection to close. */
    STA_13_AWAITING_TRANSPORT_CLOSE
}
