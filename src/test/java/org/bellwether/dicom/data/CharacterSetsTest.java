package org.bellwether.dicom.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are those of PS3.5 annexes H to K, written out as bytes; {@code ~} stands for the escape character. */
class CharacterSetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ISO_IR 100 | ISO-8859-1  | Buc^Jérôme
                    ISO_IR 101 | ISO-8859-2  | Wałęsa^Łukasz
                    ISO_IR 109 | ISO-8859-3  | Ĉapelo^Ĥ
                    ISO_IR 110 | ISO-8859-4  | Ģirts^Ķ
                    ISO_IR 144 | ISO-8859-5  | Люкceмбypг
                    ISO_IR 127 | ISO-8859-6  | قباني^لنزار
                    ISO_IR 126 | ISO-8859-7  | Διονυσιος
                    ISO_IR 138 | ISO-8859-8  | שרון^דבורה
                    ISO_IR 148 | ISO-8859-9  | Çavuşoğlu
                    ISO_IR 203 | ISO-8859-15 | Œdipe^€
                    ISO_IR 166 | TIS-620     | ภูมิพล
                    ISO_IR 192 | UTF-8       | Wang^XiaoDong=王^小东
                    GB18030    | GB18030     | Wang^XiaoDong=王^小东
                    GBK        | GBK         | Wang^XiaoDong=王^小东
                    """)
    void oneCharacterSetWithoutExtensions(String term, String javaName, String name) {
        DataSet dataSet = read(List.of(term), VR.PN, name.getBytes(Charset.forName(javaName)));
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo(name);
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isFalse();
        assertThat(written(term, name)).isEqualTo(name);
    }

    @Test
    void japaneseWithKanjiAndKana() {
        DataSet dataSet = read(
                List.of("", "ISO 2022 IR 87"),
                VR.PN,
                ascii("Yamada^Tarou=~$B;3ED~(B^~$BB@O:~(B=~$B$d$^$@~(B^~$B$?$m$&~(B"));
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Yamada^Tarou=山田^太郎=やまだ^たろう");
        PersonName name = dataSet.personName(Tag.PATIENT_NAME);
        assertThat(name.ideographic().family()).isEqualTo("山田");
        assertThat(name.phonetic().given()).isEqualTo("たろう");
    }

    @Test
    void japaneseWithHalfWidthKatakanaFirst() {
        byte[] bytes = ascii("????^???=~$B;3ED~(J^~$BB@O:~(J=~$B$d$^$@~(J^~$B$?$m$&~(J");
        byte[] katakana = bytes(0xD4, 0xCF, 0xC0, 0xDE, '^', 0xC0, 0xDB, 0xB3);
        System.arraycopy(katakana, 0, bytes, 0, katakana.length);
        DataSet dataSet = read(List.of("ISO 2022 IR 13", "ISO 2022 IR 87"), VR.PN, bytes);
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
    }

    @Test
    void japaneseSupplementaryKanji() {
        assertThat(written("\\ISO 2022 IR 87\\ISO 2022 IR 159", "Ö^丂山")).isEqualTo("Ö^丂山");
    }

    @Test
    void korean() {
        byte[] bytes = concatenated(
                ascii("Hong^Gildong=~$)C"),
                bytes(0xFB, 0xF3),
                ascii("^~$)C"),
                bytes(0xD1, 0xCE, 0xD4, 0xD7),
                ascii("=~$)C"),
                bytes(0xC8, 0xAB),
                ascii("^~$)C"),
                bytes(0xB1, 0xE6, 0xB5, 0xBF));
        DataSet dataSet = read(List.of("", "ISO 2022 IR 149"), VR.PN, bytes);
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Hong^Gildong=洪^吉洞=홍^길동");
        dataSet.putString(Tag.PATIENT_NAME, "Hong^Gildong=洪^吉洞=홍^길동");
        assertThat(dataSet.bytes(Tag.PATIENT_NAME)).startsWith(bytes);
    }

    @Test
    void simplifiedChineseWithExtensions() {
        byte[] bytes = concatenated(
                ascii("Zhang^XiaoDong=~$)A"),
                bytes(0xD5, 0xC5),
                ascii("^~$)A"),
                bytes(0xD0, 0xA1, 0xB6, 0xAB),
                ascii("="));
        DataSet dataSet = read(List.of("", "ISO 2022 IR 58"), VR.PN, bytes);
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Zhang^XiaoDong=张^小东=");
    }

    @Test
    void severalSingleByteSetsInOneValue() {
        byte[] bytes = concatenated(
                ascii("Dionysios is ~-F"),
                "Διονυσιος".getBytes(Charset.forName("ISO-8859-7")),
                ascii("~-A"),
                bytes(0xE9));
        DataSet dataSet = read(List.of("ISO 2022 IR 100", "ISO 2022 IR 126"), VR.LO, bytes);
        assertThat(dataSet.string(Tag.PATIENT_ID)).isEqualTo("Dionysios is Διονυσιοςé");
    }

    @Test
    void aBackslashWithinAKanjiSeparatesNoValues() {
        // The second byte of this character is 0x5C in JIS X 0208.
        String kanji = new String(bytes(0x1B, '$', 'B', 0x30, 0x5C, 0x1B, '(', 'B'), Charset.forName("ISO-2022-JP"));
        DataSet dataSet = read(List.of("", "ISO 2022 IR 87"), VR.LO, ascii("~$B0\\~(B\\two"));
        assertThat(dataSet.strings(Tag.PATIENT_ID)).containsExactly(kanji, "two");
        DataSet chinese = read(List.of("GB18030"), VR.LO, bytes(0x95, 0x5C, '\\', 'b'));
        assertThat(chinese.strings(Tag.PATIENT_ID)).hasSize(2);
    }

    @Test
    void aDelimiterSetsTheCodeExtensionsBack() {
        byte[] bytes = concatenated(ascii("~-F"), bytes(0xC4), ascii("^"), bytes(0xC4));
        DataSet dataSet = read(List.of("ISO 2022 IR 100", "ISO 2022 IR 126"), VR.PN, bytes);
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Δ^Ä");
    }

    @Test
    void aBrokenEscapeIsReplacedAndFlagged() {
        DataSet dataSet = read(List.of("", "ISO 2022 IR 87"), VR.PN, ascii("Yamada~$X;3ED"));
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Yamada\uFFFD$X;3ED");
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isTrue();
    }

    @Test
    void anEscapeCutAtTheEndIsReplacedAndFlagged() {
        DataSet dataSet = read(List.of("", "ISO 2022 IR 87"), VR.PN, ascii("Yamada~$B;"));
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("Yamada\uFFFD");
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isTrue();
    }

    @Test
    void bytesBeyondTheDefaultRepertoireAreReplacedAndFlagged() {
        DataSet dataSet = read(List.of(), VR.PN, bytes('M', 0xFC, 'l'));
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("M\uFFFDl");
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isTrue();
    }

    @Test
    void anUnknownTermReadsAsciiAndFlagsTheRest() {
        DataSet dataSet = read(List.of("KLINGON"), VR.PN, bytes('a', 0xE4));
        assertThat(dataSet.characterSets().hasUnknownTerm()).isTrue();
        assertThat(dataSet.string(Tag.PATIENT_NAME)).isEqualTo("a\uFFFD");
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isTrue();
    }

    @Test
    void misspelledTermsAreUnderstood() {
        assertThat(written("ISO IR 100", "é")).isEqualTo("é");
        assertThat(written("ISO-IR 100", "é")).isEqualTo("é");
        assertThat(written("UTF-8", "é")).isEqualTo("é");
        assertThat(written("\\ISO-2022-IR-87", "山")).isEqualTo("山");
    }

    @Test
    void rightToLeftAndZeroWidthCharactersSurvive() {
        String name = "שָׁלוֹם\u200B^\u202Eabc\u202C^\uD83D\uDE00";
        assertThat(written("ISO_IR 192", name)).isEqualTo(name);
        assertThat(written("GB18030", name)).isEqualTo(name);
    }

    @Test
    void aCharacterThatTheSetLacksIsRefusedWhenWritten() {
        DataSet dataSet = new DataSet().putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100");
        assertThatThrownBy(() -> dataSet.putString(Tag.PATIENT_NAME, "山"))
                .isInstanceOf(DicomValueException.class)
                .hasMessageContaining("PatientName")
                .hasMessageNotContaining("山");
        DataSet extended = new DataSet().putString(Tag.SPECIFIC_CHARACTER_SET, "", "ISO 2022 IR 87");
        assertThatThrownBy(() -> extended.putString(Tag.PATIENT_NAME, "홍")).isInstanceOf(DicomValueException.class);
    }

    @Test
    void anItemTakesTheCharacterSetsAroundItUnlessItHasItsOwn() {
        DataSet inner = new DataSet().put(Element.ofBytes(Tag.CODE_MEANING, VR.LO, bytes(0xE9, ' ')));
        DataSet own = new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 144")
                .put(Element.ofBytes(Tag.CODE_MEANING, VR.LO, bytes(0xE9, ' ')));
        new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100")
                .putSequence(Tag.PROCEDURE_CODE_SEQUENCE, inner, own);
        assertThat(inner.string(Tag.CODE_MEANING)).isEqualTo("é");
        assertThat(own.string(Tag.CODE_MEANING)).isEqualTo("щ");
    }

    @Property(tries = 500)
    void anyBytesInAnyCharacterSetsAreTextAndNoException(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> choices = List.of(
                List.of("", "ISO 2022 IR 87", "ISO 2022 IR 159"),
                List.of("ISO 2022 IR 13", "ISO 2022 IR 87"),
                List.of("", "ISO 2022 IR 149"),
                List.of("", "ISO 2022 IR 58"),
                List.of("ISO_IR 13"),
                List.of("GB18030"),
                List.of("ISO_IR 192"),
                List.of("GBK", "?"));
        byte[] bytes = new byte[random.nextInt(60)];
        byte[] likely = ascii("~~~$$$(()BDICJA^=\\0a");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt();
        }
        DataSet dataSet = read(choices.get(random.nextInt(choices.size())), VR.PN, bytes);
        assertThat(dataSet.strings(Tag.PATIENT_NAME)).isNotNull();
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isIn(true, false);
    }

    private static String written(String terms, String text) {
        DataSet dataSet = new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, terms.split("\\\\"))
                .putString(Tag.PATIENT_NAME, text);
        assertThat(dataSet.isTextDamaged(Tag.PATIENT_NAME)).isFalse();
        return dataSet.string(Tag.PATIENT_NAME);
    }

    private static DataSet read(List<String> terms, VR vr, byte[] bytes) {
        int tag = vr == VR.PN ? Tag.PATIENT_NAME : Tag.PATIENT_ID;
        return new DataSet()
                .putString(Tag.SPECIFIC_CHARACTER_SET, terms.toArray(String[]::new))
                .put(Element.ofBytes(tag, vr, bytes));
    }

    private static byte[] ascii(String text) {
        return text.replace('~', '\u001B').getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] concatenated(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
