package org.bellwether.dicom.net;

/**
 * What an acceptor has seen since it started.
 *
 * @param connections transport connections
 * @param accepted associations accepted
 * @param rejected associations rejected, the transient ones among them
 * @param rejectedTransiently associations rejected because of the limit
 * @param released associations that ended in order
 * @param aborted associations and connections that did not
 * @param open associations open now
 */
public record AssociationStatistics(
        long connections,
        long accepted,
        long rejected,
        long rejectedTransiently,
        long released,
        long aborted,
        int open) {}
