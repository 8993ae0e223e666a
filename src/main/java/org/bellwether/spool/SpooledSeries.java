package org.bellwether.spool;

import java.time.Instant;

/**
 * A series in the spool.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param count instances kept
 * @param firstArrival when the reception of the first began
 * @param lastArrival when the reception of the latest began
 */
public record SpooledSeries(
        String studyInstanceUid, String seriesInstanceUid, int count, Instant firstArrival, Instant lastArrival) {}
