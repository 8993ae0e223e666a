package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.net.RawPeer;

/** Messages as bytes, for peers that say what they like. */
final class RawMessages {

    private RawMessages() {}

    /** A C-ECHO-RQ. */
    static byte[] echo(int messageId) {
        return CommandSet.request(CommandSet.C_ECHO_RQ, messageId, Uid.VERIFICATION)
                .encode()
                .array();
    }

    /** A C-STORE-RQ of a CT image that announces a data set. */
    static byte[] store(int messageId, String sopClassUid, String sopInstanceUid) {
        return CommandSet.request(CommandSet.C_STORE_RQ, messageId, sopClassUid)
                .put(CommandSet.PRIORITY, 0)
                .put(CommandSet.COMMAND_DATA_SET_TYPE, CommandSet.DATA_SET_FOLLOWS)
                .put(CommandSet.AFFECTED_SOP_INSTANCE_UID, sopInstanceUid)
                .encode()
                .array();
    }

    /** A small image of an instance, native pixels. */
    static DataSet image(String sopClassUid, String sopInstanceUid) {
        byte[] pixels = new byte[32 * 32 * 2];
        new Random(1).nextBytes(pixels);
        return new DataSet()
                .putString(Tag.SOP_CLASS_UID, sopClassUid)
                .putString(Tag.SOP_INSTANCE_UID, sopInstanceUid)
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.PATIENT_NAME, "Raw^Peer")
                .putString(Tag.PATIENT_ID, "RAW1")
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.SERIES_INSTANCE_UID, "2.25.2")
                .putInteger(Tag.ROWS, 32)
                .putInteger(Tag.COLUMNS, 32)
                .putBytes(Tag.PIXEL_DATA, VR.OW, pixels);
    }

    /** Reads a response and returns its command set; anything else but a P-DATA-TF is an error. */
    static CommandSet response(RawPeer peer) throws IOException {
        RawPeer.Pdu pdu = peer.read();
        if (pdu.type() != 4) {
            throw new IOException("no P-DATA-TF but PDU type " + pdu.type() + " " + Arrays.toString(pdu.body()));
        }
        byte[] command = Arrays.copyOfRange(pdu.body(), 6, pdu.body().length);
        return CommandSet.decode(command, command.length);
    }

    /** Reads a response and returns its status. */
    static int status(RawPeer peer) throws IOException {
        return response(peer).integer(CommandSet.STATUS, -1);
    }
}
