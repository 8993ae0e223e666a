package org.bellwether.dicom.net;

import java.io.IOException;

/** A PDU that the standard does not allow; the peer sees an A-ABORT with the reason (PS3.8 9.3.8). */
final class MalformedPduException extends IOException {

    private static final long serialVersionUID = 1L;

    private final AbortReason reason;

    MalformedPduException(AbortReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    AbortReason reason() {
        return reason;
    }
}
