package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.Study;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;

/** The head of the study page. */
@Path("/api/studies")
@Produces(MediaType.APPLICATION_JSON)
public class StudyResource {

    private final StudyRecords studies;
    private final SeriesRecords series;
    private final AssessmentRecords assessments;

    /**
     * Reads the ledger.
     *
     * @param studies the studies
     * @param series their series
     * @param assessments their assessments
     */
    public StudyResource(StudyRecords studies, SeriesRecords series, AssessmentRecords assessments) {
        this.studies = studies;
        this.series = series;
        this.assessments = assessments;
    }

    /**
     * Returns one study.
     *
     * @param uid its Study Instance UID
     * @return 200 with patient, description and state; 400 for what is no UID; 404 when it is unknown
     */
    @GET
    @Path("/{uid}")
    public StudyView one(@PathParam("uid") String uid) {
        Study study = studies.find(Parameters.uid("uid", uid))
                .orElseThrow(() -> ProblemException.notFound("There is no such study."));
        Assessment newest = assessments.latest(uid).orElse(null);
        boolean waiting =
                series.ofStudy(uid).stream().anyMatch(candidate -> candidate.outcome() == SeriesOutcome.WAITING);
        return StudyView.of(study, StudyState.of(newest, waiting));
    }
}
