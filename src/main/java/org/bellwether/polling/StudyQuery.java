package org.bellwether.polling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which studies are looked for. Every list names alternatives; an empty one asks for nothing.
 *
 * @param from earliest Study Date (0008,0020), or null
 * @param to latest Study Date, or null
 * @param modalities Modalities in Study (0008,0061)
 * @param accessionNumbers Accession Numbers (0008,0050), with the wildcards * and ?
 * @param patientId Patient ID (0010,0020), empty for any
 * @param most how many studies may match
 */
public record StudyQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> modalities,
        List<String> accessionNumbers,
        String patientId,
        int most) {

    /** Copies the lists. */
    public StudyQuery {
        modalities = List.copyOf(modalities);
        accessionNumbers = List.copyOf(accessionNumbers);
    }

    /**
     * Returns the range of dates as both protocols write it (PS3.4 section C.2.2.2.5.1).
     *
     * @return {@code YYYYMMDD-YYYYMMDD} with either end left out where it is open, or empty without any
     */
    String dateRange() {
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : org.bellwether.dicom.data.DateTimes.format(from))
                + "-"
                + (to == null ? "" : org.bellwether.dicom.data.DateTimes.format(to));
    }

    /** Hides what may name a patient. */
    @Override
    public String toString() {
        return "StudyQuery[" + dateRange() + "]";
    }
}
