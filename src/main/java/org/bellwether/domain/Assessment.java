package org.bellwether.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The engine's answer for a study. Research use, not for clinical use.
 *
 * @param id identity, also the opaque key of links
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param accessionNumber Accession Number (0008,0050), empty when missing
 * @param status the answer
 * @param reason why no series was read, or one sentence on the chosen series
 * @param seriesInstanceUid the series that was read, or null
 * @param findings the findings, largest first; empty unless positive
 * @param model the hemorrhage network, or null when none was asked
 * @param stages how long each stage took
 * @param correctsId the earlier assessment of the study that this one replaces, or null
 * @param createdAt when it was made
 */
public record Assessment(
        UUID id,
        String studyInstanceUid,
        String accessionNumber,
        AssessmentStatus status,
        String reason,
        @Nullable String seriesInstanceUid,
        List<Finding> findings,
        @Nullable ModelIdentity model,
        StageDurations stages,
        @Nullable UUID correctsId,
        Instant createdAt) {

    /** Copies the findings. */
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Shows identity and answer alone, since the accession number is protected health information. */
    @Override
    public String toString() {
        return "Assessment[" + id + " " + status + " study " + studyInstanceUid + "]";
    }
}
