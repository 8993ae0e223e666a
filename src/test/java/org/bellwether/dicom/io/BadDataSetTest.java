package org.bellwether.dicom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;

/** What strangers send: each case must end in a {@link DicomFormatException} that names element and place, without allocation. */
class BadDataSetTest {

    private static final String EXPLICIT = Uid.EXPLICIT_VR_LITTLE_ENDIAN;
    private static final String IMPLICIT = Uid.IMPLICIT_VR_LITTLE_ENDIAN;
    private static final String DEFLATED = Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN;

    @Test
    void tenThousandNestedSequencesStopAtSixtyFour() {
        byte[] bytes = nested(10_000);
        assertThatThrownBy(() -> DataSetReader.read(bytes, IMPLICIT))
                .isInstanceOf(DicomFormatException.class)
                .hasMessageContaining("nested deeper than 64");
        assertThatThrownBy(() -> header(IMPLICIT, bytes))
                .isInstanceOf(DicomFormatException.class)
                .hasMessageContaining("nested deeper than 64");
    }

    @Test
    void sixtyFourNestedSequencesAreRead() throws Exception {
        byte[] bytes = nested(64);
        DataSet dataSet = DataSetReader.read(bytes, IMPLICIT);
        assertThat(DataSetWriter.toBytes(dataSet, IMPLICIT)).isEqualTo(bytes);
        assertThat(header(IMPLICIT, bytes)).isEqualTo(dataSet);
    }

    @Test
    void undefinedLengthThatIsNeverClosedIsAnErrorAtTheEnd() {
        byte[] bytes = bytes(Tag.PROCEDURE_CODE_SEQUENCE, "SQ", 0xFFFFFFFF);
        assertThatThrownBy(() -> DataSetReader.read(bytes, EXPLICIT))
                .hasMessageContaining("ProcedureCodeSequence")
                .hasMessageContaining("never ends");
        assertThatThrownBy(() -> header(EXPLICIT, bytes)).hasMessageContaining("never ends");
    }

    @Test
    void aDelimiterWithALengthIsAnError() {
        ByteBuffer buffer = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(bytes(Tag.PROCEDURE_CODE_SEQUENCE, "SQ", 0xFFFFFFFF))
                .put(tag(0xFFFEE0DD))
                .putInt(4);
        byte[] bytes = buffer.array();
        assertThatThrownBy(() -> DataSetReader.read(bytes, EXPLICIT)).hasMessageContaining("with a length of 4");
        assertThatThrownBy(() -> header(EXPLICIT, bytes)).hasMessageContaining("with a length of 4");
    }

    @Test
    void aValueOfFourGigabytesBeforeAHundredBytesAllocatesNothing() {
        byte[] bytes = ByteBuffer.allocate(112)
                .put(bytes(Tag.ENCAPSULATED_DOCUMENT, "OB", 0xFFFFFFFE))
                .array();
        assertThatThrownBy(() -> DataSetReader.read(bytes, EXPLICIT))
                .hasMessage(
                        "(0042,0011) EncapsulatedDocument at byte 0 states a length of 4294967294 bytes where 100 are"
                                + " left");
        assertThatThrownBy(() -> header(EXPLICIT, bytes)).hasMessageContaining("the input ends at byte 112");
    }

    @Test
    void anEndlessStreamIsCutAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        ReadLimits limits = new ReadLimits(1 << 20, 64, 1000, 100);
        assertThatThrownBy(() -> DataSetReader.read(endless, EXPLICIT, limits))
                .hasMessageContaining("longer than 1048576 bytes");
    }

    @Test
    void aDeflateBombStopsAtItsRatio() throws Exception {
        byte[] bomb = deflated(200 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> DataSetReader.read(bomb, DEFLATED)).hasMessageContaining("100-fold");
        assertThatThrownBy(() -> header(DEFLATED, bomb)).hasMessageContaining("100-fold");
    }

    @Test
    void aDeflatedDataSetCutShortIsAnError() {
        byte[] whole = DataSetWriter.toBytes(new SyntheticCt().slice(0), DEFLATED);
        byte[] cut = java.util.Arrays.copyOf(whole, 200);
        assertThatThrownBy(() -> DataSetReader.read(cut, DEFLATED)).hasMessageContaining("before its end mark");
        assertThatThrownBy(() -> header(DEFLATED, cut)).hasMessageContaining("before its end mark");
    }

    @Test
    void aMillionEmptyElementsStopAtTheLimit() {
        ByteBuffer buffer = ByteBuffer.allocate(8 * 300_000 + 12).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(bytes(Tag.PROCEDURE_CODE_SEQUENCE, "SQ", 8 * 300_000));
        for (int i = 0; i < 300_000; i++) {
            buffer.put(tag(0xFFFEE000)).putInt(0);
        }
        assertThatThrownBy(() -> header(EXPLICIT, buffer.array())).hasMessageContaining("the limit is 250000");
    }

    @Test
    void aHeaderOfMoreThanEightMegabytesIsRefused() {
        ByteBuffer buffer = ByteBuffer.allocate(9 << 20).order(ByteOrder.LITTLE_ENDIAN);
        for (int element = 0x1000; buffer.remaining() > 70_000; element++) {
            buffer.put(bytes(0x00290000 | element, "OB", 60_000)).put(new byte[60_000]);
        }
        assertThatThrownBy(() -> header(EXPLICIT, java.util.Arrays.copyOf(buffer.array(), buffer.position())))
                .hasMessageContaining("longer than 8388608 bytes");
    }

    @Test
    void implicitBytesUnderAnExplicitTransferSyntaxAreNamed() {
        byte[] bytes = DataSetWriter.toBytes(new SyntheticCt().slice(0), IMPLICIT);
        assertThatThrownBy(() -> DataSetReader.read(bytes, EXPLICIT))
                .hasMessageContaining("(0008,0005) SpecificCharacterSet at byte 0 has no value representation");
        assertThatThrownBy(() -> header(EXPLICIT, bytes)).hasMessageContaining("has no value representation");
    }

    @Test
    void twoQuestionMarksAsValueRepresentationHaveAShortLength() throws Exception {
        byte[] bytes = DataSetWriter.toBytes(
                new DataSet().putString(Tag.MODALITY, "CT").putString(Tag.PATIENT_ID, "AA"), EXPLICIT);
        bytes[4] = '?';
        bytes[5] = '?';
        for (DataSet read : List.of(DataSetReader.read(bytes, EXPLICIT), header(EXPLICIT, bytes))) {
            assertThat(read.element(Tag.MODALITY).vr()).isEqualTo(VR.UN);
            assertThat(read.string(Tag.PATIENT_ID)).isEqualTo("AA");
        }
    }

    @Test
    void theSameElementWithTwoValuesIsRefused() {
        byte[] one = DataSetWriter.toBytes(new DataSet().putString(Tag.PATIENT_ID, "AA"), EXPLICIT);
        byte[] two = DataSetWriter.toBytes(new DataSet().putString(Tag.PATIENT_ID, "BB"), EXPLICIT);
        byte[] both = ByteBuffer.allocate(20).put(one).put(two).array();
        assertThatThrownBy(() -> DataSetReader.read(both, EXPLICIT))
                .hasMessageContaining("PatientID")
                .hasMessageContaining("twice")
                .hasMessageNotContaining("AA");
    }

    @Test
    void anUnknownSequenceOfUndefinedLengthIsReadAsImplicitVr() throws Exception {
        byte[] item = DataSetWriter.toBytes(new DataSet().putString(Tag.CODE_VALUE, "42"), IMPLICIT);
        ByteBuffer buffer = ByteBuffer.allocate(12 + 8 + item.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(bytes(0x00291001, "UN", 0xFFFFFFFF));
        buffer.put(tag(0xFFFEE000)).putInt(item.length).put(item);
        buffer.put(tag(0xFFFEE0DD)).putInt(0);
        DataSet dataSet = DataSetReader.read(buffer.array(), EXPLICIT);
        assertThat(dataSet.sequence(0x00291001).get(0).string(Tag.CODE_VALUE)).isEqualTo("42");
        assertThat(DataSetWriter.toBytes(dataSet, EXPLICIT)).isEqualTo(buffer.array());
        assertThat(header(EXPLICIT, buffer.array())).isEqualTo(dataSet);
    }

    @Test
    void aSequenceHiddenBehindUnknownIsRead() throws Exception {
        DataSet item = new DataSet().putString(Tag.CODE_VALUE, "42");
        byte[] sequence = DataSetWriter.toBytes(new DataSet().putSequence(Tag.PROCEDURE_CODE_SEQUENCE, item), IMPLICIT);
        byte[] hidden = ByteBuffer.allocate(sequence.length + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(Tag.PROCEDURE_CODE_SEQUENCE, "UN", sequence.length - 8))
                .put(sequence, 8, sequence.length - 8)
                .array();
        DataSet dataSet = DataSetReader.read(hidden, EXPLICIT);
        assertThat(dataSet.sequence(Tag.PROCEDURE_CODE_SEQUENCE)).containsExactly(item);
        assertThat(DataSetWriter.toBytes(dataSet, EXPLICIT)).isEqualTo(hidden);
        hidden[12] = 0;
        DataSet damaged = DataSetReader.read(hidden, EXPLICIT);
        assertThat(damaged.sequence(Tag.PROCEDURE_CODE_SEQUENCE)).isEmpty();
        assertThat(damaged.bytes(Tag.PROCEDURE_CODE_SEQUENCE)).hasSize(sequence.length - 8);
    }

    @Test
    void aTextTooLongForSixteenBitsIsWrittenAsUnknown() throws Exception {
        DataSet dataSet = new DataSet().putString(Tag.IMAGE_COMMENTS, "x".repeat(70_000));
        DataSet again = DataSetReader.read(DataSetWriter.toBytes(dataSet, EXPLICIT), EXPLICIT);
        assertThat(again.string(Tag.IMAGE_COMMENTS)).hasSize(70_000);
    }

    @Property(tries = 1500)
    void damagedDataSetsEndInOneKindOfException(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String[] syntaxes = {EXPLICIT, IMPLICIT, Uid.EXPLICIT_VR_BIG_ENDIAN, DEFLATED};
        String syntax = syntaxes[random.nextInt(syntaxes.length)];
        DataSet item = new DataSet().putString(Tag.CODE_VALUE, "1").putInteger(Tag.ROWS, 3);
        item.setUndefinedLength(random.nextBoolean());
        DataSet dataSet = new SyntheticCt().size(4, 4).slice(0).putSequence(Tag.PROCEDURE_CODE_SEQUENCE, item, item);
        byte[] bytes = DataSetWriter.toBytes(dataSet, syntax);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(20));
        try {
            DataSet read = DataSetReader.read(new ByteArrayInputStream(cut), syntax, ReadLimits.HEADER);
            assertThat(DataSetReader.read(DataSetWriter.toBytes(read, syntax), syntax))
                    .isEqualTo(read);
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        try {
            assertThat(header(syntax, cut).contains(Tag.PIXEL_DATA)).isFalse();
        } catch (DicomFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static DataSet header(String transferSyntaxUid, byte[] bytes) throws DicomFormatException {
        try (HeaderCollector collector = new HeaderCollector(transferSyntaxUid)) {
            collector.accept(ByteBuffer.wrap(bytes));
            return collector.finish();
        }
    }

    private static byte[] nested(int depth) {
        ByteBuffer buffer = ByteBuffer.allocate(depth * 32).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < depth; i++) {
            buffer.put(tag(Tag.PROCEDURE_CODE_SEQUENCE))
                    .putInt(-1)
                    .put(tag(0xFFFEE000))
                    .putInt(-1);
        }
        for (int i = 0; i < depth; i++) {
            buffer.put(tag(0xFFFEE00D)).putInt(0).put(tag(0xFFFEE0DD)).putInt(0);
        }
        return buffer.array();
    }

    private static byte[] deflated(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflate.write(bytes(Tag.ENCAPSULATED_DOCUMENT, "OB", zeros));
            byte[] chunk = new byte[1 << 20];
            for (int i = 0; i < zeros >> 20; i++) {
                deflate.write(chunk);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int tag, String vr, int length) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(tag(tag))
                .put(vr.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putShort((short) 0)
                .putInt(length)
                .array();
    }

    private static byte[] tag(int tag) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) (tag >>> 16))
                .putShort((short) tag)
                .array();
    }

    @Test
    void aPrivateSequenceInImplicitVrKeepsItsItems() throws Exception {
        DataSet dataSet = new DataSet().putString(0x00290010, VR.LO, "MAKER");
        ByteBuffer buffer = ByteBuffer.allocate(16 + 6 + 16).order(ByteOrder.LITTLE_ENDIAN);
        byte[] creator = DataSetWriter.toBytes(dataSet, IMPLICIT);
        buffer.put(creator, 0, 14)
                .put(tag(0x00291001))
                .putInt(-1)
                .put(tag(0xFFFEE0DD))
                .putInt(0);
        byte[] bytes = java.util.Arrays.copyOf(buffer.array(), buffer.position());
        DataSet read = DataSetReader.read(bytes, IMPLICIT);
        assertThat(DataSetWriter.toBytes(read, IMPLICIT)).isEqualTo(bytes);
        assertThat(header(IMPLICIT, bytes)).isEqualTo(read);
    }
}
