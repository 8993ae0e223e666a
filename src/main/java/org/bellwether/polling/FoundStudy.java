package org.bellwether.polling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A study that an archive holds, as far as it tells.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param date Study Date (0008,0020), or null
 * @param time Study Time (0008,0030), or null
 * @param modalities Modalities in Study (0008,0061), empty if it does not say
 * @param instanceCount Number of Study Related Instances (0020,1208), empty if it does not say
 * @param patientId Patient ID (0010,0020)
 * @param patientBirthDate Patient's Birth Date (0010,0030), DA
 * @param description Study Description (0008,1030)
 */
public record FoundStudy(
        String studyInstanceUid,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        Set<String> modalities,
        OptionalInt instanceCount,
        String patientId,
        String patientBirthDate,
        String description) {

    /** Copies the set. */
    public FoundStudy {
        modalities = Set.copyOf(modalities);
    }

    /** Reads a match of either protocol. */
    static FoundStudy of(DataSet match) {
        return new FoundStudy(
                match.string(Tag.STUDY_INSTANCE_UID),
                match.date(Tag.STUDY_DATE).orElse(null),
                match.time(Tag.STUDY_TIME).orElse(null),
                new TreeSet<>(match.strings(Tag.MODALITIES_IN_STUDY).stream()
                        .filter(modality -> !modality.isEmpty())
                        .toList()),
                count(match, Tag.NUMBER_OF_STUDY_RELATED_INSTANCES),
                match.string(Tag.PATIENT_ID),
                match.string(Tag.PATIENT_BIRTH_DATE),
                match.string(Tag.STUDY_DESCRIPTION));
    }

    /** Reads a count; one of zero or less is what some archives write when they do not know. */
    static OptionalInt count(DataSet match, int tag) {
        OptionalInt count = match.integer(tag);
        return count.isPresent() && count.getAsInt() > 0 ? count : OptionalInt.empty();
    }

    /**
     * Tells when the study began, as its archive's clock shows it.
     *
     * @return null if the archive does not say; the end of the day if it says the day only
     */
    public @Nullable LocalDateTime startedAt() {
        return date == null ? null : date.atTime(time == null ? LocalTime.MAX : time);
    }

    /** Shows the unique identifier alone, since the rest is protected health information. */
    @Override
    public String toString() {
        return "FoundStudy[" + studyInstanceUid + "]";
    }
}
