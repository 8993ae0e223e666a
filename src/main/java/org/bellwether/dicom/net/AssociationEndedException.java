package org.bellwether.dicom.net;

import java.io.IOException;

/** The association ended before the operation did. */
public final class AssociationEndedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Indication.Ended ended;

    /**
     * Makes the exception.
     *
     * @param ended how it ended
     */
    public AssociationEndedException(Indication.Ended ended) {
        super("association ended (" + ended.how() + "): " + ended.reason());
        this.ended = ended;
    }

    /**
     * Returns how the association ended.
     *
     * @return the end
     */
    public Indication.Ended ended() {
        return ended;
    }
}
