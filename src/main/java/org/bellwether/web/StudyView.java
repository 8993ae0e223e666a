package org.bellwether.web;

import java.time.Instant;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;

/**
 * The head of the study page in JSON.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param patient the patient
 * @param accessionNumber Accession Number (0008,0050), empty when missing
 * @param description Study Description (0008,1030)
 * @param startedAt when it was acquired, or null when the header does not say
 * @param receivedAt when its first instance arrived
 * @param state where it stands
 */
public record StudyView(
        String studyInstanceUid,
        PatientView patient,
        String accessionNumber,
        String description,
        @Nullable Instant startedAt,
        Instant receivedAt,
        StudyState state) {

    /**
     * Makes the view of a study.
     *
     * @param study the study
     * @param state where it stands
     * @return its view
     */
    public static StudyView of(Study study, StudyState state) {
        return new StudyView(
                study.studyInstanceUid(),
                PatientView.of(study.patient()),
                study.accessionNumber(),
                study.description(),
                study.startedAt(),
                study.receivedAt(),
                state);
    }

    /** Shows the unique identifier alone, since the rest is protected health information. */
    @Override
    public String toString() {
        return "StudyView[" + studyInstanceUid + "]";
    }

    /**
     * A patient in JSON: protected health information, for the page alone.
     *
     * @param name Patient's Name (0010,0010), PN with its carets
     * @param id Patient ID (0010,0020)
     * @param birthDate Patient's Birth Date (0010,0030), DA
     * @param sex Patient's Sex (0010,0040)
     */
    public record PatientView(String name, String id, String birthDate, String sex) {

        static PatientView of(Patient patient) {
            return new PatientView(patient.name(), patient.id(), patient.birthDate(), patient.sex());
        }

        /** Hides the content so that a view that reaches a log by mistake tells nothing. */
        @Override
        public String toString() {
            return "PatientView[withheld]";
        }
    }
}
