package org.bellwether.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;

/** The outbox: one row for each recipient of each assessment. A delivery that has ended never changes again. */
public final class Deliveries {

    private static final String PENDING = " and state = 'PENDING'";

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public Deliveries(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Returns the deliveries of an assessment.
     *
     * @param assessmentId the assessment
     * @return by recipient; empty when there is none
     * @throws LedgerException when the database fails
     */
    public List<Delivery> ofAssessment(UUID assessmentId) {
        return database.list(
                "reading deliveries",
                "select * from delivery where assessment_id = ? order by recipient",
                Rows::delivery,
                assessmentId);
    }

    /**
     * Returns the deliveries of several assessments at once, for a list that shows them all.
     *
     * @param assessmentIds the assessments
     * @return by assessment and recipient; empty when there is none
     * @throws LedgerException when the database fails
     */
    public List<Delivery> ofAssessments(Collection<UUID> assessmentIds) {
        return database.list(
                "reading deliveries",
                "select * from delivery where assessment_id = any(?) order by assessment_id, recipient",
                Rows::delivery,
                (Object) assessmentIds.toArray(UUID[]::new));
    }

    /**
     * Finds a delivery.
     *
     * @param id its identity
     * @return the delivery, or empty when none has that identity
     * @throws LedgerException when the database fails
     */
    public Optional<Delivery> find(UUID id) {
        return database.list("reading a delivery", "select * from delivery where id = ?", Rows::delivery, id).stream()
                .findFirst();
    }

    /**
     * Returns deliveries in a state, for example the dead letters.
     *
     * @param state the state
     * @param limit the most that is returned
     * @return oldest first
     * @throws LedgerException when the database fails
     */
    public List<Delivery> inState(DeliveryState state, int limit) {
        return database.list(
                "reading deliveries",
                "select * from delivery where state = ? order by created_at, id limit ?",
                Rows::delivery,
                state,
                limit);
    }

    /**
     * Counts deliveries in a state, for metrics.
     *
     * @param state the state
     * @return their number
     * @throws LedgerException when the database fails
     */
    public long count(DeliveryState state) {
        return database.list(
                        "counting deliveries",
                        "select count(*) from delivery where state = ?",
                        row -> row.getLong(1),
                        state)
                .get(0);
    }

    /**
     * Notes an attempt that failed and will be made again.
     *
     * @param id the delivery
     * @param error why, without patient data
     * @throws LedgerException when the database fails
     */
    public void failed(UUID id, String error) {
        database.update(
                "noting a failed delivery",
                "update delivery set attempts = attempts + 1, last_error = ? where id = ?" + PENDING,
                error,
                id);
    }

    /**
     * Notes that the recipient accepted.
     *
     * @param id the delivery
     * @param at when
     * @throws LedgerException when the database fails
     */
    public void delivered(UUID id, Instant at) {
        database.update(
                "noting a delivery",
                "update delivery set attempts = attempts + 1, state = 'DELIVERED', last_error = null, delivered_at = ?"
                        + " where id = ?" + PENDING,
                at,
                id);
    }

    /**
     * Notes that the recipient refused for good.
     *
     * @param id the delivery
     * @param error why, without patient data
     * @throws LedgerException when the database fails
     */
    public void dead(UUID id, String error) {
        database.update(
                "noting a dead delivery",
                "update delivery set attempts = attempts + 1, state = 'DEAD', last_error = ? where id = ?" + PENDING,
                error,
                id);
    }

    /**
     * Tells when an older assessment of the same study is next tried at the same recipient, so that a correction never
     * overtakes what it corrects.
     *
     * @return the due time of the last one that is still pending, or empty when none is
     */
    Optional<Instant> earlierDue(UUID id) {
        return database
                .list(
                        "looking for an earlier delivery",
                        """
                        select task.execution_time
                        from delivery mine
                        join assessment own on own.id = mine.assessment_id
                        join assessment older
                            on older.study_instance_uid = own.study_instance_uid and older.sequence < own.sequence
                        join delivery earlier
                            on earlier.assessment_id = older.id and earlier.recipient = mine.recipient
                        join scheduled_tasks task
                            on task.task_name = 'deliver' and task.task_instance = earlier.id::text
                        where mine.id = ? and earlier.state = 'PENDING'
                        order by task.execution_time desc limit 1
                        """,
                        row -> row.getObject(1, java.time.OffsetDateTime.class).toInstant(),
                        id)
                .stream()
                .findFirst();
    }
}
