package org.bellwether.dicom.io;

import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;

/**
 * The File Meta Information of a Part 10 file, group 0002 (PS3.10 section 7.1).
 *
 * @param elements the elements of group 0002
 */
public record FileMetaInformation(DataSet elements) {

    /** Identifies this engine as the writer of a file or the end of an association. */
    public static final String IMPLEMENTATION_CLASS_UID = "2.25.189431279048373916457623091284756120938";

    /** The engine's version, at most 16 characters. */
    public static final String IMPLEMENTATION_VERSION_NAME = "BELLWETHER_01";

    private static final byte[] VERSION = {0, 1};

    /**
     * Makes the meta information of a new file.
     *
     * @param sopClassUid SOP Class UID of the instance
     * @param sopInstanceUid SOP Instance UID of the instance
     * @param transferSyntaxUid how its data set is encoded
     * @param sourceAeTitle the application entity it came from, "" if unknown
     * @return the meta information
     * @throws DicomFormatException if an identifier has a wrong syntax, or the instance is a DICOMDIR
     */
    public static FileMetaInformation of(
            String sopClassUid, String sopInstanceUid, String transferSyntaxUid, String sourceAeTitle)
            throws DicomFormatException {
        requireUid(Tag.MEDIA_STORAGE_SOP_CLASS_UID, sopClassUid);
        requireUid(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, sopInstanceUid);
        requireUid(Tag.TRANSFER_SYNTAX_UID, transferSyntaxUid);
        DataSet elements = new DataSet()
                .putBytes(Tag.FILE_META_INFORMATION_VERSION, VR.OB, VERSION)
                .putString(Tag.MEDIA_STORAGE_SOP_CLASS_UID, sopClassUid)
                .putString(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, sopInstanceUid)
                .putString(Tag.TRANSFER_SYNTAX_UID, transferSyntaxUid)
                .putString(Tag.IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_CLASS_UID)
                .putString(Tag.IMPLEMENTATION_VERSION_NAME, IMPLEMENTATION_VERSION_NAME);
        if (!sourceAeTitle.isEmpty()) {
            elements.putString(Tag.SOURCE_APPLICATION_ENTITY_TITLE, sourceAeTitle);
        }
        FileMetaInformation meta = new FileMetaInformation(elements);
        meta.requireStorable();
        return meta;
    }

    /** Returns itself, with the identifiers of the instance where the file had no meta information to tell them. */
    FileMetaInformation completedFrom(DataSet header) {
        complete(Tag.MEDIA_STORAGE_SOP_CLASS_UID, header.string(Tag.SOP_CLASS_UID));
        complete(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID, header.string(Tag.SOP_INSTANCE_UID));
        return this;
    }

    private void complete(int tag, String uid) {
        if (elements.string(tag).isEmpty() && Uid.isTolerable(uid)) {
            elements.putString(tag, uid);
        }
    }

    private static void requireUid(int tag, String uid) throws DicomFormatException {
        if (!Uid.isTolerable(uid)) {
            throw new DicomFormatException(tag, 0, "has not the syntax of a unique identifier");
        }
    }

    /**
     * Returns the SOP class of the instance.
     *
     * @return Media Storage SOP Class UID (0002,0002), "" if missing
     */
    public String sopClassUid() {
        return elements.string(Tag.MEDIA_STORAGE_SOP_CLASS_UID);
    }

    /**
     * Returns the instance.
     *
     * @return Media Storage SOP Instance UID (0002,0003), "" if missing
     */
    public String sopInstanceUid() {
        return elements.string(Tag.MEDIA_STORAGE_SOP_INSTANCE_UID);
    }

    /**
     * Returns how the data set is encoded.
     *
     * @return Transfer Syntax UID (0002,0010)
     */
    public String transferSyntaxUid() {
        return elements.string(Tag.TRANSFER_SYNTAX_UID);
    }

    /**
     * Refuses what is no image or report but the table of contents of a medium, whose file references could lead outside
     * its folder.
     *
     * @throws DicomFormatException for a DICOMDIR
     */
    public void requireStorable() throws DicomFormatException {
        if (sopClassUid().equals(Uid.MEDIA_STORAGE_DIRECTORY)) {
            throw new DicomFormatException("a DICOMDIR (Media Storage Directory) is not stored as an instance");
        }
    }
}
