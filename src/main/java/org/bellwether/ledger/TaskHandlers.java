package org.bellwether.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the tasks do. Every method may be called again after a crash, so each is idempotent; a thrown exception means
 * "again later".
 */
public interface TaskHandlers {

    /**
     * A series has been quiet for long enough, or is complete for another reason.
     *
     * @param seriesInstanceUid Series Instance UID
     * @throws Exception to be called again after a back-off
     */
    void seriesComplete(String seriesInstanceUid) throws Exception;

    /**
     * A study is to be assessed.
     *
     * @param studyInstanceUid Study Instance UID
     * @throws Exception to be called again after a back-off
     */
    void analyse(String studyInstanceUid) throws Exception;

    /**
     * A delivery is to be made. Returning means that the recipient accepted.
     *
     * @param deliveryId the delivery
     * @throws DeliveryRefusedException when the recipient refused for good, itself or as a cause: the delivery is dead
     * @throws Exception to be called again after a back-off
     */
    void deliver(UUID deliveryId) throws Exception;

    /**
     * Instances that a peer does not answer for are to be sent to it again.
     *
     * @param commitment the request for storage commitment that it did not answer in full
     * @throws DeliveryRefusedException when that cannot be done any more
     * @throws Exception to be called again after a back-off
     */
    void repeatCommitment(StorageCommitment commitment) throws Exception;

    /**
     * Compares spool and ledger and schedules what was missed; called at start and at an interval.
     *
     * @throws Exception to be called again after a back-off
     */
    void reconcile() throws Exception;

    /**
     * An archive is to be asked what is new.
     *
     * @param archive its name
     * @return when to ask again, or empty if it is not asked any more
     * @throws Exception to be called again after a back-off
     */
    Optional<Instant> poll(String archive) throws Exception;

    /**
     * A worker is to retrieve its next study.
     *
     * @param worker its name; one of that name runs at a time, on all engines together
     * @return when the next one is due, or empty when none waits
     * @throws Exception to be called again after a back-off
     */
    Optional<Instant> retrieve(String worker) throws Exception;

    /**
     * The priors of a study are to be looked for.
     *
     * @param studyInstanceUid Study Instance UID of the study that they are compared with
     * @throws Exception to be called again after a back-off
     */
    void priors(String studyInstanceUid) throws Exception;
}
