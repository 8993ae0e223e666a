package org.bellwether.spool;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes ULIDs: 26 characters of Crockford's base 32, 48 bits of milliseconds before 80 bits of chance. They sort by time
 * of birth, also within one millisecond, and hold nothing that came from the wire.
 */
final class UlidSource {

    static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_CHARACTERS = 10;
    private static final long LOW_MASK = (1L << 40) - 1;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis = -1;
    private long high;
    private long low;

    UlidSource(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes the next one, larger than all before it from this source, even when the clock steps back.
     *
     * @return 26 characters
     */
    synchronized String next() {
        long millis = clock.millis();
        if (millis > lastMillis) {
            lastMillis = millis;
            // One bit is left free so that counting up within a millisecond does not overflow.
            high = random.nextLong() & (LOW_MASK >>> 1);
            low = random.nextLong() & LOW_MASK;
        } else {
            low = (low + 1) & LOW_MASK;
            if (low == 0) {
                high = (high + 1) & LOW_MASK;
            }
        }
        char[] text = new char[LENGTH];
        encode(lastMillis, text, 0, TIME_CHARACTERS);
        encode(high, text, TIME_CHARACTERS, 8);
        encode(low, text, TIME_CHARACTERS + 8, 8);
        return new String(text);
    }

    private static void encode(long value, char[] text, int from, int count) {
        long rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = ALPHABET.charAt((int) (rest & 31));
            rest >>>= 5;
        }
    }

    /**
     * Reads the time of birth back.
     *
     * @param ulid a ULID
     * @return its millisecond
     * @throws IllegalArgumentException if the text is no ULID
     */
    static Instant instantOf(String ulid) {
        if (!isUlid(ulid)) {
            throw new IllegalArgumentException("not a ULID");
        }
        long millis = 0;
        for (int i = 0; i < TIME_CHARACTERS; i++) {
            millis = millis << 5 | ALPHABET.indexOf(ulid.charAt(i));
        }
        return Instant.ofEpochMilli(millis);
    }

    /**
     * Tells whether a text is a ULID as this class writes it.
     *
     * @param text any text
     * @return true when length and characters fit
     */
    static boolean isUlid(String text) {
        if (text.length() != LENGTH || text.charAt(0) > '7' || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }
}
