package org.bellwether.series;

import java.time.Duration;

/**
 * When a series is held complete.
 *
 * @param quietTime time without a new instance
 * @param releaseGrace time after the end of the last association that brought instances
 * @param memory how long a completed series is remembered, so that a late slice is recognised as one
 */
public record SeriesOptions(Duration quietTime, Duration releaseGrace, Duration memory) {

    /** 10 seconds of quiet, half a second after the release, a day of memory. */
    public static final SeriesOptions DEFAULT =
            new SeriesOptions(Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofDays(1));

    /** Checks that no time is negative. */
    public SeriesOptions {
        if (quietTime.isNegative() || releaseGrace.isNegative() || memory.isNegative()) {
            throw new IllegalArgumentException("times must not be negative");
        }
    }
}
