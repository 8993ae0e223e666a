package org.bellwether.dicom.dimse;

/**
 * What a C-STORE-RQ and its association say about an instance before its data set arrives.
 *
 * @param callingAeTitle calling AE title, without padding
 * @param calledAeTitle called AE title, without padding
 * @param remoteAddress address of the peer
 * @param associationId names the association in this process
 * @param sopClassUid Affected SOP Class UID (0000,0002)
 * @param sopInstanceUid Affected SOP Instance UID (0000,1000)
 * @param transferSyntaxUid transfer syntax of the presentation context
 */
public record StoreRequest(
        String callingAeTitle,
        String calledAeTitle,
        String remoteAddress,
        String associationId,
        String sopClassUid,
        String sopInstanceUid,
        String transferSyntaxUid) {}
