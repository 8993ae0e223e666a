package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.domain.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeBuilderTest {

    private static final int AREA = CtSeries.ROWS * CtSeries.COLUMNS;

    @TempDir
    Path folder;

    private static Volume build(List<Path> files) throws SeriesNotReadableException {
        return new VolumeBuilder().build(new SeriesReader().read(files));
    }

    @Test
    void slicesStandInOrderInHounsfieldUnits() throws Exception {
        Volume volume = build(CtSeries.axial(folder, 7, 4.5).write());
        assertThat(volume.slices()).isEqualTo(7);
        assertThat(volume.rows()).isEqualTo(CtSeries.ROWS);
        assertThat(volume.columns()).isEqualTo(CtSeries.COLUMNS);
        for (int slice = 0; slice < 7; slice++) {
            short[] hu = Arrays.copyOfRange(volume.voxelsHu(), slice * AREA, (slice + 1) * AREA);
            assertThat(hu).containsOnly((short) (1000 + slice - 1024));
        }
        assertThat(volume.sliceSpacingMm()).isEqualTo(4.5);
        assertThat(volume.rowSpacingMm()).isEqualTo(0.5);
        assertThat(volume.columnSpacingMm()).isEqualTo(0.4);
        assertThat(volume.imageOrientation()).containsExactly(1, 0, 0, 0, 1, 0);
        assertThat(volume.firstPositionMm()).containsExactly(-100, -100, 50);
        assertThat(volume.sopInstanceUids())
                .startsWith("2.25.70.0", "2.25.70.1")
                .hasSize(7);
    }

    @Test
    void rowsStandBeforeColumns() throws Exception {
        CtSeries series = CtSeries.axial(folder, 5, 1).changeAll(slice -> {
            ByteBuffer pixels = ByteBuffer.allocate(AREA * 2).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < AREA; i++) {
                pixels.putShort((short) (1024 + i));
            }
            slice.putBytes(Tag.PIXEL_DATA, VR.OW, pixels.array());
        });
        Volume volume = build(series.write());
        int slice = 3;
        int row = 2;
        int column = 5;
        assertThat(volume.voxelsHu()[(slice * CtSeries.ROWS + row) * CtSeries.COLUMNS + column])
                .isEqualTo((short) (row * CtSeries.COLUMNS + column));
    }

    @Test
    void eachSliceIsRescaledByItsOwnSlope() throws Exception {
        CtSeries series = CtSeries.axial(folder, 5, 1)
                .change(2, slice -> slice.putDecimal(Tag.RESCALE_SLOPE, 0.5).putDecimal(Tag.RESCALE_INTERCEPT, -500));
        short[] hu = build(series.write()).voxelsHu();
        assertThat(hu[AREA]).isEqualTo((short) -23);
        assertThat(hu[2 * AREA]).isEqualTo((short) 1);
        assertThat(hu[3 * AREA]).isEqualTo((short) -21);
    }

    @Test
    void paddingBecomesAir() throws Exception {
        CtSeries series = CtSeries.axial(folder, 5, 1).changeAll(slice -> {
            byte[] pixels = slice.bytes(Tag.PIXEL_DATA);
            ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) -2000);
            slice.putBytes(Tag.PIXEL_DATA, VR.OW, pixels)
                    .putBytes(Tag.PIXEL_PADDING_VALUE, VR.SS, new byte[] {0x30, (byte) 0xF8});
        });
        assertThat(build(series.write()).voxelsHu()[0]).isEqualTo((short) -1024);
    }

    /** Stored values of one slice, the same in every voxel but the first, in 16 bits. */
    private short[] firstTwoHu(int first, int other, Consumer<DataSet> header) throws Exception {
        CtSeries series = CtSeries.axial(folder, 5, 1).changeAll(slice -> {
            ByteBuffer pixels = ByteBuffer.allocate(AREA * 2).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < AREA; i++) {
                pixels.putShort((short) (i == 0 ? first : other));
            }
            slice.putBytes(Tag.PIXEL_DATA, VR.OW, pixels.array());
            header.accept(slice);
        });
        short[] hu = build(series.write()).voxelsHu();
        return new short[] {hu[0], hu[1]};
    }

    private static Consumer<DataSet> stored(int bits, int signed, double slope, double intercept) {
        return slice -> slice.putInteger(Tag.BITS_STORED, bits)
                .putInteger(Tag.HIGH_BIT, bits - 1)
                .putInteger(Tag.PIXEL_REPRESENTATION, signed)
                .putDecimal(Tag.RESCALE_SLOPE, slope)
                .putDecimal(Tag.RESCALE_INTERCEPT, intercept);
    }

    @Test
    void whatEachVendorWritesOutsideTheCircleIsAir() throws Exception {
        assertThat(firstTwoHu(0, 1064, stored(12, 0, 1, -1024))).containsExactly(-1024, 40);
        assertThat(firstTwoHu(-2000, 1064, stored(16, 1, 1, -1024))).containsExactly(-1024, 40);
        assertThat(firstTwoHu(-3024, 40, stored(16, 1, 1, 0))).containsExactly(-1024, 40);
        assertThat(firstTwoHu(0, 8232, stored(16, 0, 1, -8192))).containsExactly(-1024, 40);
        assertThat(firstTwoHu(-2048, 2080, stored(16, 1, 0.5, -1000))).containsExactly(-1024, 40);
    }

    @Test
    void aMissingSliceLeavesItsPlaceInTheVolume() throws Exception {
        Volume volume = build(CtSeries.axial(folder, 30, 4.5).remove(11).write());
        assertThat(volume.slices()).isEqualTo(29);
        assertThat(volume.isUniform()).isFalse();
        assertThat(volume.alongMm()[10]).isCloseTo(45, within(1e-6));
        assertThat(volume.alongMm()[11]).isCloseTo(54, within(1e-6));
        assertThat(build(CtSeries.axial(folder, 30, 4.5).write()).isUniform()).isTrue();
    }

    @Test
    void slicesThatRunAgainstTheirNormalSaySo() throws Exception {
        CtSeries mirrored = CtSeries.axial(folder, 6, 5)
                .changeAll(slice -> slice.putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, -1, 0, 0, 0, 1, 0));
        Volume volume = build(mirrored.write());
        assertThat(volume.isDescending()).isTrue();
        assertThat(volume.isUniform()).isTrue();
        assertThat(volume.sopInstanceUids().get(0)).isEqualTo("2.25.70.0");
    }

    @Test
    void everyThirdSliceShowsAThinSeries() throws Exception {
        SeriesImages images =
                new SeriesReader().read(CtSeries.axial(folder, 10, 1).write());
        Volume volume = new VolumeBuilder().buildThinned(images, 4);
        assertThat(volume.sopInstanceUids()).containsExactly("2.25.70.0", "2.25.70.3", "2.25.70.6", "2.25.70.9");
        assertThat(volume.sliceSpacingMm()).isEqualTo(3);
        assertThat(volume.voxelsHu()[AREA]).isEqualTo((short) (1003 - 1024));
        assertThat(new VolumeBuilder().buildThinned(images, 10).slices()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.840.10008.1.2.4.201, High-Throughput JPEG 2000",
        "1.2.840.10008.1.2.4.203, High-Throughput JPEG 2000",
        "1.2.840.10008.1.2.4.103, MPEG-4",
        "1.2.3.4, 1.2.3.4"
    })
    void aTransferSyntaxThatIsNotDecodedIsNamed(String uid, String name) throws IOException {
        CtSeries series = CtSeries.axial(folder, 6, 1);
        List<Path> files = series.write();
        DataSet lossy = CtSeries.slice(2, CtSeries.AXIAL, -100, -100, 52);
        files.set(0, rewritten(series, lossy, uid));
        assertThatThrownBy(() -> build(files))
                .isInstanceOf(SeriesNotReadableException.class)
                .hasMessageContaining("Image 2.25.70.")
                .hasMessageContaining(uid)
                .hasMessageContaining(name);
    }

    /** Writes the sixth slice in the place of the first file, under a transfer syntax that its pixels do not have. */
    private Path rewritten(CtSeries series, DataSet lossy, String uid) throws IOException {
        lossy.putString(Tag.SOP_INSTANCE_UID, "2.25.70.5")
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, -100, -100, 55)
                .remove(Tag.PIXEL_DATA);
        return series.write(5, lossy, uid);
    }

    @Test
    void aCorruptSliceIsNamedByItsIdentifier() throws IOException {
        List<Path> files = CtSeries.axial(folder, 6, 1).write();
        Path file = folder.resolve("slice-3.dcm");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
        assertThatThrownBy(() -> build(files))
                .isInstanceOf(SeriesNotReadableException.class)
                .hasMessageStartingWith("Image 2.25.70.3 is damaged: ");
    }

    /** Bad input 9: Rows x Columns x Frames that contradict the pixels. */
    @Test
    void rowsAndColumnsBeyondThePixelsAreRefusedBeforeTheyAreAllocated() throws IOException {
        List<Path> files = CtSeries.axial(folder, 6, 1)
                .changeAll(slice -> slice.putInteger(Tag.ROWS, 65_535).putInteger(Tag.COLUMNS, 65_535))
                .write();
        assertThatThrownBy(() -> build(files))
                .isInstanceOf(SeriesNotReadableException.class)
                .hasMessageStartingWith("The volume of 6 slices of 65535 x 65535 pixels is larger");
    }

    /** Bad input 9: fewer pixels than Rows x Columns. */
    @Test
    void aSliceWithFewerPixelsThanStatedIsNamed() throws IOException {
        List<Path> files = CtSeries.axial(folder, 6, 1)
                .changeAll(slice -> slice.putInteger(Tag.ROWS, 512).putInteger(Tag.COLUMNS, 512))
                .write();
        assertThatThrownBy(() -> build(files)).hasMessageStartingWith("Image 2.25.70.0 is damaged: ");
    }

    /** Bad input 9: UL where US belongs. */
    @Test
    void rowsAsUnsignedLongOverflowNothing() throws IOException {
        byte[] huge = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x7FFFFFFF)
                .array();
        List<Path> files = CtSeries.axial(folder, 6, 1)
                .changeAll(slice -> slice.putBytes(Tag.ROWS, VR.UL, huge).putBytes(Tag.COLUMNS, VR.UL, huge))
                .write();
        assertThatThrownBy(() -> build(files)).isInstanceOf(SeriesNotReadableException.class);
    }

    /** Bad input 10: colours through a palette are no Hounsfield units. */
    @Test
    void aPaletteImageIsRefusedByName() throws IOException {
        List<Path> files = CtSeries.axial(folder, 6, 1)
                .changeAll(slice -> slice.putString(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR"))
                .write();
        assertThatThrownBy(() -> build(files))
                .isInstanceOf(SeriesNotReadableException.class)
                .hasMessageContaining("palette");
    }

    /** Bad input 10: a look-up table instead of slope and intercept. */
    @Test
    void aModalityLookUpTableIsRefusedByName() throws IOException {
        List<Path> files = CtSeries.axial(folder, 6, 1)
                .changeAll(slice -> {
                    slice.remove(Tag.RESCALE_SLOPE);
                    slice.remove(Tag.RESCALE_INTERCEPT);
                    slice.putSequence(Tag.MODALITY_LUT_SEQUENCE, new DataSet().putString(Tag.MODALITY_LUT_TYPE, "HU"));
                })
                .write();
        assertThatThrownBy(() -> build(files)).hasMessageContaining("Modality LUT");
    }

    @Test
    void aStackThatIsNotReadableIsNotBuilt() throws IOException {
        List<Path> files = CtSeries.axial(folder, 12, 4.5).remove(5).write();
        assertThatThrownBy(() -> build(files))
                .isInstanceOf(SeriesNotReadableException.class)
                .hasMessageContaining("gaps");
    }

    @Test
    void aVolumeBeyondTheLimitIsNotBuilt() throws Exception {
        StackOptions small = new StackOptions(5, 0.2, 0.3, 1, 35, 6 * AREA - 1);
        SeriesImages images =
                new SeriesReader(small).read(CtSeries.axial(folder, 6, 1).write());
        assertThatThrownBy(() -> new VolumeBuilder(small).build(images)).hasMessageContaining("larger than");
        assertThat(new VolumeBuilder(small).buildThinned(images, 5).slices()).isEqualTo(3);
    }
}
