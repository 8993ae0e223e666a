package org.bellwether.dicom.dimse;

import java.net.InetSocketAddress;
import org.bellwether.dicom.net.AssociationOptions;

/**
 * Whom to store at, and as whom.
 *
 * @param address of the peer
 * @param calledAeTitle its AE title
 * @param callingAeTitle ours
 * @param association limits of an association
 */
public record StorageUserOptions(
        InetSocketAddress address, String calledAeTitle, String callingAeTitle, AssociationOptions association) {

    /** Checks the AE titles. */
    public StorageUserOptions {
        StorageProviderOptions.requireAeTitle(calledAeTitle);
        StorageProviderOptions.requireAeTitle(callingAeTitle);
    }
}
