package org.bellwether.dicom.dimse;

import java.net.InetSocketAddress;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.UserIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, and as whom, as a user of Storage, Query/Retrieve or Storage Commitment.
 *
 * @param address of the peer
 * @param calledAeTitle its AE title
 * @param callingAeTitle ours
 * @param association limits of an association
 * @param identity the user that the association is asked for (PS3.7 annex D.3.3.7); null to say nothing
 * @param identityConfirmed whether the peer must confirm that it has checked the identity, or the association is given up
 * @param operationsWindow operations that we would like to have outstanding at once (PS3.7 annex D.3.3.3), 1 to 65535
 */
public record StorageUserOptions(
        InetSocketAddress address,
        String calledAeTitle,
        String callingAeTitle,
        AssociationOptions association,
        @Nullable UserIdentity identity,
        boolean identityConfirmed,
        int operationsWindow) {

    /** Checks the AE titles, the window, and that what is to be confirmed is asked about. */
    public StorageUserOptions {
        StorageProviderOptions.requireAeTitle(calledAeTitle);
        StorageProviderOptions.requireAeTitle(callingAeTitle);
        if (operationsWindow < 1 || operationsWindow > 0xFFFF) {
            throw new IllegalArgumentException("an operations window is 1 to 65535, not " + operationsWindow);
        }
        if (identityConfirmed && (identity == null || !identity.responseRequested())) {
            throw new IllegalArgumentException("an identity is confirmed only if that is asked for");
        }
    }

    /**
     * Makes options for a user who says nothing about an identity, one operation after the other.
     *
     * @param address of the peer
     * @param calledAeTitle its AE title
     * @param callingAeTitle ours
     * @param association limits of an association
     */
    public StorageUserOptions(
            InetSocketAddress address, String calledAeTitle, String callingAeTitle, AssociationOptions association) {
        this(address, calledAeTitle, callingAeTitle, association, null, false, 1);
    }

    /**
     * Returns these options with an identity.
     *
     * @param user who the user is; null to say nothing
     * @param confirmed whether the peer must confirm that it has checked it
     * @return a copy
     */
    public StorageUserOptions withIdentity(@Nullable UserIdentity user, boolean confirmed) {
        return new StorageUserOptions(
                address, calledAeTitle, callingAeTitle, association, user, confirmed, operationsWindow);
    }

    /**
     * Returns these options with another operations window.
     *
     * @param operations that may be outstanding at once
     * @return a copy
     */
    public StorageUserOptions withOperationsWindow(int operations) {
        return new StorageUserOptions(
                address, calledAeTitle, callingAeTitle, association, identity, identityConfirmed, operations);
    }
}
