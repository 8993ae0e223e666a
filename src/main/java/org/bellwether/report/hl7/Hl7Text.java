package org.bellwether.report.hl7;

import ca.uhn.hl7v2.model.DataTypeException;
import ca.uhn.hl7v2.model.v251.datatype.CE;
import ca.uhn.hl7v2.model.v251.datatype.CWE;
import ca.uhn.hl7v2.model.v251.datatype.DTM;
import ca.uhn.hl7v2.model.v251.datatype.XPN;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Puts DICOM values into HL7 fields. */
final class Hl7Text {

    /** The longest ST that version 2.5.1 allows. */
    private static final int LONGEST_ST = 199;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss.SSSxx");
    private static final String[] NAME_REPRESENTATIONS = {"A", "I", "P"};

    private Hl7Text() {}

    /**
     * Makes a value fit for a field: control characters become spaces, since a tab or a frame byte of MLLP has no place
     * in a message and a line break would begin a segment; the separators are left for the encoder to escape.
     */
    static String line(String value) {
        return value.replaceAll("\\p{Cc}", " ").strip();
    }

    /** Makes a value fit for an ST. */
    static String shortLine(String value) {
        String line = line(value);
        if (line.length() <= LONGEST_ST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_ST - 1)) ? LONGEST_ST - 1 : LONGEST_ST;
        return line.substring(0, end).strip();
    }

    static void fill(CE field, Coded coded) throws DataTypeException {
        field.getIdentifier().setValue(shortLine(coded.code()));
        field.getText().setValue(shortLine(coded.text()));
        field.getNameOfCodingSystem().setValue(shortLine(coded.system()));
    }

    static void fill(CWE field, Coded coded) throws DataTypeException {
        field.getIdentifier().setValue(shortLine(coded.code()));
        field.getText().setValue(shortLine(coded.text()));
        field.getNameOfCodingSystem().setValue(shortLine(coded.system()));
    }

    static void fill(DTM field, Instant time, ZoneId zone) throws DataTypeException {
        field.setValue(TIME.format(time.atZone(zone)));
    }

    /**
     * Returns a DICOM date (VR DA) when it is one.
     *
     * @return eight digits, or empty for anything else
     */
    static String date(String value) {
        String digits = value.strip();
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).format(DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException notADate) {
            return "";
        }
    }

    /**
     * Fills repetitions of PID-5 from a DICOM person name (PS3.5 6.2.1): up to three groups (alphabetic, ideographic,
     * phonetic) divided by {@code =}, each of family, given, middle name, prefix and suffix divided by {@code ^}.
     */
    static void name(NameField field, String personName) throws DataTypeException {
        String[] groups = personName.split("=", 3);
        int repetition = 0;
        for (int i = 0; i < groups.length; i++) {
            if (!groups[i].isBlank()) {
                XPN name = field.repetition(repetition++);
                String[] parts = groups[i].split("\\^", 5);
                name.getFamilyName().getSurname().setValue(part(parts, 0));
                name.getGivenName().setValue(part(parts, 1));
                name.getSecondAndFurtherGivenNamesOrInitialsThereof().setValue(part(parts, 2));
                name.getPrefixEgDR().setValue(part(parts, 3));
                name.getSuffixEgJRorIII().setValue(part(parts, 4));
                if (groups.length > 1) {
                    name.getNameRepresentationCode().setValue(NAME_REPRESENTATIONS[i]);
                }
            }
        }
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? shortLine(parts[index]) : "";
    }

    /** A repeating field of names. */
    interface NameField {
        XPN repetition(int index) throws DataTypeException;
    }
}
