package org.bellwether.report.pager;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Study;

/**
 * A page: a fixed template of priority word, site text, age of the study, link and notice. Of the study it knows when it
 * was acquired and nothing else, so no name, identifier or accession number can get into it.
 */
public final class PageText {

    private static final String NOTICE = "Research use, not for clinical use";
    private static final String SHORT_NOTICE = "Research use";
    private static final long OLDEST_MINUTES = 99_999;

    /** GSM 03.38, the default alphabet; characters of its extension table count twice and are left out. */
    private static final String GSM =
            "@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\u00D8\u00F8\u00C5\u00E5\u0394_\u03A6\u0393\u039B\u03A9"
                    + "\u03A0\u03A8\u03A3\u0398\u039E\u00C6\u00E6\u00DF\u00C9 !\"#\u00A4%&'()*+,-./0123456789:;<=>?"
                    + "\u00A1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00C4\u00D6\u00D1\u00DC\u00A7"
                    + "\u00BFabcdefghijklmnopqrstuvwxyz\u00E4\u00F6\u00F1\u00FC\u00E0";

    private PageText() {}

    /**
     * Builds the page of a positive study.
     *
     * @param assessment the assessment, of which the identity alone is used
     * @param study the study, of which the time alone is used
     * @param options what the site sets
     * @param now the time of sending
     * @return one line of GSM 03.38 characters, as long as the options allow at most
     */
    public static String build(Assessment assessment, Study study, PageOptions options, Instant now) {
        String link = link(options.linkBaseUrl(), assessment.id());
        String head = options.priorityWord() + " " + options.siteText() + ".";
        String age = " Study " + ageMinutes(study, now) + " min old.";
        String whole = head + age + link + " " + NOTICE;
        if (whole.length() <= options.maximumCharacters()) {
            return whole;
        }
        // The site's text gives way; priority, age, link and notice never do.
        String tail = age + link + " " + SHORT_NOTICE;
        int room = Math.max(options.priorityWord().length(), options.maximumCharacters() - tail.length());
        return head.substring(0, Math.min(room, head.length())).stripTrailing() + tail;
    }

    private static String link(String baseUrl, UUID assessmentId) {
        return baseUrl.isEmpty() ? "" : " " + baseUrl.replaceAll("/+$", "") + "/a/" + shortId(assessmentId);
    }

    /** Returns the longest page without any text of the site: what must always fit. */
    static int leastCharacters(String priorityWord, String linkBaseUrl) {
        String tail = " Study " + OLDEST_MINUTES + " min old." + link(linkBaseUrl, new UUID(0, 0)) + " " + SHORT_NOTICE;
        return priorityWord.length() + tail.length();
    }

    /**
     * Writes an assessment's identity in 22 characters instead of 36, as links need it.
     *
     * @param id the identity
     * @return base 64 with the alphabet for addresses (RFC 4648 section 5), unpadded
     */
    public static String shortId(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads what {@link #shortId} wrote, or the usual form of 36 characters.
     *
     * @param text from a link
     * @return the identity, or empty when the text is neither
     */
    public static Optional<UUID> parseId(String text) {
        try {
            if (text.length() == 36) {
                return Optional.of(UUID.fromString(text));
            }
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 16) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static long ageMinutes(Study study, Instant now) {
        Instant startedAt = study.startedAt();
        Instant from = startedAt == null || startedAt.isAfter(now) ? study.receivedAt() : startedAt;
        return Math.min(OLDEST_MINUTES, Math.max(0, Duration.between(from, now).toMinutes()));
    }

    /**
     * Refuses a mail field that would begin a second header line or a second line of a page.
     *
     * @param field name of the field, for the message
     * @param value its value
     * @return the value
     * @throws IllegalArgumentException when it holds a carriage return, a line feed or another control character
     */
    public static String requireOneLine(String field, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("mail field " + field + " holds a line break or control character");
        }
        return value;
    }

    /** Refuses what a pager cannot show. */
    static void requireGsm(String field, String value) {
        requireOneLine(field, value);
        if (value.chars().anyMatch(character -> GSM.indexOf(character) < 0)) {
            throw new IllegalArgumentException(
                    "page " + field + " holds a character outside of the GSM 03.38 default alphabet");
        }
    }
}
