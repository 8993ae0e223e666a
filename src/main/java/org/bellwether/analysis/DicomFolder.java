package org.bellwether.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.Part10File;

/**
 * The DICOM files under a folder by study and series, whatever the files are called and however they are laid out. Of
 * each file no more than its path is kept.
 *
 * @param studies the files of each series by Series Instance UID, by Study Instance UID; in the order of their paths
 * @param skipped files that are no DICOM instance, with the reason
 */
public record DicomFolder(Map<String, Map<String, List<Path>>> studies, Map<Path, String> skipped) {

    /**
     * Looks through a folder and all folders in it; links are not followed.
     *
     * @param folder the folder
     * @return what lies there
     * @throws IOException when a folder cannot be listed
     */
    public static DicomFolder scan(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, Map<String, List<Path>>> studies = new LinkedHashMap<>();
        Map<Path, String> skipped = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                DataSet header = Part10File.readHeader(file).header();
                String study = uid(header, Tag.STUDY_INSTANCE_UID, "Study Instance UID");
                String series = uid(header, Tag.SERIES_INSTANCE_UID, "Series Instance UID");
                studies.computeIfAbsent(study, key -> new LinkedHashMap<>())
                        .computeIfAbsent(series, key -> new ArrayList<>())
                        .add(file);
            } catch (IOException | DicomValueException notReadable) {
                skipped.put(file, String.valueOf(notReadable.getMessage()));
            }
        }
        return new DicomFolder(studies, skipped);
    }

    private static String uid(DataSet header, int tag, String name) throws IOException {
        String uid = header.string(tag);
        if (!Uid.isValid(uid)) {
            throw new IOException("its " + name + " is missing or no UID");
        }
        return uid;
    }
}
