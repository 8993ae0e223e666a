package org.bellwether.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Delivery;
import org.bellwether.ledger.WorklistRow;
import org.bellwether.web.AssessmentView.FindingView;
import org.bellwether.web.StudyView.PatientView;
import org.jspecify.annotations.Nullable;

/**
 * A study on the worklist in JSON.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param patient the patient
 * @param accessionNumber Accession Number (0008,0050), empty when missing
 * @param description Study Description (0008,1030)
 * @param startedAt when it was acquired, or null when the header does not say
 * @param receivedAt when its first instance arrived
 * @param ageSeconds seconds since then by the engine's clock, so that a wrong clock at the desk does not matter
 * @param state where it stands
 * @param reason the reason of its newest assessment, empty when there is none
 * @param assessmentId its newest assessment, or null
 * @param corrected whether that one replaced an earlier one
 * @param findings the findings of the newest assessment, largest first
 * @param seriesCount number of its series
 * @param instanceCount number of instances received
 * @param deliveries what was sent to whom for the newest assessment
 */
public record WorklistRowView(
        String studyInstanceUid,
        PatientView patient,
        String accessionNumber,
        String description,
        @Nullable Instant startedAt,
        Instant receivedAt,
        long ageSeconds,
        StudyState state,
        String reason,
        @Nullable UUID assessmentId,
        boolean corrected,
        List<FindingView> findings,
        int seriesCount,
        int instanceCount,
        List<DeliveryView> deliveries) {

    /**
     * Makes the view of a row.
     *
     * @param row the row
     * @param deliveries the deliveries of its assessment
     * @param now the time by the engine's clock
     * @return its view
     */
    public static WorklistRowView of(WorklistRow row, List<Delivery> deliveries, Instant now) {
        Assessment assessment = row.assessment();
        return new WorklistRowView(
                row.study().studyInstanceUid(),
                PatientView.of(row.study().patient()),
                row.study().accessionNumber(),
                row.study().description(),
                row.study().startedAt(),
                row.study().receivedAt(),
                Math.max(0, Duration.between(row.study().receivedAt(), now).toSeconds()),
                StudyState.of(assessment, row.waiting()),
                assessment == null ? "" : assessment.reason(),
                assessment == null ? null : assessment.id(),
                assessment != null && assessment.correctsId() != null,
                assessment == null ? List.of() : AssessmentView.findings(assessment),
                row.seriesCount(),
                row.instanceCount(),
                deliveries.stream().map(DeliveryView::of).toList());
    }

    /** Shows the unique identifier alone, since the rest holds protected health information. */
    @Override
    public String toString() {
        return "WorklistRowView[" + studyInstanceUid + "]";
    }
}
