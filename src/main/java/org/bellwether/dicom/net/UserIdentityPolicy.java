package org.bellwether.dicom.net;

import java.util.Optional;

/**
 * What an acceptor of associations asks of the users that they are requested for (PS3.7 annex D.3.3.7).
 *
 * @param verifier tells whether a user is who the requestor says
 * @param required whether an association is rejected that names no user, or one of a type that is not verified
 */
public record UserIdentityPolicy(UserIdentityVerifier verifier, boolean required) {

    /**
     * Decides about a request.
     *
     * @param information of the A-ASSOCIATE-RQ
     * @return whether the answer confirms the identity, as the requestor asked for; never true for one that was not verified
     * @throws AssociationRejectedException if the identity is wrong, or is missing where one is required
     */
    public boolean confirm(UserInformation information) throws AssociationRejectedException {
        Optional<UserIdentity> identity = Optional.ofNullable(information.identity());
        UserIdentityVerifier.Verdict verdict =
                identity.map(verifier::verify).orElse(UserIdentityVerifier.Verdict.NOT_SUPPORTED);
        if (verdict == UserIdentityVerifier.Verdict.REJECTED
                || required && verdict != UserIdentityVerifier.Verdict.VERIFIED) {
            throw new AssociationRejectedException(AssociateReject.USER_IDENTITY_NOT_VERIFIED);
        }
        return verdict == UserIdentityVerifier.Verdict.VERIFIED
                && identity.map(UserIdentity::responseRequested).orElse(false);
    }
}
