package org.bellwether.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What the tests of both pages share: one browser, and the rule that no page may complain. */
abstract class PageTest {

    private static @Nullable Chromium chromium;

    @TestHTTPResource("/")
    URI base;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void noPageComplains() {
        assertThat(chromium().complaints()).isEmpty();
    }

    private static Chromium chromium() {
        if (chromium == null) {
            throw new IllegalStateException("the browser was not started");
        }
        return chromium;
    }

    Page open(String address, int width, int height) {
        Page page = chromium().page(width, height);
        page.navigate(base.resolve(address).toString());
        return page;
    }

    /** Keeps a picture beside the test reports, for people to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name + ".png"))
                .setFullPage(true));
    }

    static void hasNoHorizontalScroll(Page page) {
        Object beyond = page.evaluate(
                "() => [...document.querySelectorAll('body *')]"
                        + ".filter((node) => !node.closest('.heard-only, .skip, thead')"
                        + " && node.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)"
                        + ".map((node) => node.tagName + '.' + node.className + ' ' + node.textContent.slice(0, 40)).join('; ')");
        assertThat(beyond).isEqualTo("");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    /** Text from the wire is there to read, letter by letter, and has run nowhere. */
    static void isInert(Page page, Locator where, String text) {
        assertThat(where.textContent()).contains(text);
        assertThat(page.title()).doesNotContain("owned").isNotEmpty();
        assertThat(page.locator("img[src=x]").count()).isZero();
        assertThat(page.locator("script").count()).isEqualTo(1);
        assertThat(page.locator("p.banner").isVisible()).isTrue();
    }
}
