package org.bellwether.dicom.net;

import java.io.IOException;

/** An association was refused, by us (the peer sees A-ASSOCIATE-RJ) or by the peer. */
public final class AssociationRejectedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient AssociateReject reject;

    /**
     * Makes the exception.
     *
     * @param reject what is sent or was received
     */
    public AssociationRejectedException(AssociateReject reject) {
        super("association rejected, " + reject.inWords());
        this.reject = reject;
    }

    /**
     * Returns the A-ASSOCIATE-RJ.
     *
     * @return result, source and reason
     */
    public AssociateReject reject() {
        return reject;
    }
}
