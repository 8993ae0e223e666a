package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bellwether.ledger.Deliveries;
import org.jspecify.annotations.Nullable;

/** What was sent to whom. */
@Path("/api/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    private final Deliveries deliveries;

    /**
     * Reads the outbox.
     *
     * @param deliveries the outbox
     */
    public DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Returns the deliveries of an assessment.
     *
     * @param assessment its identity
     * @return 200 with the deliveries by recipient, none when nothing is known; 400 when it is missing or no UUID
     */
    @GET
    public List<DeliveryView> ofAssessment(@QueryParam("assessment") @Nullable String assessment) {
        return deliveries.ofAssessment(Parameters.uuid("assessment", assessment)).stream()
                .map(DeliveryView::of)
                .toList();
    }
}
