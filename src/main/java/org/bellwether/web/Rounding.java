package org.bellwether.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Cuts numbers to the digits that mean something before they leave as JSON. */
final class Rounding {

    private Rounding() {}

    /** Rounds half up; what is not finite becomes 0, since JSON has no word for it. */
    static double decimals(double value, int digits) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .doubleValue()
                : 0;
    }
}
