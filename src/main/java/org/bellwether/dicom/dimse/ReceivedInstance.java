package org.bellwether.dicom.dimse;

import java.nio.file.Path;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;

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

    /**
     * Tells whether the instance says which study and series it belongs to. One that does not is kept, but nobody can tell
     * what it belongs together with.
     *
     * @return false if one of the two UIDs is missing or no UID
     */
    public boolean belongsToSeries() {
        return Uid.isTolerable(header.string(Tag.STUDY_INSTANCE_UID))
                && Uid.isTolerable(header.string(Tag.SERIES_INSTANCE_UID));
    }

    /** Shows the unique identifier alone, since the header is protected health information. */
    @Override
    public String toString() {
        return "ReceivedInstance[" + request.sopInstanceUid() + "]";
    }
}
