package org.bellwether.dicom.pixel;

/**
 * The numbers that a JPEG-LS scan is coded with (ITU-T T.87 section C.2.4.1.1), the stated ones or their defaults.
 *
 * @param maximum largest sample value
 * @param threshold1 first threshold of the local gradients
 * @param threshold2 second threshold
 * @param threshold3 third threshold
 * @param reset count at which the statistics of a context are halved
 */
record JpegLsParameters(int maximum, int threshold1, int threshold2, int threshold3, int reset) {

    private static final int DEFAULT_RESET = 64;

    /** Fills in the default of each number that is stated as 0, and checks what is stated. */
    static JpegLsParameters complete(JpegLsParameters stated, int precision, int near) throws PixelDataException {
        int largest = (1 << precision) - 1;
        int maximum = stated.maximum == 0 ? largest : stated.maximum;
        if (maximum > largest || near > Math.min(255, maximum / 2)) {
            throw new PixelDataException("a JPEG-LS frame of " + precision + " bits states a largest sample of "
                    + maximum + " and a loss of " + near);
        }
        int first = stated.threshold1 == 0 ? default1(maximum, near) : stated.threshold1;
        int second = stated.threshold2 == 0 ? default2(maximum, near, first) : stated.threshold2;
        int third = stated.threshold3 == 0 ? default3(maximum, near, second) : stated.threshold3;
        int reset = stated.reset == 0 ? DEFAULT_RESET : stated.reset;
        if (first <= near || second < first || third < second || third > maximum || reset < 3) {
            throw new PixelDataException("a JPEG-LS frame states the thresholds " + first + ", " + second + ", " + third
                    + " and the reset count " + reset + ", which contradict each other");
        }
        return new JpegLsParameters(maximum, first, second, third, reset);
    }

    private static int default1(int maximum, int near) {
        int value = maximum >= 128 ? factor(maximum) + 2 + 3 * near : Math.max(2, 3 / factor(maximum) + 3 * near);
        return clamp(value, near + 1, maximum);
    }

    private static int default2(int maximum, int near, int first) {
        int value = maximum >= 128 ? 4 * factor(maximum) + 3 + 5 * near : Math.max(3, 7 / factor(maximum) + 5 * near);
        return clamp(value, first, maximum);
    }

    private static int default3(int maximum, int near, int second) {
        int value = maximum >= 128 ? 17 * factor(maximum) + 4 + 7 * near : Math.max(4, 21 / factor(maximum) + 7 * near);
        return clamp(value, second, maximum);
    }

    private static int factor(int maximum) {
        return maximum >= 128 ? (Math.min(maximum, 4095) + 128) / 256 : 256 / (maximum + 1);
    }

    /** The standard's CLAMP: out of range on either side becomes the lower bound. */
    private static int clamp(int value, int low, int high) {
        return value > high || value < low ? low : value;
    }
}
