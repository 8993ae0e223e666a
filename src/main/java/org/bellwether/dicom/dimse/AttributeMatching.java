package org.bellwether.dicom.dimse;

import java.util.List;
import java.util.Locale;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.VR;

/** The matching rules of a query, attribute by attribute (PS3.4 section C.2.2.2). */
final class AttributeMatching {

    private static final String LOWEST = "00000000000000.000000";
    private static final String HIGHEST = "99999999999999.999999";

    private AttributeMatching() {}

    /**
     * Tells whether a record has what a key asks for.
     *
     * @param key an element of the request identifier
     * @param keys the identifier or item that it belongs to, for its character set
     * @param record the record, in its own character set
     */
    static boolean matches(Element key, DataSet keys, DataSet record) {
        int tag = key.tag();
        Sequence sequence = key.sequence();
        if (sequence != null) {
            return sequenceMatches(sequence, record.sequence(tag));
        }
        List<String> asked = keys.strings(tag);
        if (asked.isEmpty() || asked.stream().allMatch(String::isEmpty)) {
            return true;
        }
        List<String> values = record.strings(tag);
        VR vr = key.valueVr();
        if (vr == VR.UI) {
            return values.stream().anyMatch(asked::contains);
        }
        // A backslash parts several keys of a UID list alone, but peers ask for two modalities in the same way.
        return asked.stream().anyMatch(one -> anyMatches(vr, one, values));
    }

    private static boolean anyMatches(VR vr, String asked, List<String> values) {
        if (asked.equals("*")) {
            return true;
        }
        return switch (vr) {
            case DA, TM, DT -> values.stream().anyMatch(value -> rangeMatches(vr, asked, value));
            case PN -> values.stream().anyMatch(value -> nameMatches(asked, value));
            case IS, DS, US, SS, UL, SL, FL, FD, UV, SV -> values.stream().anyMatch(value -> sameNumber(asked, value));
            default -> values.stream().anyMatch(value -> wildcardMatches(asked.strip(), value.strip()));
        };
    }

    /** One item is asked for, all of whose keys one item of the record must have (PS3.4 section C.2.2.2.6). */
    private static boolean sequenceMatches(Sequence asked, List<DataSet> items) {
        if (asked.items().isEmpty()) {
            return true;
        }
        DataSet wanted = asked.items().get(0);
        boolean universal = true;
        for (Element key : wanted) {
            universal &= isUniversal(key, wanted);
        }
        return universal || items.stream().anyMatch(item -> itemMatches(wanted, item));
    }

    private static boolean itemMatches(DataSet wanted, DataSet item) {
        for (Element key : wanted) {
            if (!matches(key, wanted, item)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a key asks for nothing but to be returned. */
    static boolean isUniversal(Element key, DataSet keys) {
        Sequence sequence = key.sequence();
        if (sequence == null) {
            return keys.strings(key.tag()).stream().allMatch(text -> text.isEmpty() || text.equals("*"));
        }
        for (DataSet item : sequence.items()) {
            for (Element inner : item) {
                if (!isUniversal(inner, item)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameNumber(String asked, String value) {
        try {
            return Double.compare(Double.parseDouble(asked.strip()), Double.parseDouble(value.strip())) == 0;
        } catch (NumberFormatException e) {
            return wildcardMatches(asked.strip(), value.strip());
        }
    }

    /** A name matches in any of its spellings, whatever the case and however many empty components end it. */
    private static boolean nameMatches(String asked, String value) {
        String wanted = trimName(asked);
        if (wildcardMatches(wanted, trimName(value))) {
            return true;
        }
        for (String spelling : value.split("=", -1)) {
            for (String wantedSpelling : wanted.split("=", -1)) {
                if (!wantedSpelling.isEmpty() && wildcardMatches(trimName(wantedSpelling), trimName(spelling))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String trimName(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '^' || name.charAt(end - 1) == '=' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a text fits a pattern of {@code *} (any characters) and {@code ?} (one), in time of both lengths. */
    static boolean wildcardMatches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
            if (p < pattern.length() && wanted == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (wanted == '?' || wanted == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** A date, time or both matches a value of its own precision, or a range (PS3.4 section C.2.2.2.5). */
    static boolean rangeMatches(VR vr, String asked, String value) {
        String[] range = range(vr, asked);
        String at = filled(vr, value, LOWEST);
        return !value.isBlank() && at.compareTo(range[0]) >= 0 && at.compareTo(range[1]) <= 0;
    }

    /** Returns the first and the last value that a key allows, filled up to their full length. */
    static String[] range(VR vr, String asked) {
        String text = asked.strip();
        int hyphen = hyphen(vr, text);
        if (hyphen < 0) {
            return new String[] {filled(vr, text, LOWEST), filled(vr, text, HIGHEST)};
        }
        return new String[] {
            filled(vr, text.substring(0, hyphen), LOWEST), filled(vr, text.substring(hyphen + 1), HIGHEST)
        };
    }

    /** Finds the hyphen of a range; in a date with time a hyphen may also begin an offset from UTC. */
    private static int hyphen(VR vr, String text) {
        int hyphen = text.indexOf('-');
        if (vr == VR.DT && hyphen >= 4 && text.length() - hyphen == 5 && text.indexOf('-', hyphen + 1) < 0) {
            int offset = Integer.parseInt("0" + text.substring(hyphen + 1).replaceAll("[^0-9]", ""));
            return offset <= 1400 ? -1 : hyphen;
        }
        return hyphen;
    }

    /** Brings old and new forms together: dots and colons out, an offset from UTC off, filled up with what the bound has. */
    private static String filled(VR vr, String text, String bound) {
        String plain = text.strip().replaceAll("[+-]\\d{4}$", "");
        if (vr == VR.DA) {
            plain = plain.replace(".", "");
        }
        plain = plain.replace(":", "");
        String pattern = vr == VR.DA ? bound.substring(0, 8) : vr == VR.TM ? bound.substring(8) : bound;
        return plain.length() >= pattern.length() ? plain : plain + pattern.substring(plain.length());
    }
}
