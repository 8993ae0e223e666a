package org.bellwether.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.LabelMask;
import org.bellwether.spool.MaskStore;
import org.bellwether.spool.Spool;

/** The images of the positive study of {@link SampleStudies} in a spool, and the mask of its assessment. */
final class SampleImages {

    static final int SIZE = 128;
    static final int LABEL = HemorrhageType.IPH.label();

    private static final double SPACING_MM = 1.7;
    private static final double SLICE_MM = 7;
    private static final int INTERCEPT = -1024;
    private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

    /** Centre of the blood in the patient: in the right half of the head, in the middle of slice 12. */
    private static final double[] BLOOD_MM = {-30, -5, 17.5};

    private static final double RADIUS_MM = 17;
    private static final Grid AXIAL =
            new Grid(SampleStudies.AXIAL_SLICES, new double[] {1, 0, 0, 0, 1, 0}, new double[] {0, 0, SLICE_MM});

    /** Where the slices of a series lie: in the middle of the patient, row direction, column direction, step. */
    @SuppressWarnings("ArrayRecordComponent") // short vectors that are never compared
    private record Grid(int slices, double[] orientation, double[] stepMm) {

        double[] positionMm(int slice, double row, double column) {
            double[] position = new double[3];
            for (int axis = 0; axis < 3; axis++) {
                position[axis] = (slice - (slices - 1) / 2.0) * stepMm[axis]
                        + (column - (SIZE - 1) / 2.0) * SPACING_MM * orientation[axis]
                        + (row - (SIZE - 1) / 2.0) * SPACING_MM * orientation[axis + 3];
            }
            return position;
        }
    }

    private SampleImages() {}

    static short[] axialVoxelsHu() {
        return image(AXIAL, 1);
    }

    static void store(Spool spool, MaskStore masks) throws IOException, StoreRefusedException {
        store(spool, SampleStudies.AXIAL, AXIAL, axialVoxelsHu(), "AXIAL");
        double[] upright = {1, 0, 0, 0, 0, -1};
        Grid coronal = new Grid(8, upright, new double[] {0, 20, 0});
        store(spool, SampleStudies.CORONAL, coronal, image(coronal, 2), "AXIAL");
        Grid scout = new Grid(1, upright, new double[] {0, 20, 0});
        store(spool, SampleStudies.SCOUT, scout, image(scout, 3), "LOCALIZER");
        store(spool, SampleStudies.CAPTURE, scout, image(scout, 4), "SECONDARY");
        Grid few = new Grid(4, upright, new double[] {0, 20, 0});
        store(spool, SampleStudies.CUT_OFF, few, image(few, 5), "CUT_OFF");
        masks.write(SampleStudies.FIRST, mask());
        masks.write(SampleStudies.CORRECTED, mask());
        LabelMask empty = new LabelMask(new byte[4], 1, 2, 2);
        masks.write(SampleStudies.NOTHING_FOUND, empty);
    }

    /** Marks the blood where the head has it. */
    static LabelMask mask() {
        byte[] labels = new byte[SampleStudies.AXIAL_SLICES * SIZE * SIZE];
        for (int i = 0; i < labels.length; i++) {
            double[] at = AXIAL.positionMm(i / (SIZE * SIZE), i / SIZE % SIZE, i % SIZE);
            labels[i] = (byte) (isBlood(at) ? LABEL : 0);
        }
        return new LabelMask(labels, SampleStudies.AXIAL_SLICES, SIZE, SIZE);
    }

    private static boolean isBlood(double[] at) {
        return Math.hypot(Math.hypot(at[0] - BLOOD_MM[0], at[1] - BLOOD_MM[1]), at[2] - BLOOD_MM[2]) <= RADIUS_MM;
    }

    /** A head of ellipsoids with noise, imaged as a scanner does, in Hounsfield units. */
    private static short[] image(Grid grid, long seed) {
        Random noise = new Random(seed);
        short[] voxelsHu = new short[grid.slices() * SIZE * SIZE];
        for (int i = 0; i < voxelsHu.length; i++) {
            double[] at = grid.positionMm(i / (SIZE * SIZE), i / SIZE % SIZE, i % SIZE);
            double skull = Math.hypot(Math.hypot(at[0] / 72, at[1] / 91), at[2] / 82);
            double ventricle = Math.hypot(Math.hypot((Math.abs(at[0]) - 11) / 7, at[1] / 26), (at[2] - 8) / 14);
            double hu = skull > 1.05 ? -1000 : skull > 1 ? -20 : skull > 0.92 ? 1100 : ventricle < 1 ? 6 : 34;
            voxelsHu[i] = (short) Math.round((isBlood(at) ? 68 : hu) + (hu < -500 ? 0 : 3 * noise.nextGaussian()));
        }
        return voxelsHu;
    }

    private static void store(Spool spool, String series, Grid grid, short[] voxelsHu, String kind)
            throws IOException, StoreRefusedException {
        int area = SIZE * SIZE;
        // The last slice first: the order of arrival is not the order of the stack.
        for (int slice = grid.slices() - 1; slice >= 0; slice--) {
            short[] pixels = Arrays.copyOfRange(voxelsHu, slice * area, (slice + 1) * area);
            store(spool, dataSet(series, grid, slice, kind, pixels));
        }
    }

    private static DataSet dataSet(String series, Grid grid, int slice, String kind, short[] voxelsHu) {
        ByteBuffer pixels = ByteBuffer.allocate(voxelsHu.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (short hu : voxelsHu) {
            pixels.putShort((short) (hu - INTERCEPT));
        }
        byte[] bytes = pixels.array();
        return new DataSet()
                .putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", kind)
                .putString(Tag.SOP_CLASS_UID, kind.equals("SECONDARY") ? SECONDARY_CAPTURE : Uid.CT_IMAGE_STORAGE)
                .putString(Tag.SOP_INSTANCE_UID, series + ".1." + (slice + 1))
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.PATIENT_NAME, "RIVERA^MARTA^L")
                .putString(Tag.PATIENT_ID, "P-1")
                .putDecimal(Tag.SLICE_THICKNESS, SLICE_MM)
                .putString(Tag.STUDY_INSTANCE_UID, SampleStudies.POSITIVE)
                .putString(Tag.SERIES_INSTANCE_UID, series)
                .putInteger(Tag.INSTANCE_NUMBER, slice + 1)
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, grid.positionMm(slice, 0, 0))
                .putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, grid.orientation())
                .putString(Tag.FRAME_OF_REFERENCE_UID, SampleStudies.POSITIVE + ".9")
                .putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.ROWS, SIZE)
                .putInteger(Tag.COLUMNS, SIZE)
                .putDecimal(Tag.PIXEL_SPACING, SPACING_MM, SPACING_MM)
                .putInteger(Tag.BITS_ALLOCATED, 16)
                .putInteger(Tag.BITS_STORED, 16)
                .putInteger(Tag.HIGH_BIT, 15)
                .putInteger(Tag.PIXEL_REPRESENTATION, 0)
                .putDecimal(Tag.RESCALE_INTERCEPT, INTERCEPT)
                .putDecimal(Tag.RESCALE_SLOPE, 1)
                .putBytes(Tag.PIXEL_DATA, VR.OW, kind.equals("CUT_OFF") ? Arrays.copyOf(bytes, 1000) : bytes);
    }

    private static void store(Spool spool, DataSet dataSet) throws IOException, StoreRefusedException {
        String instance = dataSet.string(Tag.SOP_INSTANCE_UID);
        String sopClass = dataSet.string(Tag.SOP_CLASS_UID);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Part10File.write(
                file, FileMetaInformation.of(sopClass, instance, Uid.EXPLICIT_VR_LITTLE_ENDIAN, "CT1"), dataSet);
        Reception reception = spool.begin(new StoreRequest(
                "CT1", "BELLWETHER", "127.0.0.1", "1", sopClass, instance, Uid.EXPLICIT_VR_LITTLE_ENDIAN));
        reception.write(ByteBuffer.wrap(file.toByteArray()));
        dataSet.remove(Tag.PIXEL_DATA);
        reception.commit(dataSet);
    }
}
