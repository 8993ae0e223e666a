package org.bellwether.spool;

import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;

/** The identifiers that say what an instance is and where it belongs. */
final class Identifiers {

    /** SOP class of a DICOMDIR, whose file names would lead anywhere. It is for media and not for the network. */
    private static final String MEDIA_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10";

    private Identifiers() {}

    /**
     * Checks the identifiers of an instance against the request that announced it.
     *
     * @param request what the C-STORE-RQ said
     * @param header what the data set says
     * @throws StoreRefusedException 0xC000 if its own identifier is missing or no UID, 0xA900 if data set and
     *     request differ or it is a DICOMDIR
     */
    static void check(StoreRequest request, DataSet header) throws StoreRefusedException {
        if (request.sopClassUid().equals(MEDIA_STORAGE_DIRECTORY)) {
            throw new StoreRefusedException(
                    StoreRefusedException.DOES_NOT_MATCH_SOP_CLASS, "a DICOMDIR is no image to be stored");
        }
        requireUid(request.sopInstanceUid(), "Affected SOP Instance UID");
        requireUid(header.string(Tag.SOP_INSTANCE_UID), "SOP Instance UID");
        requireSame(request.sopInstanceUid(), header.string(Tag.SOP_INSTANCE_UID), "SOP Instance UID");
        requireSame(request.sopClassUid(), header.string(Tag.SOP_CLASS_UID), "SOP Class UID");
    }

    /**
     * Tells whether an instance says which study and series it belongs to. One that does not is kept all the same, since its
     * sender may have no other copy, but belongs to nothing that could be analysed or asked for.
     *
     * @param header its data set
     * @return false if one of the two is missing or no UID
     */
    static boolean nameSeries(DataSet header) {
        return isUid(header.string(Tag.STUDY_INSTANCE_UID)) && isUid(header.string(Tag.SERIES_INSTANCE_UID));
    }

    private static void requireUid(String uid, String name) throws StoreRefusedException {
        if (!isUid(uid)) {
            throw new StoreRefusedException(StoreRefusedException.CANNOT_UNDERSTAND, name + " is missing or no UID");
        }
    }

    private static void requireSame(String requested, String found, String name) throws StoreRefusedException {
        if (!requested.equals(found)) {
            throw new StoreRefusedException(
                    StoreRefusedException.DOES_NOT_MATCH_SOP_CLASS, name + " differs from the request");
        }
    }

    /**
     * Tells whether a text may stand as a UID: digits and dots, at most 64 (PS3.5 section 9.1). Leading zeros of a
     * component are let through, since devices in use write them.
     *
     * @param text any text
     * @return true if it may
     */
    static boolean isUid(String text) {
        return Uid.isTolerable(text);
    }
}
