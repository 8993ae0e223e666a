package org.bellwether.report.pager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Patient;
import org.bellwether.domain.StageDurations;
import org.bellwether.domain.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is short, plain, and tells nothing of the patient (bad input 18). */
class PageTextTest {

    private static final UUID ID = UUID.fromString("0b8f5c1e-30a1-4f6d-9a3e-2f1f5f3f9a10");
    private static final Instant ACQUIRED = Instant.parse("2026-11-23T08:00:00Z");
    private static final PageOptions SITE =
            new PageOptions("URGENT", "Head CT: suspected hemorrhage", "https://triage.hospital.example/", 160);

    @Test
    void aPageHasPriorityTextAgeLinkAndNotice() {
        assertThat(page(SITE, ACQUIRED.plusSeconds(12 * 60 + 59)))
                .isEqualTo("URGENT Head CT: suspected hemorrhage. Study 12 min old."
                        + " https://triage.hospital.example/a/C49cHjChT22aPi8fXz-aEA"
                        + " Research use, not for clinical use")
                .hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void theLinkLeadsBackToTheAssessment() {
        assertThat(PageText.parseId(PageText.shortId(ID))).contains(ID);
        assertThat(PageText.parseId(ID.toString())).contains(ID);
        assertThat(PageText.parseId("x")).isEmpty();
        assertThat(PageText.parseId("../../../../etc/passwd")).isEmpty();
    }

    @Test
    void nothingOfThePatientGetsIntoAPage() {
        assertThat(page(SITE, ACQUIRED)).doesNotContain("Doe", "4711", "ACC1", "1961", "PLACER", "FILLER", "1.2.840");
    }

    @Property(tries = 200)
    void noPageIsLongerThanAllowedAndEveryCharacterIsGsm(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000_000L) long ageSeconds) {
        for (PageOptions options : List.of(
                SITE,
                new PageOptions("URGENT", "Head CT: suspected hemorrhage", "", 80),
                new PageOptions("NOW", "x".repeat(300), "https://a.example", 120),
                new PageOptions("NOW", "Klinik Süd", "https://a.example", 240))) {
            String page = page(options, ACQUIRED.plusSeconds(ageSeconds));
            assertThat(page).hasSizeBetween(20, options.maximumCharacters()).startsWith(options.priorityWord());
            assertThat(page).contains("Research use").contains("min old").doesNotContain("\n", "\r");
            PageText.requireGsm("page", page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nBcc: all@example.org", "a\r\n\r\nb", "a\u0000b", "a\u001Bb"})
    void aLineBreakInAMailFieldIsRefused(String value) {
        assertThatThrownBy(() -> PageText.requireOneLine("to", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to")
                .hasMessageNotContaining(value);
        assertThatThrownBy(() -> new PageOptions(value, "x", "", 160)).hasMessageContaining("priority word");
        assertThatThrownBy(() -> new PageOptions("x", value, "", 160)).hasMessageContaining("site text");
        assertThatThrownBy(() -> new PageOptions("x", "x", value, 160)).hasMessageContaining("link base URL");
    }

    @Test
    void whatNoPagerCanShowIsRefusedAtStart() {
        assertThatThrownBy(() -> new PageOptions("URGENT", "脳出血", "", 160)).hasMessageContaining("GSM 03.38");
        assertThatThrownBy(() -> new PageOptions("URGENT", "x", "", 79)).hasMessageContaining("80 to 240");
        assertThatThrownBy(() -> new PageOptions("URGENT", "x", "", 241)).hasMessageContaining("80 to 240");
        assertThatThrownBy(() -> new PageOptions("URGENT", "x", "https://" + "a".repeat(100), 120))
                .hasMessageContaining("shorten the link base URL");
    }

    private static String page(PageOptions options, Instant now) {
        Assessment assessment = new Assessment(
                ID,
                "1.2.840.1",
                "ACC1",
                AssessmentStatus.POSITIVE,
                "axial",
                null,
                List.of(),
                null,
                StageDurations.NONE,
                null,
                ACQUIRED);
        Study study = new Study(
                "1.2.840.1",
                new Patient("4711", "HOSP", "Doe^Jane", "19610203", "F"),
                "ACC1",
                "PLACER",
                "FILLER",
                "CT Head",
                ACQUIRED,
                ACQUIRED);
        return PageText.build(assessment, study, options, now);
    }
}
