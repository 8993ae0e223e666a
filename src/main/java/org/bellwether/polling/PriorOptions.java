package org.bellwether.polling;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Which earlier studies of a patient are wanted.
 *
 * @param newest how many, the newest ones; 0 for none
 * @param minimumAge how much earlier than the study a prior must have begun
 * @param lookBack how far back priors are looked for
 * @param words a prior's Study Description or Body Part Examined holds one of them, in any case
 * @param analyse whether priors are analysed; nobody is told of them in any case
 */
public record PriorOptions(int newest, Duration minimumAge, Duration lookBack, List<String> words, boolean analyse) {

    /** Checks the numbers and copies the words. */
    public PriorOptions {
        if (newest < 0 || newest > 100 || minimumAge.isNegative() || lookBack.isNegative()) {
            throw new IllegalArgumentException(
                    "priors: allowed are 0 to 100 newest, minimum-age and look-back of 0 or more");
        }
        words = words.stream()
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Tells whether a description or body part is one of those that are wanted.
     *
     * @param text of the archive
     * @return true if it holds one of the words
     */
    public boolean mentions(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return words.stream().anyMatch(upper::contains);
    }
}
