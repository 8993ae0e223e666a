package org.bellwether.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SliceHeader} of a data set. */
final class SliceHeaders {

    private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
    private static final String STRUCTURED_REPORTS = "1.2.840.10008.5.1.4.1.1.88.";
    private static final Set<String> MULTI_FRAME_CT =
            Set.of("1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2");
    private static final Set<String> LOCALIZER = Set.of("LOCALIZER", "SCOUT", "TOPOGRAM", "SCANOGRAM", "SURVIEW");
    private static final List<String> CAPTURE = List.of("SCREEN", "DOSE", "PROT", "REPORT");

    private SliceHeaders() {}

    static SliceHeader of(Path file, String transferSyntaxUid, DataSet header) {
        double[] spacing = header.decimals(Tag.PIXEL_SPACING);
        double[] orientation = header.decimals(Tag.IMAGE_ORIENTATION_PATIENT);
        boolean directed = orientation.length == 6;
        boolean spaced = spacing.length == 2 && spacing[0] > 0 && spacing[1] > 0;
        return new SliceHeader(
                file,
                kind(header),
                header.string(Tag.STUDY_INSTANCE_UID),
                header.string(Tag.SOP_INSTANCE_UID),
                transferSyntaxUid,
                header.string(Tag.MODALITY),
                header.string(Tag.FRAME_OF_REFERENCE_UID),
                header.integer(Tag.ROWS, 0),
                header.integer(Tag.COLUMNS, 0),
                spaced ? spacing[0] : 0,
                spaced ? spacing[1] : 0,
                vector(header.decimals(Tag.IMAGE_POSITION_PATIENT)),
                directed ? new Vector(orientation[0], orientation[1], orientation[2]) : null,
                directed ? new Vector(orientation[3], orientation[4], orientation[5]) : null,
                decimal(header, Tag.SLICE_LOCATION),
                decimal(header, Tag.SLICE_THICKNESS),
                integer(header));
    }

    private static SeriesKind kind(DataSet header) {
        String sopClass = header.string(Tag.SOP_CLASS_UID);
        String modality = header.string(Tag.MODALITY);
        List<String> imageType = header.strings(Tag.IMAGE_TYPE).stream()
                .map(value -> value.toUpperCase(Locale.ROOT))
                .toList();
        List<String> special = imageType.subList(Math.min(2, imageType.size()), imageType.size());
        boolean positioned = header.contains(Tag.IMAGE_POSITION_PATIENT);
        if (sopClass.startsWith(SECONDARY_CAPTURE)
                || sopClass.startsWith(STRUCTURED_REPORTS)
                || modality.equals("SR")
                || header.integer(Tag.SAMPLES_PER_PIXEL, 1) != 1
                || (!positioned && special.stream().anyMatch(SliceHeaders::isCapture))) {
            return SeriesKind.DOSE_REPORT;
        }
        if (!modality.equals("CT")) {
            return SeriesKind.NOT_CT;
        }
        if (special.stream().anyMatch(LOCALIZER::contains)) {
            return SeriesKind.LOCALIZER;
        }
        if (MULTI_FRAME_CT.contains(sopClass) || header.integer(Tag.NUMBER_OF_FRAMES, 1) > 1) {
            return SeriesKind.MULTI_FRAME;
        }
        return SeriesKind.STACK;
    }

    private static boolean isCapture(String imageTypeValue) {
        return CAPTURE.stream().anyMatch(imageTypeValue::contains);
    }

    private static @Nullable Vector vector(double[] values) {
        return values.length == 3 ? new Vector(values[0], values[1], values[2]) : null;
    }

    private static @Nullable Double decimal(DataSet header, int tag) {
        OptionalDouble value = header.decimal(tag);
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    private static @Nullable Integer integer(DataSet header) {
        OptionalInt value = header.integer(Tag.INSTANCE_NUMBER);
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }
}
