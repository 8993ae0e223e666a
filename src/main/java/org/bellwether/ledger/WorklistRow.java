package org.bellwether.ledger;

import org.bellwether.domain.Assessment;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;

/**
 * A study as the worklist shows it.
 *
 * @param study the study
 * @param assessment its newest assessment, or null when there is none yet
 * @param waiting true while it was not assessed, or while one of its series still waits
 * @param seriesCount number of its series
 * @param instanceCount number of instances received for them
 * @param pendingDeliveries deliveries of the newest assessment that no recipient has accepted yet
 * @param deadDeliveries deliveries of the newest assessment that were refused for good
 */
public record WorklistRow(
        Study study,
        @Nullable Assessment assessment,
        boolean waiting,
        int seriesCount,
        int instanceCount,
        int pendingDeliveries,
        int deadDeliveries) {}
