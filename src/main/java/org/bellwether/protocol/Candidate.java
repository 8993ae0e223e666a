package org.bellwether.protocol;

import java.time.Instant;
import java.util.List;
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
 * @param warnings what is unusual about its images though they can be read, in words for people
 */
public record Candidate(
        String seriesInstanceUid,
        int sliceCount,
        double sliceSpacingMm,
        @Nullable Instant acquiredAt,
        @Nullable SeriesProtocol protocol,
        @Nullable String excludedBecause,
        List<String> warnings) {

    /** Keeps its own list. */
    public Candidate {
        warnings = List.copyOf(warnings);
    }

    /**
     * Makes a candidate whose images are as usual.
     *
     * @param seriesInstanceUid Series Instance UID (0020,000E)
     * @param sliceCount slices, or instances when it is no stack
     * @param sliceSpacingMm distance of slice centres in millimetres, 0 when it is no stack
     * @param acquiredAt when it was acquired, or null when the header does not say
     * @param protocol what header and image say, or null when it was not determined
     * @param excludedBecause why it cannot be read at all, in words for people; else null
     */
    public Candidate(
            String seriesInstanceUid,
            int sliceCount,
            double sliceSpacingMm,
            @Nullable Instant acquiredAt,
            @Nullable SeriesProtocol protocol,
            @Nullable String excludedBecause) {
        this(seriesInstanceUid, sliceCount, sliceSpacingMm, acquiredAt, protocol, excludedBecause, List.of());
    }

    /**
     * Returns how much of the head the slices cover.
     *
     * @return millimetres
     */
    public double coverageMm() {
        return sliceCount * sliceSpacingMm;
    }
}
