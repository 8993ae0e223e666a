package org.bellwether.dicom.net;

/**
 * An A-ASSOCIATE-RJ (PS3.8 9.3.4, table 9-21).
 *
 * @param result 1 permanent, 2 transient
 * @param source 1 service user, 2 service provider (ACSE), 3 service provider (presentation)
 * @param reason its meaning depends on the source
 */
public record AssociateReject(int result, int source, int reason) {

    /** The called AE title is not ours. */
    public static final AssociateReject CALLED_AE_TITLE_NOT_RECOGNIZED = new AssociateReject(1, 1, 7);

    /** The calling AE title is not on the list. */
    public static final AssociateReject CALLING_AE_TITLE_NOT_RECOGNIZED = new AssociateReject(1, 1, 3);

    /** The application context is not DICOM's. */
    public static final AssociateReject APPLICATION_CONTEXT_NOT_SUPPORTED = new AssociateReject(1, 1, 2);

    /** No reason given; used for an address that is not on the list. */
    public static final AssociateReject NO_REASON = new AssociateReject(1, 1, 1);

    /** The user that the association was asked for is not known, or none was named (PS3.7 annex D.3.3.7). */
    public static final AssociateReject USER_IDENTITY_NOT_VERIFIED = new AssociateReject(1, 2, 1);

    /** The protocol version is not supported. */
    public static final AssociateReject PROTOCOL_VERSION_NOT_SUPPORTED = new AssociateReject(1, 2, 2);

    /** As many associations are open as are allowed; the peer may try again. */
    public static final AssociateReject LOCAL_LIMIT_EXCEEDED = new AssociateReject(2, 3, 2);

    /**
     * Tells whether trying again later can help.
     *
     * @return true if the result is transient
     */
    public boolean isTransient() {
        return result == 2;
    }

    /**
     * Says in words what the numbers mean.
     *
     * @return for example "permanent: called AE title not recognized"
     */
    public String inWords() {
        String words = "source " + source + ", reason " + reason;
        if (source == 1) {
            words = switch (reason) {
                case 1 -> "no reason given";
                case 2 -> "application context not supported";
                case 3 -> "calling AE title not recognized";
                case 7 -> "called AE title not recognized";
                default -> words;
            };
        } else if (source == 2) {
            words = switch (reason) {
                case 1 -> "no reason given by ACSE, user identity not verified";
                case 2 -> "protocol version not supported";
                default -> words;
            };
        } else if (source == 3) {
            words = reason == 2 ? "local limit exceeded" : "temporary congestion";
        }
        return (isTransient() ? "transient: " : "permanent: ") + words;
    }
}
