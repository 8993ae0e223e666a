package org.bellwether.ledger;

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
     * Compares spool and ledger and schedules what was missed; called at start and at an interval.
     *
     * @throws Exception to be called again after a back-off
     */
    void reconcile() throws Exception;
}
