package org.bellwether.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for storage commitment (DICOM PS3.4 annex J) as it is kept.
 *
 * @param transactionUid Transaction UID
 * @param aeTitle AE title of the peer
 * @param state how far it has come
 * @param repeatTo where instances that were not committed are sent again; null for nowhere
 * @param attemptsLeft how often that may be done
 * @param requestedAt when it was asked for
 * @param dueAt when waiting for the report ends
 * @param instances what the peer is to answer for, in the order of the request
 */
public record StorageCommitment(
        String transactionUid,
        String aeTitle,
        State state,
        @Nullable String repeatTo,
        int attemptsLeft,
        Instant requestedAt,
        Instant dueAt,
        List<Instance> instances) {

    /** How far a request has come. */
    public enum State {
        /** The peer has not reported. */
        REQUESTED,
        /** The peer answers for everything. */
        COMMITTED,
        /** The peer has reported, and does not answer for everything. */
        INCOMPLETE,
        /** What was missing was sent again, with a request of its own. */
        REPEATED,
        /** What is missing was not sent again: somebody must look at it. */
        GIVEN_UP,
        /** The peer did not take the request on; its sender was told. */
        CANCELLED
    }

    /**
     * One instance of a request.
     *
     * @param sopClassUid SOP Class UID
     * @param sopInstanceUid SOP Instance UID
     * @param file Part 10 file that it was sent from
     * @param committed whether the peer answers for it
     * @param failureReason Failure Reason (0008,1197) where the peer said that it does not; null otherwise
     */
    public record Instance(
            String sopClassUid,
            String sopInstanceUid,
            String file,
            boolean committed,
            @Nullable Integer failureReason) {}

    /** Copies the list. */
    public StorageCommitment {
        instances = List.copyOf(instances);
    }

    /**
     * Returns what the peer does not answer for, as far as is known.
     *
     * @return instances that are not committed
     */
    public List<Instance> missing() {
        return instances.stream().filter(instance -> !instance.committed()).toList();
    }

    /**
     * Tells whether nothing more is to be done.
     *
     * @return false while a report is awaited, or missing instances are to be sent again
     */
    public boolean isSettled() {
        return state != State.REQUESTED && state != State.INCOMPLETE;
    }
}
