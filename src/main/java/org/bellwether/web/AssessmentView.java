package org.bellwether.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.StageDurations;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in JSON. Research use, not for clinical use.
 *
 * @param id identity, also the key of the opaque link {@code /a/{id}}
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param accessionNumber Accession Number (0008,0050), empty when missing
 * @param status the answer
 * @param reason why no series was read, or one sentence on the chosen series
 * @param seriesInstanceUid the series that was read, or null
 * @param findings the findings, largest first
 * @param model the hemorrhage network, or null when none was asked
 * @param stageMillis how long each stage took
 * @param correctsId the earlier assessment that this one replaces, or null
 * @param createdAt when it was made
 */
public record AssessmentView(
        UUID id,
        String studyInstanceUid,
        String accessionNumber,
        AssessmentStatus status,
        String reason,
        @Nullable String seriesInstanceUid,
        List<FindingView> findings,
        @Nullable ModelView model,
        StageMillisView stageMillis,
        @Nullable UUID correctsId,
        Instant createdAt) {

    /**
     * Makes the view of an assessment.
     *
     * @param assessment the assessment
     * @return its view
     */
    public static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                assessment.studyInstanceUid(),
                assessment.accessionNumber(),
                assessment.status(),
                assessment.reason(),
                assessment.seriesInstanceUid(),
                findings(assessment),
                ModelView.of(assessment.model()),
                StageMillisView.of(assessment.stages()),
                assessment.correctsId(),
                assessment.createdAt());
    }

    static List<FindingView> findings(Assessment assessment) {
        return assessment.findings().stream().map(FindingView::of).toList();
    }

    /**
     * A finding in JSON.
     *
     * @param type the hemorrhage type
     * @param volumeMl volume in millilitres, to a hundredth
     * @param probability 0 to 1, to a ten-thousandth
     * @param keySlice the slice with its largest area, counted from 0
     */
    public record FindingView(HemorrhageType type, double volumeMl, double probability, int keySlice) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.type(),
                    Rounding.decimals(finding.volumeMl(), 2),
                    Rounding.decimals(finding.probability(), 4),
                    finding.keySlice());
        }
    }

    /**
     * A network in JSON.
     *
     * @param name the model's name in the repository
     * @param version its version folder
     * @param sha256 SHA-256 of its file, hexadecimal
     */
    public record ModelView(String name, String version, String sha256) {

        static @Nullable ModelView of(@Nullable ModelIdentity model) {
            return model == null ? null : new ModelView(model.name(), model.version(), model.sha256());
        }
    }

    /**
     * The stages in JSON, each in milliseconds.
     *
     * @param receive from the first to the last instance of the series that was read
     * @param complete from its last instance until it was held complete
     * @param protocol header rules and image network
     * @param hemorrhage preparation, hemorrhage network, findings
     * @param result from the findings to the committed assessment
     */
    public record StageMillisView(long receive, long complete, long protocol, long hemorrhage, long result) {

        static StageMillisView of(StageDurations stages) {
            return new StageMillisView(
                    stages.receive().toMillis(),
                    stages.complete().toMillis(),
                    stages.protocol().toMillis(),
                    stages.hemorrhage().toMillis(),
                    stages.result().toMillis());
        }
    }
}
