package org.bellwether.report.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.datatype.XPN;
import ca.uhn.hl7v2.model.v251.group.ORU_R01_ORDER_OBSERVATION;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import ca.uhn.hl7v2.model.v251.segment.OBX;
import ca.uhn.hl7v2.model.v251.segment.PID;
import ca.uhn.hl7v2.util.Terser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.StageDurations;
import org.bellwether.domain.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a RIS reads in our message, and that nothing a header holds can change its structure (bad input 15). */
class OruMessageTest {

    private static final UUID ID = UUID.fromString("0b8f5c1e-30a1-4f6d-9a3e-2f1f5f3f9a10");
    private static final UUID DELIVERY = UUID.fromString("6f1c1d0a-9a56-4c0b-8a4e-77f3f2b0c9d1");
    private static final Instant MADE = Instant.parse("2026-11-23T08:20:01.250Z");
    static final Patient JANE = new Patient("4711", "HOSP", "Doe^Jane^Mary^Dr^Jr", "19610203", "F");
    static final OruOptions SITE = new OruOptions(
            "BELLWETHER",
            "RAD",
            "RIS",
            "HOSP",
            "T",
            "AL",
            "NE",
            "UNICODE UTF-8",
            "DEFAULT",
            "P",
            Coded.parse("30799-1^CT Head WO contrast^LN"),
            Coded.parse("CTHEAD^CT head plain^L"),
            "S",
            "AA",
            "BELLWETHER-1",
            "https://bellwether.hospital.example/",
            ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @EnumSource(AssessmentStatus.class)
    void everyResultIsValidUnderStrictRules(AssessmentStatus status) throws HL7Exception {
        for (OruOptions options : List.of(OruOptions.DEFAULTS, SITE)) {
            ORU_R01 message = parse(build(assessment(status, null), study(JANE), options));

            assertThat(StrictRules.emptyRequiredFields(message)).isEmpty();
        }
    }

    @Test
    void theHeaderIsWhatTheSiteSet() throws HL7Exception {
        Terser message = new Terser(parse(build(assessment(AssessmentStatus.POSITIVE, null), study(JANE), SITE)));

        assertThat(message.get("/MSH-3")).isEqualTo("BELLWETHER");
        assertThat(message.get("/MSH-4")).isEqualTo("RAD");
        assertThat(message.get("/MSH-5")).isEqualTo("RIS");
        assertThat(message.get("/MSH-6")).isEqualTo("HOSP");
        assertThat(message.get("/MSH-9-1")).isEqualTo("ORU");
        assertThat(message.get("/MSH-9-2")).isEqualTo("R01");
        assertThat(message.get("/MSH-9-3")).isEqualTo("ORU_R01");
        assertThat(message.get("/MSH-10")).isEqualTo(ControlId.of(DELIVERY)).hasSize(20);
        assertThat(message.get("/MSH-11")).isEqualTo("T");
        assertThat(message.get("/MSH-12")).isEqualTo("2.5.1");
        assertThat(message.get("/MSH-15")).isEqualTo("AL");
        assertThat(message.get("/MSH-16")).isEqualTo("NE");
        assertThat(message.get("/MSH-18")).isEqualTo("UNICODE UTF-8");
    }

    @Test
    void patientAndOrderComeFromTheDicomHeader() throws HL7Exception {
        ORU_R01 oru = parse(build(assessment(AssessmentStatus.POSITIVE, null), study(JANE), SITE));
        Terser message = new Terser(oru);

        assertThat(message.get("/.PID-3-1")).isEqualTo("4711");
        assertThat(message.get("/.PID-3-4")).isEqualTo("HOSP");
        assertThat(message.get("/.PID-5-1")).isEqualTo("Doe");
        assertThat(message.get("/.PID-5-2")).isEqualTo("Jane");
        assertThat(message.get("/.PID-5-3")).isEqualTo("Mary");
        assertThat(message.get("/.PID-5-4")).isEqualTo("Jr");
        assertThat(message.get("/.PID-5-5")).isEqualTo("Dr");
        assertThat(message.get("/.PID-7")).isEqualTo("19610203");
        assertThat(message.get("/.PID-8")).isEqualTo("F");
        assertThat(message.get("/.PV1-2")).isEqualTo("U");
        assertThat(message.get("/.ORC-1")).isEqualTo("RE");
        assertThat(message.get("/.ORC-2")).isEqualTo("PLACER");
        assertThat(message.get("/.ORC-3")).isEqualTo("FILLER");
        assertThat(message.get("/.OBR-2")).isEqualTo("PLACER");
        assertThat(message.get("/.OBR-3")).isEqualTo("FILLER");
        assertThat(message.get("/.OBR-4-1")).isEqualTo("30799-1");
        assertThat(message.get("/.OBR-4-3")).isEqualTo("LN");
        assertThat(message.get("/.OBR-7")).isEqualTo("20261123090000.000+0100");
        assertThat(message.get("/.OBR-18")).isEqualTo("ACC1");
        assertThat(message.get("/.OBR-22")).isEqualTo("20261123092001.250+0100");
        assertThat(message.get("/.OBR-24")).isEqualTo("RAD");
        assertThat(message.get("/.OBR-25")).isEqualTo("P");
        assertThat(message.get("/.OBR-44-1")).isEqualTo("CTHEAD");
        assertThat(message.get("/.TQ1-7")).isEqualTo("20261123090000.000+0100");
        assertThat(message.get("/.TQ1-9")).isEqualTo("S");
    }

    @Test
    void aPositiveResultTellsTypeVolumeProbabilityAndSliceOfEveryFinding() throws HL7Exception {
        ORU_R01 message = parse(build(assessment(AssessmentStatus.POSITIVE, null), study(JANE), SITE));

        assertThat(observations(message))
                .containsExactly(
                        "CWE HEMORRHAGE  POSITIVE  AA P",
                        "TX REASON  axial, soft tissue   P",
                        "CWE 121071 1 EDH_SDH   P",
                        "NM 118565006 1 21.3 mL  P",
                        "NM 111047 1 0.980 1  P",
                        "NM KEYSLICE 1 15   P",
                        "CWE 121071 2 SAH   P",
                        "NM 118565006 2 3.5 mL  P",
                        "NM 111047 2 0.610 1  P",
                        "NM KEYSLICE 2 10   P",
                        "ST 113014  1.2.840.1   P",
                        "ST 112002  1.2.840.1.2   P",
                        "ST 111001  head_ct_hemorrhage   P",
                        "ST 111003  1   P",
                        "ST SHA256  " + "ab".repeat(32) + "   P",
                        "TX NOTICE  Research use, not for clinical use   P",
                        "TX LINK  https://bellwether.hospital.example/a/" + ID + "   P");
        Terser terser = new Terser(message);
        assertThat(terser.get("/.OBX-14")).isEqualTo("20261123092001.250+0100");
        assertThat(terser.get("/.OBX-18")).isEqualTo("BELLWETHER-1");
        OBX study = group(message).getOBSERVATION(10).getOBX();
        assertThat(study.getObservationIdentifier().encode()).isEqualTo("113014^DICOM Study^DCM");
        assertThat(group(message).getOBSERVATION(3).getOBX().getUnits().encode())
                .isEqualTo("mL^milliliter^UCUM");
    }

    @Test
    void whatASiteDidNotAskForIsNotSent() throws HL7Exception {
        ORU_R01 message = parse(build(assessment(AssessmentStatus.POSITIVE, null), study(JANE), OruOptions.DEFAULTS));

        assertThat(message.encode()).doesNotContain("TQ1|").doesNotContain("LINK^");
        Terser terser = new Terser(message);
        assertThat(terser.get("/.OBX-8")).isNull();
        assertThat(terser.get("/.OBR-25")).isEqualTo("R");
        assertThat(terser.get("/.OBR-44-1")).isEqualTo(terser.get("/.OBR-4-1")).isEqualTo("24725-4");
        assertThat(terser.get("/MSH-15")).isNull();
    }

    @Test
    void aNegativeResultHasNoFlagAndNoPriority() throws HL7Exception {
        ORU_R01 message = parse(build(assessment(AssessmentStatus.NEGATIVE, null), study(JANE), SITE));

        assertThat(observations(message).get(0)).isEqualTo("CWE HEMORRHAGE  NEGATIVE   P");
        assertThat(message.encode()).doesNotContain("TQ1|").doesNotContain("121071");
    }

    @Test
    void aStudyThatWasNotAnalysedTellsWhyForEverySeries() throws HL7Exception {
        ORU_R01 message = parse(build(assessment(AssessmentStatus.NOT_ANALYSED, null), study(JANE), SITE));

        assertThat(observations(message))
                .startsWith("CWE HEMORRHAGE  NOT_ANALYSED   P", "TX REASON  no axial series   P")
                .contains("TX REASON  Series Topogram (1.2.840.1.3): a localizer   P")
                .noneMatch(line -> line.contains("111001"));
    }

    @Test
    void aCorrectionIsMarkedInEveryObservation() throws HL7Exception {
        ORU_R01 message = parse(build(assessment(AssessmentStatus.NEGATIVE, UUID.randomUUID()), study(JANE), SITE));

        assertThat(observations(message)).allMatch(line -> line.endsWith(" C"));
    }

    @Test
    void aFinalResultIsFinalInEveryObservation() throws HL7Exception {
        OruOptions finalResults = new OruOptions(
                "B",
                "",
                "",
                "",
                "P",
                "",
                "",
                "UNICODE UTF-8",
                "",
                "F",
                OruOptions.DEFAULTS.universalServiceId(),
                null,
                "",
                "",
                "",
                "",
                ZoneId.of("UTC"));
        ORU_R01 message = parse(build(assessment(AssessmentStatus.NEGATIVE, null), study(JANE), finalResults));

        assertThat(observations(message)).allMatch(line -> line.endsWith(" F"));
        assertThat(new Terser(message).get("/.OBR-25")).isEqualTo("F");
    }

    @Test
    void aRetryRepeatsTheMessageByteForByte() {
        Assessment assessment = assessment(AssessmentStatus.POSITIVE, null);

        assertThat(build(assessment, study(JANE), SITE)).isEqualTo(build(assessment, study(JANE), SITE));
        assertThat(ControlId.of(DELIVERY)).isNotEqualTo(ControlId.of(ID)).matches("[0-9A-HJKMNP-TV-Z]{20}");
    }

    @Test
    void aJapaneseNameBecomesThreeNames() throws HL7Exception {
        Patient yamada = new Patient("1", "", "Yamada^Tarou=山田^太郎=やまだ^たろう", "", "M");
        PID pid = parse(build(assessment(AssessmentStatus.NEGATIVE, null), study(yamada), SITE))
                .getPATIENT_RESULT()
                .getPATIENT()
                .getPID();

        assertThat(pid.getPatientName()).hasSize(3).extracting(XPN::encode).satisfies(names -> {
            assertThat(names.get(0)).isEqualTo("Yamada^Tarou^^^^^^A");
            assertThat(names.get(1)).isEqualTo("山田^太郎^^^^^^I");
            assertThat(names.get(2)).isEqualTo("やまだ^たろう^^^^^^P");
        });
        assertThat(pid.getPatientIdentifierList(0).getAssigningAuthority().encode())
                .isEqualTo("DEFAULT");
    }

    @Test
    void aStudyWithoutAnyOrderNumberIsFoundByItsUid() throws HL7Exception {
        Study bare = new Study("1.2.840.1", new Patient("", "", "", "19611399", "X"), "", "", "", "", null, MADE);
        Terser message = new Terser(parse(build(assessment(AssessmentStatus.NEGATIVE, null), bare, SITE)));

        assertThat(message.get("/.OBR-3-1")).isEqualTo("1.2.840.1");
        assertThat(message.get("/.PID-7")).isNull();
        assertThat(message.get("/.PID-8")).isEqualTo("U");
        assertThat(message.get("/.OBR-7")).isEqualTo("20261123092001.250+0100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b~c\\d&e",
                "x\rOBX|99|TX|FAKE||y",
                "x\nPID|2",
                "\\X0D\\",
                "\\.br\\",
                "\\H\\bold\\N\\",
                "\\E\\\\F\\\\S\\\\T\\\\R\\",
                "\\",
                "\\\\",
                "\u000B\u001C\r",
                "\u202Eabc\u200B",
                "<script>alert(1)</script>",
            })
    void textThatLooksLikeHl7StaysText(String hostile) throws HL7Exception {
        assertKept(hostile);
    }

    @Property(tries = 200)
    void anyTextOfAHeaderStaysText(
            @ForAll @StringLength(max = 60) @Chars({'|', '^', '~', '\\', '&', '\r', '\n', 'X', '0', 'D', 'E', 'a', ' '})
                    String text)
            throws HL7Exception {
        assertKept(text);
    }

    private static void assertKept(String hostile) throws HL7Exception {
        Assessment assessment = assessment(AssessmentStatus.NOT_ANALYSED, null);
        Study harmless = study(JANE);
        Patient patient = new Patient("4" + hostile, hostile, "D" + hostile.replaceAll("[=^]", "_"), hostile, hostile);
        Study study =
                new Study(harmless.studyInstanceUid(), patient, hostile, hostile, "F" + hostile, hostile, null, MADE);
        List<Series> series = List.of(series(hostile, "because " + hostile));

        String plain = OruMessage.build(assessment, harmless, List.of(series("x", "y")), SITE, "M1");
        String built = OruMessage.build(assessment, study, series, SITE, "M1");

        assertThat(built.split("\r")).hasSameSizeAs(plain.split("\r"));
        assertThat(built).doesNotContain("\n", "\u000B", "\u001C");
        ORU_R01 parsed = parse(built);
        assertThat(parsed.encode().split("\r")).hasSameSizeAs(plain.split("\r"));
        String expected = Hl7Text.line("4" + hostile);
        assertThat(new Terser(parsed).get("/.PID-3-1")).isEqualTo(expected);
        assertThat(new Terser(parsed).get("/.PID-5-1")).isEqualTo(Hl7Text.line("D" + hostile.replaceAll("[=^]", "_")));
        String reason = group(parsed)
                .getOBSERVATION(3)
                .getOBX()
                .getObservationValue(0)
                .getData()
                .toString();
        assertThat(reason).isEqualTo(Hl7Text.line("Series " + hostile + " (1.2.840.1.3): because " + hostile));
    }

    @Test
    void aWrongOptionIsNamedWithWhatIsAllowed() {
        assertThatThrownBy(() -> Coded.parse("CT Head")).hasMessageContaining("code^text^system");
        assertThatThrownBy(() -> new OruOptions(
                        "B",
                        "",
                        "",
                        "",
                        "X",
                        "",
                        "",
                        "UNICODE UTF-8",
                        "",
                        "R",
                        OruOptions.DEFAULTS.universalServiceId(),
                        null,
                        "",
                        "",
                        "",
                        "",
                        ZoneId.of("UTC")))
                .hasMessageContaining("processing id 'X'")
                .hasMessageContaining("[P, T, D]");
    }

    static String build(Assessment assessment, Study study, OruOptions options) {
        return OruMessage.build(
                assessment, study, List.of(series("Topogram", "a localizer")), options, ControlId.of(DELIVERY));
    }

    private static ORU_R01 parse(String message) throws HL7Exception {
        return (ORU_R01) StrictRules.parse(message);
    }

    private static ORU_R01_ORDER_OBSERVATION group(ORU_R01 message) {
        return message.getPATIENT_RESULT().getORDER_OBSERVATION();
    }

    /** Each OBX as type, code, sub-identifier, value, unit, flag, status. */
    private static List<String> observations(ORU_R01 message) throws HL7Exception {
        List<String> lines = new java.util.ArrayList<>();
        for (var observation : group(message).getOBSERVATIONAll()) {
            OBX obx = observation.getOBX();
            String value = ca.uhn.hl7v2.parser.PipeParser.encode(
                            obx.getObservationValue(0).getData(),
                            ca.uhn.hl7v2.parser.EncodingCharacters.defaultInstance())
                    .replaceFirst("\\^.*", "");
            lines.add(String.join(
                    " ",
                    obx.getValueType().getValue(),
                    obx.getObservationIdentifier().getIdentifier().getValue(),
                    text(obx.getObservationSubID().getValue()),
                    value,
                    text(obx.getUnits().getIdentifier().getValue()),
                    text(obx.getAbnormalFlags(0).getValue()),
                    obx.getObservationResultStatus().getValue()));
        }
        return lines;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Study study(Patient patient) {
        return new Study(
                "1.2.840.1",
                patient,
                "ACC1",
                "PLACER",
                "FILLER",
                "CT Head",
                Instant.parse("2026-11-23T08:00:00Z"),
                Instant.parse("2026-11-23T08:15:00Z"));
    }

    private static Series series(String description, String reason) {
        return new Series(
                "1.2.840.1", "1.2.840.1.3", "CT", description, 1, 1, SeriesOutcome.NOT_ANALYSED, reason, null, MADE);
    }

    static Assessment assessment(AssessmentStatus status, @Nullable UUID corrects) {
        boolean read = status != AssessmentStatus.NOT_ANALYSED;
        return new Assessment(
                ID,
                "1.2.840.1",
                "ACC1",
                status,
                read ? "axial, soft tissue" : "no axial series",
                read ? "1.2.840.1.2" : null,
                status == AssessmentStatus.POSITIVE
                        ? List.of(
                                new Finding(HemorrhageType.EDH_SDH, 21.25, 0.98, 14),
                                new Finding(HemorrhageType.SAH, 3.5, 0.61, 9))
                        : List.of(),
                read ? new ModelIdentity("head_ct_hemorrhage", "1", "ab".repeat(32)) : null,
                StageDurations.NONE,
                corrects,
                MADE);
    }
}
