package org.bellwether.dicom.web;

import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;

/**
 * What became of the instances of one store request.
 *
 * @param stored what is kept
 * @param failed what is not
 */
public record StowResult(List<Stored> stored, List<Failed> failed) {

    private static final int OUT_OF_RESOURCES = 0xA700;

    /**
     * An instance that is kept.
     *
     * @param sopClassUid SOP Class UID
     * @param sopInstanceUid SOP Instance UID
     */
    public record Stored(String sopClassUid, String sopInstanceUid) {}

    /**
     * An instance that is not kept.
     *
     * @param sopClassUid SOP Class UID, empty if it could not be read
     * @param sopInstanceUid SOP Instance UID, empty if it could not be read
     * @param reason Failure Reason (0008,1197)
     */
    public record Failed(String sopClassUid, String sopInstanceUid, int reason) {}

    /** Copies the lists. */
    public StowResult {
        stored = List.copyOf(stored);
        failed = List.copyOf(failed);
    }

    /**
     * Returns the status of the response (PS3.18 table 10.5.3-1).
     *
     * @return 200 if all are kept, 202 if some are, 409 if none is, 503 if none is for want of room, so that the client
     *     comes again
     */
    public int httpStatus() {
        if (failed.isEmpty()) {
            return 200;
        }
        if (!stored.isEmpty()) {
            return 202;
        }
        return failed.stream().allMatch(one -> (one.reason() & 0xFF00) == OUT_OF_RESOURCES) ? 503 : 409;
    }

    /**
     * Returns the body of the response (PS3.18 annex I).
     *
     * @return Referenced SOP Sequence and Failed SOP Sequence, each only if it has an item
     */
    public DataSet dataSet() {
        DataSet dataSet = new DataSet();
        // There is no service to retrieve from, and Retrieve URL may be empty.
        dataSet.putString(Tag.RETRIEVE_URL);
        if (!failed.isEmpty()) {
            dataSet.putSequence(
                    Tag.FAILED_SOP_SEQUENCE,
                    failed.stream()
                            .map(one -> reference(one.sopClassUid(), one.sopInstanceUid())
                                    .putInteger(Tag.FAILURE_REASON, one.reason()))
                            .toArray(DataSet[]::new));
        }
        if (!stored.isEmpty()) {
            dataSet.putSequence(
                    Tag.REFERENCED_SOP_SEQUENCE,
                    stored.stream()
                            .map(one -> reference(one.sopClassUid(), one.sopInstanceUid())
                                    .putString(Tag.RETRIEVE_URL))
                            .toArray(DataSet[]::new));
        }
        return dataSet;
    }

    private static DataSet reference(String sopClassUid, String sopInstanceUid) {
        return new DataSet()
                .putString(Tag.REFERENCED_SOP_CLASS_UID, sopClassUid)
                .putString(Tag.REFERENCED_SOP_INSTANCE_UID, sopInstanceUid);
    }
}
