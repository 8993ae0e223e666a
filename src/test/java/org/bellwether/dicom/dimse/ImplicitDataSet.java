package org.bellwether.dicom.dimse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes small data sets in Implicit VR Little Endian without our own writer. */
final class ImplicitDataSet {

    private ImplicitDataSet() {}

    /** Encodes elements given as group, element, text. */
    static byte[] elements(Object... groupElementText) {
        ByteBuffer out = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < groupElementText.length; i += 3) {
            byte[] value = ((String) groupElementText[i + 2]).getBytes(StandardCharsets.US_ASCII);
            out.putShort(((Integer) groupElementText[i]).shortValue());
            out.putShort(((Integer) groupElementText[i + 1]).shortValue());
            out.putInt(value.length + 1 & ~1).put(value);
            if (value.length % 2 != 0) {
                out.put((byte) 0);
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
