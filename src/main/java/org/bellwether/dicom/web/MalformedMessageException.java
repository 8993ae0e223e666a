package org.bellwether.dicom.web;

import java.io.IOException;

/** A peer's HTTP message does not keep to its format, or goes beyond a limit. */
public final class MalformedMessageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    /**
     * States what is wrong.
     *
     * @param message in words, without the content
     */
    public MalformedMessageException(String message) {
        this(message, false);
    }

    private MalformedMessageException(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    /** States that a limit was passed. */
    static MalformedMessageException tooLarge(String message) {
        return new MalformedMessageException(message, true);
    }

    /**
     * Tells whether the message is well-formed as far as it was read, but too large.
     *
     * @return true if a limit was passed
     */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
