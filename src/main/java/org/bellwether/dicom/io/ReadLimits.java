package org.bellwether.dicom.io;

/**
 * What a reader takes from a stranger before it gives up.
 *
 * @param maximumBytes bytes of a data set kept in memory, after inflation
 * @param maximumDepth sequences within sequences
 * @param maximumElements elements and items altogether
 * @param maximumInflationRatio inflated bytes for each deflated one, once the first megabytes have come
 */
public record ReadLimits(long maximumBytes, int maximumDepth, int maximumElements, int maximumInflationRatio) {

    /** Sequences within sequences that any reader follows. */
    public static final int DEPTH = 64;

    /** For a header up to Pixel Data: 8 MiB, 250,000 elements. */
    public static final ReadLimits HEADER = new ReadLimits(8 << 20, DEPTH, 250_000, 100);

    /** For a whole data set with its pixels: 1 GiB, 1,000,000 elements. */
    public static final ReadLimits DATA_SET = new ReadLimits(1 << 30, DEPTH, 1_000_000, 100);

    /** Bytes that may be inflated whatever the ratio, so that a small black image passes. */
    static final long INFLATED_FREELY = 4 << 20;

    /** Checks that the limits are positive and that a data set fits an array. */
    public ReadLimits {
        if (maximumBytes < 1 || maximumBytes > Integer.MAX_VALUE - 16 || maximumDepth < 1 || maximumElements < 1) {
            throw new IllegalArgumentException("limits must be positive and below 2 GiB");
        }
    }
}
