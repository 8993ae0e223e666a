package org.bellwether.dicom.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in up to three spellings (PS3.5 section 6.2.1). Patient data: never to be logged.
 *
 * @param alphabetic in single-byte letters
 * @param ideographic in ideographs
 * @param phonetic in phonetic characters
 */
public record PersonName(Spelling alphabetic, Spelling ideographic, Spelling phonetic) {

    /**
     * One spelling of a name; a part that is not known is "".
     *
     * @param family family name
     * @param given given name
     * @param middle middle name
     * @param prefix what stands before, such as Dr.
     * @param suffix what stands after, such as Jr.
     */
    public record Spelling(String family, String given, String middle, String prefix, String suffix) {

        static Spelling parse(String text) {
            String[] parts = text.split("\\^", -1);
            return new Spelling(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4));
        }

        /**
         * Tells whether no part is known.
         *
         * @return true if all are ""
         */
        public boolean isEmpty() {
            return format().isEmpty();
        }

        /**
         * Writes the parts with carets between, those at the end left out when they are "".
         *
         * @return for example {@code Adams^John}
         */
        public String format() {
            return withoutTrailing(
                    Stream.of(family, given, middle, prefix, suffix).collect(Collectors.joining("^")), '^');
        }

        /** Hides the name, which may stand in a log by mistake. */
        @Override
        public String toString() {
            return "Spelling[...]";
        }
    }

    /**
     * Takes a PN value apart.
     *
     * @param text value without padding; missing parts may be left out
     * @return the name
     */
    public static PersonName parse(String text) {
        String[] groups = text.split("=", -1);
        return new PersonName(
                Spelling.parse(part(groups, 0)), Spelling.parse(part(groups, 1)), Spelling.parse(part(groups, 2)));
    }

    /**
     * Writes the name as a PN value.
     *
     * @return spellings with equals signs between, those at the end left out when empty
     */
    public String format() {
        return withoutTrailing(
                Arrays.asList(alphabetic, ideographic, phonetic).stream()
                        .map(Spelling::format)
                        .collect(Collectors.joining("=")),
                '=');
    }

    /** Hides the name, which may stand in a log by mistake. */
    @Override
    public String toString() {
        return "PersonName[...]";
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private static String withoutTrailing(String text, char separator) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == separator) {
            end--;
        }
        return text.substring(0, end);
    }
}
