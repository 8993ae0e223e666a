package org.bellwether.series;

/** A series cannot be read by a network. The message is the reason for people, without patient data. */
public final class SeriesNotReadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * States the reason.
     *
     * @param reason one or more sentences for people, without patient data
     */
    public SeriesNotReadableException(String reason) {
        super(reason);
    }

    /**
     * States the reason and what it came from.
     *
     * @param reason one or more sentences for people, without patient data
     * @param cause what was thrown
     */
    public SeriesNotReadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
