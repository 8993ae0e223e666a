package org.bellwether.camel.dicom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.dimse.QueryLevel;
import org.bellwether.dicom.net.WireText;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a query, made of keywords and values (PS3.4 section C.2.2.2). A dot leads into a sequence:
 * ScheduledProcedureStepSequence.Modality.
 */
final class QueryIdentifier {

    private static final String UTF_8 = "ISO_IR 192";

    private final Map<String, String> keys = new LinkedHashMap<>();
    private @Nullable DataSet whole;

    /** Adds the keys of the option: {@code PatientID=4711,StudyDate=20240101-,StudyInstanceUID}. */
    void add(@Nullable String option) {
        if (option == null) {
            return;
        }
        for (String part : option.split(",")) {
            String key = part.strip();
            if (!key.isEmpty()) {
                int equals = key.indexOf('=');
                keys.put(
                        equals < 0 ? key : key.substring(0, equals).strip(),
                        equals < 0 ? "" : key.substring(equals + 1).strip());
            }
        }
    }

    /**
     * Adds the keys of a header or body.
     *
     * @param given a DataSet, which replaces what was added before, or a Map
     * @return false if it is neither
     */
    boolean add(@Nullable Object given) {
        if (given instanceof DataSet dataSet) {
            whole = dataSet;
            keys.clear();
            return true;
        }
        if (!(given instanceof Map<?, ?> map)) {
            return false;
        }
        map.forEach((keyword, value) -> keys.put(String.valueOf(keyword), value == null ? "" : String.valueOf(value)));
        return true;
    }

    /** Adds what names the entity of a match, which alone a retrieval may ask for (PS3.4 section C.4.2.1.4.1). */
    void addMatch(DataSet match, QueryLevel level, boolean withPatient) {
        DataSet unique = new DataSet();
        for (QueryLevel each : QueryLevel.values()) {
            boolean names = each.compareTo(level) <= 0 && (withPatient || each != QueryLevel.PATIENT);
            if (names && !match.string(each.uniqueKey()).isEmpty()) {
                unique.putString(each.uniqueKey(), match.string(each.uniqueKey()));
            }
        }
        whole = unique;
    }

    boolean isEmpty() {
        DataSet given = whole;
        return (given == null || given.isEmpty()) && keys.isEmpty();
    }

    /**
     * Makes the data set.
     *
     * @param level null for the modality worklist, which has none
     * @throws IllegalArgumentException naming the keyword that the standard does not know, or the one whose value does not fit
     */
    DataSet dataSet(@Nullable QueryLevel level) {
        DataSet identifier = new DataSet();
        DataSet given = whole;
        if (given != null) {
            given.forEach(identifier::put);
        } else if (!keys.values().stream().allMatch(QueryIdentifier::isAscii)) {
            identifier.putString(Tag.SPECIFIC_CHARACTER_SET, UTF_8);
        }
        keys.forEach((path, value) -> put(identifier, path, value));
        if (level != null && identifier.string(Tag.QUERY_RETRIEVE_LEVEL).isEmpty()) {
            identifier.putString(Tag.QUERY_RETRIEVE_LEVEL, level.name());
        }
        return identifier;
    }

    private static boolean isAscii(String value) {
        return value.chars().allMatch(c -> c < 0x7F);
    }

    private static void put(DataSet into, String path, String value) {
        int dot = path.indexOf('.');
        int tag = tag(dot < 0 ? path : path.substring(0, dot));
        VR vr = Dictionary.vr(tag);
        if (dot >= 0) {
            if (vr != VR.SQ) {
                throw new IllegalArgumentException(path + " leads into what is no sequence");
            }
            if (into.sequence(tag).isEmpty()) {
                into.putSequence(tag, new DataSet());
            }
            // Once it is part of the identifier, the item writes text in the character set of the identifier.
            put(into.sequence(tag).get(0), path.substring(dot + 1), value);
        } else if (vr == VR.SQ) {
            if (!value.isEmpty()) {
                throw new IllegalArgumentException(
                        path + " is a sequence: name what is within it, as " + path + ".Keyword");
            }
            if (!into.contains(tag)) {
                into.putSequence(tag);
            }
        } else if (value.isEmpty()) {
            into.putBytes(tag, vr, new byte[0]);
        } else {
            into.putString(tag, vr.isParagraph() ? new String[] {value} : value.split("\\\\", -1));
        }
    }

    private static int tag(String keyword) {
        OptionalInt tag = Dictionary.tag(keyword);
        if (tag.isPresent()) {
            return tag.getAsInt();
        }
        if (keyword.matches("[0-9A-Fa-f]{8}")) {
            return Integer.parseUnsignedInt(keyword, 16);
        }
        throw new IllegalArgumentException(
                "'" + WireText.escape(keyword) + "' is no keyword of the DICOM dictionary, such as PatientID");
    }
}
