package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The study page in a real browser; what the canvas shows is read from its pixels. */
@QuarkusTest
@TestProfile(WebProfile.class)
class StudyPageTest extends PageTest {

    private static final int KEY = SampleStudies.KEY_SLICE;
    private static final int LAST = SampleStudies.AXIAL_SLICES - 1;

    private Page study(int width, int height) {
        Page page = open("/study.html?study=" + SampleStudies.POSITIVE, width, height);
        onSlice(page, KEY);
        return page;
    }

    private static void onSlice(Page page, int index) {
        page.waitForSelector("#canvas[data-slice='" + index + "']");
    }

    /** Counts pixels that have a colour: the image itself is grey. */
    private static int colouredPixels(Page page) {
        return (int) page.evaluate("() => { const canvas = document.getElementById('canvas');"
                + "const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width - 30, canvas.height);"
                + "let count = 0; for (let at = 0; at < data.length; at += 4) {"
                + "if (Math.abs(data[at] - data[at + 2]) > 8) count += 1; } return count; }");
    }

    /** The mean grey of the middle of the image: the brain. */
    private static double middleGrey(Page page) {
        Object mean = page.evaluate(
                "() => { const canvas = document.getElementById('canvas');"
                        + "const { data } = canvas.getContext('2d').getImageData(canvas.width / 2 - 10, canvas.height / 2 + 60, 20, 20);"
                        + "let sum = 0; for (let at = 0; at < data.length; at += 4) sum += data[at]; return sum * 4.0 / data.length + 0.001; }");
        return ((Number) mean).doubleValue();
    }

    private static String text(Page page, String selector) {
        return page.locator(selector).innerText().replace('\u00a0', ' ');
    }

    @Test
    void wheelAndKeysScrollAndEndAtTheFirstAndTheLastSlice() {
        Page page = study(1280, 900);
        page.locator("#canvas").hover();
        page.mouse().wheel(0, 100);
        onSlice(page, KEY + 1);
        page.mouse().wheel(0, -100);
        onSlice(page, KEY);
        page.keyboard().press("ArrowDown");
        onSlice(page, KEY + 1);
        page.keyboard().press("ArrowUp");
        onSlice(page, KEY);
        page.keyboard().press("PageUp");
        onSlice(page, KEY - 5);
        page.keyboard().press("PageDown");
        onSlice(page, KEY);
        page.keyboard().press("End");
        onSlice(page, LAST);
        page.keyboard().press("ArrowDown");
        onSlice(page, LAST);
        page.keyboard().press("Home");
        onSlice(page, 0);
        assertThat(text(page, "#corner-slice")).contains("Slice 1 / 20", "I 66.5 mm");
    }

    @Test
    void aFingerScrolls() {
        Page page = study(360, 740);
        page.evaluate(
                "() => { const canvas = document.getElementById('canvas'); const box = canvas.getBoundingClientRect();"
                        + "canvas.setPointerCapture = () => {};"
                        + "const send = (type, y) => canvas.dispatchEvent(new PointerEvent(type,"
                        + "{ pointerId: 7, pointerType: 'touch', clientX: box.x + 50, clientY: box.y + y, button: 0, bubbles: true }));"
                        + "send('pointerdown', 50); send('pointermove', 95); send('pointerup', 95); }");
        onSlice(page, KEY + 3);
    }

    @Test
    void theOverlayGoesAndComesByKeyAndByButton() {
        Page page = study(1280, 900);
        page.waitForSelector("#canvas[data-overlay=drawn]");
        assertThat(colouredPixels(page)).isGreaterThan(1000);
        page.keyboard().press("o");
        page.waitForSelector("#canvas[data-overlay=none]");
        assertThat(colouredPixels(page)).isZero();
        assertThat(page.locator("#overlay").getAttribute("aria-pressed")).isEqualTo("false");
        page.click("#overlay");
        page.waitForSelector("#canvas[data-overlay=drawn]");
        assertThat(colouredPixels(page)).isGreaterThan(1000);
        page.keyboard().press("Home");
        onSlice(page, 0);
        assertThat(colouredPixels(page)).isZero();
    }

    @Test
    void theOverlayLiesOnTheBleedOnTheLeftSideOfTheImage() {
        Page page = study(1280, 900);
        page.waitForSelector("#canvas[data-overlay=drawn]");
        Object place = page.evaluate("() => { const canvas = document.getElementById('canvas');"
                + "const { data, width } = canvas.getContext('2d').getImageData(0, 0, canvas.width - 30, canvas.height);"
                + "let x = 0; let count = 0; for (let at = 0; at < data.length; at += 4) {"
                + "if (Math.abs(data[at] - data[at + 2]) > 8) { x += (at / 4) % width; count += 1; } }"
                + "return x / count - canvas.width / 2 + 0.001; }");
        assertThat(((Number) place).doubleValue()).isNegative();
        assertThat(text(page, "#edge-left")).isEqualTo("R");
        assertThat(text(page, "#edge-top")).isEqualTo("A");
    }

    @Test
    void presetsAndDraggingChangeTheWindow() {
        Page page = study(1280, 900);
        assertThat(text(page, "#corner-window")).isEqualTo("W 80  L 40");
        double brain = middleGrey(page);
        page.keyboard().press("3");
        assertThat(text(page, "#corner-window")).isEqualTo("W 2800  L 600");
        page.waitForFunction(
                "before => { const canvas = document.getElementById('canvas');"
                        + "const at = canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2 + 70, 1, 1).data[0];"
                        + "return Math.abs(at - before) > 5; }",
                brain);
        page.click("[data-preset=subdural]");
        assertThat(text(page, "#corner-window")).isEqualTo("W 200  L 80");
        page.locator("#canvas").hover();
        page.mouse().down();
        page.mouse().move(page.viewportSize().width / 3.0 + 60, 300);
        page.mouse().up();
        assertThat(text(page, "#corner-window")).isNotEqualTo("W 200  L 80");
        page.locator("#canvas").focus();
        page.keyboard().press("1");
        page.keyboard().press("Shift+ArrowUp");
        assertThat(text(page, "#corner-window")).isEqualTo("W 80  L 45");
    }

    @Test
    void findingsLeadToTheirKeySlices() {
        Page page = study(1280, 900);
        assertThat(text(page, "#result"))
                .contains("Positive", "corrected", "IPH", "21.5 mL", "99 %", "EDH/SDH", "71 %");
        page.click("#result button[data-slice='5']");
        onSlice(page, 5);
        page.locator("#canvas").focus();
        page.keyboard().press("n");
        onSlice(page, KEY);
        page.keyboard().press("p");
        onSlice(page, 5);
    }

    @Test
    void thePanelsTellWhyWhatAndToWhom() {
        Page page = study(1280, 900);
        assertThat(text(page, "#result"))
                .contains("3: HEAD BRAIN (20 images)", "Chosen: axial, soft tissue", "head_ct_hemorrhage, version 1")
                .contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        assertThat(text(page, "#stages")).contains("Receive", "1.84 s", "5.00 s", "0.03 s");
        assertThat(text(page, "#deliveries"))
                .contains("RIS", "Delivered", "Pager", "Dead", "550 ", "Pending", "connection refused");
        assertThat(text(page, "tr[data-series='" + SampleStudies.WITHOUT_IMAGES + "']"))
                .contains("Not analysed", "Bone reconstruction", "from the header only", "disagree", "93 %");
        assertThat(text(page, "tr[data-series='" + SampleStudies.AXIAL + "']"))
                .contains("Analysed", "image uncertain: the header counts", "62 %")
                .doesNotContain("disagree");
        assertThat(page.locator("#history li").count()).isEqualTo(2);
    }

    @Test
    void anotherSeriesIsShownWithoutOverlayAndABrokenOneSaysWhy() {
        Page page = study(1280, 900);
        page.click("[data-show='" + SampleStudies.CORONAL + "']");
        page.waitForFunction("() => document.getElementById('corner-slice').textContent.includes('/ 8')");
        assertThat(page.locator("#overlay").isDisabled()).isTrue();
        assertThat(text(page, "#edge-top")).isEqualTo("S");
        page.click("[data-show='" + SampleStudies.WITHOUT_IMAGES + "']");
        page.waitForFunction("() => document.getElementById('message').textContent.includes('not in the store')");
        assertThat(page.locator("#canvas").getAttribute("data-slice")).isEmpty();
    }

    @Test
    void scriptInDescriptionsAndErrorsIsInert() {
        Page page = study(1280, 900);
        isInert(page, page.locator("#series"), SampleStudies.SCRIPT);
        isInert(page, page.locator("#deliveries"), SampleStudies.SCRIPT);
        Page negative = open("/study.html?study=" + SampleStudies.NEGATIVE, 1280, 900);
        negative.waitForFunction("() => document.getElementById('state').textContent === 'Negative'");
        assertThat(negative.title()).isEqualTo("Negative study - Bellwether");
        isInert(negative, negative.locator("#patient"), SampleStudies.SCRIPT_NAME);
        isInert(negative, negative.locator("#series"), SampleStudies.SCRIPT);
    }

    @Test
    void theLinkOfAPageLeadsToItsAssessmentAndSaysThatItWasReplaced() {
        Page page = open("/a/" + SampleStudies.FIRST, 1280, 900);
        onSlice(page, KEY);
        assertThat(text(page, "#result")).contains("20.4 mL", "This assessment was replaced");
        page.click("#result .notice a");
        page.waitForFunction("() => document.getElementById('result').textContent.includes('21.5')");
    }

    @Test
    void anUnknownStudyIsToldInWords() {
        Page page = open("/study.html?study=1.2.3", 1280, 900);
        page.waitForSelector("#alert:not([hidden])");
        assertThat(text(page, "#alert")).isEqualTo("There is no such study.");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280, 1920})
    void nothingReachesBeyondTheWindow(int width) {
        Page page = study(width, 1080);
        page.waitForSelector("#canvas[data-overlay=drawn]");
        hasNoHorizontalScroll(page);
        picture(page, "study-" + width);
    }
}
