package org.bellwether.hemorrhage;

import java.time.Duration;

/**
 * What counts as a hemorrhage.
 *
 * @param componentMl volume in millilitres from which a connected region counts
 * @param findingMl volume in millilitres of one type, within regions that count, from which it is told as a finding
 * @param deadline longest wait for the network's answer to one request
 */
public record HemorrhageOptions(double componentMl, double findingMl, Duration deadline) {

    /** Checks the ranges. */
    public HemorrhageOptions {
        if (!(componentMl >= 0) || !(findingMl >= 0)) {
            throw new IllegalArgumentException(
                    "volumes are 0 mL or more, not " + componentMl + " and " + findingMl + " mL");
        }
    }
}
