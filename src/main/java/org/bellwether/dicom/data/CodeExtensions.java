package org.bellwether.dicom.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text with the code extension techniques of ISO 2022, as PS3.5 section 6.1.2.5 restricts them: escape sequences designate
 * character sets to G0 (bytes below 0x80) and G1 (bytes above), and line ends and delimiters set both back.
 */
final class CodeExtensions {

    private static final byte ESCAPE = 0x1B;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A set of graphic characters that an escape sequence designates.
     *
     * @param escape what follows the escape character
     * @param charset how Java reads it
     * @param upper whether it takes G1, the bytes from 0x80
     * @param width bytes a character
     */
    private record Graphic(String escape, Charset charset, boolean upper, int width) {

        static Graphic of(String escape, String charset, boolean upper, int width) {
            return new Graphic(escape, Charset.forName(charset), upper, width);
        }
    }

    private static final Graphic ASCII = Graphic.of("(B", "US-ASCII", false, 1);
    private static final Graphic ROMAJI = Graphic.of("(J", "JIS_X0201", false, 1);
    private static final Graphic KATAKANA = Graphic.of(")I", "JIS_X0201", true, 1);

    private static final Map<String, List<Graphic>> BY_TERM = Map.ofEntries(
            Map.entry("6", List.of(ASCII)),
            Map.entry("100", List.of(ASCII, Graphic.of("-A", "ISO-8859-1", true, 1))),
            Map.entry("101", List.of(ASCII, Graphic.of("-B", "ISO-8859-2", true, 1))),
            Map.entry("109", List.of(ASCII, Graphic.of("-C", "ISO-8859-3", true, 1))),
            Map.entry("110", List.of(ASCII, Graphic.of("-D", "ISO-8859-4", true, 1))),
            Map.entry("144", List.of(ASCII, Graphic.of("-L", "ISO-8859-5", true, 1))),
            Map.entry("127", List.of(ASCII, Graphic.of("-G", "ISO-8859-6", true, 1))),
            Map.entry("126", List.of(ASCII, Graphic.of("-F", "ISO-8859-7", true, 1))),
            Map.entry("138", List.of(ASCII, Graphic.of("-H", "ISO-8859-8", true, 1))),
            Map.entry("148", List.of(ASCII, Graphic.of("-M", "ISO-8859-9", true, 1))),
            Map.entry("203", List.of(ASCII, Graphic.of("-b", "ISO-8859-15", true, 1))),
            Map.entry("166", List.of(ASCII, Graphic.of("-T", "TIS-620", true, 1))),
            Map.entry("13", List.of(ROMAJI, KATAKANA)),
            Map.entry("87", List.of(Graphic.of("$B", "x-JIS0208", false, 2))),
            Map.entry("159", List.of(Graphic.of("$(D", "JIS_X0212-1990", false, 2))),
            Map.entry("149", List.of(Graphic.of("$)C", "EUC-KR", true, 2))),
            Map.entry("58", List.of(Graphic.of("$)A", "GB2312", true, 2))));

    private static final Map<String, Graphic> BY_ESCAPE = new HashMap<>();

    static {
        BY_TERM.values().forEach(sets -> sets.forEach(set -> BY_ESCAPE.put(set.escape(), set)));
    }

    private final Graphic initialLower;
    private final @Nullable Graphic initialUpper;
    private final List<Graphic> writable;
    private final boolean unknownTerm;

    private CodeExtensions(
            Graphic initialLower, @Nullable Graphic initialUpper, List<Graphic> writable, boolean unknownTerm) {
        this.initialLower = initialLower;
        this.initialUpper = initialUpper;
        this.writable = writable;
        this.unknownTerm = unknownTerm;
    }

    /** Makes the sets of several defined terms, of which the first, if empty, is the default repertoire. */
    static CodeExtensions of(List<String> terms) {
        List<Graphic> writable = new ArrayList<>();
        boolean unknown = false;
        Graphic lower = ASCII;
        Graphic upper = null;
        for (int i = 0; i < terms.size(); i++) {
            String number = terms.get(i).replaceFirst("^ISO_IR |^ISO 2022 IR ", "");
            List<Graphic> sets = BY_TERM.getOrDefault(number.isEmpty() ? "6" : number, List.of());
            unknown |= sets.isEmpty();
            for (Graphic set : sets) {
                if (!writable.contains(set)) {
                    writable.add(set);
                }
                if (i == 0 && set.width() == 1) {
                    lower = set.upper() ? lower : set;
                    upper = set.upper() ? set : upper;
                }
            }
        }
        return new CodeExtensions(lower, upper, List.copyOf(writable), unknown);
    }

    boolean hasUnknownTerm() {
        return unknownTerm;
    }

    DecodedText decode(byte[] bytes, int offset, int length, VR vr) {
        return new Decoding(bytes, offset, length, vr).run();
    }

    private static boolean isDelimiter(int c, VR vr) {
        return c == '\r'
                || c == '\n'
                || c == '\f'
                || c == '\t'
                || c == '\\' && !vr.isParagraph()
                || vr == VR.PN && (c == '^' || c == '=');
    }

    /** One pass over the bytes of one element. */
    private final class Decoding {
        private final byte[] bytes;
        private final int end;
        private final VR vr;
        private final StringBuilder text;
        private int at;
        private Graphic lower = initialLower;
        private @Nullable Graphic upper = initialUpper;
        private boolean damaged;

        Decoding(byte[] bytes, int offset, int length, VR vr) {
            this.bytes = bytes;
            this.at = offset;
            this.end = offset + length;
            this.vr = vr;
            this.text = new StringBuilder(length);
        }

        DecodedText run() {
            while (at < end) {
                int b = bytes[at] & 0xFF;
                if (b == ESCAPE) {
                    escape();
                } else if (b <= 0x20 || lower.width() == 1 && b < 0x80) {
                    control(b);
                } else {
                    Graphic set = b < 0x80 ? lower : upper;
                    graphic(set);
                }
            }
            return new DecodedText(text.toString(), damaged);
        }

        private void control(int b) {
            if (isDelimiter(b, vr)) {
                lower = initialLower;
                upper = initialUpper;
                text.append((char) b);
                at++;
            } else if (b <= 0x20) {
                text.append((char) b);
                at++;
            } else {
                graphic(lower);
            }
        }

        private void graphic(@Nullable Graphic set) {
            int width = set == null ? 1 : set.width();
            if (set == null || at + width > end) {
                text.append(REPLACEMENT);
                damaged = true;
                at += 1;
                return;
            }
            DecodedText decoded = CharacterSets.decode(set.charset(), bytes, at, width);
            text.append(decoded.damaged() ? String.valueOf(REPLACEMENT) : decoded.text());
            damaged |= decoded.damaged();
            at += width;
        }

        private void escape() {
            for (int length = 2; length <= 3 && at + length < end; length++) {
                Graphic set = BY_ESCAPE.get(ascii(at + 1, length));
                if (set != null) {
                    designate(set);
                    at += 1 + length;
                    return;
                }
            }
            text.append(REPLACEMENT);
            damaged = true;
            at++;
        }

        private void designate(Graphic set) {
            if (set.upper()) {
                upper = set;
            } else {
                lower = set;
            }
        }

        private String ascii(int from, int length) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    }

    /** Writes text with the fewest escapes: each character in the set in force, else in the first that has it. */
    byte[] encode(int tag, String text, VR vr) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        Graphic lower = initialLower;
        Graphic upper = initialUpper;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String character = Character.toString(point);
            i += character.length();
            if (isDelimiter(point, vr)) {
                if (!lower.equals(initialLower)) {
                    designate(out, initialLower);
                }
                lower = initialLower;
                upper = initialUpper;
                out.write(point);
                continue;
            }
            Graphic set = choose(tag, character, lower, upper);
            if (!set.equals(set.upper() ? upper : lower)) {
                designate(out, set);
            }
            lower = set.upper() ? lower : set;
            upper = set.upper() ? set : upper;
            out.writeBytes(bytesOf(set, character));
        }
        if (!lower.equals(initialLower)) {
            designate(out, initialLower);
        }
        return out.toByteArray();
    }

    private Graphic choose(int tag, String character, Graphic lower, @Nullable Graphic upper) {
        if (bytesOf(lower, character).length > 0) {
            return lower;
        }
        if (upper != null && bytesOf(upper, character).length > 0) {
            return upper;
        }
        for (Graphic set : writable) {
            if (bytesOf(set, character).length > 0) {
                return set;
            }
        }
        if (bytesOf(ASCII, character).length > 0) {
            return ASCII;
        }
        throw new DicomValueException(tag, "has characters that its Specific Character Set lacks");
    }

    private static byte[] bytesOf(Graphic set, String character) {
        byte[] bytes = CharacterSets.encode(set.charset(), character);
        boolean fits = bytes.length == set.width() && bytes[0] < 0 == set.upper();
        return fits ? bytes : new byte[0];
    }

    private static void designate(ByteArrayOutputStream out, Graphic set) {
        out.write(ESCAPE);
        out.writeBytes(set.escape().getBytes(StandardCharsets.US_ASCII));
    }
}
