package org.bellwether.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.ClinicalPriority;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the header of any instance how urgent its study is. Requested Procedure Priority (0040,1003) and the retired
 * Study Priority ID (0032,000C) say so where the scanner copies them from the order (PS3.3 C.4.11); few do, so the
 * descriptions that people read are searched for the words that a site uses.
 */
public final class PriorityReader {

    private static final int[] DESCRIPTIONS = {
        Tag.REQUESTED_PROCEDURE_DESCRIPTION,
        Tag.REASON_FOR_THE_REQUESTED_PROCEDURE,
        Tag.REASON_FOR_STUDY,
        Tag.STUDY_DESCRIPTION,
        Tag.SCHEDULED_PROCEDURE_STEP_DESCRIPTION,
        Tag.PERFORMED_PROCEDURE_STEP_DESCRIPTION,
        Tag.PROTOCOL_NAME,
        Tag.SERIES_DESCRIPTION
    };

    private final @Nullable Pattern emergency;

    /**
     * Makes a reader.
     *
     * @param emergencyWords words that mean an emergency wherever a description holds one of them, in any case
     */
    public PriorityReader(Collection<String> emergencyWords) {
        String words = emergencyWords.stream()
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        emergency = words.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Reads the priority.
     *
     * @param header the data set up to Pixel Data
     * @return the most urgent that any attribute says, routine where none says anything
     */
    public ClinicalPriority read(DataSet header) {
        List<DataSet> places = new ArrayList<>(List.of(header));
        places.addAll(header.sequence(Tag.REQUEST_ATTRIBUTES_SEQUENCE));
        ClinicalPriority found = ClinicalPriority.ROUTINE;
        for (DataSet place : places) {
            for (ClinicalPriority said : List.of(
                    code(place.string(Tag.REQUESTED_PROCEDURE_PRIORITY)),
                    code(place.string(Tag.STUDY_PRIORITY_ID)),
                    described(place))) {
                found = said.compareTo(found) < 0 ? said : found;
            }
        }
        return found;
    }

    private static ClinicalPriority code(String value) {
        return switch (value.trim().toUpperCase(Locale.ROOT)) {
            case "STAT" -> ClinicalPriority.STAT;
            case "HIGH" -> ClinicalPriority.HIGH;
            default -> ClinicalPriority.ROUTINE;
        };
    }

    private ClinicalPriority described(DataSet place) {
        if (emergency != null) {
            for (int tag : DESCRIPTIONS) {
                if (emergency.matcher(place.string(tag)).find()) {
                    return ClinicalPriority.STAT;
                }
            }
        }
        return ClinicalPriority.ROUTINE;
    }
}
