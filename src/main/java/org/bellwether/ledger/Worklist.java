package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellwether.domain.Assessment;
import org.jspecify.annotations.Nullable;

/** The studies in the order in which a radiologist wants to see them. */
public final class Worklist {

    private static final String ROWS =
            """
            select * from (
                select study.*, latest.status,
                    latest.id is null or coalesce(counted.waiting, 0) > 0 as waiting,
                    coalesce(counted.series, 0) as series_count,
                    coalesce(counted.instances, 0) as instance_count
                from study
                left join assessment latest on latest.id = study.latest_assessment_id
                left join lateral (
                    select count(*) as series, sum(slice_count) as instances,
                        count(*) filter (where outcome = 'WAITING') as waiting
                    from series where series.study_instance_uid = study.study_instance_uid) counted on true
                where study.received_at >= ? and not exists (
                    select 1 from prior_study where prior_study.study_instance_uid = study.study_instance_uid)) listed
            order by case when status = 'POSITIVE' then 0 when waiting then 1 else 2 end,
                received_at desc, study_instance_uid
            limit ?
            """;

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public Worklist(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Returns all studies save priors, which are here for comparison only: positive ones first, then those that wait, then the rest; newest first in each group.
     *
     * @param limit the most that is returned
     * @return the rows
     * @throws LedgerException when the database fails
     */
    public List<WorklistRow> rows(int limit) {
        return rows(Instant.EPOCH, limit);
    }

    /**
     * Returns the studies that arrived since a time, in the same order.
     *
     * @param since the earliest arrival of a study
     * @param limit the most that is returned
     * @return the rows
     * @throws LedgerException when the database fails
     */
    public List<WorklistRow> rows(Instant since, int limit) {
        return database.transaction("reading the worklist", connection -> {
            Map<UUID, Assessment> assessments = new HashMap<>();
            Map<UUID, int[]> open = new HashMap<>();
            List<Listed> listed = Database.list(connection, ROWS, Listed::of, since, limit);
            UUID[] ids = listed.stream()
                    .map(Listed::assessmentId)
                    .filter(id -> id != null)
                    .toArray(UUID[]::new);
            for (Assessment assessment : AssessmentRecords.select(connection, "id = any(?)", ids)) {
                assessments.put(assessment.id(), assessment);
            }
            countDeliveries(connection, ids, open);
            return listed.stream().map(row -> row.complete(assessments, open)).toList();
        });
    }

    private static void countDeliveries(Connection connection, UUID[] ids, Map<UUID, int[]> open) throws SQLException {
        Database.list(
                connection,
                """
                select assessment_id, count(*) filter (where state = 'PENDING') as pending,
                    count(*) filter (where state = 'DEAD') as dead
                from delivery where assessment_id = any(?) group by assessment_id
                """,
                row -> open.put(
                        row.getObject("assessment_id", UUID.class),
                        new int[] {row.getInt("pending"), row.getInt("dead")}),
                (Object) ids);
    }

    /** A row before its assessment was read. */
    private record Listed(WorklistRow row, @Nullable UUID assessmentId) {

        private static final int[] NONE = {0, 0};

        static Listed of(java.sql.ResultSet row) throws SQLException {
            return new Listed(
                    new WorklistRow(
                            Rows.study(row),
                            null,
                            row.getBoolean("waiting"),
                            row.getInt("series_count"),
                            row.getInt("instance_count"),
                            0,
                            0),
                    row.getObject("latest_assessment_id", UUID.class));
        }

        WorklistRow complete(Map<UUID, Assessment> assessments, Map<UUID, int[]> open) {
            int[] counts = assessmentId == null ? NONE : open.getOrDefault(assessmentId, NONE);
            return new WorklistRow(
                    row.study(),
                    assessmentId == null ? null : assessments.get(assessmentId),
                    row.waiting(),
                    row.seriesCount(),
                    row.instanceCount(),
                    counts[0],
                    counts[1]);
        }
    }
}
