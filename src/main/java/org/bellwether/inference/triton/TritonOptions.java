package org.bellwether.inference.triton;

import java.time.Duration;

/**
 * How the Triton servers are called.
 *
 * @param probeInterval how often a server that was set aside is asked whether its model is ready again
 * @param probeDeadline how long such a question, and one for metadata, may take
 * @param maxMessageBytes largest request and answer
 */
public record TritonOptions(Duration probeInterval, Duration probeDeadline, int maxMessageBytes) {

    /** What suits servers in the same network: ask once a second, wait two; 512 MiB a message. */
    public static final TritonOptions DEFAULT =
            new TritonOptions(Duration.ofSeconds(1), Duration.ofSeconds(2), 512 * 1024 * 1024);

    /** Checks the ranges. */
    public TritonOptions {
        if (probeInterval.isNegative() || probeInterval.isZero()) {
            throw new IllegalArgumentException("probeInterval is above 0, not " + probeInterval);
        }
        if (probeDeadline.isNegative() || probeDeadline.isZero()) {
            throw new IllegalArgumentException("probeDeadline is above 0, not " + probeDeadline);
        }
        if (maxMessageBytes < 1024 * 1024) {
            throw new IllegalArgumentException("maxMessageBytes is at least 1 MiB, not " + maxMessageBytes);
        }
    }
}
