package org.bellwether.polling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.dicom.web.WebUser;

/** An archive that is asked by QIDO-RS and gives by WADO-RS (PS3.18 sections 10.6 and 10.4). */
public final class WebArchive implements RemoteArchive {

    private static final String NAME = "WADO-RS";
    private static final int MOST_BELOW_A_STUDY = 100_000;

    /** Each lot has a name of its own, in this process and in all. */
    private static final AtomicLong LOTS = new AtomicLong();

    private final WebUser user;
    private final Part10Intake intake;
    private final StorageListener listener;
    private final String aeTitle;

    /**
     * Makes the view of an archive; nothing is connected.
     *
     * @param user asks the service
     * @param sink keeps what comes
     * @param listener hears when all of a retrieval has come
     * @param aeTitle ours
     */
    public WebArchive(WebUser user, StoreSink sink, StorageListener listener, String aeTitle) {
        this.user = user;
        this.intake = new Part10Intake(sink);
        this.listener = listener;
        this.aeTitle = aeTitle;
    }

    /** Asks once for each combination: few services take several values of one parameter. */
    @Override
    public List<FoundStudy> studies(StudyQuery query) throws IOException {
        Map<String, FoundStudy> found = new LinkedHashMap<>();
        for (String modality : orAny(query.modalities())) {
            for (String accessionNumber : orAny(query.accessionNumbers())) {
                for (DataSet match :
                        user.search("/studies", parameters(query, modality, accessionNumber), query.most())) {
                    FoundStudy study = FoundStudy.of(match);
                    if (Uid.isTolerable(study.studyInstanceUid())) {
                        found.putIfAbsent(study.studyInstanceUid(), study);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<String, List<String>> parameters(StudyQuery query, String modality, String accessionNumber) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "StudyDate", query.dateRange());
        put(parameters, "ModalitiesInStudy", modality);
        put(parameters, "AccessionNumber", accessionNumber);
        put(parameters, "PatientID", query.patientId());
        parameters.put(
                "includefield", List.of("StudyDescription", "NumberOfStudyRelatedInstances", "ModalitiesInStudy"));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    private static List<String> orAny(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    @Override
    public List<FoundSeries> series(String studyInstanceUid) throws IOException {
        String path = "/studies/" + uid(studyInstanceUid) + "/series";
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("includefield", List.of("BodyPartExamined", "NumberOfSeriesRelatedInstances"));
        List<FoundSeries> found = new ArrayList<>();
        for (DataSet match : user.search(path, parameters, MOST_BELOW_A_STUDY)) {
            String uid = match.string(Tag.SERIES_INSTANCE_UID);
            if (Uid.isTolerable(uid)) {
                OptionalInt told = FoundStudy.count(match, Tag.NUMBER_OF_SERIES_RELATED_INSTANCES);
                int count = told.isPresent()
                        ? told.getAsInt()
                        : user.search(path + "/" + uid + "/instances", Map.of(), MOST_BELOW_A_STUDY)
                                .size();
                found.add(
                        new FoundSeries(uid, match.string(Tag.MODALITY), match.string(Tag.BODY_PART_EXAMINED), count));
            }
        }
        return found;
    }

    @Override
    public void retrieve(String studyInstanceUid, List<String> seriesInstanceUids) throws IOException {
        String study = "/studies/" + uid(studyInstanceUid);
        Part10Origin origin = new Part10Origin(NAME, aeTitle, "", "web-" + LOTS.incrementAndGet());
        boolean complete = false;
        try {
            if (seriesInstanceUids.isEmpty()) {
                retrieve(study, origin);
            }
            for (String series : seriesInstanceUids) {
                retrieve(study + "/series/" + uid(series), origin);
            }
            complete = true;
        } finally {
            listener.associationEnded(origin.ended(complete));
        }
    }

    private void retrieve(String path, Part10Origin origin) throws IOException {
        WebUser.Retrieved retrieved = user.retrieve(path, intake, origin);
        if (retrieved.refused() > 0) {
            throw new IOException(retrieved.stored() + " instances came, " + retrieved.refused() + " were refused: "
                    + retrieved.lastReason());
        }
    }

    /** An identifier that goes into an address. */
    private static String uid(String uid) throws IOException {
        if (!Uid.isTolerable(uid)) {
            throw new IOException("a unique identifier that is none");
        }
        return uid;
    }
}
