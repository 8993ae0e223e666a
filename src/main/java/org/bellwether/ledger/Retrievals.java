package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.bellwether.domain.FoundChange;
import org.bellwether.domain.Retrieval;
import org.bellwether.domain.RetrievalPurpose;
import org.bellwether.domain.RetrievalState;
import org.jspecify.annotations.Nullable;

/**
 * The studies that were found on other archives, each to be retrieved once and again when it has grown. A row is worked on
 * by one worker, a task that db-scheduler runs on one engine at a time; so the row that a worker left in the middle is the
 * first that it takes up again, and needs no lease of its own.
 */
public final class Retrievals {

    private static final String OF_STUDY = " where archive = ? and study_instance_uid = ?";

    private static final String NEXT =
            """
            select * from retrieval where archive = ?
                and (state = 'RETRIEVING' and (worker = ? or worker <> all (?)) or state = 'PENDING' and next_attempt_at <= ?)
            order by state desc, purpose, found_at, study_instance_uid limit 1 for update skip locked
            """;

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public Retrievals(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Notes that an archive holds a study. It waits for its retrieval if it is new, or if the archive has more of it than
     * was retrieved. What was found as a prior and is found again as current is current.
     *
     * @param archive name of the archive
     * @param studyInstanceUid Study Instance UID
     * @param purpose why it is retrieved
     * @param instances how many instances the archive has
     * @param now the time
     * @return what that changes
     * @throws LedgerException when the database fails
     */
    public FoundChange found(
            String archive, String studyInstanceUid, RetrievalPurpose purpose, int instances, Instant now) {
        return database.transaction("noting a found study", connection -> {
            int inserted = Database.update(
                    connection,
                    "insert into retrieval (archive, study_instance_uid, purpose, state, instance_count, found_at,"
                            + " next_attempt_at) values (?, ?, ?, 'PENDING', ?, ?, ?) on conflict do nothing",
                    archive,
                    studyInstanceUid,
                    purpose,
                    instances,
                    now,
                    now);
            if (inserted == 1) {
                return FoundChange.NEW;
            }
            Retrieval known = Database.list(
                            connection,
                            "select * from retrieval" + OF_STUDY + " for update",
                            Retrievals::row,
                            archive,
                            studyInstanceUid)
                    .get(0);
            return seenAgain(connection, known, purpose, instances, now);
        });
    }

    private static FoundChange seenAgain(
            Connection connection, Retrieval known, RetrievalPurpose purpose, int instances, Instant now)
            throws SQLException {
        boolean ended = known.state() == RetrievalState.RETRIEVED || known.state() == RetrievalState.FAILED;
        // Of one that was given up only a change is a reason to try again.
        int had = known.state() == RetrievalState.FAILED ? known.instanceCount() : known.retrievedCount();
        boolean grown = ended && instances > had;
        if (grown || instances != known.instanceCount() || purpose.compareTo(known.purpose()) < 0) {
            Database.update(
                    connection,
                    "update retrieval set instance_count = ?, purpose = ?, state = ?, next_attempt_at ="
                            + " case when ? then cast(? as timestamptz) else next_attempt_at end,"
                            + " attempts = case when ? then 0 else attempts end" + OF_STUDY,
                    instances,
                    purpose.compareTo(known.purpose()) < 0 ? purpose : known.purpose(),
                    grown ? RetrievalState.PENDING : known.state(),
                    grown,
                    now,
                    grown,
                    known.archive(),
                    known.studyInstanceUid());
        }
        return grown ? FoundChange.GROWN : FoundChange.NONE;
    }

    /**
     * Gives a worker its next study: the one that it left in the middle or that a worker left who is no more, else the one
     * that waits longest, current studies before priors.
     *
     * @param archive name of the archive
     * @param worker name of the worker, of whom one runs at a time
     * @param workers the names of all workers of the archive
     * @param now the time
     * @return the study, or empty when none is due
     * @throws LedgerException when the database fails
     */
    public Optional<Retrieval> take(String archive, String worker, List<String> workers, Instant now) {
        return database.transaction("taking a study to retrieve", connection -> {
            List<Retrieval> next = Database.list(
                    connection, NEXT, Retrievals::row, archive, worker, workers.toArray(String[]::new), now);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Database.update(
                    connection,
                    "update retrieval set state = 'RETRIEVING', worker = ?, begun_at = coalesce(begun_at, ?)"
                            + OF_STUDY,
                    worker,
                    now,
                    archive,
                    next.get(0).studyInstanceUid());
            return Optional.of(next.get(0));
        });
    }

    /**
     * Notes that a study is here. If the archive was seen to have more of it meanwhile, it waits for another retrieval.
     *
     * @param retrieval the study as it was taken
     * @param instances how many instances the archive had when its retrieval began
     * @param now the time
     * @throws LedgerException when the database fails
     */
    public void retrieved(Retrieval retrieval, int instances, Instant now) {
        database.update(
                "noting a retrieved study",
                "update retrieval set retrieved_count = ?, retrieved_at = ?, worker = null, attempts = 0, begun_at = null,"
                        + " last_error = null, next_attempt_at = ?,"
                        + " state = case when instance_count > ? then 'PENDING' else 'RETRIEVED' end" + OF_STUDY,
                instances,
                now,
                now,
                instances,
                retrieval.archive(),
                retrieval.studyInstanceUid());
    }

    /**
     * Notes that an attempt failed.
     *
     * @param retrieval the study as it was taken
     * @param reason in words, without patient data
     * @param next when to try again, or null to give up
     * @throws LedgerException when the database fails
     */
    public void failed(Retrieval retrieval, String reason, @Nullable Instant next) {
        database.update(
                "noting a failed retrieval",
                "update retrieval set state = ?, worker = null, attempts = attempts + 1, last_error = ?,"
                        + " begun_at = case when ? then null else begun_at end,"
                        + " next_attempt_at = coalesce(cast(? as timestamptz), next_attempt_at)" + OF_STUDY,
                next == null ? RetrievalState.FAILED : RetrievalState.PENDING,
                reason,
                next == null,
                next,
                retrieval.archive(),
                retrieval.studyInstanceUid());
    }

    /**
     * Puts a study back that was taken, since its archive does not answer at all: that is no failure of the study.
     *
     * @param retrieval the study as it was taken
     * @throws LedgerException when the database fails
     */
    public void putBack(Retrieval retrieval) {
        database.update(
                "putting back a study",
                "update retrieval set state = 'PENDING', worker = null" + OF_STUDY,
                retrieval.archive(),
                retrieval.studyInstanceUid());
    }

    /**
     * Tells whether more of a study is on its way, so that it is too early to look at what is here.
     *
     * @param studyInstanceUid Study Instance UID
     * @param since retrievals that began earlier do not count: a study that is here in part is not held back for ever
     * @return true while it is being retrieved
     * @throws LedgerException when the database fails
     */
    public boolean isUnderWay(String studyInstanceUid, Instant since) {
        return !database.list(
                        "looking for a retrieval",
                        "select 1 from retrieval where study_instance_uid = ? and begun_at >= ?"
                                + " and state in ('PENDING', 'RETRIEVING')",
                        row -> row.getInt(1),
                        studyInstanceUid,
                        since)
                .isEmpty();
    }

    /**
     * Returns when the next study of an archive is due.
     *
     * @param archive name of the archive
     * @return empty when none waits
     * @throws LedgerException when the database fails
     */
    public Optional<Instant> nextAttempt(String archive) {
        return database
                .list(
                        "looking for the next study",
                        "select next_attempt_at from retrieval where archive = ? and state = 'PENDING'"
                                + " order by next_attempt_at limit 1",
                        row -> Objects.requireNonNull(Database.instant(row, "next_attempt_at")),
                        archive)
                .stream()
                .findFirst();
    }

    /**
     * Counts what waits for its retrieval or is under way.
     *
     * @param archive name of the archive
     * @return studies
     * @throws LedgerException when the database fails
     */
    public int waiting(String archive) {
        return database.list(
                        "counting what is to be retrieved",
                        "select count(*) from retrieval where archive = ? and state in ('PENDING', 'RETRIEVING')",
                        row -> row.getInt(1),
                        archive)
                .get(0);
    }

    /**
     * Finds what is known of a study on an archive.
     *
     * @param archive name of the archive
     * @param studyInstanceUid Study Instance UID
     * @return empty when it was never found there
     * @throws LedgerException when the database fails
     */
    public Optional<Retrieval> find(String archive, String studyInstanceUid) {
        return database
                .list(
                        "reading a retrieval",
                        "select * from retrieval" + OF_STUDY,
                        Retrievals::row,
                        archive,
                        studyInstanceUid)
                .stream()
                .findFirst();
    }

    private static Retrieval row(ResultSet row) throws SQLException {
        return new Retrieval(
                row.getString("archive"),
                row.getString("study_instance_uid"),
                RetrievalPurpose.valueOf(row.getString("purpose")),
                RetrievalState.valueOf(row.getString("state")),
                row.getInt("instance_count"),
                row.getInt("retrieved_count"),
                row.getInt("attempts"),
                Objects.requireNonNull(Database.instant(row, "found_at")));
    }
}
