package org.bellwether.dicom.pixel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;

/** Makes images for the tests of this package. */
final class Encapsulated {

    private Encapsulated() {}

    /** Makes the Image Pixel attributes. */
    static DataSet image(int rows, int columns, int allocated, int stored, boolean signed) {
        return new DataSet()
                .putInteger(Tag.SAMPLES_PER_PIXEL, 1)
                .putString(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .putInteger(Tag.ROWS, rows)
                .putInteger(Tag.COLUMNS, columns)
                .putInteger(Tag.BITS_ALLOCATED, allocated)
                .putInteger(Tag.BITS_STORED, stored)
                .putInteger(Tag.HIGH_BIT, stored - 1)
                .putInteger(Tag.PIXEL_REPRESENTATION, signed ? 1 : 0);
    }

    /** Adds fragments after an empty Basic Offset Table. */
    static DataSet with(DataSet image, byte[]... fragments) {
        List<ByteBuffer> items = new ArrayList<>();
        items.add(ByteBuffer.allocate(0));
        for (byte[] fragment : fragments) {
            items.add(ByteBuffer.wrap(fragment));
        }
        return image.put(Element.ofFragments(Tag.PIXEL_DATA, VR.OB, new Fragments(items)));
    }
}
