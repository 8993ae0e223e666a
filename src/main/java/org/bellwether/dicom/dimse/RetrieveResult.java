package org.bellwether.dicom.dimse;

import java.util.List;

/**
 * How a retrieval ended (PS3.4 sections C.4.2 and C.4.3).
 *
 * @param status of the last response (0000,0900)
 * @param completed instances that arrived
 * @param failed instances that did not
 * @param warnings instances that arrived with a warning
 * @param failedSopInstanceUids which ones did not arrive, as far as the peer tells
 */
public record RetrieveResult(int status, int completed, int failed, int warnings, List<String> failedSopInstanceUids) {

    /** Copies the list. */
    public RetrieveResult {
        failedSopInstanceUids = List.copyOf(failedSopInstanceUids);
    }
}
