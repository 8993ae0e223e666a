package org.bellwether.dicom.net;

/**
 * Decides whether a user is who a requestor of an association says (PS3.7 annex D.3.3.7). Called by many threads at once, before
 * the association is accepted.
 */
public interface UserIdentityVerifier {

    /** What was found. */
    enum Verdict {
        /** The user is known: the association may be accepted, and the identity confirmed. */
        VERIFIED,
        /** The user is unknown, or the passcode or token is wrong: the association is rejected. */
        REJECTED,
        /** Identities of this type are not verified here: the association may be accepted, but nothing is confirmed. */
        NOT_SUPPORTED
    }

    /**
     * Looks at an identity.
     *
     * @param identity what the requestor sent; it comes from a stranger
     * @return what was found
     */
    Verdict verify(UserIdentity identity);
}
