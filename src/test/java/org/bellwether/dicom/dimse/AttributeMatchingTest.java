package org.bellwether.dicom.dimse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matching rules of PS3.4 section C.2.2.2, one line a rule. */
class AttributeMatchingTest {

    private static boolean matches(int tag, String asked, String value) {
        DataSet keys = new DataSet();
        keys.put(org.bellwether.dicom.data.Element.ofBytes(
                tag,
                org.bellwether.dicom.data.Dictionary.vr(tag),
                asked.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        DataSet record = new DataSet();
        record.put(org.bellwether.dicom.data.Element.ofBytes(
                tag,
                org.bellwether.dicom.data.Dictionary.vr(tag),
                value.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        return AttributeMatching.matches(java.util.Objects.requireNonNull(keys.element(tag)), keys, record);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ANYTHING, true",
        "*, '', true",
        "ABC, ABC, true",
        "ABC, ABCD, false",
        "abc, ABC, false",
        "A*C, ABBC, true",
        "A?C, ABC, true",
        "A?C, ABBC, false",
        "*B*, AB, true",
        "?, '', false",
        "A*B*C*D, AxByCzD, true",
        "A*B*C*D, AxByCz, false"
    })
    void accessionNumbersMatchByWildCard(String asked, String value, boolean expected) {
        assertThat(matches(Tag.ACCESSION_NUMBER, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DOE^JOHN, Doe^John^^, true",
        "doe*, Doe^John, true",
        "DOE, Doe^John, false",
        "*john, Doe^John, true",
        "Do?^John, Doe^John, true",
        "Doe^J*, Smith^J, false",
        "Yamada*, Yamada^Tarou=X^Y=Z^W, true",
        "x^y, Yamada^Tarou=X^Y=Z^W, true"
    })
    void namesMatchWhateverTheCaseInAnySpelling(String asked, String value, boolean expected) {
        assertThat(matches(Tag.PATIENT_NAME, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20240912, 20240912, true",
        "20240912, 2024.09.12, true",
        "20240912, 20240913, false",
        "20240901-20240930, 20240912, true",
        "20240901-20240930, 20240831, false",
        "20240901-, 20240912, true",
        "-20240901, 20240912, false",
        "-20240912, 20240912, true",
        "20240901-20240930, '', false",
        "202409, 20240912, true"
    })
    void datesMatchByRange(String asked, String value, boolean expected) {
        assertThat(matches(Tag.STUDY_DATE, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "101530, 101530.000000, true",
        "10, 101530.5, true",
        "1000-1100, 105959.9, true",
        "1000-1100, 110059, true",
        "1000-1100, 110100, false",
        "-1000, 0959, true",
        "10:00-, 0959, false"
    })
    void timesMatchByRangeOfTheirOwnPrecision(String asked, String value, boolean expected) {
        assertThat(matches(Tag.STUDY_TIME, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20240912, 20240912101530+0200, true",
        "20240912-20240913, 20240913235959, true",
        "20240912101530-0500, 20240912101530, true",
        "2024-2025, 20250101, true"
    })
    void datesWithTimesMatchByRange(String asked, String value, boolean expected) {
        assertThat(matches(Tag.FRAME_ACQUISITION_DATE_TIME, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, 1.2.3, true", "1.2.4\\1.2.3, 1.2.3, true", "1.2.*, 1.2.3, false", "1.2, 1.2.3, false"})
    void identifiersMatchByList(String asked, String value, boolean expected) {
        assertThat(matches(Tag.STUDY_INSTANCE_UID, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 7, true", "07, 7, true", "7, 17, false", "7, '', false"})
    void numbersMatchByValue(String asked, String value, boolean expected) {
        assertThat(matches(Tag.SERIES_NUMBER, asked, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CT, 'CT\\SR', true", "MR, 'CT\\SR', false", "'MR\\SR', 'CT\\SR', true", "S*, 'CT\\SR', true"})
    void oneOfSeveralValuesIsEnough(String asked, String value, boolean expected) {
        assertThat(matches(Tag.MODALITIES_IN_STUDY, asked, value)).isEqualTo(expected);
    }

    @Test
    void oneItemOfASequenceMustHaveAllThatIsAskedFor() {
        DataSet record = new DataSet()
                .putSequence(
                        Tag.REQUEST_ATTRIBUTES_SEQUENCE,
                        new DataSet()
                                .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, "S1")
                                .putString(Tag.REQUESTED_PROCEDURE_ID, "R1"),
                        new DataSet()
                                .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, "S2")
                                .putString(Tag.REQUESTED_PROCEDURE_ID, "R2"));
        assertThat(sequenceMatches("S2", "R2", record)).isTrue();
        assertThat(sequenceMatches("S*", "", record)).isTrue();
        assertThat(sequenceMatches("S1", "R2", record)).isFalse();
        assertThat(sequenceMatches("", "", new DataSet())).isTrue();
        assertThat(sequenceMatches("S1", "", new DataSet())).isFalse();
    }

    private static boolean sequenceMatches(String step, String procedure, DataSet record) {
        DataSet keys = new DataSet()
                .putSequence(
                        Tag.REQUEST_ATTRIBUTES_SEQUENCE,
                        new DataSet()
                                .putString(Tag.SCHEDULED_PROCEDURE_STEP_ID, step)
                                .putString(Tag.REQUESTED_PROCEDURE_ID, procedure));
        return AttributeMatching.matches(
                java.util.Objects.requireNonNull(keys.element(Tag.REQUEST_ATTRIBUTES_SEQUENCE)), keys, record);
    }

    /** Backtracking into every star would take longer than the universe is old. */
    @Test
    void aPatternOfManyStarsEndsSoon() {
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(2),
                        () -> AttributeMatching.wildcardMatches("*a".repeat(30) + "b", "a".repeat(20_000))))
                .isFalse();
    }
}
