package org.bellwether.dicom.net;

/** The actions of an association (PS3.8 tables 9-6 to 9-9), each with the states that may follow it. */
enum Action {
    /** Open the transport connection. */
    AE_1(State.STA_4_AWAITING_TRANSPORT),
    /** Send A-ASSOCIATE-RQ. */
    AE_2(State.STA_5_AWAITING_ASSOCIATE_ANSWER),
    /** Confirm the accepted association to the local user. */
    AE_3(State.STA_6_ESTABLISHED),
    /** Confirm the rejection to the local user and close the transport connection. */
    AE_4(State.STA_1_IDLE),
    /** Take the transport connection and start ARTIM. */
    AE_5(State.STA_2_AWAITING_ASSOCIATE_RQ),
    /** Stop ARTIM; indicate the request to the local user, or reject it and start ARTIM. */
    AE_6(State.STA_3_AWAITING_LOCAL_ASSOCIATE_RESPONSE, State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Send A-ASSOCIATE-AC. */
    AE_7(State.STA_6_ESTABLISHED),
    /** Send A-ASSOCIATE-RJ and start ARTIM. */
    AE_8(State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Send P-DATA-TF. */
    DT_1(State.STA_6_ESTABLISHED),
    /** Indicate received data to the local user. */
    DT_2(State.STA_6_ESTABLISHED),
    /** Send A-RELEASE-RQ. */
    AR_1(State.STA_7_AWAITING_RELEASE_RP),
    /** Indicate the release to the local user. */
    AR_2(State.STA_8_AWAITING_LOCAL_RELEASE_RESPONSE),
    /** Confirm the release to the local user and close the transport connection. */
    AR_3(State.STA_1_IDLE),
    /** Send A-RELEASE-RP and start ARTIM. */
    AR_4(State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Stop ARTIM. */
    AR_5(State.STA_1_IDLE),
    /** Indicate received data while a release is under way. */
    AR_6(State.STA_7_AWAITING_RELEASE_RP),
    /** Send P-DATA-TF while the other side asks for the release. */
    AR_7(State.STA_8_AWAITING_LOCAL_RELEASE_RESPONSE),
    /** Indicate a release collision; the next state depends on who requested the association. */
    AR_8(State.STA_9_COLLISION_REQUESTOR_AWAITING_LOCAL, State.STA_10_COLLISION_ACCEPTOR_AWAITING_RP),
    /** Send A-RELEASE-RP after a collision. */
    AR_9(State.STA_11_COLLISION_REQUESTOR_AWAITING_RP),
    /** Confirm the release to the local user after a collision. */
    AR_10(State.STA_12_COLLISION_ACCEPTOR_AWAITING_LOCAL),
    /** Send A-ABORT as the service user and start or restart ARTIM. */
    AA_1(State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Stop ARTIM and close the transport connection. */
    AA_2(State.STA_1_IDLE),
    /** Indicate the abort of the other side to the local user and close the transport connection. */
    AA_3(State.STA_1_IDLE),
    /** Indicate to the local user that the transport connection is gone. */
    AA_4(State.STA_1_IDLE),
    /** Stop ARTIM. */
    AA_5(State.STA_1_IDLE),
    /** Ignore the PDU. */
    AA_6(State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Send A-ABORT. */
    AA_7(State.STA_13_AWAITING_TRANSPORT_CLOSE),
    /** Send A-ABORT as the service provider, indicate it to the local user and start ARTIM. */
    AA_8(State.STA_13_AWAITING_TRANSPORT_CLOSE);

    private final State next;
    private final State otherwise;

    Action(State next) {
        this(next, next);
    }

    Action(State next, State otherwise) {
        this.next = next;
        this.otherwise = otherwise;
    }

    /** Returns the state that follows in the ordinary case (for AR-8: at the requestor of the association). */
    State next() {
        return next;
    }

    /** Returns the state that follows in the other case: AE-6 that rejects, AR-8 at the acceptor. */
    State otherwise() {
        return otherwise;
    }
}
