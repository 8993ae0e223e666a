package org.bellwether.dicom.dimse;

/**
 * The answer of a peer to a request.
 *
 * @param status (0000,0900)
 * @param comment (0000,0902), empty if absent; from the peer, so escape it before it is logged
 */
public record StoreResponse(int status, String comment) {

    /**
     * Tells whether the peer has done what was asked.
     *
     * @return true for success and warnings
     */
    public boolean isSuccess() {
        return DimseStatus.isKept(status);
    }
}
