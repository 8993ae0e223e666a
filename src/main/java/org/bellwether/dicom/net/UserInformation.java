package org.bellwether.dicom.net;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sub-items of the user information item that both sides exchange (PS3.8 annex D.1, PS3.7 annex D.3.3).
 *
 * @param maximumPduLength longest P-DATA-TF variable field that the sender of this item takes, in bytes; 0 for no limit
 * @param implementationClassUid UID of the implementation
 * @param implementationVersionName up to 16 characters, empty if absent
 * @param operationsWindow asynchronous operations window, or null if absent
 * @param roles SCP/SCU role selections, at most one a SOP class
 * @param extendedNegotiations SOP class extended negotiations, at most one a SOP class
 * @param identity who the user is, in a request alone; null if absent
 * @param identityConfirmed in an answer: whether the acceptor has checked the identity
 */
public record UserInformation(
        long maximumPduLength,
        String implementationClassUid,
        String implementationVersionName,
        @Nullable OperationsWindow operationsWindow,
        List<RoleSelection> roles,
        List<SopClassExtendedNegotiation> extendedNegotiations,
        @Nullable UserIdentity identity,
        boolean identityConfirmed) {

    /** Our implementation class UID, from the UUID that names this program (PS3.5 annex B.2). */
    public static final String OUR_CLASS_UID = "2.25.189431279048373916457623091284756120938";

    /** Our implementation version name. */
    public static final String OUR_VERSION_NAME = "BELLWETHER_01";

    /** Copies the lists. */
    public UserInformation {
        roles = List.copyOf(roles);
        extendedNegotiations = List.copyOf(extendedNegotiations);
    }

    /**
     * Makes user information with the sub-items that every association has.
     *
     * @param maximumPduLength longest P-DATA-TF variable field taken, in bytes; 0 for no limit
     * @param implementationClassUid UID of the implementation
     * @param implementationVersionName up to 16 characters, empty if absent
     */
    public UserInformation(long maximumPduLength, String implementationClassUid, String implementationVersionName) {
        this(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                null,
                List.of(),
                List.of(),
                null,
                false);
    }

    /**
     * Returns what we tell about ourselves.
     *
     * @param maximumPduLength longest P-DATA-TF variable field that we take, in bytes
     * @return the user information of this program
     */
    public static UserInformation ours(long maximumPduLength) {
        return new UserInformation(maximumPduLength, OUR_CLASS_UID, OUR_VERSION_NAME);
    }

    /**
     * Returns this with another maximum length.
     *
     * @param length in bytes
     * @return a copy
     */
    public UserInformation withMaximumPduLength(long length) {
        return new UserInformation(
                length,
                implementationClassUid,
                implementationVersionName,
                operationsWindow,
                roles,
                extendedNegotiations,
                identity,
                identityConfirmed);
    }

    /**
     * Returns this with an asynchronous operations window.
     *
     * @param window null for none
     * @return a copy
     */
    public UserInformation withOperationsWindow(@Nullable OperationsWindow window) {
        return new UserInformation(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                window,
                roles,
                extendedNegotiations,
                identity,
                identityConfirmed);
    }

    /**
     * Returns this with what is negotiated about SOP classes.
     *
     * @param selections roles
     * @param extended application information
     * @return a copy
     */
    public UserInformation withSopClasses(List<RoleSelection> selections, List<SopClassExtendedNegotiation> extended) {
        return new UserInformation(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                operationsWindow,
                selections,
                extended,
                identity,
                identityConfirmed);
    }

    /**
     * Returns this with an identity, for a request.
     *
     * @param user null for none
     * @return a copy
     */
    public UserInformation withIdentity(@Nullable UserIdentity user) {
        return new UserInformation(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                operationsWindow,
                roles,
                extendedNegotiations,
                user,
                identityConfirmed);
    }

    /**
     * Returns this with the confirmation of an identity, for an answer.
     *
     * @param confirmed whether it was asked for and the identity was checked
     * @return a copy
     */
    public UserInformation withIdentityConfirmed(boolean confirmed) {
        return new UserInformation(
                maximumPduLength,
                implementationClassUid,
                implementationVersionName,
                operationsWindow,
                roles,
                extendedNegotiations,
                identity,
                confirmed);
    }

    /**
     * Returns the role selection of a SOP class.
     *
     * @param sopClassUid the SOP class
     * @return null if there is none, so that the requestor of the association is the user
     */
    public @Nullable RoleSelection role(String sopClassUid) {
        for (RoleSelection role : roles) {
            if (role.sopClassUid().equals(sopClassUid)) {
                return role;
            }
        }
        return null;
    }

    /**
     * Returns the extended negotiation of a SOP class.
     *
     * @param sopClassUid the SOP class
     * @return null if there is none
     */
    public @Nullable SopClassExtendedNegotiation extendedNegotiation(String sopClassUid) {
        for (SopClassExtendedNegotiation extended : extendedNegotiations) {
            if (extended.sopClassUid().equals(sopClassUid)) {
                return extended;
            }
        }
        return null;
    }
}
