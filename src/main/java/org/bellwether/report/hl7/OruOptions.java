package org.bellwether.report.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site sets for the messages to its RIS. An empty text leaves its field out.
 *
 * @param sendingApplication MSH-3
 * @param sendingFacility MSH-4
 * @param receivingApplication MSH-5
 * @param receivingFacility MSH-6
 * @param processingId MSH-11: {@code P} production, {@code T} training, {@code D} debugging
 * @param acceptAcknowledgement MSH-15: {@code AL}, {@code NE}, {@code ER}, {@code SU}, or empty for the original mode
 * @param applicationAcknowledgement MSH-16, likewise
 * @param characterSet MSH-18, and how the message is turned into bytes
 * @param assigningAuthority PID-3.4 where the DICOM header names no issuer
 * @param resultStatus OBR-25: {@code R} stored and not verified, {@code P} preliminary, {@code F} final
 * @param universalServiceId OBR-4
 * @param procedureCode OBR-44, or null for that of OBR-4
 * @param positivePriority TQ1-9 of a positive study, for example {@code S}; empty sends no TQ1
 * @param positiveAbnormalFlag OBX-8 of the result of a positive study, for example {@code AA}
 * @param deviceName OBX-18, the device that observed
 * @param linkBaseUrl address of the worklist that a link is made of
 * @param zone time zone of the times in the message
 */
public record OruOptions(
        String sendingApplication,
        String sendingFacility,
        String receivingApplication,
        String receivingFacility,
        String processingId,
        String acceptAcknowledgement,
        String applicationAcknowledgement,
        String characterSet,
        String assigningAuthority,
        String resultStatus,
        Coded universalServiceId,
        @Nullable Coded procedureCode,
        String positivePriority,
        String positiveAbnormalFlag,
        String deviceName,
        String linkBaseUrl,
        ZoneId zone) {

    private static final Map<String, Charset> CHARACTER_SETS = Map.of(
            "UNICODE UTF-8", StandardCharsets.UTF_8,
            "ASCII", StandardCharsets.US_ASCII,
            "8859/1", StandardCharsets.ISO_8859_1,
            "8859/2", Charset.forName("ISO-8859-2"),
            "8859/5", Charset.forName("ISO-8859-5"),
            "8859/7", Charset.forName("ISO-8859-7"),
            "8859/8", Charset.forName("ISO-8859-8"),
            "8859/9", Charset.forName("ISO-8859-9"),
            "8859/15", Charset.forName("ISO-8859-15"));

    /** What is sent unless a site asks for something else. */
    public static final OruOptions DEFAULTS = new OruOptions(
            "BELLWETHER",
            "",
            "",
            "",
            "P",
            "",
            "",
            "UNICODE UTF-8",
            "",
            "R",
            new Coded("24725-4", "CT Head", "LN"),
            null,
            "",
            "",
            "BELLWETHER",
            "",
            ZoneOffset.UTC);

    /** Checks what HL7 tables allow. */
    public OruOptions {
        allowed("processing id", processingId, List.of("P", "T", "D"));
        allowed("accept acknowledgement", acceptAcknowledgement, List.of("", "AL", "NE", "ER", "SU"));
        allowed("application acknowledgement", applicationAcknowledgement, List.of("", "AL", "NE", "ER", "SU"));
        allowed("result status", resultStatus, List.of("P", "R", "F"));
        allowed(
                "character set",
                characterSet,
                CHARACTER_SETS.keySet().stream().sorted().toList());
        allowed("positive priority", positivePriority, List.of("", "S", "A", "R", "P", "C", "T"));
        allowed("positive abnormal flag", positiveAbnormalFlag, List.of("", "A", "AA", "H", "HH"));
    }

    private static void allowed(String what, String value, List<String> values) {
        if (!values.contains(value)) {
            throw new IllegalArgumentException("HL7 " + what + " '" + value + "': allowed is one of " + values);
        }
    }

    /**
     * Returns the Java name of the character set in MSH-18.
     *
     * @return the character set that turns a message into bytes
     */
    public Charset charset() {
        return CHARACTER_SETS.getOrDefault(characterSet, StandardCharsets.UTF_8);
    }
}
