package org.bellwether.dicom.dimse;

/**
 * Remembers requests for storage commitment until their result has come, across restarts of the process. Used by many threads at
 * once.
 */
public interface CommitmentTransactions extends CommitmentListener {

    /**
     * A request is about to be sent; it is remembered once this returns.
     *
     * @param transaction what is asked
     */
    void begin(CommitmentTransaction transaction);

    /**
     * The request was not taken on by the peer, so no result will come; the sender knows.
     *
     * @param transactionUid of the request
     */
    void cancel(String transactionUid);
}
