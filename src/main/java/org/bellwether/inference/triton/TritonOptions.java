package org.bellwether.inference.triton;

import java.time.Duration;

/**
 * How the Triton servers are called.
 *
 * @param probeInterval how often a server that was set aside, or that is slow, is asked whether it works
 * @param probeDeadline how long the answer to such a question may take
 * @param maxMessageBytes largest request and answer
 * @param connection what a connection to a server is like
 */
public record TritonOptions(
        Duration probeInterval, Duration probeDeadline, int maxMessageBytes, TritonConnection connection) {

    /** What suits servers in the same network: ask once a second, wait two; 512 MiB a message. */
    public static final TritonOptions DEFAULT = new TritonOptions(
            Duration.ofSeconds(1), Duration.ofSeconds(2), 512 * 1024 * 1024, TritonConnection.DEFAULT);

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

    /**
     * Returns these options with another connection.
     *
     * @param other what a connection is like
     * @return the new options
     */
    public TritonOptions with(TritonConnection other) {
        return new TritonOptions(probeInterval, probeDeadline, maxMessageBytes, other);
    }
}
