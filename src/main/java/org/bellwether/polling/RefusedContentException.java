package org.bellwether.polling;

/** A file of the watched folder is not read. */
public final class RefusedContentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * States why.
     *
     * @param reason in words, without its name, which may be a patient's
     */
    public RefusedContentException(String reason) {
        super(reason);
    }
}
