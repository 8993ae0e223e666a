package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Series;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.spool.MaskStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits the answer for a study together with its deliveries. */
@ApplicationScoped
@Named("resultStage")
public class ResultStage {

    private static final Logger LOG = LoggerFactory.getLogger(ResultStage.class);

    private final AssessmentRecords assessments;
    private final SeriesRecords records;
    private final MaskStore masks;
    private final Recipients recipients;
    private final StageClock clock;
    private final PriorStage priors;

    /**
     * Makes the bean.
     *
     * @param assessments the ledger's assessments
     * @param records the ledger's series
     * @param masks keeps the marked voxels
     * @param recipients who is told
     * @param clock remembers the times
     * @param priors knows which studies are here for comparison
     */
    @Inject
    public ResultStage(
            AssessmentRecords assessments,
            SeriesRecords records,
            MaskStore masks,
            Recipients recipients,
            StageClock clock,
            PriorStage priors) {
        this.assessments = assessments;
        this.records = records;
        this.masks = masks;
        this.recipients = recipients;
        this.clock = clock;
        this.priors = priors;
    }

    /**
     * Commits assessment, outcomes and deliveries in one transaction. A study whose answer has not changed, because a
     * series came that is not read anyway, gets the new outcomes and no second answer.
     *
     * @param study the study as it was read
     * @throws IOException when the mask cannot be written
     */
    public void commit(StudyCase study) throws IOException {
        HemorrhageReading reading = study.reading();
        Optional<Assessment> earlier = assessments.latest(study.study().studyInstanceUid());
        if (reading == null && earlier.isPresent() && sameAnswer(study, earlier.get())) {
            study.outcomes().forEach(records::upsert);
            LOG.info(
                    "Study {}: {} stays {}",
                    study.study().studyInstanceUid(),
                    earlier.get().id(),
                    earlier.get().status());
            return;
        }
        UUID id = UUID.randomUUID();
        if (reading != null && reading.positive()) {
            // Before the commit: an assessment that is told has its picture.
            masks.write(id, reading.mask());
        }
        Assessment made = assessment(id, study, reading);
        boolean prior = priors.isPrior(made.studyInstanceUid());
        Assessment assessment = assessments.record(made, study.outcomes(), prior ? List.of() : recipients.of(made));
        LOG.info(
                "Study {}: {} (assessment {}{}{})",
                study.study().studyInstanceUid(),
                assessment.status(),
                assessment.id(),
                assessment.correctsId() == null ? "" : ", corrects " + assessment.correctsId(),
                prior ? ", a prior that nobody is told of" : "");
    }

    private static boolean sameAnswer(StudyCase study, Assessment earlier) {
        Series chosen = study.chosen();
        return chosen == null
                ? earlier.status() == AssessmentStatus.NOT_ANALYSED
                : chosen.seriesInstanceUid().equals(earlier.seriesInstanceUid());
    }

    private Assessment assessment(UUID id, StudyCase study, @Nullable HemorrhageReading reading) {
        Series chosen = study.chosen();
        AssessmentStatus status = reading == null
                ? AssessmentStatus.NOT_ANALYSED
                : reading.positive() ? AssessmentStatus.POSITIVE : AssessmentStatus.NEGATIVE;
        Instant now = Instant.now();
        return new Assessment(
                id,
                study.study().studyInstanceUid(),
                study.study().accessionNumber(),
                status,
                study.reason(),
                chosen == null ? null : chosen.seriesInstanceUid(),
                reading == null ? List.of() : reading.findings(),
                reading == null ? null : reading.model(),
                clock.durations(
                        chosen == null ? "" : chosen.seriesInstanceUid(),
                        Duration.between(study.startedAt(), study.readAt()),
                        Duration.between(study.readAt(), now)),
                null,
                now);
    }
}
