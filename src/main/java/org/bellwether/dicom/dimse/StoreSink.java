package org.bellwether.dicom.dimse;

/**
 * Where received instances go. The storage provider asks for a {@link Reception} when the C-STORE command has arrived and
 * feeds it while the data set comes in, so that no image is ever held in memory. Called by many associations at once.
 */
public interface StoreSink {

    /**
     * Begins the reception of one instance.
     *
     * @param request what the C-STORE-RQ and its association say
     * @return takes the bytes
     * @throws StoreRefusedException with the status for the C-STORE-RSP; the data set is then read and dropped
     */
    Reception begin(StoreRequest request) throws StoreRefusedException;
}
