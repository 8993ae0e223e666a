package org.bellwether.spool;

/**
 * How full the spool is.
 *
 * @param usedBytes bytes in use: of the quota where one is set, otherwise of the file system
 * @param capacityBytes the quota, or what of the file system is in use or may be
 * @param freeBytes what may still be written before the quota or the file system is full
 * @param warning true from the warning mark on
 * @param refusing true when new instances are refused with 0xA700
 */
public record SpoolUsage(long usedBytes, long capacityBytes, long freeBytes, boolean warning, boolean refusing) {

    /**
     * Returns how full it is.
     *
     * @return 0 to 1
     */
    public double fraction() {
        return capacityBytes == 0 ? 1 : (double) usedBytes / capacityBytes;
    }
}
