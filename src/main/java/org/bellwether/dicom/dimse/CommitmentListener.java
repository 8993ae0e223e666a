package org.bellwether.dicom.dimse;

/** Learns how requests for storage commitment end. Called in the thread of the association that the peer reports on. */
public interface CommitmentListener {

    /**
     * A peer reports. The same report may come again; the peer hears Success once this returns, and forgets it then.
     *
     * @param result what it says
     * @param aeTitle AE title of the peer
     * @throws DimseFailureException with the status for the N-EVENT-REPORT-RSP, for example where the transaction is not known
     */
    void settled(CommitmentResult result, String aeTitle) throws DimseFailureException;
}
