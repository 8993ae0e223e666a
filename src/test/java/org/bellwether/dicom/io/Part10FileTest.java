package org.bellwether.dicom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Part10FileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN
            })
    void aHeaderStopsBeforePixelData(String transferSyntaxUid) throws Exception {
        SyntheticCt ct = new SyntheticCt().transferSyntaxUid(transferSyntaxUid).slices(1);
        Path file = ct.writeTo(folder).get(0);

        Part10Header header = Part10File.readHeader(file);
        Part10Content whole = Part10File.read(file);

        assertThat(header.meta().transferSyntaxUid()).isEqualTo(transferSyntaxUid);
        assertThat(header.header().contains(Tag.PIXEL_DATA)).isFalse();
        assertThat(whole.dataSet()).isEqualTo(ct.slice(0));
        whole.dataSet().remove(Tag.PIXEL_DATA);
        assertThat(header.header()).isEqualTo(whole.dataSet());
        if (!transferSyntaxUid.equals(Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
            long headerBytes = transferSyntaxUid.equals(Uid.IMPLICIT_VR_LITTLE_ENDIAN) ? 8 : 12;
            assertThat(header.pixelDataOffset()).isEqualTo(Files.size(file) - 64 * 64 * 2 - headerBytes);
        }
    }

    @Test
    void aFileIsWrittenBackByteForByte() throws Exception {
        byte[] bytes = new SyntheticCt().part10(0);
        Part10Content content = Part10File.read(bytes);
        Path copy = folder.resolve("copy.dcm");
        Part10File.write(copy, content.meta(), content.dataSet());
        assertThat(copy).hasBinaryContent(bytes);
    }

    @Test
    void aPrivateBlockOfMegabytesIsLeftOutOfTheHeader() throws Exception {
        Path file = new SyntheticCt()
                .change(dataSet ->
                        dataSet.putString(0x00290010, VR.LO, "MAKER").putBytes(0x00291001, VR.OB, new byte[5 << 20]))
                .writeTo(folder)
                .get(0);
        Part10Header header = Part10File.readHeader(file);
        assertThat(header.omittedTags()).containsExactly(0x00291001);
        assertThat(header.header().string(0x00290010)).isEqualTo("MAKER");
        assertThat(header.header().integer(Tag.ROWS)).hasValue(64);
    }

    @Test
    void metaInformationSurvivesAHeaderOfSeveralChunks() throws Exception {
        byte[] filler = new byte[60_000];
        java.util.Arrays.fill(filler, (byte) 'x');
        Path file = new SyntheticCt()
                .change(dataSet -> dataSet.putString(0x00290010, VR.LO, "MAKER").putBytes(0x00291001, VR.OB, filler))
                .writeTo(folder)
                .get(0);
        Part10Header header = Part10File.readHeader(file);
        assertThat(header.meta().transferSyntaxUid()).isEqualTo(Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        assertThat(header.header().bytes(0x00291001)).isEqualTo(filler);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ", "\u007FELF", "#!/bin/sh"})
    void anExecutablePreambleIsFlaggedAndNotCopied(String magic) throws Exception {
        byte[] bytes = new SyntheticCt().part10(0);
        byte[] begin = magic.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        Path file = Files.write(folder.resolve("program.dcm"), bytes);

        assertThat(Part10File.readHeader(file).executablePreamble()).isTrue();
        Part10Content content = Part10File.read(file);
        assertThat(content.executablePreamble()).isTrue();
        Path copy = folder.resolve("copy.dcm");
        Part10File.write(copy, content.meta(), content.dataSet());
        assertThat(Files.readAllBytes(copy)).startsWith(new byte[128]);
        assertThat(Part10File.readHeader(copy).executablePreamble()).isFalse();
    }

    @Test
    void aDirectoryOfAMediumIsNotStored() {
        assertThatThrownBy(() ->
                        FileMetaInformation.of(Uid.MEDIA_STORAGE_DIRECTORY, "1.2.3", Uid.EXPLICIT_VR_LITTLE_ENDIAN, ""))
                .isInstanceOf(DicomFormatException.class)
                .hasMessageContaining("DICOMDIR");
    }

    @Test
    void aPathAsSopInstanceUidIsRefused() {
        assertThatThrownBy(() ->
                        FileMetaInformation.of(Uid.CT_IMAGE_STORAGE, "../../x", Uid.EXPLICIT_VR_LITTLE_ENDIAN, ""))
                .isInstanceOf(DicomFormatException.class)
                .hasMessageNotContaining("../");
    }

    @Test
    void aFileWithoutPrefixIsNoDicomFile() throws Exception {
        Path file = Files.writeString(folder.resolve("text"), "GET / HTTP/1.1".repeat(40));
        assertThatThrownBy(() -> Part10File.readHeader(file)).hasMessageContaining("not a DICOM file");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThatThrownBy(() -> Part10File.readHeader(empty)).hasMessageContaining("not a DICOM file");
    }

    @Test
    void metaInformationWithoutGroupLengthIsRead() throws Exception {
        SyntheticCt ct = new SyntheticCt();
        byte[] with = ct.part10(0);
        byte[] without = new byte[with.length - 12];
        System.arraycopy(with, 0, without, 0, 132);
        System.arraycopy(with, 144, without, 132, with.length - 144);
        assertThat(Part10File.read(without).dataSet()).isEqualTo(ct.slice(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {Uid.IMPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_BIG_ENDIAN})
    void aFileOfADataSetAloneIsReadByWhatItBeginsWith(String transferSyntaxUid) throws Exception {
        SyntheticCt ct = new SyntheticCt().transferSyntaxUid(transferSyntaxUid);
        Path file = Files.write(folder.resolve("bare"), DataSetWriter.toBytes(ct.slice(0), transferSyntaxUid));
        Part10Header header = Part10File.readHeader(file);
        assertThat(header.meta().transferSyntaxUid()).isEqualTo(transferSyntaxUid);
        assertThat(header.meta().sopClassUid()).isEqualTo(Uid.CT_IMAGE_STORAGE);
        assertThat(header.meta().sopInstanceUid()).isEqualTo(ct.slice(0).string(Tag.SOP_INSTANCE_UID));
        assertThat(header.dataSetOffset()).isZero();
        assertThat(Part10File.read(file).dataSet().bytes(Tag.PIXEL_DATA))
                .isEqualTo(ct.slice(0).bytes(Tag.PIXEL_DATA));
    }

    @Test
    void metaInformationWithoutPreambleIsRead() throws Exception {
        SyntheticCt ct = new SyntheticCt();
        byte[] whole = ct.part10(0);
        byte[] bare = java.util.Arrays.copyOfRange(whole, 132, whole.length);
        assertThat(Part10File.read(bare).dataSet()).isEqualTo(ct.slice(0));
    }

    @Test
    void aPrefixWithoutMetaInformationIsRead() throws Exception {
        SyntheticCt ct = new SyntheticCt();
        byte[] whole = ct.part10(0);
        int dataSetAt = (int) Part10File.readHeader(Files.write(folder.resolve("whole"), whole))
                .dataSetOffset();
        byte[] without = new byte[whole.length - dataSetAt + 132];
        System.arraycopy(whole, 0, without, 0, 132);
        System.arraycopy(whole, dataSetAt, without, 132, whole.length - dataSetAt);
        assertThat(Part10File.read(without).dataSet()).isEqualTo(ct.slice(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 1000})
    void aWrongGroupLengthIsNotBelieved(int groupLength) throws Exception {
        SyntheticCt ct = new SyntheticCt();
        byte[] bytes = ct.part10(0);
        bytes[140] = (byte) groupLength;
        bytes[141] = (byte) (groupLength >> 8);
        assertThat(Part10File.read(bytes).dataSet()).isEqualTo(ct.slice(0));
    }

    @Test
    void aFileThatEndsWithinItsMetaInformationIsAnError() throws Exception {
        byte[] bytes = new SyntheticCt().part10(0);
        Path file = Files.write(folder.resolve("cut.dcm"), java.util.Arrays.copyOf(bytes, 200));
        assertThatThrownBy(() -> Part10File.readHeader(file)).hasMessageContaining("File Meta Information");
    }

    @Test
    void zerosBehindTheDataSetAreNoDamage() throws Exception {
        byte[] bytes = new SyntheticCt().part10(0);
        byte[] padded = java.util.Arrays.copyOf(bytes, bytes.length + 64);
        assertThat(Part10File.read(padded).dataSet().bytes(Tag.PIXEL_DATA))
                .isEqualTo(Part10File.read(bytes).dataSet().bytes(Tag.PIXEL_DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"??", "  ", "--", "\0\0"})
    void anElementWithAPlaceholderForItsValueRepresentationIsRead(String placeholder) throws Exception {
        byte[] bytes = DataSetWriter.toBytes(
                new DataSet().putString(Tag.PATIENT_ID, "P-1").putInteger(Tag.ROWS, 4), Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        bytes[4] = (byte) placeholder.charAt(0);
        bytes[5] = (byte) placeholder.charAt(1);
        DataSet dataSet = DataSetReader.read(bytes, Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        assertThat(dataSet.string(Tag.PATIENT_ID)).isEqualTo("P-1");
        assertThat(dataSet.integer(Tag.ROWS, 0)).isEqualTo(4);
        HeaderCollector collector = new HeaderCollector(Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        collector.accept(bytes, 0, bytes.length);
        assertThat(collector.finish()).isEqualTo(dataSet);
    }
}
