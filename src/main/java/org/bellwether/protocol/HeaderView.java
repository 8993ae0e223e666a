package org.bellwether.protocol;

import java.util.List;
import java.util.OptionalInt;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Dictionary;
import org.bellwether.dicom.data.Tag;

/**
 * What a condition may ask of a header: each attribute by its keyword, and three things that the images imply. {@code
 * CompressedWithLoss} is YES or NO; {@code SliceCount} is the number of slices; {@code SlicePlane} is AXIAL, CORONAL or SAGITTAL, the plane that Image Orientation
 * Patient (0020,0037) is closest to (PS3.3 C.7.6.2.1.1).
 */
final class HeaderView {

    static final String SLICE_COUNT = "SliceCount";
    static final String SLICE_PLANE = "SlicePlane";
    static final String COMPRESSED_WITH_LOSS = "CompressedWithLoss";

    /** Longest text that is compared; what is longer comes from no modality. */
    private static final int MAX_LENGTH = 1024;

    private final DataSet header;
    private final int sliceCount;
    private final boolean lossy;

    HeaderView(DataSet header, int sliceCount, boolean lossy) {
        this.header = header;
        this.sliceCount = sliceCount;
        this.lossy = lossy;
    }

    static boolean knows(String keyword) {
        return keyword.equals(SLICE_COUNT)
                || keyword.equals(SLICE_PLANE)
                || keyword.equals(COMPRESSED_WITH_LOSS)
                || Dictionary.tag(keyword).isPresent();
    }

    /** The values of an attribute, none when it is missing or empty; a sequence with items has one value. */
    List<String> values(String keyword) {
        if (keyword.equals(SLICE_COUNT)) {
            return List.of(Integer.toString(sliceCount));
        }
        if (keyword.equals(SLICE_PLANE)) {
            return plane();
        }
        if (keyword.equals(COMPRESSED_WITH_LOSS)) {
            return List.of(lossy ? "YES" : "NO");
        }
        OptionalInt tag = Dictionary.tag(keyword);
        if (tag.isEmpty() || !header.contains(tag.getAsInt())) {
            return List.of();
        }
        List<String> values = header.strings(tag.getAsInt());
        if (values.isEmpty()) {
            return header.sequence(tag.getAsInt()).isEmpty() ? List.of() : List.of("sequence");
        }
        return values.stream().map(HeaderView::shortened).toList();
    }

    private static String shortened(String value) {
        String text = value.strip();
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private List<String> plane() {
        double[] direction = header.decimals(Tag.IMAGE_ORIENTATION_PATIENT);
        if (direction.length != 6) {
            return List.of();
        }
        double x = Math.abs(direction[1] * direction[5] - direction[2] * direction[4]);
        double y = Math.abs(direction[2] * direction[3] - direction[0] * direction[5]);
        double z = Math.abs(direction[0] * direction[4] - direction[1] * direction[3]);
        if (z >= x && z >= y) {
            return z > 0 ? List.of("AXIAL") : List.of();
        }
        return List.of(y >= x ? "CORONAL" : "SAGITTAL");
    }
}
