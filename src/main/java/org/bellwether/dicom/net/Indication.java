package org.bellwether.dicom.net;

import java.nio.ByteBuffer;

/** What {@link Association#receive} returns: data, the wish to release, or the end of the association. */
public sealed interface Indication {

    /**
     * A part of a presentation data value (PS3.8 9.3.5.1), handed out as it arrives: a value may come in any number of
     * parts, whatever the length of its PDU.
     *
     * @param context the accepted presentation context
     * @param command true for command, false for data set
     * @param last true if this ends the command or data set
     * @param bytes a view of the receive buffer, valid until the next call of {@link Association#receive}
     */
    record PresentationData(PresentationContext context, boolean command, boolean last, ByteBuffer bytes)
            implements Indication {}

    /** The peer wants to release; answer with {@link Association#acceptRelease}. */
    record ReleaseRequested() implements Indication {}

    /**
     * The association is over; every later call returns the same.
     *
     * @param how how it ended
     * @param reason in words, safe to log
     */
    record Ended(How how, String reason) implements Indication {

        /** The ways in which an association ends. */
        public enum How {
            /** In order. */
            RELEASED,
            /** The other side refused the association. */
            REJECTED,
            /** The other side sent A-ABORT. */
            ABORTED_BY_PEER,
            /** This side sent A-ABORT. */
            ABORTED,
            /** The connection broke. */
            CONNECTION_LOST
        }
    }
}
