package org.bellwether.polling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.DimseStatus;
import org.bellwether.dicom.dimse.EndedAssociation;
import org.bellwether.dicom.dimse.QueryModel;
import org.bellwether.dicom.dimse.QueryUser;
import org.bellwether.dicom.dimse.RetrieveResult;
import org.bellwether.dicom.dimse.StorageListener;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.jspecify.annotations.Nullable;

/** An archive that is asked by C-FIND and gives by C-MOVE or C-GET, in the Study Root model (PS3.4 section C.6.2). */
public final class DimseArchive implements RemoteArchive {

    private static final String FIND = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.FIND);
    private static final String MOVE = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.MOVE);
    private static final String GET = QueryModel.STUDY_ROOT.sopClassUid(QueryModel.Service.GET);

    /** No series has more; an archive that says so repeats itself. */
    private static final int MOST_BELOW_A_STUDY = 100_000;

    private static final List<String> NATIVE = List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN);

    /** What CT archives hold besides: JPEG, JPEG-LS, JPEG 2000, RLE, without and with loss (PS3.5 annex A.4). */
    private static final List<String> COMPRESSED = List.of(
            "1.2.840.10008.1.2.4.70",
            "1.2.840.10008.1.2.4.57",
            "1.2.840.10008.1.2.4.80",
            "1.2.840.10008.1.2.4.90",
            "1.2.840.10008.1.2.5",
            "1.2.840.10008.1.2.4.81",
            "1.2.840.10008.1.2.4.91",
            "1.2.840.10008.1.2.4.50",
            "1.2.840.10008.1.2.4.51",
            "1.2.840.10008.1.2.4.201",
            "1.2.840.10008.1.2.4.202");

    /** CT, Enhanced CT, Legacy Converted Enhanced CT. */
    private static final List<String> CT_CLASSES =
            List.of(Uid.CT_IMAGE_STORAGE, "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2");

    /** What else lies in a series of a CT study: captures, structured reports, presentation states, key objects, PDF. */
    private static final List<String> OTHER_CLASSES = List.of(
            "1.2.840.10008.5.1.4.1.1.7",
            "1.2.840.10008.5.1.4.1.1.7.2",
            "1.2.840.10008.5.1.4.1.1.7.4",
            "1.2.840.10008.5.1.4.1.1.88.11",
            "1.2.840.10008.5.1.4.1.1.88.22",
            "1.2.840.10008.5.1.4.1.1.88.33",
            "1.2.840.10008.5.1.4.1.1.88.59",
            "1.2.840.10008.5.1.4.1.1.88.67",
            "1.2.840.10008.5.1.4.1.1.11.1",
            "1.2.840.10008.5.1.4.1.1.66.4",
            "1.2.840.10008.5.1.4.1.1.104.1");

    private final Supplier<StorageUserOptions> peer;
    private final @Nullable String moveDestination;
    private final StoreSink sink;
    private final StorageListener listener;

    /**
     * Makes the view of an archive; nothing is connected.
     *
     * @param peer whom to call, and as whom; asked for each call, so that a host may change its address
     * @param moveDestination AE title that the archive knows us by, to retrieve by C-MOVE; null to retrieve by C-GET
     * @param sink where what a C-GET brings goes
     * @param listener hears when all of a C-GET has come
     */
    public DimseArchive(
            Supplier<StorageUserOptions> peer,
            @Nullable String moveDestination,
            StoreSink sink,
            StorageListener listener) {
        this.peer = peer;
        this.moveDestination = moveDestination;
        this.sink = sink;
        this.listener = listener;
    }

    /** Asks once for each combination, since a key takes one value (PS3.4 section C.2.2.2). */
    @Override
    public List<FoundStudy> studies(StudyQuery query) throws IOException {
        Map<String, FoundStudy> found = new LinkedHashMap<>();
        try (QueryUser user = open(Map.of(), FIND)) {
            for (String modality : orAny(query.modalities())) {
                for (String accessionNumber : orAny(query.accessionNumbers())) {
                    DataSet keys = new DataSet()
                            .putString(Tag.QUERY_RETRIEVE_LEVEL, "STUDY")
                            .putString(Tag.STUDY_DATE, query.dateRange())
                            .putString(Tag.STUDY_TIME)
                            .putString(Tag.ACCESSION_NUMBER, accessionNumber)
                            .putString(Tag.MODALITIES_IN_STUDY, modality)
                            .putString(Tag.PATIENT_ID, query.patientId())
                            .putString(Tag.PATIENT_BIRTH_DATE)
                            .putString(Tag.STUDY_DESCRIPTION)
                            .putString(Tag.STUDY_INSTANCE_UID)
                            .putString(Tag.NUMBER_OF_STUDY_RELATED_INSTANCES);
                    for (DataSet match : find(user, keys, query.most())) {
                        FoundStudy study = FoundStudy.of(match);
                        if (Uid.isTolerable(study.studyInstanceUid())) {
                            found.putIfAbsent(study.studyInstanceUid(), study);
                        }
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> orAny(List<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    @Override
    public List<FoundSeries> series(String studyInstanceUid) throws IOException {
        Map<String, FoundSeries> found = new TreeMap<>();
        try (QueryUser user = open(Map.of(), FIND)) {
            DataSet keys = new DataSet()
                    .putString(Tag.QUERY_RETRIEVE_LEVEL, "SERIES")
                    .putString(Tag.STUDY_INSTANCE_UID, studyInstanceUid)
                    .putString(Tag.SERIES_INSTANCE_UID)
                    .putString(Tag.MODALITY)
                    .putString(Tag.BODY_PART_EXAMINED)
                    .putString(Tag.NUMBER_OF_SERIES_RELATED_INSTANCES);
            for (DataSet match : find(user, keys, MOST_BELOW_A_STUDY)) {
                String uid = match.string(Tag.SERIES_INSTANCE_UID);
                if (Uid.isTolerable(uid)) {
                    OptionalInt told = FoundStudy.count(match, Tag.NUMBER_OF_SERIES_RELATED_INSTANCES);
                    int count = told.isPresent() ? told.getAsInt() : count(user, studyInstanceUid, uid);
                    found.put(
                            uid,
                            new FoundSeries(
                                    uid, match.string(Tag.MODALITY), match.string(Tag.BODY_PART_EXAMINED), count));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private int count(QueryUser user, String studyInstanceUid, String seriesInstanceUid) throws IOException {
        DataSet keys = new DataSet()
                .putString(Tag.QUERY_RETRIEVE_LEVEL, "IMAGE")
                .putString(Tag.STUDY_INSTANCE_UID, studyInstanceUid)
                .putString(Tag.SERIES_INSTANCE_UID, seriesInstanceUid)
                .putString(Tag.SOP_INSTANCE_UID);
        return find(user, keys, MOST_BELOW_A_STUDY).size();
    }

    private static List<DataSet> find(QueryUser user, DataSet keys, int most) throws IOException {
        List<DataSet> matches = new ArrayList<>();
        int status = user.find(FIND, keys, match -> {
            matches.add(match);
            return matches.size() <= most;
        });
        if (matches.size() > most) {
            throw new IOException("more than " + most + " matches at level " + keys.string(Tag.QUERY_RETRIEVE_LEVEL));
        }
        if (status != DimseStatus.SUCCESS) {
            throw new IOException("C-FIND ended with status " + DimseStatus.hex(status));
        }
        return matches;
    }

    @Override
    public void retrieve(String studyInstanceUid, List<String> seriesInstanceUids) throws IOException {
        List<DataSet> identifiers = new ArrayList<>();
        for (String series : seriesInstanceUids) {
            identifiers.add(new DataSet()
                    .putString(Tag.QUERY_RETRIEVE_LEVEL, "SERIES")
                    .putString(Tag.STUDY_INSTANCE_UID, studyInstanceUid)
                    .putString(Tag.SERIES_INSTANCE_UID, series));
        }
        if (identifiers.isEmpty()) {
            identifiers.add(new DataSet()
                    .putString(Tag.QUERY_RETRIEVE_LEVEL, "STUDY")
                    .putString(Tag.STUDY_INSTANCE_UID, studyInstanceUid));
        }
        String destination = moveDestination;
        if (destination == null) {
            get(identifiers);
            return;
        }
        try (QueryUser user = open(Map.of(), MOVE)) {
            for (DataSet identifier : identifiers) {
                check(user.move(MOVE, identifier, destination), "C-MOVE");
            }
        }
    }

    private void get(List<DataSet> identifiers) throws IOException {
        AtomicReference<StoreRequest> last = new AtomicReference<>();
        boolean complete = false;
        try (QueryUser user = open(storage(), GET)) {
            for (DataSet identifier : identifiers) {
                RetrieveResult result = user.get(GET, identifier, request -> {
                    last.set(request);
                    return sink.begin(request);
                });
                check(result, "C-GET");
            }
            complete = true;
        } finally {
            StoreRequest any = last.get();
            if (any != null) {
                listener.associationEnded(new EndedAssociation(
                        any.associationId(),
                        any.callingAeTitle(),
                        any.calledAeTitle(),
                        any.remoteAddress(),
                        complete,
                        complete ? "all came" : "broke off"));
            }
        }
    }

    /** A warning means that some instances failed; whoever asked counts what came. */
    private static void check(RetrieveResult result, String operation) throws IOException {
        if (!DimseStatus.isKept(result.status())) {
            String meaning = result.status() == DimseStatus.MOVE_DESTINATION_UNKNOWN
                    ? ": the archive does not know the move destination"
                    : "";
            throw new IOException(operation + " ended with status " + DimseStatus.hex(result.status()) + meaning + ", "
                    + result.completed() + " instances sent, " + result.failed() + " failed");
        }
    }

    private static Map<String, List<String>> storage() {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(NATIVE);
        all.addAll(COMPRESSED);
        CT_CLASSES.forEach(uid -> classes.put(uid, all));
        OTHER_CLASSES.forEach(uid -> classes.put(uid, NATIVE));
        return classes;
    }

    private QueryUser open(Map<String, List<String>> retrieved, String sopClassUid) throws IOException {
        StorageUserOptions options = peer.get();
        if (options.address().isUnresolved()) {
            throw new IOException("the host " + options.address().getHostString() + " has no address");
        }
        return QueryUser.open(options, Set.of(sopClassUid), retrieved, null);
    }
}
