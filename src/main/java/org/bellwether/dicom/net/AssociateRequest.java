package org.bellwether.dicom.net;

import java.util.List;

/**
 * An A-ASSOCIATE-RQ (PS3.8 9.3.2).
 *
 * @param protocolVersion bit field, bit 0 is the only version there is
 * @param calledAeTitle without padding
 * @param callingAeTitle without padding
 * @param applicationContext UID, {@link #DICOM_APPLICATION_CONTEXT} for DICOM
 * @param contexts proposed presentation contexts, in the order of the requestor
 * @param userInformation what the requestor tells about itself
 */
public record AssociateRequest(
        int protocolVersion,
        String calledAeTitle,
        String callingAeTitle,
        String applicationContext,
        List<ProposedContext> contexts,
        UserInformation userInformation) {

    /** The only application context name there is (PS3.7 annex A.2.1). */
    public static final String DICOM_APPLICATION_CONTEXT = "1.2.840.10008.3.1.1.1";

    /** Copies the list. */
    public AssociateRequest {
        contexts = List.copyOf(contexts);
    }

    /**
     * Makes an ordinary request: protocol version 1 and the DICOM application context.
     *
     * @param calledAeTitle up to 16 characters
     * @param callingAeTitle up to 16 characters
     * @param contexts at most 128
     * @param userInformation what we tell about ourselves
     * @return the request
     */
    public static AssociateRequest of(
            String calledAeTitle,
            String callingAeTitle,
            List<ProposedContext> contexts,
            UserInformation userInformation) {
        return new AssociateRequest(
                1, calledAeTitle, callingAeTitle, DICOM_APPLICATION_CONTEXT, contexts, userInformation);
    }
}
