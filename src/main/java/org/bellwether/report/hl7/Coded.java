package org.bellwether.report.hl7;

/**
 * A coded value: code, text, coding system (CWE.1 to CWE.3).
 *
 * @param code the code
 * @param text what it means
 * @param system the coding system of HL7 table 0396: {@code LN}, {@code DCM}, {@code SCT} or a local one
 */
public record Coded(String code, String text, String system) {

    /**
     * Reads the form {@code code^text^system} of a configuration.
     *
     * @param value for example {@code 24725-4^CT Head^LN}
     * @return the coded value
     * @throws IllegalArgumentException when the value has not three parts, or one is empty
     */
    public static Coded parse(String value) {
        String[] parts = value.split("\\^", -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form code^text^system");
        }
        return new Coded(parts[0], parts[1], parts[2]);
    }
}
