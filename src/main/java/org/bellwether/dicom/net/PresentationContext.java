package org.bellwether.dicom.net;

/**
 * A presentation context as it was negotiated (PS3.8 9.3.3.2).
 *
 * @param id odd, 1 to 255
 * @param abstractSyntax UID of the SOP class that was proposed
 * @param result what the acceptor answered
 * @param transferSyntax UID of the one transfer syntax of this context; not significant unless accepted
 */
public record PresentationContext(int id, String abstractSyntax, Result result, String transferSyntax) {

    /** The answers to a proposed context; the ordinal is the number of PS3.8 table 9-18. */
    public enum Result {
        /** Data may travel on this context. */
        ACCEPTANCE,
        /** The user of the acceptor refuses. */
        USER_REJECTION,
        /** The acceptor gives no reason. */
        NO_REASON,
        /** The acceptor does not support the SOP class. */
        ABSTRACT_SYNTAX_NOT_SUPPORTED,
        /** The acceptor supports none of the transfer syntaxes. */
        TRANSFER_SYNTAXES_NOT_SUPPORTED
    }

    /**
     * Tells whether data may travel on this context.
     *
     * @return true if accepted
     */
    public boolean accepted() {
        return result == Result.ACCEPTANCE;
    }
}
