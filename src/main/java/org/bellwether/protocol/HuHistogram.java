package org.bellwether.protocol;

import java.util.Arrays;

/** Counts of whole Hounsfield units within a range; what lies outside counts at its ends. */
final class HuHistogram {

    private final int lowest;
    private final int[] counts;
    private long total;

    HuHistogram(int lowest, int highest) {
        this.lowest = lowest;
        this.counts = new int[highest - lowest + 1];
    }

    void clear() {
        Arrays.fill(counts, 0);
        total = 0;
    }

    void add(int hu) {
        counts[Math.max(0, Math.min(counts.length - 1, hu - lowest))]++;
        total++;
    }

    /** The value below which a part of all lies; 0 when there is none. */
    double quantile(double part) {
        long wanted = (long) (part * total);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen > wanted) {
                return lowest + i;
            }
        }
        return 0;
    }

    double partBelow(int hu) {
        long below = 0;
        for (int i = 0; i < hu - lowest; i++) {
            below += counts[i];
        }
        return total == 0 ? 0 : (double) below / total;
    }

    /** The part that has the most frequent value. */
    double largestPart() {
        int largest = 0;
        for (int count : counts) {
            largest = Math.max(largest, count);
        }
        return total == 0 ? 0 : (double) largest / total;
    }
}
