package org.bellwether.series;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.FunctionalGroups;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.pixel.SupportedSyntax;
import org.jspecify.annotations.Nullable;

/** Makes the {@link SliceHeader}s of an image: one, or one for each frame of an enhanced image. */
final class SliceHeaders {

    private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
    private static final String STRUCTURED_REPORTS = "1.2.840.10008.5.1.4.1.1.88.";
    private static final Set<String> LOCALIZER = Set.of("LOCALIZER", "SCOUT", "TOPOGRAM", "SCANOGRAM", "SURVIEW");
    private static final List<String> CAPTURE = List.of("SCREEN", "DOSE", "PROT", "REPORT");

    private SliceHeaders() {}

    static List<SliceHeader> of(Path file, String transferSyntaxUid, DataSet header) {
        boolean lossy = lossy(transferSyntaxUid, header.string(Tag.LOSSY_IMAGE_COMPRESSION));
        if (!FunctionalGroups.areIn(header)) {
            return List.of(of(file, 0, transferSyntaxUid, lossy, header));
        }
        int frames = header.integer(Tag.NUMBER_OF_FRAMES, 1);
        List<SliceHeader> slices = new ArrayList<>(frames);
        for (int i = 0; i < frames; i++) {
            slices.add(of(file, i, transferSyntaxUid, lossy, FunctionalGroups.ofFrame(header, i)));
        }
        return slices;
    }

    /**
     * Tells whether pixels were compressed with loss. JPEG 2000 (1.2.840.10008.1.2.4.91) holds either kind: there the header
     * must say that there was no loss.
     */
    private static boolean lossy(String transferSyntaxUid, String stated) {
        if (stated.equals("01")) {
            return true;
        }
        boolean either = transferSyntaxUid.equals(Uid.JPEG_2000);
        return SupportedSyntax.all().stream()
                .anyMatch(syntax ->
                        syntax.uid().equals(transferSyntaxUid) && syntax.lossy() && !(either && stated.equals("00")));
    }

    private static SliceHeader of(Path file, int frame, String transferSyntaxUid, boolean lossy, DataSet header) {
        double[] spacing = header.decimals(Tag.PIXEL_SPACING);
        double[] orientation = header.decimals(Tag.IMAGE_ORIENTATION_PATIENT);
        boolean directed = orientation.length == 6;
        boolean spaced = spacing.length == 2 && spacing[0] > 0 && spacing[1] > 0;
        return new SliceHeader(
                file,
                frame,
                kind(header),
                header.string(Tag.STUDY_INSTANCE_UID),
                header.string(Tag.SOP_INSTANCE_UID),
                transferSyntaxUid,
                lossy,
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
                frame > 0 || header.contains(Tag.FRAME_TYPE) ? (Integer) (frame + 1) : integer(header));
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
        if (header.integer(Tag.NUMBER_OF_FRAMES, 1) > 1) {
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
