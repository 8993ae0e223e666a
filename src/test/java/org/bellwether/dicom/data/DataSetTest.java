package org.bellwether.dicom.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetTest {

    @Test
    void elementsAreInOrderOfTheirUnsignedTags() {
        DataSet dataSet = new DataSet()
                .putBytes(0xFFFCFFFC, VR.OB, new byte[2])
                .putInteger(Tag.ROWS, 1)
                .putString(Tag.MODALITY, "CT")
                .putInteger(Tag.ROWS, 2);
        List<Integer> tags = new ArrayList<>();
        dataSet.forEach(element -> tags.add(element.tag()));
        assertThat(tags).containsExactly(Tag.MODALITY, Tag.ROWS, 0xFFFCFFFC);
        assertThat(dataSet.remove(Tag.ROWS)).isTrue();
        assertThat(dataSet.remove(Tag.ROWS)).isFalse();
        assertThat(dataSet.size()).isEqualTo(2);
    }

    @Test
    void missingEmptyAndMalformedValuesAreNothing() {
        DataSet dataSet = new DataSet()
                .putString(Tag.MODALITY)
                .putString(Tag.INSTANCE_NUMBER, "1A")
                .putString(Tag.SLICE_THICKNESS, "NaN");
        assertThat(dataSet.string(Tag.MODALITY)).isEmpty();
        assertThat(dataSet.string(Tag.PATIENT_ID, "none")).isEqualTo("none");
        assertThat(dataSet.integer(Tag.INSTANCE_NUMBER)).isEmpty();
        assertThat(dataSet.decimal(Tag.SLICE_THICKNESS)).isEmpty();
        assertThat(dataSet.decimals(Tag.IMAGE_POSITION_PATIENT)).isEmpty();
        assertThat(dataSet.sequence(Tag.PROCEDURE_CODE_SEQUENCE)).isEmpty();
        assertThat(dataSet.date(Tag.STUDY_DATE)).isEmpty();
    }

    @Test
    void requiredValuesTellWhatIsWrongWithoutTellingTheValue() {
        DataSet dataSet = new DataSet()
                .putString(Tag.MODALITY)
                .putString(Tag.INSTANCE_NUMBER, "99999999999")
                .putString(Tag.PIXEL_SPACING, "0.5", "secret");
        assertThatThrownBy(() -> dataSet.requireString(Tag.SOP_INSTANCE_UID))
                .hasMessage("(0008,0018) SOPInstanceUID is missing");
        assertThatThrownBy(() -> dataSet.requireString(Tag.MODALITY)).hasMessage("(0008,0060) Modality is empty");
        assertThatThrownBy(() -> dataSet.requireInteger(Tag.INSTANCE_NUMBER)).hasMessageContaining("32 bits");
        assertThatThrownBy(() -> dataSet.requireDecimals(Tag.PIXEL_SPACING, 2))
                .isInstanceOf(DicomValueException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void unsignedLongBeyondThirtyTwoBitsDoesNotWrap() {
        DataSet dataSet = new DataSet().put(Element.ofBytes(Tag.ROWS, VR.UL, new byte[] {-1, -1, -1, -1}));
        assertThat(dataSet.longInteger(Tag.ROWS)).hasValue(4294967295L);
        assertThat(dataSet.integer(Tag.ROWS)).isEmpty();
    }

    @Test
    void valuesHiddenBehindUnknownAreReadByTheDictionary() {
        DataSet dataSet = new DataSet().put(Element.ofBytes(Tag.ROWS, VR.UN, new byte[] {0, 2}));
        assertThat(dataSet.integer(Tag.ROWS)).hasValue(512);
    }

    @Test
    void decimalStringsKeepToSixteenCharacters() {
        DataSet dataSet = new DataSet().putDecimal(Tag.IMAGE_POSITION_PATIENT, -1.0 / 3, 123456789.12345679, 1e-30 / 3);
        assertThat(dataSet.strings(Tag.IMAGE_POSITION_PATIENT)).allMatch(text -> text.length() <= 16);
        double[] values = dataSet.decimals(Tag.IMAGE_POSITION_PATIENT);
        assertThat(values[0]).isCloseTo(-1.0 / 3, org.assertj.core.api.Assertions.within(1e-13));
        assertThat(values[1]).isCloseTo(123456789.12345679, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(values[2]).isCloseTo(1e-30 / 3, org.assertj.core.api.Assertions.within(1e-40));
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new DataSet().putInteger(Tag.ROWS, 65536)).isInstanceOf(DicomValueException.class);
        assertThatThrownBy(() -> new DataSet().putInteger(Tag.ROWS, -1)).isInstanceOf(DicomValueException.class);
        assertThatThrownBy(() -> new DataSet().putDecimal(Tag.SLICE_THICKNESS, Double.NaN))
                .isInstanceOf(DicomValueException.class);
        assertThatThrownBy(() -> new DataSet().putString(Tag.PATIENT_ID, "a\\b"))
                .isInstanceOf(DicomValueException.class);
    }

    @Test
    void privateElementsAreFoundByTheirCreator() {
        DataSet dataSet = new DataSet().putString(0x00290010, VR.LO, "OTHER");
        int tag = PrivateBlocks.reserve(dataSet, 0x0029, "BELLWETHER", 0x01);
        assertThat(tag).isEqualTo(0x00291101);
        dataSet.putString(tag, VR.LO, "x");
        assertThat(dataSet.privateTag(0x0029, "BELLWETHER", 0x01)).hasValue(tag);
        assertThat(dataSet.privateTag(0x0029, "NOBODY", 0x01)).isEmpty();
        assertThat(PrivateBlocks.creator(dataSet, tag)).isEqualTo("BELLWETHER");
    }

    @Test
    void theTextOfADataSetHoldsNoPatientData() {
        DataSet dataSet = new DataSet().putString(Tag.PATIENT_NAME, "Secret^Person");
        assertThat(dataSet.toString() + dataSet.element(Tag.PATIENT_NAME) + dataSet.personName(Tag.PATIENT_NAME))
                .doesNotContain("Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "20260102,2026-01-02",
        "2026.01.02,2026-01-02",
        "20260230,",
        "2026,",
        "'',",
        "20260102121314,2026-01-02",
        "2026-01-02,"
    })
    void dates(String text, LocalDate expected) {
        assertThat(DateTimes.date(text)).isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "07,07:00",
        "0709,07:09",
        "070907.5,07:09:07.5",
        "070907.000001,07:09:07.000001",
        "235960,23:59:59",
        "07:09:07,07:09:07",
        "2500,",
        "7,",
        "070961,"
    })
    void times(String text, LocalTime expected) {
        assertThat(DateTimes.time(text)).isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void dateTimes() {
        assertThat(DateTimes.dateTime("2026")).contains(LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(DateTimes.dateTime("20260102030405.25+0100"))
                .contains(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 250_000_000));
        assertThat(DateTimes.instant("20260102030405+0100", ZoneOffset.UTC))
                .contains(Instant.parse("2026-01-02T02:04:05Z"));
        assertThat(DateTimes.instant("20260102030405", ZoneOffset.UTC)).contains(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(DateTimes.dateTime("20261302")).isEmpty();
        assertThat(DateTimes.format(LocalTime.of(1, 2, 3, 4_000_000))).isEqualTo("010203.004000");
        assertThat(DateTimes.format(LocalDate.of(2026, 1, 2))).isEqualTo("20260102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.2.840.10008.1.2", "2.25.0", "0.0"})
    void validIdentifiers(String uid) {
        assertThat(Uid.isValid(uid)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../x",
                "/etc/passwd",
                "1..2",
                ".1",
                "1.",
                "1.02",
                "1.2\u0000",
                "1.2 ",
                "1.2a",
                "١.٢",
                "1.2.3.4.5.6.7.8.9.1.2.3.4.5.6.7.8.9.1.2.3.4.5.6.7.8.9.1.2.3.4.5.66"
            })
    void identifiersOfAWrongSyntax(String uid) {
        assertThat(Uid.isValid(uid)).isFalse();
    }

    @Test
    void newIdentifiersAreValidAndDiffer() {
        assertThat(Uid.isValid(Uid.create())).isTrue();
        assertThat(Uid.create()).isNotEqualTo(Uid.create());
        assertThat(Uid.storageSopClasses())
                .contains(Uid.CT_IMAGE_STORAGE, Uid.ENHANCED_SR_STORAGE)
                .doesNotContain(Uid.MEDIA_STORAGE_DIRECTORY, Uid.STORAGE_COMMITMENT_PUSH_MODEL, Uid.VERIFICATION);
        assertThat(Uid.name(Uid.RLE_LOSSLESS)).isEqualTo("RLE Lossless");
    }

    @Test
    void theDictionaryKnowsRepeatingGroupsAndKeywords() {
        assertThat(Dictionary.vr(0x60023000)).isEqualTo(VR.OW);
        assertThat(Dictionary.keyword(0x60020010)).isEqualTo("OverlayRows");
        assertThat(Dictionary.tag("PatientName")).hasValue(Tag.PATIENT_NAME);
        assertThat(Dictionary.vr(0x00290010)).isEqualTo(VR.LO);
        assertThat(Dictionary.vr(0x00291001)).isEqualTo(VR.UN);
        assertThat(Dictionary.vr(0x00280000)).isEqualTo(VR.UL);
        assertThat(Dictionary.isSignDependent(Tag.PIXEL_PADDING_VALUE)).isTrue();
    }
}
