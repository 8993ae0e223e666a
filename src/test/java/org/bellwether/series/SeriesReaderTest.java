package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesReaderTest {

    @TempDir
    Path folder;

    private SeriesImages read(CtSeries series) throws Exception {
        return new SeriesReader().read(series.write());
    }

    private static List<String> uids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "2.25.70." + i).toList();
    }

    @Test
    void axialSlicesAreOrderedFromFootToHead() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 10, 4.5));
        assertThat(images.isReadable()).isTrue();
        assertThat(images.kind()).isEqualTo(SeriesKind.STACK);
        assertThat(images.orientation()).isEqualTo(Orientation.AXIAL);
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(10));
        assertThat(images.firstHeader().string(Tag.SOP_INSTANCE_UID)).isEqualTo("2.25.70.0");
        assertThat(images.sliceSpacingMm()).isCloseTo(4.5, within(1e-9));
        assertThat(images.tiltDegrees()).isCloseTo(0, within(1e-6));
        assertThat(images.warnings()).isEmpty();
    }

    @Test
    void anOrderThatInstanceNumbersContradictIsThatOfThePositions() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5);
        for (int i = 0; i < 10; i++) {
            int number = 100 - i;
            series.change(i, slice -> slice.putInteger(Tag.INSTANCE_NUMBER, number));
        }
        assertThat(read(series).slices())
                .extracting(SliceHeader::sopInstanceUid)
                .isEqualTo(uids(10));
    }

    @Test
    void slicesThatLookDownwardAreOrderedFromFootToHeadAsWell() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5)
                .changeAll(slice -> slice.putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, -1, 0));
        SeriesImages images = read(series);
        assertThat(images.isReadable()).isTrue();
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(10));
    }

    @Test
    void coronalSlicesAreOrderedFromFrontToBack() throws Exception {
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < 8; i++) {
            series.add(CtSeries.slice(i, CtSeries.CORONAL, -100, -80 + 3 * i, 100));
        }
        SeriesImages images = read(series);
        assertThat(images.orientation()).isEqualTo(Orientation.CORONAL);
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(8));
        assertThat(images.sliceSpacingMm()).isCloseTo(3, within(1e-9));
    }

    @Test
    void sagittalSlicesAreOrderedFromRightToLeft() throws Exception {
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < 8; i++) {
            series.add(CtSeries.slice(i, CtSeries.SAGITTAL, -80 + 3 * i, -100, 100));
        }
        SeriesImages images = read(series);
        assertThat(images.orientation()).isEqualTo(Orientation.SAGITTAL);
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(8));
    }

    @Test
    void anObliquePlaneIsNamedByNoPlane() throws Exception {
        double half = Math.sqrt(0.5);
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < 8; i++) {
            series.add(CtSeries.slice(i, new double[] {1, 0, 0, 0, half, half}, 0, -half * 3 * i, half * 3 * i));
        }
        SeriesImages images = read(series);
        assertThat(images.orientation()).isNull();
        assertThat(images.sliceSpacingMm()).isCloseTo(3, within(1e-6));
        assertThat(images.isReadable()).isTrue();
    }

    @Test
    void aTiltedGantryIsMeasuredAndReadable() throws Exception {
        double angle = Math.toRadians(20);
        double[] orientation = {1, 0, 0, 0, Math.cos(angle), Math.sin(angle)};
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < 12; i++) {
            // The table moves along z while the slices stand tilted: the stack is sheared.
            series.add(CtSeries.slice(i, orientation, -100, -100, 5.0 * i));
        }
        SeriesImages images = read(series);
        assertThat(images.isReadable()).isTrue();
        assertThat(images.tiltDegrees()).isCloseTo(20, within(0.01));
        assertThat(images.sliceSpacingMm()).isCloseTo(5 * Math.cos(angle), within(1e-4));
        assertThat(images.orientation()).isEqualTo(Orientation.AXIAL);
        assertThat(images.warnings()).containsExactly("The gantry was tilted by 20.0 degrees.");
    }

    @Test
    void aMissingSliceIsAGap() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 12, 4.5).remove(6).remove(5));
        assertThat(images.kind()).isEqualTo(SeriesKind.STACK);
        assertThat(images.isReadable()).isFalse();
        assertThat(images.gaps()).containsExactly(new SliceGap(4, 13.5, 2));
        assertThat(images.reason())
                .isEqualTo("The stack has gaps: about 2 slices are missing, first after slice 5 of 10.");
    }

    @Test
    void aSingleMissingSliceInALongStackKeepsItFromNobody() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 30, 4.5).remove(11));
        assertThat(images.isReadable()).isTrue();
        assertThat(images.gaps()).containsExactly(new SliceGap(10, 9, 1));
        assertThat(images.sliceSpacingMm()).isCloseTo(4.5, within(1e-9));
        assertThat(images.warnings())
                .containsExactly("One slice is missing after slice 11 of 29; for the network the mean of its neighbours"
                        + " stands in for it.");
    }

    @Test
    void twoMissingSlicesOrOneInAShortStackAreStillRefused() throws Exception {
        assertThat(read(CtSeries.axial(folder, 30, 4.5).remove(20).remove(11)).isReadable())
                .isFalse();
        assertThat(read(CtSeries.axial(folder, 15, 4.5).remove(7)).isReadable()).isFalse();
    }

    @Test
    void aGapIsNotBridgedWhereThePositionsAreMissing() throws Exception {
        CtSeries series = CtSeries.axial(folder, 30, 4.5);
        for (int i = 0; i < 30; i++) {
            double z = i * 4.5;
            series.change(i, slice -> slice.putDecimal(Tag.SLICE_LOCATION, z).remove(Tag.IMAGE_POSITION_PATIENT));
        }
        assertThat(read(series.remove(11)).reason()).contains("The stack has gaps");
    }

    /** Slices of one thickness up to a slice, of another from there on; each touches the next. */
    private CtSeries twoParts(int thin, double thinMm, int thick, double thickMm) {
        CtSeries series = new CtSeries(folder);
        double z = 0;
        for (int i = 0; i < thin + thick; i++) {
            double thicknessMm = i < thin ? thinMm : thickMm;
            series.add(CtSeries.slice(i, CtSeries.AXIAL, -100, -100, z).putDecimal(Tag.SLICE_THICKNESS, thicknessMm));
            z += i == thin - 1 ? (thinMm + thickMm) / 2 : thicknessMm;
        }
        return series;
    }

    @Test
    void thinSlicesThroughTheBaseAndThickOnesAboveAreReadWithAWarning() throws Exception {
        SeriesImages images = read(twoParts(12, 2.5, 20, 5));
        assertThat(images.reasons()).isEmpty();
        assertThat(images.gaps()).isEmpty();
        assertThat(images.sliceSpacingMm()).isCloseTo((11 * 2.5 + 3.75 + 19 * 5) / 31, within(1e-9));
        assertThat(images.warnings())
                .containsExactly(
                        "The distance of the slices changes within the stack (12 at 2.50 mm, 20 at 5.00 mm); for"
                                + " the network they are brought to one distance.");
        assertThat(read(twoParts(30, 1.25, 20, 5)).isReadable()).isTrue();
    }

    @Test
    void everyOtherSliceLostInOneHalfOfAStackIsNotTakenForThickSlices() throws Exception {
        CtSeries series = twoParts(12, 2.5, 20, 5).changeAll(slice -> slice.putDecimal(Tag.SLICE_THICKNESS, 2.5));
        assertThat(read(series).isReadable()).isFalse();
        assertThat(read(twoParts(12, 2.5, 20, 5).changeAll(slice -> slice.remove(Tag.SLICE_THICKNESS)))
                        .isReadable())
                .isFalse();
    }

    @Test
    void aMissingSliceInAStackOfTwoPartsIsRefused() throws Exception {
        assertThat(read(twoParts(12, 2.5, 20, 5).remove(20)).isReadable()).isFalse();
        assertThat(read(twoParts(12, 2.5, 20, 5).remove(5)).isReadable()).isFalse();
    }

    @Test
    void positionsRoundedToATenthOfAMillimetreAreNoGap() throws Exception {
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < 40; i++) {
            series.add(CtSeries.slice(i, CtSeries.AXIAL, -100, -100, Math.round(i * 0.625 * 10) / 10.0));
        }
        assertThat(read(series).reasons()).isEmpty();
    }

    @Test
    void slicesAtTheSamePositionAreDuplicates() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5);
        for (int i = 0; i < 10; i++) {
            series.add(CtSeries.slice(20 + i, CtSeries.AXIAL, -100, -100, 50 + i * 4.5));
        }
        SeriesImages images = read(series);
        assertThat(images.duplicates()).isEqualTo(10);
        assertThat(images.reason()).contains("10 of 20 images lie where another image lies");
    }

    @Test
    void anInconsistentSeriesOfUnevenDistancesIsNotReadable() throws Exception {
        CtSeries series = new CtSeries(folder);
        double z = 0;
        for (int i = 0; i < 20; i++) {
            series.add(CtSeries.slice(i, CtSeries.AXIAL, -100, -100, z));
            z += i < 13 ? 5 : 7;
        }
        assertThat(read(series).reason()).isEqualTo("The distance of the slices varies between 5.00 and 7.00 mm.");
    }

    @Test
    void anInconsistentSeriesOfTwoOrientationsIsNotReadable() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5);
        for (int i = 0; i < 10; i++) {
            series.add(CtSeries.slice(20 + i, CtSeries.CORONAL, -100, -80 + 3 * i, 100));
        }
        SeriesImages images = read(series);
        assertThat(images.kind()).isEqualTo(SeriesKind.INCONSISTENT);
        assertThat(images.reason()).isEqualTo("The series has images of several orientations.");
        assertThat(images.orientation()).isNull();
    }

    @Test
    void anInconsistentSeriesOfTwoSizesIsNotReadable() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5)
                .change(4, slice -> slice.putInteger(Tag.ROWS, 2).putInteger(Tag.COLUMNS, 12));
        assertThat(read(series).reason()).isEqualTo("The series has images of 2 sizes.");
    }

    @Test
    void anInconsistentSeriesOfTwoPixelSpacingsIsNotReadable() throws Exception {
        CtSeries series =
                CtSeries.axial(folder, 10, 4.5).change(4, slice -> slice.putDecimal(Tag.PIXEL_SPACING, 0.6, 0.6));
        assertThat(read(series).reason()).isEqualTo("The pixel spacing differs from image to image.");
    }

    @Test
    void anInconsistentSeriesOfTwoStudiesIsNotReadable() throws Exception {
        CtSeries series =
                CtSeries.axial(folder, 10, 4.5).change(4, slice -> slice.putString(Tag.STUDY_INSTANCE_UID, "2.25.99"));
        assertThat(read(series).reason()).isEqualTo("The series has images of several studies.");
    }

    @Test
    void slicesShiftedInTheirPlaneAreNotReadable() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5)
                .change(5, slice -> slice.putDecimal(Tag.IMAGE_POSITION_PATIENT, -60, -100, 50 + 5 * 4.5));
        assertThat(read(series).reason()).isEqualTo("The slices are shifted against each other by up to 40.0 mm.");
    }

    @Test
    void aLocalizerIsNoStack() throws Exception {
        CtSeries series = CtSeries.axial(folder, 2, 0)
                .changeAll(slice -> slice.putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER"));
        SeriesImages images = read(series);
        assertThat(images.kind()).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(images.reason()).isEqualTo("The series is a localizer (scout), not a stack of slices.");
    }

    @Test
    void aLocalizerAmongSlicesIsLeftOut() throws Exception {
        CtSeries series = CtSeries.axial(folder, 10, 4.5);
        series.add(CtSeries.slice(20, CtSeries.SAGITTAL, 0, -200, 300)
                .putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER")
                .putInteger(Tag.ROWS, 24));
        SeriesImages images = read(series);
        assertThat(images.isReadable()).isTrue();
        assertThat(images.slices()).hasSize(10);
        assertThat(images.warnings()).containsExactly("1 images that are no slices (localizer) were left out.");
    }

    @Test
    void aDosePageIsNoStack() throws Exception {
        CtSeries screen = CtSeries.axial(folder, 1, 1)
                .changeAll(slice -> slice.putString(Tag.IMAGE_TYPE, "DERIVED", "SECONDARY", "SCREEN SAVE")
                        .remove(Tag.IMAGE_POSITION_PATIENT));
        assertThat(read(screen).kind()).isEqualTo(SeriesKind.DOSE_REPORT);
        CtSeries capture = CtSeries.axial(folder, 1, 1)
                .changeAll(slice -> slice.putString(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.7"));
        assertThat(read(capture).kind()).isEqualTo(SeriesKind.DOSE_REPORT);
    }

    @Test
    void aStructuredReportWithoutPixelsIsNoStack() throws Exception {
        DataSet report = new DataSet()
                .putString(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.88.67")
                .putString(Tag.SOP_INSTANCE_UID, "2.25.70.0")
                .putString(Tag.MODALITY, "SR")
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.SERIES_INSTANCE_UID, "2.25.7");
        SeriesImages images = read(new CtSeries(folder).add(report));
        assertThat(images.kind()).isEqualTo(SeriesKind.DOSE_REPORT);
        assertThat(images.reason()).isEqualTo("The series is a report or a screen capture, not a stack of slices.");
    }

    @Test
    void anotherModalityIsNamedButNotRepeatedWhenItIsNoTerm() throws Exception {
        CtSeries series = CtSeries.axial(folder, 6, 1).changeAll(slice -> slice.putString(Tag.MODALITY, "MR"));
        assertThat(read(series).reason()).isEqualTo("The modality is MR, not CT.");
        series.changeAll(slice -> slice.putString(Tag.MODALITY, "DOE JANE"));
        assertThat(read(series).reason()).isEqualTo("The modality is unknown, not CT.");
    }

    @Test
    void multiFrameImagesWithoutFunctionalGroupsAreNotRead() throws Exception {
        CtSeries series = CtSeries.axial(folder, 1, 1)
                .changeAll(slice -> slice.putString(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2.1")
                        .putInteger(Tag.NUMBER_OF_FRAMES, 40));
        SeriesImages images = read(series);
        assertThat(images.kind()).isEqualTo(SeriesKind.MULTI_FRAME);
        assertThat(images.reason())
                .isEqualTo("The series holds multi-frame images that do not say where each frame lies.");
    }

    @Test
    void fourSlicesAreNoStack() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 4, 4.5));
        assertThat(images.kind()).isEqualTo(SeriesKind.SINGLE_IMAGES);
        assertThat(images.reason()).isEqualTo("The series has 4 slices, fewer than the 5 that make a stack.");
    }

    @Test
    void withoutPositionsTheSliceLocationStandsIn() throws Exception {
        CtSeries series = CtSeries.axial(folder, 8, 4.5).changeAll(slice -> slice.remove(Tag.IMAGE_POSITION_PATIENT));
        for (int i = 0; i < 8; i++) {
            double location = 10 + i * 3;
            series.change(i, slice -> slice.putDecimal(Tag.SLICE_LOCATION, location));
        }
        SeriesImages images = read(series);
        assertThat(images.isReadable()).isTrue();
        assertThat(images.sliceSpacingMm()).isCloseTo(3, within(1e-9));
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(8));
        assertThat(images.warnings())
                .containsExactly("Image Position is missing; the slices are ordered by Slice Location.");
    }

    @Test
    void withoutPositionsAndLocationsTheInstanceNumberStandsIn() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 8, 4.5).changeAll(slice -> {
            slice.remove(Tag.IMAGE_POSITION_PATIENT);
            slice.remove(Tag.IMAGE_ORIENTATION_PATIENT);
        }));
        assertThat(images.isReadable()).isTrue();
        assertThat(images.orientation()).isNull();
        assertThat(images.sliceSpacingMm()).isEqualTo(2);
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(8));
        assertThat(images.warnings())
                .startsWith("Image Position is missing; the slices are ordered by Instance Number.");
    }

    @Test
    void withoutAnyOrderTheSeriesIsNotReadable() throws Exception {
        SeriesImages images = read(CtSeries.axial(folder, 8, 4.5).changeAll(slice -> {
            slice.remove(Tag.IMAGE_POSITION_PATIENT);
            slice.remove(Tag.INSTANCE_NUMBER);
        }));
        assertThat(images.kind()).isEqualTo(SeriesKind.INCONSISTENT);
        assertThat(images.isReadable()).isFalse();
    }

    @Test
    void withoutOrientationTheAxisOfTheLargestSpreadOrdersTheSlices() throws Exception {
        SeriesImages images =
                read(CtSeries.axial(folder, 8, 4.5).changeAll(slice -> slice.remove(Tag.IMAGE_ORIENTATION_PATIENT)));
        assertThat(images.isReadable()).isTrue();
        assertThat(images.orientation()).isNull();
        assertThat(images.slices()).extracting(SliceHeader::sopInstanceUid).isEqualTo(uids(8));
        assertThat(images.warnings()).hasSize(1);
    }

    @Test
    void earlierLossIsStated() throws Exception {
        SeriesImages images = read(
                CtSeries.axial(folder, 8, 4.5).changeAll(slice -> slice.putString(Tag.LOSSY_IMAGE_COMPRESSION, "01")));
        assertThat(images.isReadable()).isTrue();
        assertThat(images.warnings()).containsExactly("8 of 8 images were compressed with loss.");
        assertThat(images.isLossy()).isTrue();
    }

    @Test
    void ofTwoFilesOfOneInstanceTheLaterCounts() throws Exception {
        CtSeries series = CtSeries.axial(folder, 8, 4.5);
        List<Path> files = new ArrayList<>(series.write());
        DataSet changed = CtSeries.slice(3, CtSeries.AXIAL, -100, -100, 50 + 3 * 4.5);
        Path later = series.write(99, changed, CtSeries.EXPLICIT);
        files.add(later);
        SeriesImages images = new SeriesReader().read(files);
        assertThat(images.slices()).hasSize(8);
        assertThat(images.slices().get(3).file()).isEqualTo(later);
        assertThat(images.warnings())
                .containsExactly("1 images came again with another content; the later one counts.");
    }

    @Test
    void aFileThatIsNoDicomIsCountedInTheReason() throws Exception {
        List<Path> files = new ArrayList<>(CtSeries.axial(folder, 8, 4.5).write());
        files.add(Files.writeString(folder.resolve("foreign.dcm"), "hello"));
        assertThat(new SeriesReader().read(files).reason())
                .isEqualTo("1 of 9 images have a header that cannot be read.");
        assertThatThrownBy(() -> new SeriesReader().read(List.of(folder.resolve("foreign.dcm"))))
                .isInstanceOf(SeriesNotReadableException.class);
        assertThatThrownBy(() -> new SeriesReader().read(List.of())).isInstanceOf(SeriesNotReadableException.class);
    }

    @Test
    void noPatientDataStandsInAText() throws IOException, SeriesNotReadableException {
        CtSeries series = CtSeries.axial(folder, 8, 4.5)
                .changeAll(slice ->
                        slice.putString(Tag.PATIENT_NAME, "SECRET^NAME").putString(Tag.PATIENT_ID, "SECRET-ID"));
        SeriesImages images = new SeriesReader().read(series.write());
        assertThat(images.toString() + images.reasons() + images.warnings() + images.slices())
                .doesNotContain("SECRET");
    }
}
