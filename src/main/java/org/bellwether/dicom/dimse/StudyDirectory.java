package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.jspecify.annotations.Nullable;

/**
 * Finds the studies of a patient or an order without a look at all others: what is asked for most must not cost more as the
 * archive grows. It follows the archive by its changes, and reads a study again only when it has changed. Thread-safe.
 */
final class StudyDirectory {

    /** The attributes by which studies are found. */
    private static final int[] INDEXED = {Tag.PATIENT_ID, Tag.ACCESSION_NUMBER};

    /** Makes the record of a study. */
    interface Records {
        DataSet study(String studyInstanceUid) throws IOException;
    }

    private final InstanceArchive archive;
    private final Records records;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Set<String>>> studiesByValue = new HashMap<>();
    private long seen = -1;

    /** What a study was found under after one of the archive's changes. */
    private record Entry(long changes, Map<Integer, List<String>> values) {}

    StudyDirectory(InstanceArchive archive, Records records) {
        this.archive = archive;
        this.records = records;
        for (int tag : INDEXED) {
            studiesByValue.put(tag, new HashMap<>());
        }
    }

    /**
     * Returns the studies that may match.
     *
     * @param keys a request identifier
     * @return every study that matches, and others
     * @throws IOException if the archive cannot be read
     */
    List<String> candidates(DataSet keys) throws IOException {
        for (int tag : INDEXED) {
            String value = single(keys, tag);
            if (value != null) {
                synchronized (this) {
                    follow();
                    return List.copyOf(studies(tag).getOrDefault(value, Set.of()));
                }
            }
        }
        return archive.studies();
    }

    private Map<String, Set<String>> studies(int tag) {
        return studiesByValue.computeIfAbsent(tag, any -> new HashMap<>());
    }

    /** Returns the value of a key that asks for exactly one, or null. */
    private static @Nullable String single(DataSet keys, int tag) {
        Element key = keys.element(tag);
        if (key == null || key.valueVr() != VR.LO && key.valueVr() != VR.SH) {
            return null;
        }
        List<String> values = keys.strings(tag);
        String value = values.size() == 1 ? values.get(0).strip() : "";
        return value.isEmpty() || value.indexOf('*') >= 0 || value.indexOf('?') >= 0 ? null : value;
    }

    private void follow() throws IOException {
        long now = archive.changes();
        if (now == seen) {
            return;
        }
        Set<String> present = new LinkedHashSet<>(archive.studies());
        for (String gone :
                entries.keySet().stream().filter(uid -> !present.contains(uid)).toList()) {
            forget(gone);
        }
        for (String study : present) {
            long changes = archive.changes(study);
            Entry known = entries.get(study);
            if (known == null || known.changes != changes) {
                enter(study, changes);
            }
        }
        seen = now;
    }

    private void forget(String study) {
        Entry entry = entries.remove(study);
        if (entry == null) {
            return;
        }
        entry.values.forEach((tag, values) -> values.forEach(value -> {
            Set<String> others = studies(tag).get(value);
            if (others != null && others.remove(study) && others.isEmpty()) {
                studies(tag).remove(value);
            }
        }));
    }

    private void enter(String study, long changes) throws IOException {
        DataSet record = records.study(study);
        forget(study);
        Map<Integer, List<String>> values = new HashMap<>();
        for (int tag : INDEXED) {
            List<String> own = record.strings(tag).stream().map(String::strip).toList();
            values.put(tag, own);
            own.forEach(value -> studies(tag)
                    .computeIfAbsent(value, any -> new LinkedHashSet<>(2))
                    .add(study));
        }
        entries.put(study, new Entry(changes, values));
    }
}
