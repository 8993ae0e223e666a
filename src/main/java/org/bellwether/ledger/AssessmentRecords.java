package org.bellwether.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Finding;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Series;
import org.bellwether.domain.StageDurations;
import org.jspecify.annotations.Nullable;

/** The assessments, each written with everything that must follow from it in one transaction. */
public final class AssessmentRecords {

    private static final String INSERT =
            """
            insert into assessment (id, study_instance_uid, accession_number, status, reason, series_instance_uid,
                model_name, model_version, model_sha256, receive_millis, complete_millis, protocol_millis,
                hemorrhage_millis, result_millis, corrects_id, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final Runnable afterCommit;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     * @param afterCommit what follows each committed assessment, usually {@link Tasks#wake()}, so that its deliveries
     *     start without waiting for the next poll
     */
    public AssessmentRecords(DataSource dataSource, Runnable afterCommit) {
        this.database = new Database(dataSource);
        this.afterCommit = afterCommit;
    }

    /**
     * Stores an assessment with its findings, the outcomes of the series, one outbox row and one delivery task a
     * recipient: all of them or none. An assessment that is stored already is left as it is.
     *
     * @param assessment the assessment; what it corrects is found here and need not be told
     * @param outcomes the series of the study as they ended
     * @param recipients who must be told, by name
     * @return the assessment as stored, correcting the newest earlier one of its study
     * @throws IllegalStateException when the study is not stored
     * @throws LedgerException when the database fails; nothing is stored then
     */
    public Assessment record(Assessment assessment, List<Series> outcomes, List<String> recipients) {
        Assessment stored = database.transaction(
                "recording an assessment", connection -> record(connection, assessment, outcomes, recipients));
        afterCommit.run();
        return stored;
    }

    private static Assessment record(
            Connection connection, Assessment assessment, List<Series> outcomes, List<String> recipients)
            throws SQLException {
        UUID earlier = lockStudy(connection, assessment.studyInstanceUid());
        List<Assessment> present = select(connection, "id = ?", assessment.id());
        if (!present.isEmpty()) {
            return present.get(0);
        }
        Assessment stored = correcting(assessment, earlier);
        insert(connection, stored);
        SeriesRecords.upsertAll(connection, outcomes);
        Database.update(
                connection,
                "update study set latest_assessment_id = ? where study_instance_uid = ?",
                stored.id(),
                stored.studyInstanceUid());
        int priority = stored.status() == AssessmentStatus.POSITIVE ? TaskTable.URGENT : TaskTable.ROUTINE;
        for (String recipient : new LinkedHashSet<>(recipients)) {
            UUID delivery = UUID.randomUUID();
            Database.update(
                    connection,
                    "insert into delivery (id, assessment_id, recipient) values (?, ?, ?)",
                    delivery,
                    stored.id(),
                    recipient);
            TaskTable.schedule(connection, Tasks.DELIVER, delivery.toString(), Instant.now(), priority);
        }
        return stored;
    }

    /** Makes assessments of one study follow each other, and returns the newest so far. */
    private static @Nullable UUID lockStudy(Connection connection, String studyInstanceUid) throws SQLException {
        List<Optional<UUID>> rows = Database.list(
                connection,
                "select latest_assessment_id from study where study_instance_uid = ? for no key update",
                row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                studyInstanceUid);
        if (rows.isEmpty()) {
            throw new IllegalStateException("study " + studyInstanceUid + " is not stored");
        }
        return rows.get(0).orElse(null);
    }

    private static Assessment correcting(Assessment given, @Nullable UUID earlier) {
        return new Assessment(
                given.id(),
                given.studyInstanceUid(),
                given.accessionNumber(),
                given.status(),
                given.reason(),
                given.seriesInstanceUid(),
                given.findings(),
                given.model(),
                given.stages(),
                earlier,
                Database.micros(given.createdAt()));
    }

    private static void insert(Connection connection, Assessment assessment) throws SQLException {
        ModelIdentity model = assessment.model();
        StageDurations stages = assessment.stages();
        Database.update(
                connection,
                INSERT,
                assessment.id(),
                assessment.studyInstanceUid(),
                assessment.accessionNumber(),
                assessment.status(),
                assessment.reason(),
                assessment.seriesInstanceUid(),
                model == null ? null : model.name(),
                model == null ? null : model.version(),
                model == null ? null : model.sha256(),
                stages.receive().toMillis(),
                stages.complete().toMillis(),
                stages.protocol().toMillis(),
                stages.hemorrhage().toMillis(),
                stages.result().toMillis(),
                assessment.correctsId(),
                assessment.createdAt());
        for (int i = 0; i < assessment.findings().size(); i++) {
            Finding finding = assessment.findings().get(i);
            Database.update(
                    connection,
                    "insert into finding (assessment_id, position, type, volume_ml, probability, key_slice)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    assessment.id(),
                    i,
                    finding.type(),
                    finding.volumeMl(),
                    finding.probability(),
                    finding.keySlice());
        }
    }

    /**
     * Finds an assessment.
     *
     * @param id its identity
     * @return the assessment, or empty when none has that identity
     * @throws LedgerException when the database fails
     */
    public Optional<Assessment> find(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    /**
     * Returns all assessments of a study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return newest first; empty when there is none
     * @throws LedgerException when the database fails
     */
    public List<Assessment> ofStudy(String studyInstanceUid) {
        return read("study_instance_uid = ?", studyInstanceUid);
    }

    /**
     * Returns all assessments of the studies with an accession number.
     *
     * @param accessionNumber Accession Number, not empty
     * @return newest first; empty when there is none, or when the number is empty
     * @throws LedgerException when the database fails
     */
    public List<Assessment> byAccession(String accessionNumber) {
        return accessionNumber.isEmpty()
                ? List.of()
                : read("accession_number = ? and accession_number <> ''", accessionNumber);
    }

    /**
     * Returns the newest assessment of a study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return the newest, or empty when the study was not assessed
     * @throws LedgerException when the database fails
     */
    public Optional<Assessment> latest(String studyInstanceUid) {
        return read("id = (select latest_assessment_id from study where study_instance_uid = ?)", studyInstanceUid)
                .stream()
                .findFirst();
    }

    /**
     * Lists the newest assessment of each study.
     *
     * @param from no assessment that was made earlier
     * @param limit the most that are listed
     * @return their identities, newest first
     * @throws LedgerException when the database fails
     */
    public List<UUID> latestIds(Instant from, int limit) {
        return database.list(
                "listing assessments",
                "select id from assessment join study on latest_assessment_id = id where created_at >= ?"
                        + " order by sequence desc limit ?",
                row -> row.getObject(1, UUID.class),
                from,
                limit);
    }

    private List<Assessment> read(String condition, Object value) {
        return database.transaction("reading assessments", connection -> select(connection, condition, value));
    }

    static List<Assessment> select(Connection connection, String condition, Object value) throws SQLException {
        Map<UUID, List<Finding>> findings = new HashMap<>();
        Database.list(
                connection,
                "select f.* from finding f join assessment on id = assessment_id where " + condition
                        + " order by assessment_id, position",
                row -> findings.computeIfAbsent(row.getObject("assessment_id", UUID.class), key -> new ArrayList<>())
                        .add(Rows.finding(row)),
                value);
        return Database.list(
                connection,
                "select * from assessment where " + condition + " order by sequence desc",
                row -> Rows.assessment(row, findings.getOrDefault(row.getObject("id", UUID.class), List.of())),
                value);
    }
}
