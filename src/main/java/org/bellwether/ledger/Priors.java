package org.bellwether.ledger;

import java.time.Instant;
import javax.sql.DataSource;

/** Which studies are here for comparison only, and whose priors were asked for. */
public final class Priors {

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public Priors(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Notes that the priors of a study are asked for.
     *
     * @param studyInstanceUid the study
     * @param now the time
     * @return false if they were asked for before
     * @throws LedgerException when the database fails
     */
    public boolean request(String studyInstanceUid, Instant now) {
        return database.update(
                        "asking for priors",
                        "insert into prior_request (study_instance_uid, requested_at) values (?, ?) on conflict do nothing",
                        studyInstanceUid,
                        now)
                == 1;
    }

    /**
     * Marks a study as one that comes for comparison. A study that is known already, because it came by itself, stays
     * what it is.
     *
     * @param studyInstanceUid the earlier study
     * @param priorTo the study that it is compared with
     * @param now the time
     * @return true if it is marked now and was not before
     * @throws LedgerException when the database fails
     */
    public boolean mark(String studyInstanceUid, String priorTo, Instant now) {
        return database.update(
                        "marking a prior",
                        "insert into prior_study (study_instance_uid, prior_to, marked_at) select ?, ?, ?"
                                + " where not exists (select 1 from study where study_instance_uid = ?)"
                                + " on conflict do nothing",
                        studyInstanceUid,
                        priorTo,
                        now,
                        studyInstanceUid)
                == 1;
    }

    /**
     * Takes the mark away: the study was found as one to be assessed.
     *
     * @param studyInstanceUid the study
     * @return true if it was marked
     * @throws LedgerException when the database fails
     */
    public boolean unmark(String studyInstanceUid) {
        return database.update(
                        "unmarking a prior", "delete from prior_study where study_instance_uid = ?", studyInstanceUid)
                == 1;
    }

    /**
     * Tells whether a study came for comparison only.
     *
     * @param studyInstanceUid the study
     * @return true if nobody is told of it
     * @throws LedgerException when the database fails
     */
    public boolean isPrior(String studyInstanceUid) {
        return !database.list(
                        "looking for a prior",
                        "select 1 from prior_study where study_instance_uid = ?",
                        row -> row.getInt(1),
                        studyInstanceUid)
                .isEmpty();
    }
}
