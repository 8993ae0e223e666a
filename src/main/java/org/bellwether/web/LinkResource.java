package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.bellwether.domain.Assessment;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.report.pager.PageText;

/** The opaque link that pager messages carry: it tells nothing by itself. */
@Path("/a")
public class LinkResource {

    private final AssessmentRecords assessments;

    /**
     * Reads the ledger.
     *
     * @param assessments the assessments
     */
    public LinkResource(AssessmentRecords assessments) {
        this.assessments = assessments;
    }

    /**
     * Leads from a link to the study page.
     *
     * @param id the assessment's identity, in 36 characters or in the 22 that a page has room for
     * @return 303 to the page; 400 when it is neither; 404 when it is unknown
     */
    @GET
    @Path("/{id}")
    public Response open(@PathParam("id") String id) {
        Assessment assessment = assessments
                .find(PageText.parseId(id)
                        .orElseThrow(() -> ProblemException.badParameter("id", "is no identity of an assessment")))
                .orElseThrow(() -> ProblemException.notFound("There is no such assessment."));
        return Response.seeOther(URI.create(
                        "/study.html?study=" + assessment.studyInstanceUid() + "&assessment=" + assessment.id()))
                .build();
    }
}
