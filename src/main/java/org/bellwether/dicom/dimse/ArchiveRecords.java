package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DataSetReader;
import org.bellwether.dicom.io.DataSetWriter;
import org.bellwether.dicom.io.Part10File;

/**
 * Makes the records of a query out of the headers of an archive's files. The attributes of a series are those of its first
 * instance; what was read is remembered, as far as it can be asked for. Thread-safe.
 */
final class ArchiveRecords {

    private static final int MOST_REMEMBERED = 4096;
    private static final int MOST_STUDIES_REMEMBERED = 4096;
    private static final int LONGEST_VALUE = 1024;

    private final InstanceArchive archive;
    private final StudyDirectory directory;
    private final Map<Path, DataSet> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Map<String, StudyRecord> rememberedStudies = new Remembered<>(MOST_STUDIES_REMEMBERED);

    /** The record of a study as it was after one of the archive's changes. */
    private record StudyRecord(long changes, DataSet attributes) {}

    /** Keeps what was asked for last. */
    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Remembered(int most) {
            super(256, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    ArchiveRecords(InstanceArchive archive) {
        this.archive = archive;
        this.directory = new StudyDirectory(archive, this::study);
    }

    /** Returns the studies among which the matches of a query are. */
    List<String> candidates(DataSet keys) throws IOException {
        return directory.candidates(keys);
    }

    InstanceArchive archive() {
        return archive;
    }

    /** Returns the attributes of one instance that can be asked for. */
    DataSet attributes(ArchivedInstance instance) throws IOException {
        synchronized (remembered) {
            DataSet known = remembered.get(instance.file());
            if (known != null) {
                return known;
            }
        }
        DataSet header = Part10File.readHeader(instance.file()).header();
        DataSet kept = new DataSet();
        for (Element element : header) {
            int tag = element.tag();
            boolean wanted = QueryKeys.level(tag) != null
                    || tag == Tag.SPECIFIC_CHARACTER_SET
                    || tag == Tag.TIMEZONE_OFFSET_FROM_UTC;
            if (wanted && (element.sequence() != null || element.length() <= LONGEST_VALUE)) {
                kept.put(element);
            }
        }
        // Written and read again, so that a record does not hold on to the header that it was cut from.
        DataSet compact = DataSetReader.read(
                DataSetWriter.toBytes(kept, Uid.EXPLICIT_VR_LITTLE_ENDIAN), Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        synchronized (remembered) {
            remembered.put(instance.file(), compact);
        }
        return compact;
    }

    /**
     * Returns what a query at the level of the studies sees of one, or an empty data set if it is gone. It is shared, and not
     * to be changed.
     */
    DataSet study(String studyInstanceUid) throws IOException {
        // Asked for first: a record of more than it says is made once more, one of less would stay.
        long changes = archive.changes(studyInstanceUid);
        synchronized (rememberedStudies) {
            StudyRecord known = rememberedStudies.get(studyInstanceUid);
            if (known != null && known.changes == changes) {
                return known.attributes;
            }
        }
        DataSet record = readStudy(studyInstanceUid);
        synchronized (rememberedStudies) {
            rememberedStudies.put(studyInstanceUid, new StudyRecord(changes, record));
        }
        return record;
    }

    private DataSet readStudy(String studyInstanceUid) throws IOException {
        DataSet record = new DataSet();
        Set<String> modalities = new TreeSet<>();
        Set<String> sopClasses = new TreeSet<>();
        int series = 0;
        int instances = 0;
        for (String seriesInstanceUid : archive.seriesOfStudy(studyInstanceUid)) {
            List<ArchivedInstance> held = archive.instancesOfSeries(seriesInstanceUid);
            if (held.isEmpty()) {
                continue;
            }
            DataSet first = attributes(held.get(0));
            if (series == 0) {
                copy(first, record, QueryLevel.STUDY);
            }
            series++;
            instances += held.size();
            held.forEach(instance -> sopClasses.add(instance.sopClassUid()));
            String modality = first.string(Tag.MODALITY);
            if (!modality.isEmpty()) {
                modalities.add(modality);
            }
        }
        if (series > 0) {
            record.putString(Tag.MODALITIES_IN_STUDY, modalities.toArray(String[]::new))
                    .putString(Tag.SOP_CLASSES_IN_STUDY, sopClasses.toArray(String[]::new))
                    .putString(Tag.NUMBER_OF_STUDY_RELATED_SERIES, Integer.toString(series))
                    .putString(Tag.NUMBER_OF_STUDY_RELATED_INSTANCES, Integer.toString(instances));
        }
        return record;
    }

    /** Returns what a query at the level of the series sees: the attributes of its study and its own. */
    DataSet series(DataSet study, List<ArchivedInstance> instances) throws IOException {
        DataSet record = new DataSet();
        copy(attributes(instances.get(0)), record, QueryLevel.SERIES);
        overlay(study, record);
        return record.putString(Tag.NUMBER_OF_SERIES_RELATED_INSTANCES, Integer.toString(instances.size()));
    }

    /** Returns what a query at the level of the instances sees. */
    DataSet image(DataSet series, ArchivedInstance instance) throws IOException {
        DataSet record = new DataSet();
        copy(attributes(instance), record, QueryLevel.IMAGE);
        overlay(series, record);
        return record.putString(Tag.AVAILABLE_TRANSFER_SYNTAX_UID, instance.transferSyntaxUid());
    }

    private static void copy(DataSet from, DataSet to, QueryLevel lowest) {
        for (Element element : from) {
            if (QueryKeys.isNoKey(element.tag()) || QueryKeys.isSupported(element.tag(), lowest)) {
                to.put(element);
            }
        }
    }

    /** Counts and lists of the level above hold here too. */
    private static void overlay(DataSet above, DataSet record) {
        for (Element element : above) {
            if (!record.contains(element.tag())) {
                record.put(element);
            }
        }
    }
}
