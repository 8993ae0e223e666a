package org.bellwether.dicom.dimse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for storage commitment, as long as its result is not known.
 *
 * @param transactionUid Transaction UID, never used before
 * @param aeTitle AE title of the peer
 * @param instances what it is to answer for, each with the Part 10 file that it was sent from
 * @param dueAt when to give up waiting for the result
 * @param repeatTo where instances that were not committed are sent again; null for nowhere
 * @param attemptsLeft how often that may be done
 */
public record CommitmentTransaction(
        String transactionUid,
        String aeTitle,
        Map<InstanceReference, Path> instances,
        Instant dueAt,
        @Nullable String repeatTo,
        int attemptsLeft) {

    /** Copies the instances in their order. */
    public CommitmentTransaction {
        instances = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(instances));
    }
}
