package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.junit.jupiter.api.Test;

/** Which studies a query has to look at. */
class StudyDirectoryTest {

    private final Archive archive = new Archive();
    private int read;
    private final StudyDirectory directory = new StudyDirectory(archive, this::record);

    private DataSet record(String study) {
        read++;
        String[] of = Objects.requireNonNull(archive.studies.get(study));
        return new DataSet().putString(Tag.PATIENT_ID, of[0]).putString(Tag.ACCESSION_NUMBER, of[1]);
    }

    private static DataSet patient(String id) {
        return new DataSet().putString(Tag.PATIENT_ID, id.split("\\\\", -1));
    }

    @Test
    void thePatientOrTheOrderNamesTheStudies() throws IOException {
        archive.put("1.1", "P1", "A1");
        archive.put("1.2", "P2", "A2");
        archive.put("1.3", "P1", "A3");
        assertThat(directory.candidates(patient("P1"))).containsExactly("1.1", "1.3");
        assertThat(directory.candidates(patient(" P2 "))).containsExactly("1.2");
        assertThat(directory.candidates(patient("P3"))).isEmpty();
        assertThat(directory.candidates(new DataSet().putString(Tag.ACCESSION_NUMBER, "A3")))
                .containsExactly("1.3");
        assertThat(read).as("each study is read once").isEqualTo(3);
    }

    @Test
    void patternsListsAndNoValueAtAllLeaveEveryStudyIn() throws IOException {
        archive.put("1.1", "P1", "A1");
        archive.put("1.2", "P2", "A2");
        for (String value : List.of("P*", "P?", "P1\\P2", "", "*")) {
            assertThat(directory.candidates(patient(value))).as(value).containsExactly("1.1", "1.2");
        }
        assertThat(directory.candidates(new DataSet())).hasSize(2);
    }

    @Test
    void whatComesChangesAndGoesIsFollowed() throws IOException {
        archive.put("1.1", "P1", "A1");
        archive.put("1.2", "P1", "A2");
        assertThat(directory.candidates(patient("P1"))).hasSize(2);
        archive.put("1.2", "P2", "A2");
        archive.put("1.3", "P1", "A3");
        assertThat(directory.candidates(patient("P1"))).containsExactly("1.1", "1.3");
        assertThat(directory.candidates(patient("P2"))).containsExactly("1.2");
        archive.remove("1.1");
        assertThat(directory.candidates(patient("P1"))).containsExactly("1.3");
        assertThat(read).as("only what is new or changed is read").isEqualTo(4);
    }

    /** Studies that come, change and go by hand. */
    private static final class Archive implements InstanceArchive {
        private final Map<String, String[]> studies = new LinkedHashMap<>();
        private final Map<String, Long> changed = new LinkedHashMap<>();
        private long changes;

        void put(String study, String patient, String accession) {
            studies.put(study, new String[] {patient, accession});
            changed.put(study, ++changes);
        }

        void remove(String study) {
            studies.remove(study);
            changed.remove(study);
            changes++;
        }

        @Override
        public List<String> studies() {
            return List.copyOf(studies.keySet());
        }

        @Override
        public List<String> seriesOfStudy(String studyInstanceUid) {
            return List.of();
        }

        @Override
        public List<ArchivedInstance> instancesOfSeries(String seriesInstanceUid) {
            return List.of();
        }

        @Override
        public long changes() {
            return changes;
        }

        @Override
        public long changes(String studyInstanceUid) {
            return changed.getOrDefault(studyInstanceUid, -1L);
        }
    }
}
