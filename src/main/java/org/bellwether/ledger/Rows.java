package org.bellwether.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Patient;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.StageDurations;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;

/** Rows of the tables as records of the domain. */
final class Rows {

    private Rows() {}

    static Study study(ResultSet row) throws SQLException {
        return new Study(
                row.getString("study_instance_uid"),
                new Patient(
                        row.getString("patient_id"),
                        row.getString("patient_issuer"),
                        row.getString("patient_name"),
                        row.getString("patient_birth_date"),
                        row.getString("patient_sex")),
                row.getString("accession_number"),
                row.getString("placer_order_number"),
                row.getString("filler_order_number"),
                row.getString("description"),
                Database.instant(row, "started_at"),
                present(row, "received_at"));
    }

    static Series series(ResultSet row) throws SQLException {
        SeriesProtocol protocol = row.getBoolean("protocol_known")
                ? new SeriesProtocol(
                        answer(row, "contrast", Contrast.class),
                        answer(row, "orientation", Orientation.class),
                        answer(row, "reconstruction", Reconstruction.class))
                : null;
        return new Series(
                row.getString("study_instance_uid"),
                row.getString("series_instance_uid"),
                row.getString("modality"),
                row.getString("description"),
                (Integer) row.getObject("series_number"),
                row.getInt("slice_count"),
                SeriesOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                protocol,
                present(row, "updated_at"));
    }

    private static <E extends Enum<E>> ProtocolAnswer<E> answer(ResultSet row, String property, Class<E> type)
            throws SQLException {
        return new ProtocolAnswer<>(
                constant(type, row.getString(property + "_header")),
                constant(type, row.getString(property + "_image")),
                row.getDouble(property + "_probability"),
                row.getBoolean(property + "_uncertain"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Reads an assessment whose findings were read before. */
    static Assessment assessment(ResultSet row, List<Finding> findings) throws SQLException {
        String model = row.getString("model_name");
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getString("study_instance_uid"),
                row.getString("accession_number"),
                AssessmentStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("series_instance_uid"),
                findings,
                model == null
                        ? null
                        : new ModelIdentity(model, row.getString("model_version"), row.getString("model_sha256")),
                new StageDurations(
                        millis(row, "receive_millis"),
                        millis(row, "complete_millis"),
                        millis(row, "protocol_millis"),
                        millis(row, "hemorrhage_millis"),
                        millis(row, "result_millis")),
                row.getObject("corrects_id", UUID.class),
                present(row, "created_at"));
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                HemorrhageType.valueOf(row.getString("type")),
                row.getDouble("volume_ml"),
                row.getDouble("probability"),
                row.getInt("key_slice"));
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("assessment_id", UUID.class),
                row.getString("recipient"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                Database.instant(row, "delivered_at"));
    }

    private static Duration millis(ResultSet row, String column) throws SQLException {
        return Duration.ofMillis(row.getLong(column));
    }

    private static Instant present(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Database.instant(row, column), column);
    }
}
