package org.bellwether.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;

/**
 * Makes CT series for tests: axial, without contrast, soft tissue, unless told otherwise. Immutable copies are not made: one
 * object is one series, whose setters return it. Pixels are a disc of 40 HU in air, or what {@link #pixelsHu} gives.
 *
 * <pre>{@code
 * List<Path> files = new SyntheticCt().slices(36).spacingMm(4.5).writeTo(folder);
 * DataSet scout = new SyntheticCt().imageType("ORIGINAL", "PRIMARY", "LOCALIZER").slices(1).slice(0);
 * }</pre>
 */
public final class SyntheticCt {

    /** Gives the Hounsfield units of a slice in the order row, column. */
    @FunctionalInterface
    public interface PixelsHu {
        /** Returns rows x columns values for a slice, counted from 0. */
        short[] slice(int index, int rows, int columns);
    }

    private static final int INTERCEPT = -1024;

    private String studyInstanceUid = Uid.create();
    private String seriesInstanceUid = Uid.create();
    private final String frameOfReferenceUid = Uid.create();
    private String transferSyntaxUid = Uid.EXPLICIT_VR_LITTLE_ENDIAN;
    private String patientName = "Synthetic^Phantom";
    private String patientId = "SYN-1";
    private String accessionNumber = "ACC-1";
    private String seriesDescription = "Head 5.0 H30s";
    private String kernel = "H30s";
    private String contrastAgent = "";
    private String[] imageType = {"ORIGINAL", "PRIMARY", "AXIAL"};
    private int seriesNumber = 2;
    private int slices = 8;
    private int rows = 64;
    private int columns = 64;
    private double spacingMm = 5;
    private double pixelSpacingMm = 0.5;
    private double[] orientation = {1, 0, 0, 0, 1, 0};
    private double[] firstPositionMm = {-16, -16, 0};
    private PixelsHu pixelsHu = SyntheticCt::disc;
    private Consumer<DataSet> change = dataSet -> {};

    /** Begins a series of a new study. */
    public SyntheticCt() {}

    public SyntheticCt studyInstanceUid(String uid) {
        studyInstanceUid = uid;
        return this;
    }

    public SyntheticCt seriesInstanceUid(String uid) {
        seriesInstanceUid = uid;
        return this;
    }

    public SyntheticCt transferSyntaxUid(String uid) {
        transferSyntaxUid = uid;
        return this;
    }

    public SyntheticCt patient(String name, String id) {
        patientName = name;
        patientId = id;
        return this;
    }

    public SyntheticCt accessionNumber(String number) {
        accessionNumber = number;
        return this;
    }

    public SyntheticCt seriesNumber(int number) {
        seriesNumber = number;
        return this;
    }

    public SyntheticCt seriesDescription(String description) {
        seriesDescription = description;
        return this;
    }

    public SyntheticCt kernel(String convolutionKernel) {
        kernel = convolutionKernel;
        return this;
    }

    public SyntheticCt contrastAgent(String agent) {
        contrastAgent = agent;
        return this;
    }

    public SyntheticCt imageType(String... values) {
        imageType = values;
        return this;
    }

    public SyntheticCt slices(int count) {
        slices = count;
        return this;
    }

    public SyntheticCt size(int rowCount, int columnCount) {
        rows = rowCount;
        columns = columnCount;
        return this;
    }

    public SyntheticCt spacingMm(double betweenSlices) {
        spacingMm = betweenSlices;
        return this;
    }

    public SyntheticCt pixelSpacingMm(double betweenPixels) {
        pixelSpacingMm = betweenPixels;
        return this;
    }

    /** Sets Image Orientation Patient: the direction of a row, then of a column. */
    public SyntheticCt orientation(double... rowThenColumn) {
        orientation = rowThenColumn;
        return this;
    }

    public SyntheticCt firstPositionMm(double... xyz) {
        firstPositionMm = xyz;
        return this;
    }

    public SyntheticCt pixelsHu(PixelsHu source) {
        pixelsHu = source;
        return this;
    }

    /** Changes each data set after it is made; several changes run in the order they were given. */
    public SyntheticCt change(Consumer<DataSet> next) {
        change = change.andThen(next);
        return this;
    }

    public String studyInstanceUid() {
        return studyInstanceUid;
    }

    public String seriesInstanceUid() {
        return seriesInstanceUid;
    }

    public int sliceCount() {
        return slices;
    }

    /** Returns the SOP Instance UID of a slice: the same each time for the same series. */
    public String sopInstanceUid(int index) {
        return Uid.of(UUID.nameUUIDFromBytes(
                (seriesInstanceUid + "/" + index).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    /** Makes one slice, counted from 0; its position is along the normal from the first. */
    public DataSet slice(int index) {
        DataSet dataSet = new DataSet();
        identify(dataSet, index);
        acquire(dataSet);
        place(dataSet, index);
        pixels(dataSet, index);
        change.accept(dataSet);
        return dataSet;
    }

    /** Makes all slices in order. */
    public List<DataSet> dataSets() {
        List<DataSet> dataSets = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            dataSets.add(slice(i));
        }
        return dataSets;
    }

    /** Makes one slice as the bytes of a Part 10 file. */
    public byte[] part10(int index) {
        try {
            java.io.ByteArrayOutputStream stream = new java.io.ByteArrayOutputStream();
            Part10File.write(stream, meta(index), slice(index));
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all slices as {@code NNNN.dcm} into a folder, which is made, and returns the files in slice order. */
    public List<Path> writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < slices; i++) {
                files.add(Files.write(folder.resolve(String.format("%04d.dcm", i + 1)), part10(i)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileMetaInformation meta(int index) throws IOException {
        DataSet dataSet = slice(index);
        return FileMetaInformation.of(
                dataSet.string(Tag.SOP_CLASS_UID),
                dataSet.string(Tag.SOP_INSTANCE_UID),
                transferSyntaxUid,
                "SYNTHETIC");
    }

    private void identify(DataSet dataSet, int index) {
        dataSet.putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .putString(Tag.SOP_CLASS_UID, Uid.CT_IMAGE_STORAGE)
                .putString(Tag.SOP_INSTANCE_UID, sopInstanceUid(index))
                .putString(Tag.STUDY_INSTANCE_UID, studyInstanceUid)
                .putString(Tag.SERIES_INSTANCE_UID, seriesInstanceUid)
                .putString(Tag.FRAME_OF_REFERENCE_UID, frameOfReferenceUid)
                .putString(Tag.STUDY_DATE, "20260102")
                .putString(Tag.STUDY_TIME, "030405")
                .putString(Tag.ACQUISITION_DATE, "20260102")
                .putString(Tag.ACQUISITION_TIME, "030410")
                .putString(Tag.STUDY_DESCRIPTION, "CT Head")
                .putString(Tag.STUDY_ID, "1")
                .putString(Tag.ACCESSION_NUMBER, accessionNumber)
                .putString(Tag.REFERRING_PHYSICIAN_NAME)
                .putString(Tag.PATIENT_NAME, patientName)
                .putString(Tag.PATIENT_ID, patientId)
                .putString(Tag.PATIENT_BIRTH_DATE, "19500607")
                .putString(Tag.PATIENT_SEX, "O")
                .putInteger(Tag.SERIES_NUMBER, seriesNumber)
                .putInteger(Tag.INSTANCE_NUMBER, index + 1);
    }

    private void acquire(DataSet dataSet) {
        dataSet.putString(Tag.MODALITY, "CT")
                .putString(Tag.MANUFACTURER, "Bellwether synthetic")
                .putString(Tag.IMAGE_TYPE, imageType)
                .putString(Tag.SERIES_DESCRIPTION, seriesDescription)
                .putString(Tag.BODY_PART_EXAMINED, "HEAD")
                .putString(Tag.CONVOLUTION_KERNEL, kernel)
                .putString(Tag.PATIENT_POSITION, "HFS")
                .putDecimal(Tag.SLICE_THICKNESS, spacingMm)
                .putDecimal(Tag.KVP, 120);
        if (!contrastAgent.isEmpty()) {
            dataSet.putString(Tag.CONTRAST_BOLUS_AGENT, contrastAgent);
        }
    }

    private void place(DataSet dataSet, int index) {
        double[] o = orientation;
        double[] normal = {o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
        double[] position = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            position[axis] = firstPositionMm[axis] + index * spacingMm * normal[axis];
        }
        dataSet.putDecimal(Tag.IMAGE_POSITION_PATIENT, position)
                .putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, orientation)
                .putDecimal(Tag.SLICE_LOCATION, firstPositionMm[2] + index * spacingMm)
                .putDecimal(Tag.PIXEL_SPACING, pixelSpacingMm, pixelSpacingMm);
    }

    private void pixels(DataSet dataSet, int index) {
        dataSet.putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.ROWS, rows)
                .putInteger(Tag.COLUMNS, columns)
                .putInteger(Tag.BITS_ALLOCATED, 16)
                .putInteger(Tag.BITS_STORED, 16)
                .putInteger(Tag.HIGH_BIT, 15)
                .putInteger(Tag.PIXEL_REPRESENTATION, 1)
                .putDecimal(Tag.RESCALE_INTERCEPT, INTERCEPT)
                .putDecimal(Tag.RESCALE_SLOPE, 1)
                .putString(Tag.RESCALE_TYPE, "HU")
                .putDecimal(Tag.WINDOW_CENTER, 40)
                .putDecimal(Tag.WINDOW_WIDTH, 80);
        short[] hu = pixelsHu.slice(index, rows, columns);
        ByteBuffer stored = ByteBuffer.allocate(hu.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (short value : hu) {
            stored.putShort((short) (value - INTERCEPT));
        }
        dataSet.putBytes(Tag.PIXEL_DATA, VR.OW, stored.array());
    }

    private static short[] disc(int index, int rows, int columns) {
        short[] hu = new short[rows * columns];
        double radius = Math.min(rows, columns) * 0.4;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean inside = Math.hypot(row - rows / 2.0, column - columns / 2.0) < radius;
                hu[row * columns + column] = (short) (inside ? 40 + (row + column + index) % 5 : -1000);
            }
        }
        return hu;
    }
}
