package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.bellwether.dicom.data.DataSet;

/** One instance on its way in. Used by one thread; ends with exactly one {@link #commit} or {@link #abandon}. */
public interface Reception {

    /**
     * Takes the next bytes of the Part 10 file: preamble, File Meta Information, data set as it came off the wire.
     *
     * @param part10Bytes consumed to the end; may be reused by the caller afterwards
     * @throws IOException if the bytes cannot be kept; the C-STORE-RSP is then 0xA700
     */
    void write(ByteBuffer part10Bytes) throws IOException;

    /**
     * Ends the instance and returns only when it is durable: after this the C-STORE-RSP may say Success.
     *
     * @param header the data set up to Pixel Data
     * @return where it is
     * @throws StoreRefusedException with the status for the C-STORE-RSP; nothing is kept then
     */
    ReceivedInstance commit(DataSet header) throws StoreRefusedException;

    /** Drops what came so far, because the association broke or the data set was malformed. Harmless after the end. */
    void abandon();
}
