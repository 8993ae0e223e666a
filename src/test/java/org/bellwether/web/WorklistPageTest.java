package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bellwether.domain.Patient;
import org.bellwether.domain.Study;
import org.bellwether.ledger.StudyRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worklist in a real browser. */
@QuarkusTest
@TestProfile(WebProfile.class)
class WorklistPageTest extends PageTest {

    private static final String LATER = "1.2.826.0.1.3680043.8.498.99";

    @Inject
    StudyRecords studies;

    private Page worklist(int width, int height) {
        Page page = open("/", width, height);
        page.waitForSelector("tr.row");
        return page;
    }

    private static Object focused(Page page) {
        return page.evaluate("() => document.activeElement.closest('tr')?.dataset.study ?? ''");
    }

    @Test
    void positivesComeFirstThenWhatWaitsThenNegativeThenNotAnalysed() {
        Page page = worklist(1280, 800);
        Object order = page.evaluate("() => [...document.querySelectorAll('tr.row')].map((row) => row.dataset.study)");
        assertThat((List<?>) order)
                .filteredOn(study -> !study.equals(LATER))
                .isEqualTo(List.of(
                        SampleStudies.POSITIVE,
                        SampleStudies.WAITING,
                        SampleStudies.NEGATIVE,
                        SampleStudies.NOT_ANALYSED));
    }

    @Test
    void everyStateIsToldByWordAndShape() {
        Page page = worklist(1280, 800);
        assertThat(page.locator("tr.row .badge").allTextContents())
                .contains("Positive", "Waiting", "Negative", "Not analysed");
        Object shapes = page.evaluate("() => new Set([...document.querySelectorAll('tr.row .badge svg')]"
                + ".map((shape) => shape.innerHTML)).size");
        assertThat(shapes).isEqualTo(4);
    }

    @Test
    void aRowTellsFindingsReasonAndWhatWasSentToWhom() {
        Page page = worklist(1280, 800);
        String positive = page.locator("tr[data-study='" + SampleStudies.POSITIVE + "']")
                .innerText()
                .replaceAll("[\\s\\u00a0]+", " ");
        assertThat(positive)
                .contains("RIVERA, MARTA L", "IPH 21.5 mL 99 %", "EDH/SDH 3.2 mL 71 %", "corrected", "50 min ago")
                .contains("RIS delivered", "Pager dead", "Webhook pending, 1 attempt");
        assertThat(page.locator("tr[data-study='" + SampleStudies.NOT_ANALYSED + "']")
                        .innerText())
                .contains("No series is axial: 2 coronal");
        assertThat(page.locator("p.banner").innerText())
                .isEqualTo("Research use, not for clinical use. The networks were trained on synthetic phantoms.");
    }

    @Test
    void scriptInNamesAndDescriptionsIsInert() {
        Page page = worklist(1280, 800);
        isInert(
                page,
                page.locator("tr[data-study='" + SampleStudies.NEGATIVE + "'] .patient"),
                SampleStudies.SCRIPT_NAME);
        isInert(page, page.locator("tr[data-study='" + SampleStudies.NEGATIVE + "'] .study"), SampleStudies.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280, 1920})
    void nothingReachesBeyondTheWindow(int width) {
        Page page = worklist(width, 800);
        hasNoHorizontalScroll(page);
        picture(page, "worklist-" + width);
    }

    @Test
    void theKeysAloneLeadFromTheListToTheImages() {
        Page page = worklist(1280, 800);
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo(SampleStudies.POSITIVE);
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo(SampleStudies.WAITING);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/study.html?study=" + SampleStudies.POSITIVE);
        page.waitForSelector("#canvas[data-slice='" + SampleStudies.KEY_SLICE + "']");
        page.keyboard().press("ArrowDown");
        page.waitForSelector("#canvas[data-slice='" + (SampleStudies.KEY_SLICE + 1) + "']");
        page.keyboard().press("w");
        page.waitForSelector("tr.row");
    }

    @Test
    void theTabulatorReachesEveryStudyAndTheFocusIsSeen() {
        Page page = worklist(1280, 800);
        for (int presses = 0; presses < 6 && !SampleStudies.POSITIVE.equals(focused(page)); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(SampleStudies.POSITIVE);
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement.closest('tr')).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void aStudyThatArrivesAppearsByItselfAndTheFocusStays() {
        Page page = worklist(1280, 800);
        page.locator("tr[data-study='" + SampleStudies.NEGATIVE + "'] a.open").focus();
        Instant received = Instant.now().minus(Duration.ofHours(2));
        Patient patient = new Patient("P-9", "", "LATER^LIZ", "", "");
        studies.upsert(new Study(LATER, patient, "A-9", "", "", "CT HEAD", null, received));
        page.waitForSelector("tr[data-study='" + LATER + "']");
        assertThat(focused(page)).isEqualTo(SampleStudies.NEGATIVE);
    }

    @Test
    void aLostEngineIsToldAndTheLastAnswerStays() {
        Page page = worklist(1280, 800);
        page.route("**/api/worklist", Route::abort);
        page.waitForSelector(".connection.lost");
        assertThat(page.locator(".connection").innerText()).contains("Not up to date", "Last answer");
        assertThat(page.locator("tr.row").count()).isGreaterThanOrEqualTo(4);
        page.unroute("**/api/worklist");
        page.waitForSelector(".connection.live");
    }
}
