package org.bellwether.web;

import io.quarkus.vertx.http.Compressed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.spool.MaskStore;

/** What the network marked on the slices. Research use, not for clinical use. */
@Singleton
@Path("/api/assessments/{id}/mask")
public class MaskResource {

    private static final long CACHE_BYTES = 48L << 20;

    /** A mask never changes: a correction is an assessment of its own. */
    private static final String CACHE_CONTROL = "private, max-age=3600, immutable";

    private final AssessmentRecords assessments;
    private final MaskStore masks;
    private final WeightedCache<UUID, SlicedMask> opened = new WeightedCache<>(CACHE_BYTES, SlicedMask::byteLength);

    /**
     * Reads masks.
     *
     * @param assessments which assessments there are
     * @param masks their masks
     */
    public MaskResource(AssessmentRecords assessments, MaskStore masks) {
        this.assessments = assessments;
        this.masks = masks;
    }

    /**
     * Returns size and counts of a mask.
     *
     * @param id the assessment
     * @return 200; 400 for what is no UUID; 404 when the assessment is unknown or has no mask
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public MaskView meta(@PathParam("id") String id) {
        return open(id).view();
    }

    /**
     * Returns the labels of one slice.
     *
     * @param id the assessment
     * @param slice the slice, counted from 0
     * @return 200 with one byte a voxel in the order row, column, and the size in the headers {@code Bellwether-Rows} and
     *     {@code Bellwether-Columns}; 400 for what is no number, 404 beyond the last slice
     */
    @GET
    @Path("/{slice}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Compressed
    public Response labels(@PathParam("id") String id, @PathParam("slice") String slice) {
        SlicedMask mask = open(id);
        return Response.ok(mask.labels(Parameters.slice(slice, mask.view().slices())))
                .header("Bellwether-Rows", mask.view().rows())
                .header("Bellwether-Columns", mask.view().columns())
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build();
    }

    private SlicedMask open(String id) {
        UUID assessmentId = Parameters.uuid("id", id);
        return opened.get(assessmentId, () -> read(assessmentId));
    }

    private SlicedMask read(UUID id) {
        Assessment assessment =
                assessments.find(id).orElseThrow(() -> ProblemException.notFound("There is no such assessment."));
        try {
            return masks.read(id)
                    .map(mask -> SlicedMask.of(id, assessment.seriesInstanceUid(), mask))
                    .orElseThrow(() -> ProblemException.notFound("This assessment has no mask."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
