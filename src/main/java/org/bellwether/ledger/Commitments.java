package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Requests for storage commitment: what was asked of which peer, what it answered, and what is still open. */
public final class Commitments {

    private static final String OPEN = " and state in ('REQUESTED', 'INCOMPLETE')";

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public Commitments(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Keeps a request, and has it looked at when it is due.
     *
     * @param commitment a request in state REQUESTED
     * @throws LedgerException when the database fails
     */
    public void begin(StorageCommitment commitment) {
        database.transaction("keeping a storage commitment", connection -> {
            Database.update(
                    connection,
                    "insert into storage_commitment"
                            + " (transaction_uid, ae_title, repeat_to, attempts_left, requested_at, due_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    commitment.transactionUid(),
                    commitment.aeTitle(),
                    commitment.repeatTo(),
                    commitment.attemptsLeft(),
                    commitment.requestedAt(),
                    commitment.dueAt());
            int position = 0;
            for (StorageCommitment.Instance instance : commitment.instances()) {
                Database.update(
                        connection,
                        "insert into storage_commitment_instance"
                                + " (transaction_uid, position, sop_class_uid, sop_instance_uid, file)"
                                + " values (?, ?, ?, ?, ?)",
                        commitment.transactionUid(),
                        position++,
                        instance.sopClassUid(),
                        instance.sopInstanceUid(),
                        instance.file());
            }
            TaskTable.schedule(
                    connection, Tasks.COMMIT, commitment.transactionUid(), commitment.dueAt(), TaskTable.ROUTINE);
            return true;
        });
    }

    /**
     * Notes that the peer did not take a request on.
     *
     * @param transactionUid of the request
     * @throws LedgerException when the database fails
     */
    public void cancel(String transactionUid) {
        end(transactionUid, StorageCommitment.State.CANCELLED);
    }

    /**
     * Notes that what was missing was sent again.
     *
     * @param transactionUid of the request
     * @throws LedgerException when the database fails
     */
    void repeated(String transactionUid) {
        end(transactionUid, StorageCommitment.State.REPEATED);
    }

    /**
     * Notes that what is missing is not sent again.
     *
     * @param transactionUid of the request
     * @throws LedgerException when the database fails
     */
    void giveUp(String transactionUid) {
        end(transactionUid, StorageCommitment.State.GIVEN_UP);
    }

    private void end(String transactionUid, StorageCommitment.State state) {
        database.update(
                "ending a storage commitment",
                "update storage_commitment set state = ? where transaction_uid = ?" + OPEN,
                state,
                transactionUid);
    }

    /**
     * Notes what a peer reported. The same report may come again. A report that comes late counts, too: what it commits is
     * committed.
     *
     * @param transactionUid of the request
     * @param committed SOP Instance UIDs that the peer answers for
     * @param failed SOP Instance UIDs that it does not, each with its Failure Reason
     * @return false if there is no such request
     * @throws LedgerException when the database fails
     */
    public boolean report(String transactionUid, Set<String> committed, Map<String, Integer> failed) {
        return database.transaction("noting a storage commitment report", connection -> {
            String locked = "select state from storage_commitment where transaction_uid = ? for update";
            List<String> states = Database.list(connection, locked, row -> row.getString(1), transactionUid);
            if (states.isEmpty()) {
                return false;
            }
            Database.update(
                    connection,
                    "update storage_commitment_instance set committed = true, failure_reason = null"
                            + " where transaction_uid = ? and sop_instance_uid = any(?)",
                    transactionUid,
                    committed.toArray(String[]::new));
            for (Map.Entry<String, Integer> failure : failed.entrySet()) {
                Database.update(
                        connection,
                        "update storage_commitment_instance set failure_reason = ?"
                                + " where transaction_uid = ? and sop_instance_uid = ? and not committed",
                        failure.getValue(),
                        transactionUid,
                        failure.getKey());
            }
            reported(connection, transactionUid, StorageCommitment.State.valueOf(states.get(0)));
            return true;
        });
    }

    private static void reported(Connection connection, String transactionUid, StorageCommitment.State before)
            throws SQLException {
        boolean complete = Database.list(
                        connection,
                        "select 1 from storage_commitment_instance where transaction_uid = ? and not committed limit 1",
                        row -> true,
                        transactionUid)
                .isEmpty();
        boolean open = before == StorageCommitment.State.REQUESTED || before == StorageCommitment.State.INCOMPLETE;
        StorageCommitment.State after =
                complete ? StorageCommitment.State.COMMITTED : open ? StorageCommitment.State.INCOMPLETE : before;
        Database.update(
                connection,
                "update storage_commitment set state = ?, reported_at = ? where transaction_uid = ?",
                after,
                Instant.now(),
                transactionUid);
        if (open) {
            TaskTable.schedule(connection, Tasks.COMMIT, transactionUid, Instant.now(), TaskTable.ROUTINE);
        }
    }

    /**
     * Finds a request.
     *
     * @param transactionUid its Transaction UID
     * @return the request, or empty when there is none
     * @throws LedgerException when the database fails
     */
    public Optional<StorageCommitment> find(String transactionUid) {
        return database.transaction("reading a storage commitment", connection -> {
            List<StorageCommitment.Instance> instances = Database.list(
                    connection,
                    "select * from storage_commitment_instance where transaction_uid = ? order by position",
                    Commitments::instance,
                    transactionUid);
            return Database.list(
                            connection,
                            "select * from storage_commitment where transaction_uid = ?",
                            row -> commitment(row, instances),
                            transactionUid)
                    .stream()
                    .findFirst();
        });
    }

    /**
     * Counts requests in a state, for metrics.
     *
     * @param state the state
     * @return their number
     * @throws LedgerException when the database fails
     */
    public long count(StorageCommitment.State state) {
        return database.list(
                        "counting storage commitments",
                        "select count(*) from storage_commitment where state = ?",
                        row -> row.getLong(1),
                        state)
                .get(0);
    }

    private static StorageCommitment.Instance instance(ResultSet row) throws SQLException {
        return new StorageCommitment.Instance(
                row.getString("sop_class_uid"),
                row.getString("sop_instance_uid"),
                row.getString("file"),
                row.getBoolean("committed"),
                row.getObject("failure_reason", Integer.class));
    }

    private static StorageCommitment commitment(ResultSet row, List<StorageCommitment.Instance> instances)
            throws SQLException {
        return new StorageCommitment(
                row.getString("transaction_uid"),
                row.getString("ae_title"),
                StorageCommitment.State.valueOf(row.getString("state")),
                row.getString("repeat_to"),
                row.getInt("attempts_left"),
                java.util.Objects.requireNonNull(Database.instant(row, "requested_at")),
                java.util.Objects.requireNonNull(Database.instant(row, "due_at")),
                instances);
    }
}
