package org.bellwether.domain;

/**
 * The patient as the DICOM header names them; every field may be empty. Protected health information: never logged.
 *
 * @param id Patient ID (0010,0020)
 * @param issuer Issuer of Patient ID (0010,0021)
 * @param name Patient's Name (0010,0010), PN with its carets
 * @param birthDate Patient's Birth Date (0010,0030), DA
 * @param sex Patient's Sex (0010,0040)
 */
public record Patient(String id, String issuer, String name, String birthDate, String sex) {

    /** Hides the content so that a record that reaches a log by mistake tells nothing. */
    @Override
    public String toString() {
        return "Patient[withheld]";
    }
}
