package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bellwether.ledger.SeriesRecords;
import org.jspecify.annotations.Nullable;

/** The series of a study and what became of them. */
@Path("/api/series")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    private final SeriesRecords series;

    /**
     * Reads the ledger.
     *
     * @param series the series
     */
    public SeriesResource(SeriesRecords series) {
        this.series = series;
    }

    /**
     * Returns the series of a study.
     *
     * @param study its Study Instance UID
     * @return 200 with the series, none when nothing is known; 400 when it is missing or no UID
     */
    @GET
    public List<SeriesView> ofStudy(@QueryParam("study") @Nullable String study) {
        return series.ofStudy(Parameters.uid("study", study)).stream()
                .map(SeriesView::of)
                .toList();
    }
}
