package org.bellwether.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A series and what became of it.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param modality Modality (0008,0060)
 * @param description Series Description (0008,103E)
 * @param seriesNumber Series Number (0020,0011), or null
 * @param sliceCount instances received
 * @param outcome how it ended
 * @param reason why it was not analysed, or why it was chosen; empty while waiting
 * @param protocol the protocol, or null when it was not determined
 * @param updatedAt the last change
 */
public record Series(
        String studyInstanceUid,
        String seriesInstanceUid,
        String modality,
        String description,
        @Nullable Integer seriesNumber,
        int sliceCount,
        SeriesOutcome outcome,
        String reason,
        @Nullable SeriesProtocol protocol,
        Instant updatedAt) {}
