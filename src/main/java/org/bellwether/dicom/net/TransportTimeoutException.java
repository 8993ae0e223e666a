package org.bellwether.dicom.net;

import java.io.IOException;

/** A deadline passed while waiting for the peer, or somebody asked for the end of the connection. */
final class TransportTimeoutException extends IOException {

    private static final long serialVersionUID = 1L;

    TransportTimeoutException(String message) {
        super(message);
    }
}
