package org.bellwether.dicom.dimse;

import java.io.IOException;

/** Sees whether the peer cancels an operation that is under way (PS3.7 section 9.3.2.3). */
final class CancelWatch {

    private final MessageExchange messages;
    private final DimseMessage request;
    private boolean requested;

    CancelWatch(MessageExchange messages, DimseMessage request) {
        this.messages = messages;
        this.request = request;
    }

    /** Looks at what has come, without waiting. */
    boolean isRequested() throws IOException {
        while (!requested) {
            DimseMessage message = messages.poll();
            if (message == null) {
                return false;
            }
            if (!take(message)) {
                throw messages.broken(message + " while another operation was under way");
            }
        }
        return true;
    }

    /** Takes a C-CANCEL-RQ; returns false if the message is something else. */
    boolean take(DimseMessage message) {
        if (message.commandField() != CommandSet.C_CANCEL_RQ) {
            return false;
        }
        // One for an operation that is over has come too late, and is left alone.
        requested |= message.command().integer(CommandSet.MESSAGE_ID_BEING_RESPONDED_TO, -1)
                == request.command().integer(CommandSet.MESSAGE_ID, -2);
        return true;
    }

    /** Tells what has been seen so far. */
    boolean seen() {
        return requested;
    }
}
