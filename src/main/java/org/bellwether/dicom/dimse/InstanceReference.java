package org.bellwether.dicom.dimse;

/**
 * A composite instance by name (PS3.3 section C.17.2.1, table 10-11).
 *
 * @param sopClassUid Referenced SOP Class UID (0008,1150)
 * @param sopInstanceUid Referenced SOP Instance UID (0008,1155)
 */
public record InstanceReference(String sopClassUid, String sopInstanceUid) {}
