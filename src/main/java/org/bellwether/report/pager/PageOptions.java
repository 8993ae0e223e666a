package org.bellwether.report.pager;

/**
 * What a site sets for pages.
 *
 * @param priorityWord the first word, for example {@code URGENT}
 * @param siteText a short text of the site
 * @param linkBaseUrl address that a phone reaches the worklist at
 * @param maximumCharacters longest page, 80 to 240
 */
public record PageOptions(String priorityWord, String siteText, String linkBaseUrl, int maximumCharacters) {

    /** What is paged unless a site asks for something else: no link, 160 characters. */
    public static final PageOptions DEFAULTS = new PageOptions("URGENT", "Head CT: suspected hemorrhage", "", 160);

    /** Checks that every page fits and can be read by the oldest pager. */
    public PageOptions {
        if (maximumCharacters < 80 || maximumCharacters > 240) {
            throw new IllegalArgumentException(
                    "page length " + maximumCharacters + ": allowed are 80 to 240 characters");
        }
        PageText.requireGsm("priority word", priorityWord);
        PageText.requireGsm("site text", siteText);
        PageText.requireGsm("link base URL", linkBaseUrl);
        int least = PageText.leastCharacters(priorityWord, linkBaseUrl);
        if (least > maximumCharacters) {
            throw new IllegalArgumentException("priority word, age, link and notice take " + least
                    + " characters, the page has " + maximumCharacters + ": shorten the link base URL");
        }
    }
}
