package org.bellwether.dicom.dimse;

import java.nio.file.Path;
import org.bellwether.dicom.data.DataSet;

/**
 * An instance that was received and kept.
 *
 * @param request what the C-STORE-RQ and its association said
 * @param file the Part 10 file
 * @param header its data set up to Pixel Data
 * @param byteLength length of the file
 * @param repeated true if the same bytes had been kept before under the same SOP Instance UID; {@code file} is the
 *     earlier copy then
 */
public record ReceivedInstance(StoreRequest request, Path file, DataSet header, long byteLength, boolean repeated) {

    /** Shows the unique identifier alone, since the header is protected health information. */
    @Override
    public String toString() {
        return "ReceivedInstance[" + request.sopInstanceUid() + "]";
    }
}
