package org.bellwether.ledger;

import java.util.Optional;
import javax.sql.DataSource;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Study;

/** The studies that arrived, one row each. */
public final class StudyRecords {

    private static final String UPSERT =
            """
            insert into study as old (study_instance_uid, patient_id, patient_issuer, patient_name, patient_birth_date,
                patient_sex, accession_number, placer_order_number, filler_order_number, description, started_at,
                received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (study_instance_uid) do update set
                patient_id = coalesce(nullif(excluded.patient_id, ''), old.patient_id),
                patient_issuer = coalesce(nullif(excluded.patient_issuer, ''), old.patient_issuer),
                patient_name = coalesce(nullif(excluded.patient_name, ''), old.patient_name),
                patient_birth_date = coalesce(nullif(excluded.patient_birth_date, ''), old.patient_birth_date),
                patient_sex = coalesce(nullif(excluded.patient_sex, ''), old.patient_sex),
                accession_number = coalesce(nullif(excluded.accession_number, ''), old.accession_number),
                placer_order_number = coalesce(nullif(excluded.placer_order_number, ''), old.placer_order_number),
                filler_order_number = coalesce(nullif(excluded.filler_order_number, ''), old.filler_order_number),
                description = coalesce(nullif(excluded.description, ''), old.description),
                started_at = least(excluded.started_at, old.started_at),
                received_at = least(excluded.received_at, old.received_at)
            """;

    private final Database database;

    /**
     * Works on a migrated database.
     *
     * @param dataSource connections in auto-commit mode
     */
    public StudyRecords(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * Stores a study, or completes the one of the same Study Instance UID: the earliest times stay, a text is replaced
     * unless the new one is empty.
     *
     * @param study the study as one of its instances names it
     * @throws LedgerException when the database fails
     */
    public void upsert(Study study) {
        Patient patient = study.patient();
        database.update(
                "storing a study",
                UPSERT,
                study.studyInstanceUid(),
                patient.id(),
                patient.issuer(),
                patient.name(),
                patient.birthDate(),
                patient.sex(),
                study.accessionNumber(),
                study.placerOrderNumber(),
                study.fillerOrderNumber(),
                study.description(),
                study.startedAt(),
                study.receivedAt());
    }

    /**
     * Finds a study.
     *
     * @param studyInstanceUid its Study Instance UID
     * @return the study, or empty when none has that UID
     * @throws LedgerException when the database fails
     */
    public Optional<Study> find(String studyInstanceUid) {
        return database
                .list(
                        "reading a study",
                        "select * from study where study_instance_uid = ?",
                        Rows::study,
                        studyInstanceUid)
                .stream()
                .findFirst();
    }
}
