package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelDecoderTest {

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
    void nativePixelsOfAFileAreTheSameInEachTransferSyntax(String transferSyntaxUid) throws Exception {
        short[] hu = new short[64 * 64];
        for (int i = 0; i < hu.length; i++) {
            hu[i] = (short) (i - 1000);
        }
        Path file = new SyntheticCt()
                .transferSyntaxUid(transferSyntaxUid)
                .pixelsHu((index, rows, columns) -> hu)
                .writeTo(folder)
                .get(0);
        var header = Part10File.readHeader(file);
        StoredPixels pixels = PixelDecoder.decode(header, file);
        assertThat(ModalityLut.of(header.header()).toHu(pixels)).isEqualTo(hu);
    }

    @Test
    void signedTwelveBitsAreTakenOutOfTheirCellsAndOldOverlaysDropped() throws Exception {
        DataSet image = image16(12, true, 0xF000, 0x07FF, 0xF800, 0x5FFF);
        assertThat(PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN).values())
                .containsExactly(0, 2047, -2048, -1);
    }

    @Test
    void aHighBitAboveTheStoredBitsShiftsTheValueDown() throws Exception {
        DataSet image = image16(12, false, 0xABCF, 0x0010, 0xFFF0, 0).putInteger(Tag.HIGH_BIT, 15);
        assertThat(PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN).values())
                .containsExactly(0xABC, 1, 0xFFF, 0);
    }

    @Test
    void eightBitsSignedAndUnsigned() throws Exception {
        byte[] bytes = {0, 127, -128, -1};
        DataSet unsigned = Encapsulated.image(2, 2, 8, 8, false).putBytes(Tag.PIXEL_DATA, VR.OW, bytes);
        DataSet signed = Encapsulated.image(2, 2, 8, 8, true).putBytes(Tag.PIXEL_DATA, VR.OW, bytes);
        assertThat(PixelDecoder.decode(unsigned, Uid.EXPLICIT_VR_LITTLE_ENDIAN).values())
                .containsExactly(0, 127, 128, 255);
        assertThat(PixelDecoder.decode(signed, Uid.EXPLICIT_VR_LITTLE_ENDIAN).values())
                .containsExactly(0, 127, -128, -1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.203", "1.2.840.10008.1.2.4.103", "1.2.3.4.5"})
    void otherTransferSyntaxesAreRefusedByName(String uid) {
        DataSet image = Encapsulated.with(Encapsulated.image(2, 2, 16, 16, true), new byte[100]);
        assertThatThrownBy(() -> PixelDecoder.decode(image, uid))
                .isInstanceOf(UnsupportedPixelDataException.class)
                .hasMessageContaining(uid)
                .hasMessageContaining(Uid.name(uid));
    }

    @Test
    void rowsTimesColumnsTimesFramesBeyond32BitsAllocateNothing() {
        DataSet image = image16(16, true, 1, 2, 3, 4)
                .putInteger(Tag.ROWS, 65535)
                .putInteger(Tag.COLUMNS, 65535)
                .putString(Tag.NUMBER_OF_FRAMES, "2147483647");
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("more than the engine decodes");
    }

    @Test
    void rowsWrittenAsUnsignedLongAreReadAsTheNumberTheyAre() throws Exception {
        DataSet image = image16(16, true, 1, 2, 3, 4);
        image.put(Element.ofBytes(Tag.ROWS, VR.UL, new byte[] {2, 0, 0, 0}));
        assertThat(PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN).values())
                .hasSize(4);
        image.put(Element.ofBytes(Tag.ROWS, VR.UL, new byte[] {2, 0, 1, 0}));
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .hasMessageContaining("need 262152");
        image.put(Element.ofBytes(Tag.ROWS, VR.UL, new byte[] {-1, -1, -1, -1}));
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .hasMessageContaining("Rows is no whole number of 32 bits");
    }

    @Test
    void rowsOfFourBytesInImplicitVrAreRefused() throws Exception {
        DataSet image = image16(16, true, 1, 2, 3, 4);
        image.put(Element.ofBytes(Tag.ROWS, VR.US, new byte[] {2, 0, 1, 0}));
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.IMPLICIT_VR_LITTLE_ENDIAN))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("(0028,0010) Rows has more than one value");
    }

    @Test
    void pixelDataShorterThanTheAttributesIsRefused() {
        DataSet image = image16(16, true, 1, 2, 3, 4).putInteger(Tag.ROWS, 3);
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .hasMessageContaining("8 bytes")
                .hasMessageContaining("need 12");
    }

    @Test
    void bitsThatContradictEachOtherAreRefused() {
        DataSet image = image16(16, true, 1, 2, 3, 4).putInteger(Tag.HIGH_BIT, 11);
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .hasMessageContaining("contradict");
    }

    @Test
    void colourIsRefused() {
        DataSet image = image16(16, true, 1, 2, 3, 4).putInteger(Tag.SAMPLES_PER_PIXEL, 3);
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.EXPLICIT_VR_LITTLE_ENDIAN))
                .isInstanceOf(UnsupportedPixelDataException.class);
    }

    @Test
    void nativePixelsUnderACompressedTransferSyntaxAreRefused() {
        DataSet image = image16(16, true, 1, 2, 3, 4);
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.RLE_LOSSLESS)).hasMessageContaining("RLE");
    }

    @Test
    void aFileCutWithinItsPixelsIsRefused() throws Exception {
        byte[] bytes = new SyntheticCt().part10(0);
        Path file = Files.write(folder.resolve("cut.dcm"), java.util.Arrays.copyOf(bytes, bytes.length - 100));
        var header = Part10File.readHeader(file);
        assertThatThrownBy(() -> PixelDecoder.decode(header, file))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("PixelData");
    }

    @Test
    void framesAreFoundByTheBasicOffsetTable() throws Exception {
        DataSet image = Encapsulated.image(4, 4, 16, 16, false).putString(Tag.NUMBER_OF_FRAMES, "2");
        int[] zeros = new int[16];
        int[] ones = new int[16];
        java.util.Arrays.fill(ones, 1);
        byte[] first = new LosslessJpegEncoder(4, 4, 16, 1, 0, 0).encode(zeros);
        byte[] second = new LosslessJpegEncoder(4, 4, 16, 1, 0, 0).encode(ones);
        ByteBuffer table = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(0, 0).putInt(4, first.length + 16);
        List<ByteBuffer> items = List.of(
                table,
                ByteBuffer.wrap(first, 0, 40).slice(),
                ByteBuffer.wrap(first, 40, first.length - 40).slice(),
                ByteBuffer.wrap(second));
        image.put(Element.ofFragments(Tag.PIXEL_DATA, VR.OB, new Fragments(items)));
        short[] values = PixelDecoder.decode(image, Uid.JPEG_LOSSLESS).values();
        assertThat(values).hasSize(32);
        assertThat(values[15]).isZero();
        assertThat(values[16]).isEqualTo((short) 1);
    }

    @Test
    void framesOfSeveralFragmentsAreFoundByTheExtendedOffsetTable() throws Exception {
        DataSet image = Encapsulated.image(4, 4, 16, 16, false).putString(Tag.NUMBER_OF_FRAMES, "2");
        byte[] frame = new LosslessJpegEncoder(4, 4, 16, 1, 0, 0).encode(new int[16]);
        int half = frame.length / 4 * 2;
        List<ByteBuffer> items = List.of(
                ByteBuffer.allocate(0),
                ByteBuffer.wrap(frame, 0, half).slice(),
                ByteBuffer.wrap(frame, half, frame.length - half).slice(),
                ByteBuffer.wrap(frame));
        byte[] table = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(0)
                .putLong(frame.length + 16)
                .array();
        image.putBytes(Tag.EXTENDED_OFFSET_TABLE, VR.OV, table);
        image.put(Element.ofFragments(Tag.PIXEL_DATA, VR.OB, new Fragments(items)));
        Path file = folder.resolve("extended.dcm");
        Part10File.write(file, FileMetaInformation.of(Uid.CT_IMAGE_STORAGE, "1.2.3", Uid.JPEG_LOSSLESS, ""), image);
        assertThat(PixelDecoder.decode(Part10File.readHeader(file), file).values())
                .hasSize(32);
        table[8]++;
        assertThatThrownBy(() -> PixelDecoder.decode(image, Uid.JPEG_LOSSLESS))
                .hasMessageContaining("the offset table points to no fragment");
    }

    @Test
    void oneFrameOfManyIsDecodedAlone() throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(3 * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 12; i++) {
            bytes.putShort((short) i);
        }
        DataSet image = Encapsulated.image(2, 2, 16, 16, true)
                .putString(Tag.NUMBER_OF_FRAMES, "3")
                .putBytes(Tag.PIXEL_DATA, VR.OW, bytes.array());
        for (String syntax : List.of(
                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                Uid.EXPLICIT_VR_BIG_ENDIAN,
                Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN)) {
            Path file = folder.resolve(syntax + ".dcm");
            Part10File.write(file, FileMetaInformation.of(Uid.CT_IMAGE_STORAGE, "1.2.3", syntax, ""), image);
            PixelFrames frames = PixelDecoder.frames(Part10File.readHeader(file), file);
            assertThat(frames.decode(1).values()).as(syntax).containsExactly(4, 5, 6, 7);
            assertThat(frames.decode(2).description().frames()).isEqualTo(1);
        }
    }

    @Test
    void encapsulatedPixelsSurviveAFile() throws Exception {
        int[] samples = new int[16];
        java.util.Arrays.setAll(samples, i -> i * 100);
        DataSet image = Encapsulated.with(
                Encapsulated.image(4, 4, 16, 16, true), new LosslessJpegEncoder(4, 4, 16, 1, 0, 0).encode(samples));
        Path file = folder.resolve("jpeg.dcm");
        Part10File.write(
                file, FileMetaInformation.of(Uid.CT_IMAGE_STORAGE, "1.2.3", Uid.JPEG_LOSSLESS_FIRST_ORDER, ""), image);
        assertThat(PixelDecoder.decode(Part10File.readHeader(file), file).value(15))
                .isEqualTo(1500);
    }

    private static DataSet image16(int stored, boolean signed, int... cells) {
        ByteBuffer bytes = ByteBuffer.allocate(cells.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int cell : cells) {
            bytes.putShort((short) cell);
        }
        return Encapsulated.image(2, 2, 16, stored, signed).putBytes(Tag.PIXEL_DATA, VR.OW, bytes.array());
    }
}
