package org.bellwether.protocol;

import java.time.Instant;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/**
 * One series of a study, as the selection sees it.
 *
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param sliceCount slices, or instances when it is no stack
 * @param sliceSpacingMm distance of slice centres in millimetres, 0 when it is no stack
 * @param acquiredAt when it was acquired, or null when the header does not say
 * @param protocol what header and image say, or null when it was not determined
 * @param excludedBecause why it cannot be read at all (no stack, no head CT, damaged), in words for people; else null
 */
public record Candidate(
        String seriesInstanceUid,
        int sliceCount,
        double sliceSpacingMm,
        @Nullable Instant acquiredAt,
        @Nullable SeriesProtocol protocol,
        @Nullable String excludedBecause) {

    /**
     * Returns how much of the head the slices cover.
     *
     * @return millimetres
     */
    public double coverageMm() {
        return sliceCount * sliceSpacingMm;
    }
}
