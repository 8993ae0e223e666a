package org.bellwether.web;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;

/**
 * Takes pictures of a running engine for the documentation.
 *
 * <p>{@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.bellwether.web.WorklistScreenshot -Dexec.args="http://localhost:8080
 * src/main/docs/images/worklist.png src/main/docs/images/study.png"}
 */
public final class WorklistScreenshot {

    private static final int WIDTH = 1280;
    private static final int WORKLIST_HEIGHT = 560;
    private static final int STUDY_HEIGHT = 900;

    private WorklistScreenshot() {}

    /**
     * Takes a picture of the worklist, and if a third argument is given, of the first positive study.
     *
     * @param arguments address of the engine, file of the worklist picture, optionally file of the study picture
     */
    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException("Wanted: address, file of the worklist, optionally file of the study");
        }
        URI base = URI.create(arguments[0]);
        worklist(base, Path.of(arguments[1]));
        if (arguments.length == 3) {
            firstPositive(base, Path.of(arguments[2]));
        }
    }

    /**
     * Takes a picture of the worklist.
     *
     * @param base address of the engine
     * @param picture the PNG file to write
     */
    public static void worklist(URI base, Path picture) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page(WIDTH, WORKLIST_HEIGHT);
            page.navigate(base.resolve("/").toString());
            page.waitForSelector("tr.row");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    /**
     * Takes a picture of the first positive study at its key slice.
     *
     * @param base address of the engine
     * @param picture the PNG file to write
     */
    public static void firstPositive(URI base, Path picture) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page(WIDTH, STUDY_HEIGHT);
            page.navigate(base.resolve("/").toString());
            page.click("tbody[data-state=POSITIVE] a.open");
            page.waitForSelector("#canvas[data-overlay=drawn]");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }
}
