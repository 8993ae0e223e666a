package org.bellwether.ledger;

import org.jspecify.annotations.Nullable;

/** A delivery did not succeed this time and is tried again. */
public final class DeliveryFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what happened, without patient data: it is stored and shown
     * @param cause the exception of the transport, or null
     */
    public DeliveryFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
