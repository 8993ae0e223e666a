package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;

/** Finds the instances that the unique keys of a C-MOVE or C-GET name (PS3.4 section C.4.2.1.4). */
final class ArchiveSelection {

    private ArchiveSelection() {}

    /**
     * Returns the instances.
     *
     * @throws DimseFailureException with 0xA900 if the identifier does not name anything at its level
     */
    static List<ArchivedInstance> instances(ArchiveRecords records, QueryModel model, DataSet identifier)
            throws IOException, DimseFailureException {
        QueryLevel level = ArchiveQuery.level(model, identifier);
        if (values(identifier, level.uniqueKey()).isEmpty()) {
            throw new DimseFailureException(
                    DimseStatus.IDENTIFIER_DOES_NOT_MATCH_SOP_CLASS,
                    "the unique key of level " + level + " is missing");
        }
        List<String> patients = values(identifier, Tag.PATIENT_ID);
        List<String> studies = level == QueryLevel.PATIENT ? List.of() : values(identifier, Tag.STUDY_INSTANCE_UID);
        Predicate<String> series = wanted(identifier, level, QueryLevel.SERIES);
        Predicate<String> image = wanted(identifier, level, QueryLevel.IMAGE);
        InstanceArchive archive = records.archive();
        List<ArchivedInstance> selected = new ArrayList<>();
        for (String study : studies.isEmpty() ? archive.studies() : studies) {
            if (!patients.isEmpty() && !patients.contains(records.study(study).string(Tag.PATIENT_ID))) {
                continue;
            }
            for (String seriesUid : archive.seriesOfStudy(study)) {
                if (series.test(seriesUid)) {
                    archive.instancesOfSeries(seriesUid).stream()
                            .filter(instance -> image.test(instance.sopInstanceUid()))
                            .forEach(selected::add);
                }
            }
        }
        return selected;
    }

    /** Keys below the level do not count. */
    private static Predicate<String> wanted(DataSet identifier, QueryLevel level, QueryLevel of) {
        List<String> uids = of.compareTo(level) <= 0 ? values(identifier, of.uniqueKey()) : List.of();
        return uid -> uids.isEmpty() || uids.contains(uid);
    }

    private static List<String> values(DataSet identifier, int tag) {
        return identifier.strings(tag).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
