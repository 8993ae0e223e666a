package org.bellwether.demonstration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.Patient;

/**
 * A synthetic study as DICOM files, CT Image Storage in Explicit VR Little Endian (PS3.3 A.3), with the headers that a
 * scanner writes.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param files the files in the order in which a scanner would send them
 */
public record CtStudyFiles(String studyInstanceUid, List<Path> files) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final int RESCALE_INTERCEPT = -1024;
    private static final int LARGEST_STORED = 4095;

    /** Copies the list of files. */
    public CtStudyFiles {
        files = List.copyOf(files);
    }

    /**
     * Writes a study.
     *
     * @param study the study
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static CtStudyFiles write(PhantomStudy study, Path folder) throws IOException {
        String studyUid = Uid.create();
        String frameOfReferenceUid = Uid.create();
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (PhantomSeries series : study.series()) {
            number++;
            LocalDateTime time = study.startedAt().plusMinutes(number);
            String seriesUid = Uid.create();
            Path seriesFolder = Files.createDirectories(folder.resolve("series-" + number));
            for (int slice = 0; slice < series.slices(); slice++) {
                DataSet image = new DataSet();
                putStudy(image, study, studyUid);
                putSeries(image, series, number, seriesUid, time);
                putGeometry(image, series, slice, frameOfReferenceUid);
                putPixels(image, series, slice);
                Path file = seriesFolder.resolve(String.format("%03d.dcm", slice + 1));
                Part10File.write(
                        file,
                        FileMetaInformation.of(
                                Uid.CT_IMAGE_STORAGE,
                                image.string(Tag.SOP_INSTANCE_UID),
                                Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                                ""),
                        image);
                files.add(file);
            }
        }
        return new CtStudyFiles(studyUid, files);
    }

    private static void putStudy(DataSet image, PhantomStudy study, String studyUid) {
        Patient patient = study.patient();
        image.putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .putString(Tag.SOP_CLASS_UID, Uid.CT_IMAGE_STORAGE)
                .putString(Tag.SOP_INSTANCE_UID, Uid.create())
                .putString(Tag.STUDY_DATE, DATE.format(study.startedAt()))
                .putString(Tag.STUDY_TIME, TIME.format(study.startedAt()))
                .putString(Tag.ACCESSION_NUMBER, study.accessionNumber())
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.MANUFACTURER, "Bellwether")
                .putString(Tag.MANUFACTURER_MODEL_NAME, "Phantom")
                .putString(Tag.INSTITUTION_NAME, "Demonstration Hospital")
                .putString(Tag.REFERRING_PHYSICIAN_NAME, "")
                .putString(Tag.STUDY_DESCRIPTION, study.description())
                .putString(Tag.PATIENT_NAME, patient.name())
                .putString(Tag.PATIENT_ID, patient.id())
                .putString(Tag.ISSUER_OF_PATIENT_ID, patient.issuer())
                .putString(Tag.PATIENT_BIRTH_DATE, patient.birthDate())
                .putString(Tag.PATIENT_SEX, patient.sex())
                .putString(Tag.STUDY_INSTANCE_UID, studyUid)
                .putString(Tag.STUDY_ID, "1");
    }

    private static void putSeries(
            DataSet image, PhantomSeries series, int number, String seriesUid, LocalDateTime time) {
        image.putString(Tag.IMAGE_TYPE, imageType(series))
                .putString(Tag.SERIES_DATE, DATE.format(time))
                .putString(Tag.SERIES_TIME, TIME.format(time))
                .putString(Tag.ACQUISITION_DATE, DATE.format(time))
                .putString(Tag.ACQUISITION_TIME, TIME.format(time))
                .putString(Tag.CONTENT_DATE, DATE.format(time))
                .putString(Tag.CONTENT_TIME, TIME.format(time))
                .putString(Tag.SERIES_DESCRIPTION, series.name())
                .putString(Tag.BODY_PART_EXAMINED, "HEAD")
                .putString(Tag.PROTOCOL_NAME, "HEAD ROUTINE")
                .putDecimal(Tag.KVP, 120)
                .putString(Tag.PATIENT_POSITION, "HFS")
                .putString(Tag.SERIES_INSTANCE_UID, seriesUid)
                .putInteger(Tag.SERIES_NUMBER, number)
                .putInteger(Tag.ACQUISITION_NUMBER, number);
        if (series.kind() != PhantomSeries.Kind.LOCALIZER) {
            image.putString(Tag.CONVOLUTION_KERNEL, series.kind() == PhantomSeries.Kind.BONE ? "H60s" : "H31s");
        }
        if (series.contrast()) {
            image.putString(Tag.CONTRAST_BOLUS_AGENT, "IOMEPROL 350").putString(Tag.CONTRAST_BOLUS_ROUTE, "IV");
        }
    }

    private static String[] imageType(PhantomSeries series) {
        if (series.kind() == PhantomSeries.Kind.LOCALIZER) {
            return new String[] {"ORIGINAL", "PRIMARY", "LOCALIZER"};
        }
        return series.isAxial()
                ? new String[] {"ORIGINAL", "PRIMARY", "AXIAL"}
                : new String[] {"DERIVED", "SECONDARY", "AXIAL", "", "MPR"};
    }

    private static void putGeometry(DataSet image, PhantomSeries series, int slice, String frameOfReferenceUid) {
        double[] origin = series.originsMm()[slice];
        image.putDecimal(Tag.SLICE_THICKNESS, series.sliceThicknessMm())
                .putDecimal(Tag.GANTRY_DETECTOR_TILT, 0)
                .putInteger(Tag.INSTANCE_NUMBER, slice + 1L)
                .putDecimal(Tag.IMAGE_POSITION_PATIENT, origin)
                .putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, series.orientation())
                .putString(Tag.FRAME_OF_REFERENCE_UID, frameOfReferenceUid)
                .putString(Tag.POSITION_REFERENCE_INDICATOR, "")
                .putDecimal(Tag.PIXEL_SPACING, series.rowSpacingMm(), series.columnSpacingMm());
        if (series.isAxial()) {
            image.putDecimal(Tag.SLICE_LOCATION, origin[2]);
        }
    }

    private static void putPixels(DataSet image, PhantomSeries series, int slice) {
        int pixels = series.rows() * series.columns();
        ByteBuffer stored = ByteBuffer.allocate(2 * pixels).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < pixels; i++) {
            int value = series.voxelsHu()[slice * pixels + i] - RESCALE_INTERCEPT;
            stored.putShort((short) Math.max(0, Math.min(LARGEST_STORED, value)));
        }
        boolean bone = series.kind() == PhantomSeries.Kind.BONE;
        image.putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.ROWS, series.rows())
                .putInteger(Tag.COLUMNS, series.columns())
                .putInteger(Tag.BITS_ALLOCATED, 16)
                .putInteger(Tag.BITS_STORED, 12)
                .putInteger(Tag.HIGH_BIT, 11)
                .putInteger(Tag.PIXEL_REPRESENTATION, 0)
                .putDecimal(Tag.WINDOW_CENTER, bone ? 500 : 40)
                .putDecimal(Tag.WINDOW_WIDTH, bone ? 2000 : 80)
                .putDecimal(Tag.RESCALE_INTERCEPT, RESCALE_INTERCEPT)
                .putDecimal(Tag.RESCALE_SLOPE, 1)
                .putBytes(Tag.PIXEL_DATA, VR.OW, stored.array());
        // A projection has no Hounsfield units (PS3.3 C.8.2.1.1.1).
        if (series.kind() != PhantomSeries.Kind.LOCALIZER) {
            image.putString(Tag.RESCALE_TYPE, "HU");
        }
    }
}
