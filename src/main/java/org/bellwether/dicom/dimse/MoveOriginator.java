package org.bellwether.dicom.dimse;

/**
 * Who asked for a C-MOVE, told to the destination with each C-STORE (PS3.7 section 9.1.1.1).
 *
 * @param aeTitle Move Originator Application Entity Title (0000,1030)
 * @param messageId Move Originator Message ID (0000,1031)
 */
record MoveOriginator(String aeTitle, int messageId) {}
