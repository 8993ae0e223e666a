package org.bellwether.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** The archives that are queried again and again: up to when each has answered, and since when one is silent. */
public final class PolledArchives {

    private final Database database;

    /**
     * How an archive has failed.
     *
     * @param failures queries without an answer, in a row
     * @param since when the first of them was made
     * @param alarmed whether somebody was told
     */
    public record Outage(int failures, Instant since, boolean alarmed) {}

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public PolledArchives(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Returns the end of the time that the last answered query covered.
     *
     * @param archive name of the archive
     * @return empty when it never answered
     * @throws LedgerException when the database fails
     */
    public Optional<Instant> coveredUntil(String archive) {
        return database
                .list(
                        "reading when an archive answered",
                        "select covered_until from polled_archive where archive = ? and covered_until is not null",
                        row -> Objects.requireNonNull(Database.instant(row, "covered_until")),
                        archive)
                .stream()
                .findFirst();
    }

    /**
     * Notes an answer.
     *
     * @param archive name of the archive
     * @param coveredUntil the end of the time that the query covered
     * @return the outage that it ends, or empty
     * @throws LedgerException when the database fails
     */
    public Optional<Outage> answered(String archive, Instant coveredUntil) {
        return database.transaction("noting the answer of an archive", connection -> {
            Database.update(
                    connection, "insert into polled_archive (archive) values (?) on conflict do nothing", archive);
            Optional<Outage> ended = Database.list(
                            connection,
                            "select * from polled_archive where archive = ? and failing_since is not null for update",
                            PolledArchives::outage,
                            archive)
                    .stream()
                    .findFirst();
            Database.update(
                    connection,
                    "update polled_archive set covered_until = ?, failures = 0, failing_since = null, alarmed = false"
                            + " where archive = ?",
                    coveredUntil,
                    archive);
            return ended;
        });
    }

    /**
     * Notes that an archive gave no answer.
     *
     * @param archive name of the archive
     * @param now the time
     * @param alarmAfter if the outage began before this, somebody is told, and only once
     * @return the outage with this failure, as it was before anybody was told
     * @throws LedgerException when the database fails
     */
    public Outage failed(String archive, Instant now, Instant alarmAfter) {
        return database.transaction("noting that an archive is silent", connection -> {
            Database.update(
                    connection, "insert into polled_archive (archive) values (?) on conflict do nothing", archive);
            Database.update(
                    connection,
                    "update polled_archive set failures = failures + 1, failing_since = coalesce(failing_since, ?)"
                            + " where archive = ?",
                    now,
                    archive);
            Outage outage = Database.list(
                            connection,
                            "select * from polled_archive where archive = ?",
                            PolledArchives::outage,
                            archive)
                    .get(0);
            Database.update(
                    connection,
                    "update polled_archive set alarmed = true where archive = ? and failing_since <= ?",
                    archive,
                    alarmAfter);
            return outage;
        });
    }

    private static Outage outage(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Outage(
                row.getInt("failures"),
                Objects.requireNonNull(Database.instant(row, "failing_since")),
                row.getBoolean("alarmed"));
    }
}
