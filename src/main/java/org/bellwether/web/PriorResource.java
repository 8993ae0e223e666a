package org.bellwether.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bellwether.ledger.StudyRecords;

/** Has the priors of a study looked for, also again. */
@Singleton
@Path("/api/studies/{uid}/priors")
@Produces(MediaType.APPLICATION_JSON)
public class PriorResource {

    private final StudyRecords studies;
    private final PriorRequests requests;

    /**
     * Makes the resource.
     *
     * @param studies the studies that are here
     * @param requests what the site wants of priors
     */
    public PriorResource(StudyRecords studies, PriorRequests requests) {
        this.studies = studies;
        this.requests = requests;
    }

    /**
     * Asks the archives for the earlier head CTs of the patient.
     *
     * @param uid Study Instance UID of the study that they are compared with
     * @return 202 when they are looked for; 400 for what is no UID; 404 for an unknown study; 409 where the site asks no
     *     archive for priors
     */
    @POST
    public Response request(@PathParam("uid") String uid) {
        if (studies.find(Parameters.uid("uid", uid)).isEmpty()) {
            throw ProblemException.notFound("There is no such study.");
        }
        if (!requests.enabled()) {
            throw ProblemException.conflict("No archive is asked for priors (bellwether.priors.newest).");
        }
        requests.request(uid);
        return Response.accepted().build();
    }
}
