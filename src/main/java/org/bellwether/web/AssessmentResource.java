package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bellwether.domain.Assessment;
import org.bellwether.ledger.AssessmentRecords;
import org.jspecify.annotations.Nullable;

/** The engine's answers. Research use, not for clinical use. */
@Path("/api/assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final AssessmentRecords assessments;

    /**
     * Reads the ledger.
     *
     * @param assessments the assessments
     */
    public AssessmentResource(AssessmentRecords assessments) {
        this.assessments = assessments;
    }

    /**
     * Returns all assessments of a study, or of all studies under an accession number.
     *
     * @param study a Study Instance UID
     * @param accession an Accession Number; one of the two must be given
     * @return 200 with the assessments, newest first, none when nothing is known; 400 for none or both parameters
     */
    @GET
    public List<AssessmentView> list(
            @QueryParam("study") @Nullable String study, @QueryParam("accession") @Nullable String accession) {
        if (study == null && accession == null) {
            throw ProblemException.badParameter(
                    "study", "is missing, and so is 'accession'; one of them must be given");
        }
        if (study != null && accession != null) {
            throw ProblemException.badParameter("accession", "cannot be given together with 'study'");
        }
        List<Assessment> found = accession == null
                ? assessments.ofStudy(Parameters.uid("study", study))
                : assessments.byAccession(Parameters.text("accession", accession));
        return found.stream().map(AssessmentView::of).toList();
    }

    /**
     * Returns one assessment.
     *
     * @param id its identity
     * @return 200 with the assessment; 400 when the identity is no UUID; 404 when it is unknown
     */
    @GET
    @Path("/{id}")
    public AssessmentView one(@PathParam("id") String id) {
        return assessments
                .find(Parameters.uuid("id", id))
                .map(AssessmentView::of)
                .orElseThrow(() -> ProblemException.notFound("There is no such assessment."));
    }
}
