package org.bellwether.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellwether.testing.Peers;

/** The browser of the system, driven without a window. Remembers what pages complained about. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** Starts the browser, or skips the running test where none is installed. */
    public Chromium() {
        Path program = Peers.program("chromium", "chromium-browser", "google-chrome");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    /**
     * Opens an empty page without any history.
     *
     * @param width width of the window in CSS pixels
     * @param height height of the window in CSS pixels
     * @return the page
     */
    public Page page(int width, int height) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A refused request shows as an error too; pages answer those themselves.
            if (Objects.equals(message.type(), "error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("a dialog was opened: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /**
     * Returns script errors, breaches of the content security policy, and dialogs of all pages so far.
     *
     * @return the complaints
     */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
