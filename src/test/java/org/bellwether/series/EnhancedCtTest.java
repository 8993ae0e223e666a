package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads enhanced multi-frame CT as the same slices that the classic images would be (PS3.3 section A.38). */
class EnhancedCtTest {

    private static final String ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1";
    private static final String LEGACY_CONVERTED = "1.2.840.10008.5.1.4.1.1.2.2";
    private static final int ROWS = 4;
    private static final int COLUMNS = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {ENHANCED_CT, LEGACY_CONVERTED})
    void framesBecomeSlicesInTheOrderOfTheirPositions(String sopClass) throws Exception {
        // Stored from head to foot; each frame with its own intercept.
        Path file = write(image(sopClass, 12, false), "1.2.840.10008.1.2.1");
        SeriesImages images = new SeriesReader().read(List.of(file));
        assertThat(images.isReadable()).as(images.reason()).isTrue();
        assertThat(images.kind()).isEqualTo(SeriesKind.STACK);
        assertThat(images.orientation()).isEqualTo(Orientation.AXIAL);
        assertThat(images.sliceSpacingMm()).isCloseTo(4.5, within(1e-9));
        assertThat(images.slices()).hasSize(12);
        assertThat(images.slices().get(0).frame()).isEqualTo(11);
        assertThat(images.slices().get(0).sliceThicknessMm()).isEqualTo(5.0);
        assertThat(images.firstHeader().string(Tag.CONVOLUTION_KERNEL)).isEqualTo("H31s");
        assertThat(images.firstHeader().strings(Tag.IMAGE_TYPE)).containsExactly("ORIGINAL", "PRIMARY", "VOLUME");
        Volume volume = new VolumeBuilder().build(images);
        assertThat(volume.slices()).isEqualTo(12);
        assertThat(volume.columnSpacingMm()).isEqualTo(0.4);
        for (int i = 0; i < 12; i++) {
            int frame = 11 - i;
            assertThat(volume.voxelsHu()[i * ROWS * COLUMNS]).isEqualTo((short) (1000 + frame - 1024 - frame % 2));
        }
    }

    @Test
    void deflatedFramesAreTheSame() throws Exception {
        Path file = write(image(ENHANCED_CT, 8, false), "1.2.840.10008.1.2.1.99");
        SeriesImages images = new SeriesReader().read(List.of(file));
        assertThat(new VolumeBuilder().build(images).voxelsHu()[7 * ROWS * COLUMNS])
                .isEqualTo((short) (1000 - 1024));
    }

    @Test
    void severalInstancesMakeOneStack() throws Exception {
        DataSet first = image(ENHANCED_CT, 6, false);
        DataSet second = image(ENHANCED_CT, 6, false).putString(Tag.SOP_INSTANCE_UID, "2.25.91");
        int i = 6;
        for (DataSet frame : second.sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)) {
            frame.sequence(Tag.PLANE_POSITION_SEQUENCE)
                    .get(0)
                    .putDecimal(Tag.IMAGE_POSITION_PATIENT, -100, -100, 50 - 4.5 * i++);
        }
        SeriesImages images = new SeriesReader()
                .read(List.of(write(first, "1.2.840.10008.1.2.1"), write(second, "1.2.840.10008.1.2.1")));
        assertThat(images.isReadable()).as(images.reason()).isTrue();
        assertThat(images.slices()).hasSize(12);
        assertThat(new VolumeBuilder().build(images).sopInstanceUids())
                .startsWith("2.25.91")
                .endsWith("2.25.90");
    }

    @Test
    void aLocalizerAmongTheFramesIsLeftOut() throws Exception {
        SeriesImages images =
                new SeriesReader().read(List.of(write(image(ENHANCED_CT, 10, true), "1.2.840.10008.1.2.1")));
        assertThat(images.isReadable()).as(images.reason()).isTrue();
        assertThat(images.slices()).hasSize(9);
        assertThat(images.warnings()).anyMatch(warning -> warning.contains("localizer"));
    }

    @Test
    void framesAtOnePlaceMakeNoVolume() throws Exception {
        DataSet image = image(ENHANCED_CT, 10, false);
        image.sequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)
                .get(3)
                .sequence(Tag.PLANE_POSITION_SEQUENCE)
                .get(0)
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, -100, -100, 50);
        SeriesImages images = new SeriesReader().read(List.of(write(image, "1.2.840.10008.1.2.1")));
        assertThat(images.isReadable()).isFalse();
    }

    private Path write(DataSet image, String syntax) throws IOException {
        Path file = folder.resolve(image.string(Tag.SOP_INSTANCE_UID) + ".dcm");
        FileMetaInformation meta =
                FileMetaInformation.of(image.string(Tag.SOP_CLASS_UID), image.string(Tag.SOP_INSTANCE_UID), syntax, "");
        Part10File.write(file, meta, image);
        return file;
    }

    private static DataSet image(String sopClass, int frames, boolean localizerFirst) {
        ByteBuffer pixels = ByteBuffer.allocate(frames * ROWS * COLUMNS * 2).order(ByteOrder.LITTLE_ENDIAN);
        DataSet[] own = new DataSet[frames];
        for (int i = 0; i < frames; i++) {
            for (int j = 0; j < ROWS * COLUMNS; j++) {
                pixels.putShort((short) (1000 + i));
            }
            boolean localizer = localizerFirst && i == 0;
            own[i] = new DataSet()
                    .putSequence(
                            Tag.PLANE_POSITION_SEQUENCE,
                            new DataSet().putDecimal(Tag.IMAGE_POSITION_PATIENT, -100, -100, 50 - 4.5 * i))
                    .putSequence(
                            Tag.PIXEL_VALUE_TRANSFORMATION_SEQUENCE,
                            new DataSet()
                                    .putDecimal(Tag.RESCALE_SLOPE, 1)
                                    .putDecimal(Tag.RESCALE_INTERCEPT, -1024 - i % 2))
                    .putSequence(
                            Tag.CT_IMAGE_FRAME_TYPE_SEQUENCE,
                            new DataSet()
                                    .putString(
                                            Tag.FRAME_TYPE, "ORIGINAL", "PRIMARY", localizer ? "LOCALIZER" : "VOLUME"));
        }
        DataSet shared = new DataSet()
                .putSequence(
                        Tag.PIXEL_MEASURES_SEQUENCE,
                        new DataSet().putDecimal(Tag.PIXEL_SPACING, 0.5, 0.4).putDecimal(Tag.SLICE_THICKNESS, 5))
                .putSequence(
                        Tag.PLANE_ORIENTATION_SEQUENCE,
                        new DataSet().putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, 1, 0))
                .putSequence(Tag.CT_RECONSTRUCTION_SEQUENCE, new DataSet().putString(Tag.CONVOLUTION_KERNEL, "H31s"));
        return new DataSet()
                .putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "MIXED")
                .putString(Tag.SOP_CLASS_UID, sopClass)
                .putString(Tag.SOP_INSTANCE_UID, "2.25.90")
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.SERIES_INSTANCE_UID, "2.25.9")
                .putString(Tag.FRAME_OF_REFERENCE_UID, "2.25.2")
                .putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.NUMBER_OF_FRAMES, frames)
                .putInteger(Tag.ROWS, ROWS)
                .putInteger(Tag.COLUMNS, COLUMNS)
                .putInteger(Tag.BITS_ALLOCATED, 16)
                .putInteger(Tag.BITS_STORED, 16)
                .putInteger(Tag.HIGH_BIT, 15)
                .putInteger(Tag.PIXEL_REPRESENTATION, 0)
                .putSequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, shared)
                .putSequence(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, own)
                .putBytes(Tag.PIXEL_DATA, VR.OW, pixels.array());
    }
}
