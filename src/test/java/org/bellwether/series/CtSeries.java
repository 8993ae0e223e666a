package org.bellwether.series;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;

/** Writes small CT series; every slice may be changed before it is written. Slice i has the stored value 1000 + i. */
final class CtSeries {

    static final String CT = "1.2.840.10008.5.1.4.1.1.2";
    static final String EXPLICIT = "1.2.840.10008.1.2.1";
    static final double[] AXIAL = {1, 0, 0, 0, 1, 0};
    static final double[] CORONAL = {1, 0, 0, 0, 0, -1};
    static final double[] SAGITTAL = {0, 1, 0, 0, 0, -1};
    static final int ROWS = 4;
    static final int COLUMNS = 6;

    private final Path folder;
    private final List<DataSet> slices = new ArrayList<>();

    CtSeries(Path folder) {
        this.folder = folder;
    }

    static CtSeries axial(Path folder, int count, double spacingMm) {
        CtSeries series = new CtSeries(folder);
        for (int i = 0; i < count; i++) {
            series.slices.add(slice(i, AXIAL, -100, -100, 50 + i * spacingMm));
        }
        return series;
    }

    static DataSet slice(int index, double[] orientation, double... positionMm) {
        short[] pixels = new short[ROWS * COLUMNS];
        java.util.Arrays.fill(pixels, (short) (1000 + index));
        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(pixels);
        return new DataSet()
                .putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .putString(Tag.SOP_CLASS_UID, CT)
                .putString(Tag.SOP_INSTANCE_UID, "2.25.70." + index)
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.STUDY_INSTANCE_UID, "2.25.1")
                .putString(Tag.SERIES_INSTANCE_UID, "2.25.7")
                .putString(Tag.FRAME_OF_REFERENCE_UID, "2.25.2")
                .putDecimal(Tag.SLICE_THICKNESS, 2)
                .putInteger(Tag.INSTANCE_NUMBER, index + 1)
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, positionMm)
                .putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, orientation)
                .putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.ROWS, ROWS)
                .putInteger(Tag.COLUMNS, COLUMNS)
                .putDecimal(Tag.PIXEL_SPACING, 0.5, 0.4)
                .putInteger(Tag.BITS_ALLOCATED, 16)
                .putInteger(Tag.BITS_STORED, 16)
                .putInteger(Tag.HIGH_BIT, 15)
                .putInteger(Tag.PIXEL_REPRESENTATION, 1)
                .putDecimal(Tag.RESCALE_INTERCEPT, -1024)
                .putDecimal(Tag.RESCALE_SLOPE, 1)
                .putBytes(Tag.PIXEL_DATA, VR.OW, bytes.array());
    }

    CtSeries add(DataSet slice) {
        slices.add(slice);
        return this;
    }

    CtSeries remove(int index) {
        slices.remove(index);
        return this;
    }

    CtSeries change(int index, Consumer<DataSet> change) {
        change.accept(slices.get(index));
        return this;
    }

    CtSeries changeAll(Consumer<DataSet> change) {
        slices.forEach(change);
        return this;
    }

    DataSet header(int index) {
        return slices.get(index);
    }

    List<DataSet> headers() {
        return slices;
    }

    /** Writes the files in an order that is neither that of the slices nor its reverse. */
    List<Path> write() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            for (int i = slices.size() - 1 - step; i >= 0; i -= 2) {
                files.add(write(i, slices.get(i), EXPLICIT));
            }
        }
        return files;
    }

    Path write(int index, DataSet slice, String transferSyntaxUid) throws IOException {
        Path file = folder.resolve("slice-" + index + ".dcm");
        Part10File.write(file, meta(slice, transferSyntaxUid), slice);
        return file;
    }

    private static FileMetaInformation meta(DataSet slice, String transferSyntaxUid) throws IOException {
        return FileMetaInformation.of(
                slice.string(Tag.SOP_CLASS_UID), slice.string(Tag.SOP_INSTANCE_UID), transferSyntaxUid, "MODALITY");
    }
}
