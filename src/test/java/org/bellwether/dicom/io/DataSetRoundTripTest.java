package org.bellwether.dicom.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetRoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN
            })
    void aDataSetIsReadAsItWasWritten(String transferSyntaxUid) throws Exception {
        DataSet item = new DataSet().putString(Tag.CODE_VALUE, "113014").putInteger(Tag.ROWS, 7);
        item.setUndefinedLength(true);
        byte[] pixels = new byte[200_001];
        new Random(1).nextBytes(pixels);
        DataSet dataSet = new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100")
                .putString(Tag.PATIENT_NAME, "Müller^Jürgen")
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, -120.5, 33.25, 1e-7)
                .putInteger(Tag.PIXEL_REPRESENTATION, 1)
                .putInteger(Tag.PIXEL_PADDING_VALUE, -2000)
                .putInteger(Tag.SERIES_NUMBER, 4)
                .putSequence(Tag.PROCEDURE_CODE_SEQUENCE, item, new DataSet())
                .putBytes(Tag.PIXEL_DATA, VR.OW, pixels);

        byte[] bytes = DataSetWriter.toBytes(dataSet, transferSyntaxUid);
        DataSet again = DataSetReader.read(bytes, transferSyntaxUid);

        assertThat(again).isEqualTo(dataSet);
        assertThat(again.string(Tag.PATIENT_NAME)).isEqualTo("Müller^Jürgen");
        assertThat(again.decimals(Tag.IMAGE_POSITION_PATIENT)).containsExactly(-120.5, 33.25, 1e-7);
        assertThat(again.integer(Tag.PIXEL_PADDING_VALUE)).hasValue(-2000);
        assertThat(again.integer(Tag.SERIES_NUMBER)).hasValue(4);
        assertThat(again.sequence(Tag.PROCEDURE_CODE_SEQUENCE).get(0).string(Tag.CODE_VALUE))
                .isEqualTo("113014");
        assertThat(DataSetWriter.toBytes(again, transferSyntaxUid)).isEqualTo(bytes);
    }
}
