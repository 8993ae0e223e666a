package org.bellwether.dicom.dimse;

import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.jspecify.annotations.Nullable;

/** Counts the C-STORE sub-operations of a C-MOVE or C-GET (PS3.4 sections C.4.2.1 and C.4.3.1). */
final class SubOperations {

    private static final int HIGHEST = 0xFFFF;

    private int remaining;
    private int completed;
    private int failed;
    private int warnings;
    private final List<String> failedUids = new ArrayList<>();

    SubOperations(int total) {
        remaining = total;
    }

    int completed() {
        return completed + warnings;
    }

    int failed() {
        return failed;
    }

    /** Notes how one ended. */
    void ended(String sopInstanceUid, int status) {
        remaining--;
        if (status == DimseStatus.SUCCESS) {
            completed++;
        } else if (DimseStatus.isKept(status)) {
            warnings++;
        } else {
            failed++;
            failedUids.add(sopInstanceUid);
        }
    }

    /** Returns the status of the last response where nobody cancelled. */
    int status() {
        if (failed == 0) {
            return DimseStatus.SUCCESS;
        }
        return completed() == 0 ? DimseStatus.UNABLE_TO_PERFORM_SUBOPERATIONS : DimseStatus.SUBOPERATIONS_WITH_FAILURES;
    }

    /** Puts the counts into a response; how many remain is told while there are some, and after a cancel. */
    CommandSet putInto(CommandSet response, int status) {
        if (DimseStatus.isPending(status) || status == DimseStatus.CANCEL) {
            response.put(CommandSet.REMAINING_SUBOPERATIONS, Math.min(remaining, HIGHEST));
        }
        return response.put(CommandSet.COMPLETED_SUBOPERATIONS, Math.min(completed, HIGHEST))
                .put(CommandSet.FAILED_SUBOPERATIONS, Math.min(failed, HIGHEST))
                .put(CommandSet.WARNING_SUBOPERATIONS, Math.min(warnings, HIGHEST));
    }

    /** Returns the data set of the last response: which instances failed, or null if none did. */
    @Nullable
    DataSet failures() {
        return failedUids.isEmpty()
                ? null
                : new DataSet().putString(Tag.FAILED_SOP_INSTANCE_UID_LIST, failedUids.toArray(String[]::new));
    }
}
