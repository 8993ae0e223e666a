package org.bellwether.dicom.io;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;

/** Makes data sets with elements of every value representation, nested sequences and private blocks. */
final class RandomDataSet {

    private static final int[] TAGS = {
        Tag.RETRIEVE_AE_TITLE,
        Tag.PATIENT_AGE,
        Tag.FRAME_INCREMENT_POINTER,
        Tag.MODALITY,
        Tag.STUDY_DATE,
        Tag.SLICE_THICKNESS,
        Tag.ACQUISITION_DATE_TIME,
        Tag.CTDI_VOL,
        Tag.INSTANCE_NUMBER,
        Tag.SERIES_DESCRIPTION,
        Tag.ADDITIONAL_PATIENT_HISTORY,
        Tag.PATIENT_NAME,
        Tag.STUDY_ID,
        Tag.STUDY_TIME,
        Tag.SOP_INSTANCE_UID,
        Tag.ROWS,
        Tag.SIMPLE_FRAME_LIST,
        Tag.TAG_ANGLE_SECOND_AXIS,
        Tag.RED_PALETTE_COLOR_LOOKUP_TABLE_DATA,
        Tag.TEXT_VALUE,
        Tag.RETRIEVE_URL,
        Tag.EXTENDED_OFFSET_TABLE,
        Tag.LONG_CODE_VALUE,
        Tag.ENCAPSULATED_DOCUMENT,
    };

    private RandomDataSet() {}

    static DataSet of(Random random, int depth) {
        DataSet dataSet = new DataSet();
        for (int i = random.nextInt(12); i > 0; i--) {
            int tag = TAGS[random.nextInt(TAGS.length)];
            VR vr = Dictionary.vr(tag);
            if (vr != VR.SQ) {
                dataSet.put(value(random, tag, vr));
            }
        }
        if (random.nextInt(3) == 0) {
            dataSet.putString(0x00290010, VR.LO, "MAKER");
            dataSet.put(value(random, 0x00291000 | random.nextInt(256), VR.UN));
        }
        for (int i = depth < 4 ? random.nextInt(3) : 0; i > 0; i--) {
            int tag = random.nextBoolean() ? Tag.PROCEDURE_CODE_SEQUENCE : Tag.REFERENCED_IMAGE_SEQUENCE;
            List<DataSet> items = new ArrayList<>();
            for (int item = random.nextInt(3); item > 0; item--) {
                DataSet nested = of(random, depth + 1);
                nested.setUndefinedLength(random.nextBoolean());
                items.add(nested);
            }
            dataSet.put(Element.ofSequence(tag, VR.SQ, new Sequence(items, random.nextBoolean())));
        }
        return dataSet;
    }

    private static Element value(Random random, int tag, VR vr) {
        int units = random.nextInt(6) * (vr.unitBytes() == 1 ? 2 : 1);
        byte[] bytes = new byte[units * vr.unitBytes()];
        if (vr.isText()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (' ' + random.nextInt(95));
            }
        } else {
            random.nextBytes(bytes);
        }
        return Element.ofBytes(tag, vr, ByteBuffer.wrap(bytes).array());
    }
}
