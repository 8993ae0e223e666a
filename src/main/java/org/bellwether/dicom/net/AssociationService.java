package org.bellwether.dicom.net;

import java.io.IOException;

/** What an acceptor does with its associations. */
public interface AssociationService {

    /**
     * Decides about a request before a presentation context is looked at.
     *
     * @param request what the peer asks for
     * @param remote where it asks from
     * @return one answer a proposed context, in the same order, and what else was agreed on; the acceptor puts its own
     *     maximum length in
     * @throws AssociationRejectedException to send A-ASSOCIATE-RJ
     */
    AssociateAccept negotiate(AssociateRequest request, RemotePeer remote) throws AssociationRejectedException;

    /**
     * Serves an association until it has ended. The caller closes it.
     *
     * @param association established
     * @return how it ended
     * @throws IOException if the connection is gone
     */
    Indication.Ended serve(Association association) throws IOException;
}
