package org.bellwether.dicom.dimse;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DicomFormatException;

/**
 * What a peer says about a request for storage commitment (PS3.4 section J.3.3).
 *
 * @param transactionUid Transaction UID of the request
 * @param committed instances that the peer answers for from now on
 * @param failed instances that it does not
 */
public record CommitmentResult(String transactionUid, List<InstanceReference> committed, List<Failure> failed) {

    /**
     * An instance that the peer does not answer for.
     *
     * @param instance which one
     * @param reason Failure Reason (0008,1197), for example 0x0112 where the peer does not have it (PS3.4 section J.3.5)
     */
    public record Failure(InstanceReference instance, int reason) {}

    /** Copies the lists. */
    public CommitmentResult {
        committed = List.copyOf(committed);
        failed = List.copyOf(failed);
    }

    /**
     * Tells whether the peer answers for everything that it names.
     *
     * @return true if nothing failed
     */
    public boolean isComplete() {
        return failed.isEmpty();
    }

    /** Reads the Event Information of an N-EVENT-REPORT-RQ. */
    static CommitmentResult of(DataSet information) throws DicomFormatException {
        String transactionUid = information.string(Tag.TRANSACTION_UID);
        if (!Uid.isTolerable(transactionUid)) {
            throw new DicomFormatException("the Transaction UID is missing or no UID");
        }
        List<InstanceReference> committed = new ArrayList<>();
        for (DataSet item : information.sequence(Tag.REFERENCED_SOP_SEQUENCE)) {
            committed.add(reference(item));
        }
        List<Failure> failed = new ArrayList<>();
        for (DataSet item : information.sequence(Tag.FAILED_SOP_SEQUENCE)) {
            failed.add(new Failure(reference(item), item.integer(Tag.FAILURE_REASON, DimseStatus.PROCESSING_FAILURE)));
        }
        return new CommitmentResult(transactionUid, committed, failed);
    }

    private static InstanceReference reference(DataSet item) throws DicomFormatException {
        String sopInstanceUid = item.string(Tag.REFERENCED_SOP_INSTANCE_UID);
        if (!Uid.isTolerable(sopInstanceUid)) {
            throw new DicomFormatException("a Referenced SOP Instance UID is missing or no UID");
        }
        return new InstanceReference(item.string(Tag.REFERENCED_SOP_CLASS_UID), sopInstanceUid);
    }
}
