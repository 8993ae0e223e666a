package org.bellwether.dicom.net;

/**
 * Who is user and who provider of a SOP class (PS3.7 annex D.3.3.4). Without this item the requestor of the association is
 * the user. In a request a role is offered, in an answer it is accepted.
 *
 * @param sopClassUid the SOP class
 * @param user whether the requestor of the association may be its user (SCU)
 * @param provider whether the requestor of the association may be its provider (SCP)
 */
public record RoleSelection(String sopClassUid, boolean user, boolean provider) {}
