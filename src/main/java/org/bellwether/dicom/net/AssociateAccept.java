package org.bellwether.dicom.net;

import java.util.List;

/**
 * An A-ASSOCIATE-AC (PS3.8 9.3.3). Its AE title fields are reserved and only sent back, so they are not kept.
 *
 * @param contexts one answer a proposed context; the abstract syntax does not travel and is empty after decoding
 * @param userInformation what the acceptor tells about itself
 */
public record AssociateAccept(List<PresentationContext> contexts, UserInformation userInformation) {

    /** Copies the list. */
    public AssociateAccept {
        contexts = List.copyOf(contexts);
    }

    /**
     * Makes an answer that says nothing beyond the contexts.
     *
     * @param contexts one answer a proposed context
     * @return the answer
     */
    public static AssociateAccept of(List<PresentationContext> contexts) {
        return new AssociateAccept(contexts, UserInformation.ours(0));
    }

    /**
     * Returns this with another maximum length.
     *
     * @param length in bytes
     * @return a copy
     */
    AssociateAccept withMaximumPduLength(long length) {
        return new AssociateAccept(contexts, userInformation.withMaximumPduLength(length));
    }
}
