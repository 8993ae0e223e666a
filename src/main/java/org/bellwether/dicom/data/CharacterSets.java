package org.bellwether.dicom.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The character sets that a data set's text is written in: the meaning of Specific Character Set (0008,0005) by PS3.3
 * section C.12.1.1.2. Bytes that do not fit become U+FFFD and are flagged; nothing is thrown while reading.
 */
public final class CharacterSets {

    /** The default repertoire, ISO-IR 6: what holds where no character set is stated. */
    public static final CharacterSets DEFAULT = new CharacterSets(List.of(), StandardCharsets.US_ASCII, null, false);

    private static final Map<String, String> WITHOUT_EXTENSIONS = Map.ofEntries(
            Map.entry("", "US-ASCII"),
            Map.entry("ISO_IR 6", "US-ASCII"),
            Map.entry("ISO_IR 100", "ISO-8859-1"),
            Map.entry("ISO_IR 101", "ISO-8859-2"),
            Map.entry("ISO_IR 109", "ISO-8859-3"),
            Map.entry("ISO_IR 110", "ISO-8859-4"),
            Map.entry("ISO_IR 144", "ISO-8859-5"),
            Map.entry("ISO_IR 127", "ISO-8859-6"),
            Map.entry("ISO_IR 126", "ISO-8859-7"),
            Map.entry("ISO_IR 138", "ISO-8859-8"),
            Map.entry("ISO_IR 148", "ISO-8859-9"),
            Map.entry("ISO_IR 203", "ISO-8859-15"),
            Map.entry("ISO_IR 13", "JIS_X0201"),
            Map.entry("ISO_IR 166", "TIS-620"),
            Map.entry("ISO_IR 192", "UTF-8"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("GBK", "GBK"));

    private static final Map<List<String>, CharacterSets> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 256;

    private final List<String> terms;
    private final Charset charset;
    private final @Nullable CodeExtensions extensions;
    private final boolean unknown;

    private CharacterSets(List<String> terms, Charset charset, @Nullable CodeExtensions extensions, boolean unknown) {
        this.terms = terms;
        this.charset = charset;
        this.extensions = extensions;
        this.unknown = unknown;
    }

    /**
     * Returns the character sets of a Specific Character Set value.
     *
     * @param terms its defined terms in order; an unknown one counts as the default repertoire and flags text beyond it
     * @return the character sets
     */
    public static CharacterSets of(List<String> terms) {
        CharacterSets known = KNOWN.get(terms);
        if (known == null) {
            known = make(List.copyOf(terms));
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(known.terms, known);
            }
        }
        return known;
    }

    private static CharacterSets make(List<String> terms) {
        List<String> plain = new ArrayList<>();
        for (String term : terms) {
            plain.add(normal(term));
        }
        if (plain.size() == 1 && WITHOUT_EXTENSIONS.containsKey(plain.get(0))) {
            return new CharacterSets(terms, Charset.forName(WITHOUT_EXTENSIONS.get(plain.get(0))), null, false);
        }
        if (plain.isEmpty()) {
            return DEFAULT;
        }
        CodeExtensions extensions = CodeExtensions.of(plain);
        return new CharacterSets(terms, StandardCharsets.US_ASCII, extensions, extensions.hasUnknownTerm());
    }

    /** Mends the spellings of the defined terms that devices are known to write. */
    private static String normal(String term) {
        String upper = term.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (upper.equals("UTF_8") || upper.equals("UTF8")) {
            return "ISO_IR 192";
        }
        return upper.replaceFirst("^ISO[_ ]IR[_ ]?", "ISO_IR ").replaceFirst("^ISO[_ ]2022[_ ]IR[_ ]?", "ISO 2022 IR ");
    }

    /**
     * Returns the defined terms.
     *
     * @return as given; empty for the default repertoire
     */
    public List<String> terms() {
        return terms;
    }

    /**
     * Tells whether one of the terms is not of the standard.
     *
     * @return true if text may be damaged for that reason
     */
    public boolean hasUnknownTerm() {
        return unknown;
    }

    /**
     * Reads text.
     *
     * @param bytes array that holds it
     * @param offset where it begins
     * @param length its length in bytes
     * @param vr the value representation, whose delimiters set code extensions back to the first character set
     * @return the text, backslashes between values included, with a flag for damage
     */
    public DecodedText decode(byte[] bytes, int offset, int length, VR vr) {
        if (isPlain(bytes, offset, length)) {
            return new DecodedText(new String(bytes, offset, length, StandardCharsets.ISO_8859_1), false);
        }
        if (extensions != null) {
            return extensions.decode(bytes, offset, length, vr);
        }
        DecodedText decoded = decode(charset, bytes, offset, length);
        return charset.name().equals("JIS_X0201") && !vr.isParagraph()
                ? new DecodedText(decoded.text().replace('\u00A5', '\\'), decoded.damaged())
                : decoded;
    }

    /** Tells whether bytes mean the same in every character set: no escape, nothing that JIS X 0201 writes otherwise. */
    private static boolean isPlain(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            byte b = bytes[i];
            if (b <= 0x1B && b != 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == '\\' || b == '~') {
                return false;
            }
        }
        return true;
    }

    static DecodedText decode(Charset charset, byte[] bytes, int offset, int length) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, length));
            return new DecodedText(text.toString(), false);
        } catch (CharacterCodingException e) {
            return new DecodedText(new String(bytes, offset, length, charset), true);
        }
    }

    /**
     * Writes text.
     *
     * @param tag the element, for a message
     * @param text the text, backslashes between values included
     * @param vr the value representation
     * @return its bytes without padding
     * @throws DicomValueException if the character sets lack one of the characters
     */
    byte[] encode(int tag, String text, VR vr) {
        byte[] bytes;
        if (extensions != null) {
            bytes = extensions.encode(tag, text, vr);
        } else {
            String written = charset.name().equals("JIS_X0201") ? text.replace('\\', '\u00A5') : text;
            bytes = encode(charset, written);
        }
        if (bytes.length == 0 && !text.isEmpty()) {
            throw new DicomValueException(tag, "has characters that its Specific Character Set lacks");
        }
        return bytes;
    }

    /** Returns the bytes of text, none if the character set lacks a character. */
    static byte[] encode(Charset charset, String text) {
        try {
            ByteBuffer buffer = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }

    /** Compares the defined terms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CharacterSets that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return "CharacterSets" + terms;
    }
}
