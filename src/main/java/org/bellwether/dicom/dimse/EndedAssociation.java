package org.bellwether.dicom.dimse;

/**
 * An association that is over.
 *
 * @param associationId the name that the instances received on it carry
 * @param callingAeTitle calling AE title, without padding
 * @param calledAeTitle called AE title, without padding
 * @param remoteAddress address of the peer
 * @param released true if it ended in order, false if it was aborted or lost
 * @param reason in words, safe to log
 */
public record EndedAssociation(
        String associationId,
        String callingAeTitle,
        String calledAeTitle,
        String remoteAddress,
        boolean released,
        String reason) {}
