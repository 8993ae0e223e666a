package org.bellwether.mllp;

import java.io.IOException;

/** A message could not be carried. The text names the peer and what happened, and nothing of the message. */
public final class MllpException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what happened
     */
    public MllpException(String message) {
        super(message);
    }

    /**
     * Makes an exception.
     *
     * @param message what happened
     * @param cause the exception of the socket
     */
    public MllpException(String message, Throwable cause) {
        super(message, cause);
    }
}
