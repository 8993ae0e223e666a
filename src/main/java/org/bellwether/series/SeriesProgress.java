package org.bellwether.series;

import java.time.Instant;

/**
 * How far the reception of a series has come.
 *
 * @param studyInstanceUid Study Instance UID
 * @param seriesInstanceUid Series Instance UID
 * @param count instances since the start of the engine
 * @param firstArrival the first instance
 * @param lastArrival the latest instance
 * @param dueAt when the series is complete if nothing more happens
 * @param reason why it is complete then
 * @param reopened true if the series had been completed before and a late slice opened it again
 */
public record SeriesProgress(
        String studyInstanceUid,
        String seriesInstanceUid,
        int count,
        Instant firstArrival,
        Instant lastArrival,
        Instant dueAt,
        CompletionReason reason,
        boolean reopened) {

    /**
     * Tells whether the series is complete.
     *
     * @param now the time
     * @return true from {@link #dueAt()} on
     */
    public boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
