package org.bellwether.dicom.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns text and numbers into elements (PS3.5 section 6.2). */
final class ElementMaking {

    private static final int LONGEST_DECIMAL_STRING = 16;

    private ElementMaking() {}

    static Element ofStrings(DataSet dataSet, int tag, VR vr, String... values) {
        if (vr.isInteger() && vr != VR.AT) {
            return ofIntegers(
                    dataSet,
                    tag,
                    vr,
                    Arrays.stream(values).mapToLong(v -> parse(tag, v)).toArray());
        }
        if (vr == VR.AT) {
            return ofTags(tag, values);
        }
        if (!vr.isText()) {
            throw new DicomValueException(tag, "of VR " + vr + " takes no text");
        }
        for (String value : values) {
            if (!vr.isParagraph() && value.indexOf('\\') >= 0) {
                throw new DicomValueException(tag, "of VR " + vr + " takes no backslash within a value");
            }
        }
        if (vr.isParagraph() && values.length > 1) {
            throw new DicomValueException(tag, "of VR " + vr + " takes one value only");
        }
        String text = String.join("\\", values);
        byte[] bytes = vr.isLocalText() ? dataSet.characterSets().encode(tag, text, vr) : ascii(tag, text);
        return padded(tag, vr, bytes);
    }

    private static long parse(int tag, String value) {
        try {
            return Long.parseLong(value.trim());
        } catch (NumberFormatException e) {
            throw new DicomValueException(tag, "takes whole numbers only");
        }
    }

    private static Element ofTags(int tag, String... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (String value : values) {
            int number = Integer.parseUnsignedInt(value, 16);
            buffer.putShort((short) TagNumber.group(number)).putShort((short) TagNumber.element(number));
        }
        return Element.ofBytes(tag, VR.AT, buffer.array());
    }

    private static byte[] ascii(int tag, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                throw new DicomValueException(tag, "takes characters of the default repertoire only");
            }
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static Element ofIntegers(DataSet dataSet, int tag, VR vr, long... values) {
        if (vr.isText()) {
            return ofStrings(
                    dataSet,
                    tag,
                    vr,
                    Arrays.stream(values).mapToObj(Long::toString).toArray(String[]::new));
        }
        if (vr.isDecimal()) {
            return ofDecimals(
                    dataSet, tag, vr, Arrays.stream(values).asDoubleStream().toArray());
        }
        boolean negative = Arrays.stream(values).anyMatch(value -> value < 0);
        VR written = vr == VR.US && negative && Dictionary.isSignDependent(tag) ? VR.SS : vr;
        if (!written.isInteger() || written == VR.AT) {
            throw new DicomValueException(tag, "of VR " + written + " takes no number");
        }
        ByteBuffer buffer =
                ByteBuffer.allocate(values.length * written.unitBytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            putInteger(buffer, tag, written, value);
        }
        return Element.ofBytes(tag, written, buffer.array());
    }

    private static void putInteger(ByteBuffer buffer, int tag, VR vr, long value) {
        int bits = vr.unitBytes() * 8;
        long low = vr.isSigned() ? -1L << bits - 1 : 0;
        long high = vr.isSigned() ? ~low : (1L << bits) - 1;
        if (bits < 64 && (value < low || value > high)) {
            throw new DicomValueException(tag, "of VR " + vr + " does not take a number of that size");
        }
        switch (vr.unitBytes()) {
            case 2 -> buffer.putShort((short) value);
            case 4 -> buffer.putInt((int) value);
            default -> buffer.putLong(value);
        }
    }

    static Element ofDecimals(DataSet dataSet, int tag, VR vr, double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new DicomValueException(tag, "takes finite numbers only");
            }
        }
        if (!vr.isDecimal()) {
            String[] texts =
                    Arrays.stream(values).mapToObj(ElementMaking::decimalString).toArray(String[]::new);
            return ofStrings(dataSet, tag, vr, texts);
        }
        ByteBuffer buffer = ByteBuffer.allocate(values.length * vr.unitBytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            if (vr.unitBytes() == 4) {
                buffer.putFloat((float) value);
            } else {
                buffer.putDouble(value);
            }
        }
        return Element.ofBytes(tag, vr, buffer.array());
    }

    /** Writes a number in the 16 characters that DS allows, with as many digits as fit. */
    static String decimalString(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String text = Double.toString(value);
        for (int digits = LONGEST_DECIMAL_STRING; text.length() > LONGEST_DECIMAL_STRING; digits--) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
            String plain = rounded.toPlainString();
            text = plain.length() <= LONGEST_DECIMAL_STRING ? plain : rounded.toString();
        }
        return text;
    }

    private static Element padded(int tag, VR vr, byte[] bytes) {
        byte[] even = bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
        if (even.length > bytes.length) {
            even[bytes.length] = vr.padding();
        }
        return Element.ofBytes(tag, vr, even);
    }
}
