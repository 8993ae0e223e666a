package org.bellwether.dicom.dimse;

/**
 * Where files come from that no C-STORE brought.
 *
 * @param name in place of a calling AE title: 1 to 16 characters
 * @param aeTitle ours
 * @param remoteAddress address of the peer, empty for this machine
 * @param lot names what comes together, as an association does; never used twice
 */
public record Part10Origin(String name, String aeTitle, String remoteAddress, String lot) {

    /** Checks the names. */
    public Part10Origin {
        StorageProviderOptions.requireAeTitle(name);
        StorageProviderOptions.requireAeTitle(aeTitle);
    }

    /**
     * Returns the end of the lot, for who waits for it.
     *
     * @param complete whether all came that was to come
     * @return as if an association had ended
     */
    public EndedAssociation ended(boolean complete) {
        return new EndedAssociation(lot, name, aeTitle, remoteAddress, complete, complete ? "all came" : "broke off");
    }
}
