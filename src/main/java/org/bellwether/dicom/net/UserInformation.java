package org.bellwether.dicom.net;

/**
 * The sub-items of the user information item that both sides exchange (PS3.8 annex D.1, PS3.7 annex D.3.3.2).
 *
 * @param maximumPduLength longest P-DATA-TF variable field that the sender of this item takes, in bytes; 0 for no limit
 * @param implementationClassUid UID of the implementation
 * @param implementationVersionName up to 16 characters, empty if absent
 */
public record UserInformation(long maximumPduLength, String implementationClassUid, String implementationVersionName) {

    /** Our implementation class UID, from the UUID that names this program (PS3.5 annex B.2). */
    public static final String OUR_CLASS_UID = "2.25.189431279048373916457623091284756120938";

    /** Our implementation version name. */
    public static final String OUR_VERSION_NAME = "BELLWETHER_01";

    /**
     * Returns what we tell about ourselves.
     *
     * @param maximumPduLength longest P-DATA-TF variable field that we take, in bytes
     * @return the user information of this program
     */
    public static UserInformation ours(long maximumPduLength) {
        return new UserInformation(maximumPduLength, OUR_CLASS_UID, OUR_VERSION_NAME);
    }
}
