package org.bellwether.dicom.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of an element into text and numbers (PS3.5 section 6.2). */
final class ElementValues {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[] NO_INTEGERS = {};
    private static final double[] NO_DECIMALS = {};

    private ElementValues() {}

    static String first(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        if (!vr.isText()) {
            List<String> values = strings(element, dataSet);
            return values.isEmpty() ? "" : values.get(0);
        }
        String text = text(element, vr, dataSet);
        int end = vr.isParagraph() ? -1 : text.indexOf('\\');
        return trim(end < 0 ? text : text.substring(0, end), vr);
    }

    static List<String> strings(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        if (vr.isText()) {
            return split(text(element, vr, dataSet), vr);
        }
        List<String> values = new ArrayList<>();
        if (vr == VR.AT) {
            for (long value : binaryIntegers(element, VR.US)) {
                values.add(String.format("%04X", value));
            }
            return joinTags(values);
        }
        if (vr.isInteger()) {
            for (long value : binaryIntegers(element, vr)) {
                values.add(vr == VR.UV ? Long.toUnsignedString(value) : Long.toString(value));
            }
        } else if (vr.isDecimal()) {
            for (double value : binaryDecimals(element, vr)) {
                values.add(Double.toString(value));
            }
        }
        return List.copyOf(values);
    }

    private static List<String> joinTags(List<String> halves) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i + 1 < halves.size(); i += 2) {
            tags.add(halves.get(i) + halves.get(i + 1));
        }
        return List.copyOf(tags);
    }

    /** Splits text of the default repertoire without asking for character sets, as their own attribute needs. */
    static List<String> asciiStrings(Element element) {
        String text = new String(element.array(), element.offset(), element.length(), StandardCharsets.ISO_8859_1);
        return split(text, VR.CS);
    }

    static boolean isTextDamaged(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        return vr.isLocalText() && decode(element, vr, dataSet).damaged();
    }

    static OptionalLong firstInteger(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        if (vr.isInteger() && vr != VR.AT && element.length() >= vr.unitBytes()) {
            return OptionalLong.of(binaryInteger(element, vr, 0));
        }
        if (vr == VR.IS || vr == VR.DS) {
            Long value = parseInteger(first(element, dataSet));
            return value == null ? OptionalLong.empty() : OptionalLong.of(value);
        }
        return OptionalLong.empty();
    }

    static long[] integers(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        if (vr.isInteger() && vr != VR.AT) {
            return binaryIntegers(element, vr);
        }
        if (vr != VR.IS && vr != VR.DS) {
            return NO_INTEGERS;
        }
        List<String> texts = strings(element, dataSet);
        long[] values = new long[texts.size()];
        for (int i = 0; i < values.length; i++) {
            Long value = parseInteger(texts.get(i));
            if (value == null) {
                return NO_INTEGERS;
            }
            values[i] = value;
        }
        return values;
    }

    static double[] decimals(Element element, DataSet dataSet) {
        VR vr = element.valueVr();
        if (vr.isInteger() && vr != VR.AT) {
            long[] integers = binaryIntegers(element, vr);
            double[] values = new double[integers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = integers[i];
            }
            return values;
        }
        double[] values = vr.isDecimal() ? binaryDecimals(element, vr) : NO_DECIMALS;
        if (vr == VR.DS || vr == VR.IS) {
            values = parseDecimals(strings(element, dataSet));
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return NO_DECIMALS;
            }
        }
        return values;
    }

    private static double[] parseDecimals(List<String> texts) {
        double[] values = new double[texts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parseDecimal(texts.get(i));
        }
        return values;
    }

    private static @Nullable Long parseInteger(String text) {
        int digits = text.startsWith("-") || text.startsWith("+") ? text.length() - 1 : text.length();
        if (digits < 1 || digits > 12) {
            return null;
        }
        for (int i = text.length() - digits; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Long.valueOf(text);
    }

    /** Reads a decimal string; words that Java would take, such as "NaN" or "1f", are no number. */
    private static double parseDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            return text.isEmpty() || text.length() > 64 ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static long[] binaryIntegers(Element element, VR vr) {
        long[] values = new long[element.length() / vr.unitBytes()];
        for (int i = 0; i < values.length; i++) {
            values[i] = binaryInteger(element, vr, i);
        }
        return values;
    }

    private static long binaryInteger(Element element, VR vr, int index) {
        byte[] array = element.array();
        int at = element.offset() + index * vr.unitBytes();
        return switch (vr.unitBytes()) {
            case 2 -> vr.isSigned() ? (short) SHORT.get(array, at) : (short) SHORT.get(array, at) & 0xFFFF;
            case 4 -> vr.isSigned() ? (int) INT.get(array, at) : Integer.toUnsignedLong((int) INT.get(array, at));
            default -> (long) LONG.get(array, at);
        };
    }

    private static double[] binaryDecimals(Element element, VR vr) {
        double[] values = new double[element.length() / vr.unitBytes()];
        for (int i = 0; i < values.length; i++) {
            int at = element.offset() + i * vr.unitBytes();
            values[i] = vr.unitBytes() == 4
                    ? Float.intBitsToFloat((int) INT.get(element.array(), at))
                    : Double.longBitsToDouble((long) LONG.get(element.array(), at));
        }
        return values;
    }

    private static String text(Element element, VR vr, DataSet dataSet) {
        if (vr.isLocalText()) {
            return decode(element, vr, dataSet).text();
        }
        return new String(element.array(), element.offset(), element.length(), StandardCharsets.ISO_8859_1);
    }

    private static DecodedText decode(Element element, VR vr, DataSet dataSet) {
        return dataSet.characterSets().decode(element.array(), element.offset(), element.length(), vr);
    }

    private static List<String> split(String text, VR vr) {
        if (vr.isParagraph() || text.indexOf('\\') < 0) {
            String only = trim(text, vr);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\\'); end >= 0; end = text.indexOf('\\', start)) {
            values.add(trim(text.substring(start, end), vr));
            start = end + 1;
        }
        values.add(trim(text.substring(start), vr));
        return List.copyOf(values);
    }

    /** Takes padding away: of paragraphs only at the end, where leading spaces may be meant. */
    private static String trim(String text, VR vr) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
            end--;
        }
        int start = 0;
        while (!vr.isParagraph() && start < end && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start, end);
    }
}
