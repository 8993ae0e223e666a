package org.bellwether.ledger;

/** The recipient refused a delivery for good: trying again would not help, a person must look at it. */
public final class DeliveryRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message who refused and why, without patient data: it is stored and shown
     */
    public DeliveryRefusedException(String message) {
        super(message);
    }
}
