package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.List;
import org.bellwether.dicom.net.AssociateRequest;
import org.bellwether.dicom.net.Association;
import org.bellwether.dicom.net.OperationsWindow;
import org.bellwether.dicom.net.ProposedContext;
import org.bellwether.dicom.net.RoleSelection;
import org.bellwether.dicom.net.SopClassExtendedNegotiation;
import org.bellwether.dicom.net.UserInformation;

/** Asks peers for associations in the way that all our users (SCU) do: identity, window, roles. */
final class UserAssociation {

    private UserAssociation() {}

    /** Asks for an association; one whose peer does not confirm what it must is aborted. */
    static Association open(
            StorageUserOptions peer,
            List<ProposedContext> contexts,
            List<RoleSelection> roles,
            List<SopClassExtendedNegotiation> extended)
            throws IOException {
        UserInformation information = UserInformation.ours(peer.association().maximumPduLength())
                .withSopClasses(roles, extended)
                .withIdentity(peer.identity());
        if (peer.operationsWindow() > 1) {
            information = information.withOperationsWindow(new OperationsWindow(peer.operationsWindow(), 1));
        }
        Association association = Association.request(
                peer.address(),
                AssociateRequest.of(peer.calledAeTitle(), peer.callingAeTitle(), contexts, information),
                peer.association());
        if (peer.identityConfirmed() && !association.accepted().identityConfirmed()) {
            association.close();
            throw new IOException(peer.calledAeTitle() + " did not confirm the identity of the user");
        }
        return association;
    }

    /** Returns how many operations may be outstanding: what was agreed on, and no more than was asked for. */
    static int window(StorageUserOptions peer, Association association) {
        OperationsWindow agreed = association.accepted().operationsWindow();
        if (agreed == null || peer.operationsWindow() == 1) {
            return 1;
        }
        return agreed.invoked() == 0 ? peer.operationsWindow() : Math.min(agreed.invoked(), peer.operationsWindow());
    }
}
