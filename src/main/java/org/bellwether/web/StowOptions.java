package org.bellwether.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who may post images, and how much at once.
 *
 * @param token the secret that a client shows, at least 16 characters; empty if nobody may
 * @param mostBytes how long a request may be
 * @param aeTitle our AE title
 */
public record StowOptions(String token, long mostBytes, String aeTitle) {

    private static final int SHORTEST_TOKEN = 16;
    private static final String SCHEME = "bearer ";

    /** Checks the token. */
    public StowOptions {
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token has " + SHORTEST_TOKEN + " characters or more");
        }
        if (mostBytes < 1) {
            throw new IllegalArgumentException("a request may have 1 mebibyte or more");
        }
    }

    /** Tells whether images may be posted at all. */
    boolean enabled() {
        return !token.isEmpty();
    }

    /** Tells whether an Authorization header shows the token (RFC 6750 section 2.1), in a time that does not depend on it. */
    boolean isAuthorized(String header) {
        return enabled()
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the token. */
    @Override
    public String toString() {
        return "StowOptions[" + (enabled() ? "on" : "off") + "]";
    }
}
