package org.bellwether.spool;

/**
 * Limits of the spool.
 *
 * @param quotaBytes bytes that the spool may hold, or 0 for the whole file system
 * @param warningFraction how full it may be before it warns, 0 to 1
 * @param floorBytes free bytes below which instances are refused
 * @param verifyAtOpen true to read every file at start and compare its checksum; otherwise only headers are read
 * @param durable false leaves flushing to the operating system, so that a power cut takes acknowledged images; for
 *     measurements alone
 */
public record SpoolOptions(
        long quotaBytes, double warningFraction, long floorBytes, boolean verifyAtOpen, boolean durable) {

    /** The whole file system, a warning at 75 %, refusal below 512 MiB, headers alone at start, durable. */
    public static final SpoolOptions DEFAULT = new SpoolOptions(0, 0.75, 512L << 20, false, true);

    /** Checks the ranges. */
    public SpoolOptions {
        if (quotaBytes < 0 || floorBytes < 0 || !(warningFraction > 0 && warningFraction <= 1)) {
            throw new IllegalArgumentException("quota and floor must not be negative, the warning mark lies in 0 to 1");
        }
    }

    /**
     * Returns the same options with another warning mark.
     *
     * @param percent percent in use, 1 to 100
     * @return changed options
     */
    public SpoolOptions withWarningPercent(int percent) {
        return new SpoolOptions(quotaBytes, percent / 100.0, floorBytes, verifyAtOpen, durable);
    }

    /**
     * Returns the same options with another floor.
     *
     * @param bytes free bytes below which instances are refused
     * @return changed options
     */
    public SpoolOptions withFloorBytes(long bytes) {
        return new SpoolOptions(quotaBytes, warningFraction, bytes, verifyAtOpen, durable);
    }

    /**
     * Returns the same options with a quota.
     *
     * @param bytes bytes that the spool may hold, or 0 for the whole file system
     * @return changed options
     */
    public SpoolOptions withQuotaBytes(long bytes) {
        return new SpoolOptions(bytes, warningFraction, floorBytes, verifyAtOpen, durable);
    }

    /**
     * Returns the same options with checksums compared at start, or not.
     *
     * @param verify true to read every file
     * @return changed options
     */
    public SpoolOptions withVerifyAtOpen(boolean verify) {
        return new SpoolOptions(quotaBytes, warningFraction, floorBytes, verify, durable);
    }

    /**
     * Returns the same options without any flush, to measure what durability costs.
     *
     * @return changed options
     */
    public SpoolOptions withoutDurability() {
        return new SpoolOptions(quotaBytes, warningFraction, floorBytes, verifyAtOpen, false);
    }
}
