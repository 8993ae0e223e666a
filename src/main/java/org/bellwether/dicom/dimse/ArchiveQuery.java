package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.net.SopClassExtendedNegotiation;
import org.jspecify.annotations.Nullable;

/**
 * One query over an archive (PS3.4 section C.4.1). Keys of levels above the one asked for are matched too, so that every query
 * may be relational; keys that are not supported come back empty.
 */
final class ArchiveQuery {

    /** Takes one match after the other. */
    interface Matches {
        /** Returns false to have no more. */
        boolean take(DataSet record) throws IOException;
    }

    private static final int[][] DATES_WITH_TIMES = {
        {Tag.STUDY_DATE, Tag.STUDY_TIME},
        {Tag.SERIES_DATE, Tag.SERIES_TIME},
        {Tag.ACQUISITION_DATE, Tag.ACQUISITION_TIME},
        {Tag.CONTENT_DATE, Tag.CONTENT_TIME},
        {Tag.PATIENT_BIRTH_DATE, Tag.PATIENT_BIRTH_TIME},
        {Tag.PERFORMED_PROCEDURE_STEP_START_DATE, Tag.PERFORMED_PROCEDURE_STEP_START_TIME}
    };

    private final ArchiveRecords records;
    private final QueryLevel level;
    private final DataSet keys;
    private final boolean combinedDateTime;

    private ArchiveQuery(ArchiveRecords records, QueryLevel level, DataSet keys, boolean combinedDateTime) {
        this.records = records;
        this.level = level;
        this.keys = keys;
        this.combinedDateTime = combinedDateTime;
    }

    /**
     * Reads a request identifier.
     *
     * @param extended what was negotiated about the SOP class, null for nothing
     * @throws DimseFailureException with 0xA900 if the identifier does not fit the model
     */
    static ArchiveQuery of(
            ArchiveRecords records, QueryModel model, DataSet keys, @Nullable SopClassExtendedNegotiation extended)
            throws DimseFailureException {
        QueryLevel level = level(model, keys);
        return new ArchiveQuery(records, level, keys, extended != null && extended.isSet(1));
    }

    /** Returns the level of an identifier, which must be one of the model. */
    static QueryLevel level(QueryModel model, DataSet keys) throws DimseFailureException {
        return QueryLevel.of(keys.string(Tag.QUERY_RETRIEVE_LEVEL))
                .filter(model::has)
                .orElseThrow(() -> new DimseFailureException(
                        DimseStatus.IDENTIFIER_DOES_NOT_MATCH_SOP_CLASS,
                        "Query/Retrieve Level is missing or not one of the model"));
    }

    QueryLevel level() {
        return level;
    }

    /** Tells whether the identifier has keys that come back empty, which the status of each match says. */
    boolean hasUnsupportedKeys() {
        for (Element key : keys) {
            if (!QueryKeys.isNoKey(key.tag()) && !QueryKeys.isSupported(key.tag(), level)) {
                return true;
            }
        }
        return false;
    }

    /** Hands every match over, as long as it is wanted. */
    void run(Matches matches) throws IOException {
        if (level == QueryLevel.PATIENT) {
            patients(matches);
            return;
        }
        List<String> wanted = list(Tag.STUDY_INSTANCE_UID);
        for (String study : wanted.isEmpty() ? records.candidates(keys) : wanted) {
            DataSet record = records.study(study);
            if (!record.isEmpty() && matches(record, QueryLevel.STUDY)) {
                boolean more = level == QueryLevel.STUDY ? matches.take(record) : series(study, record, matches);
                if (!more) {
                    return;
                }
            }
        }
    }

    private boolean series(String study, DataSet studyRecord, Matches matches) throws IOException {
        List<String> wanted = list(Tag.SERIES_INSTANCE_UID);
        for (String series : records.archive().seriesOfStudy(study)) {
            List<ArchivedInstance> instances = records.archive().instancesOfSeries(series);
            if (instances.isEmpty() || !wanted.isEmpty() && !wanted.contains(series)) {
                continue;
            }
            DataSet record = records.series(studyRecord, instances);
            if (matches(record, QueryLevel.SERIES)) {
                boolean more = level == QueryLevel.SERIES ? matches.take(record) : images(record, instances, matches);
                if (!more) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean images(DataSet seriesRecord, List<ArchivedInstance> instances, Matches matches) throws IOException {
        List<String> wanted = list(Tag.SOP_INSTANCE_UID);
        for (ArchivedInstance instance : instances) {
            if (wanted.isEmpty() || wanted.contains(instance.sopInstanceUid())) {
                DataSet record = records.image(seriesRecord, instance);
                if (matches(record, QueryLevel.IMAGE) && !matches.take(record)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Patients are those of the studies: the same identifier from the same issuer. */
    private void patients(Matches matches) throws IOException {
        Map<String, DataSet> patients = new LinkedHashMap<>();
        for (String study : records.candidates(keys)) {
            DataSet record = records.study(study);
            if (record.isEmpty()) {
                continue;
            }
            String patient = record.string(Tag.PATIENT_ID) + '\\' + record.string(Tag.ISSUER_OF_PATIENT_ID);
            DataSet known = patients.computeIfAbsent(patient, id -> copy(record));
            add(known, Tag.NUMBER_OF_PATIENT_RELATED_STUDIES, 1);
            add(known, Tag.NUMBER_OF_PATIENT_RELATED_SERIES, record.integer(Tag.NUMBER_OF_STUDY_RELATED_SERIES, 0));
            add(
                    known,
                    Tag.NUMBER_OF_PATIENT_RELATED_INSTANCES,
                    record.integer(Tag.NUMBER_OF_STUDY_RELATED_INSTANCES, 0));
        }
        for (DataSet record : patients.values()) {
            if (matches(record, QueryLevel.PATIENT) && !matches.take(record)) {
                return;
            }
        }
    }

    private static DataSet copy(DataSet record) {
        DataSet copy = new DataSet();
        record.forEach(copy::put);
        return copy;
    }

    private static void add(DataSet record, int tag, int count) {
        record.putString(tag, Integer.toString(record.integer(tag, 0) + count));
    }

    /** Returns the values of a key that names entities one by one; empty if it does not. */
    private List<String> list(int tag) {
        return keys.strings(tag).stream()
                .filter(uid -> !uid.isEmpty() && !uid.equals("*"))
                .toList();
    }

    /** Matches the keys of one level, whose attributes a record of a lower level repeats. */
    private boolean matches(DataSet record, QueryLevel of) {
        for (Element key : keys) {
            if (QueryKeys.level(key.tag()) == of
                    && !(combinedDateTime && isCombined(key.tag()))
                    && !AttributeMatching.matches(key, keys, record)) {
                return false;
            }
            // Patients are no level of their own below the patient root.
            if (of == QueryLevel.STUDY
                    && QueryKeys.level(key.tag()) == QueryLevel.PATIENT
                    && !isPatientCount(key.tag())
                    && !AttributeMatching.matches(key, keys, record)) {
                return false;
            }
        }
        return !combinedDateTime || combinedMatch(record, of);
    }

    private static boolean isPatientCount(int tag) {
        return tag == Tag.NUMBER_OF_PATIENT_RELATED_STUDIES
                || tag == Tag.NUMBER_OF_PATIENT_RELATED_SERIES
                || tag == Tag.NUMBER_OF_PATIENT_RELATED_INSTANCES;
    }

    private boolean isCombined(int tag) {
        for (int[] pair : DATES_WITH_TIMES) {
            if (tag == pair[0] || tag == pair[1]) {
                return !keys.string(pair[0]).isEmpty() && !keys.string(pair[1]).isEmpty();
            }
        }
        return false;
    }

    /** Takes date and time together as one range, as was negotiated (PS3.4 section C.5.1.1). */
    private boolean combinedMatch(DataSet record, QueryLevel of) {
        for (int[] pair : DATES_WITH_TIMES) {
            if (QueryKeys.level(pair[0]) != of || !isCombined(pair[0])) {
                continue;
            }
            String[] dates = AttributeMatching.range(VR.DA, keys.string(pair[0]));
            String[] times = AttributeMatching.range(VR.TM, keys.string(pair[1]));
            String date = AttributeMatching.range(VR.DA, record.string(pair[0]))[0];
            String time = AttributeMatching.range(VR.TM, record.string(pair[1]))[0];
            String at = date + time;
            if (record.string(pair[0]).isEmpty()
                    || at.compareTo(dates[0] + times[0]) < 0
                    || at.compareTo(dates[1] + times[1]) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Element empty(Element key) {
        return key.vr() == VR.SQ || key.sequence() != null
                ? Element.ofSequence(key.tag(), VR.SQ, new Sequence(List.of(), false))
                : Element.ofBytes(key.tag(), key.vr(), new byte[0]);
    }

    /** Makes the response identifier of a match: what was asked for, empty where it is not known. */
    DataSet response(DataSet record, String retrieveAeTitle) {
        DataSet response = new DataSet();
        Element characterSet = record.element(Tag.SPECIFIC_CHARACTER_SET);
        if (characterSet != null) {
            response.put(characterSet);
        }
        response.putString(Tag.QUERY_RETRIEVE_LEVEL, level.name()).putString(Tag.RETRIEVE_AE_TITLE, retrieveAeTitle);
        if (keys.contains(Tag.INSTANCE_AVAILABILITY)) {
            response.putString(Tag.INSTANCE_AVAILABILITY, "ONLINE");
        }
        for (Element key : keys) {
            if (!QueryKeys.isNoKey(key.tag())) {
                Element known = QueryKeys.isSupported(key.tag(), level) ? record.element(key.tag()) : null;
                response.put(known != null ? known : empty(key));
            }
        }
        return response;
    }
}
