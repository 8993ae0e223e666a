package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.Study;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;

/** Reads what a delivery is about. */
@ApplicationScoped
public class Outbox {

    private final AssessmentRecords assessments;
    private final StudyRecords studies;
    private final SeriesRecords series;

    /**
     * Makes the bean.
     *
     * @param assessments the ledger's assessments
     * @param studies the ledger's studies
     * @param series the ledger's series
     */
    @Inject
    public Outbox(AssessmentRecords assessments, StudyRecords studies, SeriesRecords series) {
        this.assessments = assessments;
        this.studies = studies;
        this.series = series;
    }

    /**
     * Reads what a delivery is about.
     *
     * @param delivery the row of the outbox
     * @return assessment, study and series
     * @throws IllegalStateException when the ledger does not hold them
     */
    public OutgoingAssessment read(Delivery delivery) {
        Assessment assessment = assessments
                .find(delivery.assessmentId())
                .orElseThrow(() -> new IllegalStateException("assessment " + delivery.assessmentId() + " is missing"));
        Study study = studies.find(assessment.studyInstanceUid())
                .orElseThrow(() -> new IllegalStateException("study " + assessment.studyInstanceUid() + " is missing"));
        return new OutgoingAssessment(delivery, assessment, study, series.ofStudy(study.studyInstanceUid()));
    }
}
