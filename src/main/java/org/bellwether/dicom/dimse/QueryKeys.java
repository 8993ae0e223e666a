package org.bellwether.dicom.dimse;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwether.dicom.data.Tag;
import org.jspecify.annotations.Nullable;

/** The attributes that can be asked for, each with its level (PS3.4 tables C.6-1 to C.6-5). */
final class QueryKeys {

    private static final Map<Integer, QueryLevel> LEVELS = new LinkedHashMap<>();

    static {
        add(
                QueryLevel.PATIENT,
                Tag.PATIENT_NAME,
                Tag.PATIENT_ID,
                Tag.ISSUER_OF_PATIENT_ID,
                Tag.PATIENT_BIRTH_DATE,
                Tag.PATIENT_BIRTH_TIME,
                Tag.PATIENT_SEX,
                Tag.OTHER_PATIENT_NAMES,
                Tag.ETHNIC_GROUP,
                Tag.PATIENT_COMMENTS,
                Tag.NUMBER_OF_PATIENT_RELATED_STUDIES,
                Tag.NUMBER_OF_PATIENT_RELATED_SERIES,
                Tag.NUMBER_OF_PATIENT_RELATED_INSTANCES);
        add(
                QueryLevel.STUDY,
                Tag.STUDY_DATE,
                Tag.STUDY_TIME,
                Tag.ACCESSION_NUMBER,
                Tag.STUDY_ID,
                Tag.STUDY_INSTANCE_UID,
                Tag.REFERRING_PHYSICIAN_NAME,
                Tag.STUDY_DESCRIPTION,
                Tag.PROCEDURE_CODE_SEQUENCE,
                Tag.NAME_OF_PHYSICIANS_READING_STUDY,
                Tag.ADMITTING_DIAGNOSES_DESCRIPTION,
                Tag.PATIENT_AGE,
                Tag.PATIENT_SIZE,
                Tag.PATIENT_WEIGHT,
                Tag.OCCUPATION,
                Tag.ADDITIONAL_PATIENT_HISTORY,
                Tag.MODALITIES_IN_STUDY,
                Tag.SOP_CLASSES_IN_STUDY,
                Tag.NUMBER_OF_STUDY_RELATED_SERIES,
                Tag.NUMBER_OF_STUDY_RELATED_INSTANCES);
        add(
                QueryLevel.SERIES,
                Tag.MODALITY,
                Tag.SERIES_NUMBER,
                Tag.SERIES_INSTANCE_UID,
                Tag.SERIES_DESCRIPTION,
                Tag.SERIES_DATE,
                Tag.SERIES_TIME,
                Tag.BODY_PART_EXAMINED,
                Tag.PROTOCOL_NAME,
                Tag.LATERALITY,
                Tag.PATIENT_POSITION,
                Tag.FRAME_OF_REFERENCE_UID,
                Tag.MANUFACTURER,
                Tag.MANUFACTURER_MODEL_NAME,
                Tag.INSTITUTION_NAME,
                Tag.INSTITUTIONAL_DEPARTMENT_NAME,
                Tag.STATION_NAME,
                Tag.OPERATORS_NAME,
                Tag.PERFORMING_PHYSICIAN_NAME,
                Tag.PERFORMED_PROCEDURE_STEP_START_DATE,
                Tag.PERFORMED_PROCEDURE_STEP_START_TIME,
                Tag.PERFORMED_PROCEDURE_STEP_ID,
                Tag.PERFORMED_PROCEDURE_STEP_DESCRIPTION,
                Tag.REQUEST_ATTRIBUTES_SEQUENCE,
                Tag.NUMBER_OF_SERIES_RELATED_INSTANCES);
        add(
                QueryLevel.IMAGE,
                Tag.INSTANCE_NUMBER,
                Tag.SOP_INSTANCE_UID,
                Tag.SOP_CLASS_UID,
                Tag.AVAILABLE_TRANSFER_SYNTAX_UID,
                Tag.IMAGE_TYPE,
                Tag.ACQUISITION_NUMBER,
                Tag.ACQUISITION_DATE,
                Tag.ACQUISITION_TIME,
                Tag.CONTENT_DATE,
                Tag.CONTENT_TIME,
                Tag.ROWS,
                Tag.COLUMNS,
                Tag.BITS_ALLOCATED,
                Tag.NUMBER_OF_FRAMES,
                Tag.SLICE_THICKNESS,
                Tag.SLICE_LOCATION,
                Tag.IMAGE_POSITION_PATIENT,
                Tag.IMAGE_ORIENTATION_PATIENT,
                Tag.CONTRAST_BOLUS_AGENT,
                Tag.CONVOLUTION_KERNEL,
                Tag.CONCEPT_NAME_CODE_SEQUENCE);
    }

    private QueryKeys() {}

    private static void add(QueryLevel level, int... tags) {
        Arrays.stream(tags).forEach(tag -> LEVELS.put(tag, level));
    }

    /** Returns all keys with their levels, the highest level first. */
    static Map<Integer, QueryLevel> all() {
        return Collections.unmodifiableMap(LEVELS);
    }

    /** Returns the level of a key, or null if it cannot be asked for. */
    static @Nullable QueryLevel level(int tag) {
        return LEVELS.get(tag);
    }

    /** Tells whether a query at a level can match or return a key: one of its own level or of one above. */
    static boolean isSupported(int tag, QueryLevel level) {
        QueryLevel of = LEVELS.get(tag);
        return of != null && of.compareTo(level) <= 0;
    }

    /** Tells whether an element of the identifier is no key but says how the others are to be read. */
    static boolean isNoKey(int tag) {
        return switch (tag) {
            case Tag.QUERY_RETRIEVE_LEVEL,
                    Tag.SPECIFIC_CHARACTER_SET,
                    Tag.TIMEZONE_OFFSET_FROM_UTC,
                    Tag.RETRIEVE_AE_TITLE,
                    Tag.INSTANCE_AVAILABILITY -> true;
            default -> (tag & 0xFFFF) == 0;
        };
    }
}
