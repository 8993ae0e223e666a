package org.bellwether.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Delivery;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.Worklist;
import org.bellwether.ledger.WorklistRow;
import org.jspecify.annotations.Nullable;

/** The worklist: positives first, then what waits, then the rest. */
@Path("/api/worklist")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

    private static final int DEFAULT_HOURS = 7 * 24;
    private static final int MOST_HOURS = 366 * 24;
    private static final int DEFAULT_ROWS = 200;
    private static final int MOST_ROWS = 1000;

    private final Worklist worklist;
    private final Deliveries deliveries;
    private final Clock clock = Clock.systemUTC();

    /**
     * Reads the ledger.
     *
     * @param worklist the rows
     * @param deliveries what was sent to whom
     */
    public WorklistResource(Worklist worklist, Deliveries deliveries) {
        this.worklist = worklist;
        this.deliveries = deliveries;
    }

    /**
     * Returns the studies that arrived lately.
     *
     * @param hours how far back, 1 to 8784, by default a week
     * @param limit the most rows, 1 to 1000, by default 200
     * @return 200 with the rows; 400 for a parameter out of bounds
     */
    @GET
    public List<WorklistRowView> rows(
            @QueryParam("hours") @Nullable String hours, @QueryParam("limit") @Nullable String limit) {
        Instant now = clock.instant();
        Duration back = Duration.ofHours(Parameters.number("hours", hours, DEFAULT_HOURS, 1, MOST_HOURS));
        List<WorklistRow> rows =
                worklist.rows(now.minus(back), Parameters.number("limit", limit, DEFAULT_ROWS, 1, MOST_ROWS));
        Map<UUID, List<Delivery>> sent = deliveries
                .ofAssessments(rows.stream()
                        .map(WorklistRow::assessment)
                        .filter(Objects::nonNull)
                        .map(Assessment::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Delivery::assessmentId));
        return rows.stream()
                .map(row -> WorklistRowView.of(row, sentFor(row.assessment(), sent), now))
                .toList();
    }

    private static List<Delivery> sentFor(@Nullable Assessment assessment, Map<UUID, List<Delivery>> sent) {
        return assessment == null ? List.of() : sent.getOrDefault(assessment.id(), List.of());
    }
}
