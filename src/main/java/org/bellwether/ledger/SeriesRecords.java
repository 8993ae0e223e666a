package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/** The series of the studies and what became of each. */
public final class SeriesRecords {

    private static final String UPSERT =
            """
            insert into series as old (study_instance_uid, series_instance_uid, modality, description, series_number,
                slice_count, outcome, reason, updated_at, protocol_known,
                contrast_header, contrast_image, contrast_probability, contrast_uncertain,
                orientation_header, orientation_image, orientation_probability, orientation_uncertain,
                reconstruction_header, reconstruction_image, reconstruction_probability, reconstruction_uncertain)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (series_instance_uid) do update set
                study_instance_uid = excluded.study_instance_uid,
                modality = excluded.modality,
                description = excluded.description,
                series_number = excluded.series_number,
                slice_count = excluded.slice_count,
                outcome = excluded.outcome,
                reason = excluded.reason,
                updated_at = excluded.updated_at,
                protocol_known = excluded.protocol_known,
                contrast_header = excluded.contrast_header,
                contrast_image = excluded.contrast_image,
                contrast_probability = excluded.contrast_probability,
                contrast_uncertain = excluded.contrast_uncertain,
                orientation_header = excluded.orientation_header,
                orientation_image = excluded.orientation_image,
                orientation_probability = excluded.orientation_probability,
                orientation_uncertain = excluded.orientation_uncertain,
                reconstruction_header = excluded.reconstruction_header,
                reconstruction_image = excluded.reconstruction_image,
                reconstruction_probability = excluded.reconstruction_probability,
                reconstruction_uncertain = excluded.reconstruction_uncertain
            where old.updated_at <= excluded.updated_at
            """;

    private static final ProtocolAnswer<?> UNKNOWN = new ProtocolAnswer<>(null, null, 0);

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public SeriesRecords(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Stores a series, or replaces the one of the same Series Instance UID unless that was updated later. Its study
     * must be stored.
     *
     * @param series the series
     * @throws LedgerException when the database fails
     */
    public void upsert(Series series) {
        database.transaction("storing a series", connection -> {
            upsert(connection, series);
            return true;
        });
    }

    static void upsert(Connection connection, Series series) throws SQLException {
        SeriesProtocol protocol = series.protocol();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(series.studyInstanceUid());
        values.add(series.seriesInstanceUid());
        values.add(series.modality());
        values.add(series.description());
        values.add(series.seriesNumber());
        values.add(series.sliceCount());
        values.add(series.outcome());
        values.add(series.reason());
        values.add(series.updatedAt());
        values.add(protocol != null);
        add(values, protocol == null ? UNKNOWN : protocol.contrast());
        add(values, protocol == null ? UNKNOWN : protocol.orientation());
        add(values, protocol == null ? UNKNOWN : protocol.reconstruction());
        Database.update(connection, UPSERT, values.toArray());
    }

    private static void add(List<@Nullable Object> values, ProtocolAnswer<?> answer) {
        values.add(answer.header());
        values.add(answer.image());
        values.add(answer.probability());
        values.add(answer.uncertain());
    }

    /** Stores several series in an order that two transactions share, so that they never wait for each other. */
    static void upsertAll(Connection connection, List<Series> series) throws SQLException {
        List<Series> ordered = new ArrayList<>(series);
        ordered.sort(Comparator.comparing(Series::seriesInstanceUid));
        for (Series one : ordered) {
            upsert(connection, one);
        }
    }

    /**
     * Finds a series.
     *
     * @param seriesInstanceUid its Series Instance UID
     * @return the series, or empty when none has that UID
     * @throws LedgerException when the database fails
     */
    public Optional<Series> find(String seriesInstanceUid) {
        return database
                .list(
                        "reading a series",
                        "select * from series where series_instance_uid = ?",
                        Rows::series,
                        seriesInstanceUid)
                .stream()
                .findFirst();
    }

    /**
     * Returns the series of a study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return its series by Series Number, then by UID; empty when there is none
     * @throws LedgerException when the database fails
     */
    public List<Series> ofStudy(String studyInstanceUid) {
        return database.list(
                "reading the series of a study",
                "select * from series where study_instance_uid = ? order by series_number nulls last, series_instance_uid",
                Rows::series,
                studyInstanceUid);
    }
}
