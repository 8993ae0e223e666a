package org.bellwether.web;

import io.quarkus.vertx.http.Compressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bellwether.series.SliceHeader;
import org.jspecify.annotations.Nullable;

/** The images of a series for the viewer. */
@Path("/api/series/{uid}")
public class SliceResource {

    private static final String KEEP = "private, max-age=3600, immutable";
    private static final String ASK_AGAIN = "no-store";

    private final SeriesStore store;

    /**
     * Reads series.
     *
     * @param store opens them
     */
    public SliceResource(SeriesStore store) {
        this.store = store;
    }

    /**
     * Returns the geometry of a series.
     *
     * @param uid Series Instance UID
     * @return 200; 400 for what is no UID; 404 for an unknown series; 409 when its images are not in the store; 422 with
     *     the reason when they cannot be shown
     */
    @GET
    @Path("/volume")
    @Produces(MediaType.APPLICATION_JSON)
    public VolumeView volume(@PathParam("uid") String uid) {
        return VolumeView.of(store.open(Parameters.uid("uid", uid)));
    }

    /**
     * Returns one slice.
     *
     * @param uid Series Instance UID
     * @param slice the slice, counted from 0
     * @param version the version of the geometry that the caller holds, or nothing for the present one; a slice asked
     *     for with its version may be kept by the browser
     * @return 200 with Hounsfield units as little-endian signed 16 bits in the order row, column; otherwise as for the
     *     geometry, and 409 when images came or went since
     */
    @GET
    @Path("/slices/{slice}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Compressed
    public Response slice(
            @PathParam("uid") String uid,
            @PathParam("slice") String slice,
            @QueryParam("version") @Nullable String version) {
        OpenedSeries series = store.open(Parameters.uid("uid", uid));
        if (version != null && !version.equals(series.version())) {
            throw ProblemException.conflict("Images of this series came or went; its geometry must be asked for anew.");
        }
        SliceHeader header = series.images()
                .slices()
                .get(Parameters.slice(slice, series.images().slices().size()));
        short[] voxelsHu = SlicePixels.voxelsHu(header, series.rows(), series.columns());
        ByteBuffer bytes = ByteBuffer.allocate(voxelsHu.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(voxelsHu);
        return Response.ok(bytes.array())
                .header("Bellwether-Rows", series.rows())
                .header("Bellwether-Columns", series.columns())
                .header(HttpHeaders.CACHE_CONTROL, version == null ? ASK_AGAIN : KEEP)
                .build();
    }
}
