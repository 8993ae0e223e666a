package org.bellwether.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A study as its instances name it. Texts that the header lacks are empty.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param patient the patient
 * @param accessionNumber Accession Number (0008,0050)
 * @param placerOrderNumber Placer Order Number / Imaging Service Request (0040,2016)
 * @param fillerOrderNumber Filler Order Number / Imaging Service Request (0040,2017)
 * @param description Study Description (0008,1030)
 * @param startedAt acquisition time, or study time where that is missing, or null
 * @param receivedAt when the first instance arrived
 */
public record Study(
        String studyInstanceUid,
        Patient patient,
        String accessionNumber,
        String placerOrderNumber,
        String fillerOrderNumber,
        String description,
        @Nullable Instant startedAt,
        Instant receivedAt) {

    /** Shows the unique identifier alone, since the rest is protected health information. */
    @Override
    public String toString() {
        return "Study[" + studyInstanceUid + "]";
    }
}
