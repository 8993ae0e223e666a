package org.bellwether.spool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.dicom.io.DataSetWriter;

/** Small Part 10 instances, and the way in which the storage provider hands them over. */
final class Instances {

    static final String CT = "1.2.840.10008.5.1.4.1.1.2";
    static final String EXPLICIT = "1.2.840.10008.1.2.1";
    static final String STUDY = "2.25.1";

    private Instances() {}

    static StoreRequest request(String uid) {
        return new StoreRequest("MODALITY", "BELLWETHER", "127.0.0.1", "association-1", CT, uid, EXPLICIT);
    }

    static DataSet header(String series, String uid) {
        return new DataSet()
                .putString(Tag.SOP_CLASS_UID, CT)
                .putString(Tag.SOP_INSTANCE_UID, uid)
                .putString(Tag.STUDY_INSTANCE_UID, STUDY)
                .putString(Tag.SERIES_INSTANCE_UID, series)
                .putString(Tag.MODALITY, "CT");
    }

    /** Returns the file of an instance with noise for pixels. */
    static byte[] part10(DataSet header, int pixelBytes, long seed) {
        DataSet whole = new DataSet();
        header.forEach(whole::put);
        byte[] pixels = new byte[pixelBytes];
        new Random(seed).nextBytes(pixels);
        whole.putBytes(Tag.PIXEL_DATA, VR.OW, pixels);
        return part10(whole, "MODALITY");
    }

    static byte[] part10(DataSet whole, String sourceAeTitle) {
        ByteArrayOutputStream meta = new ByteArrayOutputStream();
        element(meta, 0x0002, "UI", CT);
        element(meta, 0x0003, "UI", whole.string(Tag.SOP_INSTANCE_UID));
        element(meta, 0x0010, "UI", EXPLICIT);
        element(meta, 0x0016, "AE", sourceAeTitle);
        byte[] dataSet = DataSetWriter.toBytes(whole, EXPLICIT);
        ByteBuffer file =
                ByteBuffer.allocate(144 + meta.size() + dataSet.length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(128).put("DICM".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) 2)
                .putShort((short) 0)
                .put(new byte[] {'U', 'L', 4, 0})
                .putInt(meta.size());
        return file.put(meta.toByteArray()).put(dataSet).array();
    }

    private static void element(ByteArrayOutputStream meta, int element, String vr, String value) {
        String padded = value.length() % 2 == 0 ? value : value + (vr.equals("UI") ? "\0" : " ");
        meta.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 2)
                .putShort((short) element)
                .put(vr.getBytes(StandardCharsets.US_ASCII))
                .putShort((short) padded.length())
                .array());
        meta.writeBytes(padded.getBytes(StandardCharsets.US_ASCII));
    }

    /** Stores an instance as the storage provider does: in pieces of a PDU, then the header. */
    static ReceivedInstance store(StoreSink sink, DataSet header, byte[] part10)
            throws StoreRefusedException, IOException {
        return store(sink, request(header.string(Tag.SOP_INSTANCE_UID)), header, part10);
    }

    static ReceivedInstance store(StoreSink sink, StoreRequest request, DataSet header, byte[] part10)
            throws StoreRefusedException, IOException {
        Reception reception = sink.begin(request);
        ByteBuffer bytes = ByteBuffer.wrap(part10);
        int pdu = 16_378;
        for (int at = 0; at < part10.length; at += pdu) {
            reception.write(bytes.slice(at, Math.min(pdu, part10.length - at)));
        }
        return reception.commit(header);
    }

    static ReceivedInstance store(StoreSink sink, String series, String uid) throws StoreRefusedException, IOException {
        DataSet header = header(series, uid);
        return store(sink, header, part10(header, 4096, uid.hashCode()));
    }
}
