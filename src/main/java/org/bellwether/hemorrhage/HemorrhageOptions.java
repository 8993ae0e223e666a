package org.bellwether.hemorrhage;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * What counts as a hemorrhage.
 *
 * @param componentMl volume in millilitres from which a connected region counts; empty leaves it to the network
 * @param findingMl volume in millilitres of one type, within regions that count, from which it is told as a finding
 * @param deadline longest wait for the network's answer to one request
 */
public record HemorrhageOptions(OptionalDouble componentMl, double findingMl, Duration deadline) {

    /** Checks the ranges. */
    public HemorrhageOptions {
        if (!(componentMl.orElse(0) >= 0) || !(findingMl >= 0)) {
            throw new IllegalArgumentException(
                    "volumes are 0 mL or more, not " + componentMl + " and " + findingMl + " mL");
        }
    }
}
