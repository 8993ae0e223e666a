package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Study;
import org.junit.jupiter.api.Test;

class StudyReaderTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-01T10:00:00Z");

    @Test
    void studyAndPatientAreReadFromTheHeader() {
        DataSet header = new DataSet()
                .putString(Tag.TIMEZONE_OFFSET_FROM_UTC, "+0200")
                .putString(Tag.ACQUISITION_DATE, "20260102")
                .putString(Tag.ACQUISITION_TIME, "131415.5")
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.ACCESSION_NUMBER, "A-7")
                .putString(Tag.STUDY_DESCRIPTION, "Head")
                .putString(Tag.PATIENT_NAME, "Doe^Jane")
                .putString(Tag.PATIENT_ID, "P1")
                .putString(Tag.ISSUER_OF_PATIENT_ID, "HOSPITAL")
                .putString(Tag.PATIENT_BIRTH_DATE, "19500101")
                .putString(Tag.PATIENT_SEX, "F")
                .putString(Tag.PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST, "PO")
                .putString(Tag.FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST, "FO");
        Study study = StudyReader.study(header, RECEIVED);
        assertThat(study.startedAt()).isEqualTo(Instant.parse("2026-01-02T11:14:15.500Z"));
        assertThat(study.accessionNumber()).isEqualTo("A-7");
        assertThat(study.placerOrderNumber()).isEqualTo("PO");
        assertThat(study.fillerOrderNumber()).isEqualTo("FO");
        assertThat(study.description()).isEqualTo("Head");
        assertThat(study.patient().name()).isEqualTo("Doe^Jane");
        assertThat(study.patient().id()).isEqualTo("P1");
        assertThat(study.patient().issuer()).isEqualTo("HOSPITAL");
        assertThat(study.patient().birthDate()).isEqualTo("19500101");
        assertThat(study.patient().sex()).isEqualTo("F");
        assertThat(study.receivedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void missingTagsAreEmpty() {
        Study study = StudyReader.study(new DataSet().putString(Tag.STUDY_INSTANCE_UID, "2.25.1"), RECEIVED);
        assertThat(study.startedAt()).isNull();
        assertThat(study.accessionNumber()).isEmpty();
        assertThat(study.patient().name()).isEmpty();
        assertThat(study.placerOrderNumber()).isEmpty();
    }

    @Test
    void withoutAcquisitionTheTimeOfTheStudyCountsInTheZoneOfTheEngine() {
        DataSet header = new DataSet()
                .putString(Tag.STUDY_DATE, "20260102")
                .putString(Tag.STUDY_TIME, "1314")
                .putString(Tag.ACQUISITION_DATE, "");
        assertThat(StudyReader.study(header, RECEIVED).startedAt())
                .isEqualTo(LocalDateTime.of(2026, 1, 2, 13, 14)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
    }

    @Test
    void anOrderNumberInTheRequestAttributesIsFound() {
        DataSet header = new DataSet()
                .putSequence(
                        Tag.REQUEST_ATTRIBUTES_SEQUENCE,
                        new DataSet().putString(Tag.PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST, "PO"));
        assertThat(StudyReader.study(header, RECEIVED).placerOrderNumber()).isEqualTo("PO");
    }
}
