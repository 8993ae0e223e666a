package org.bellwether.dicom.pixel;

import java.util.Arrays;

/** A tag tree: the least value of four nodes stands in the node above them (ITU-T T.800 section B.10.2). */
final class Jpeg2000TagTree {

    private final int levels;
    private final int[] widths = new int[33];
    private final int[] begins = new int[33];
    private final int[] values;
    private final int[] known;

    Jpeg2000TagTree(int width, int height) {
        int w = width;
        int h = height;
        int total = 0;
        int level = 0;
        while (true) {
            widths[level] = w;
            begins[level] = total;
            total += w * h;
            level++;
            if (w * h <= 1) {
                break;
            }
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        levels = level;
        values = new int[total];
        known = new int[total];
        Arrays.fill(values, Integer.MAX_VALUE);
    }

    /** Reads on until it is known whether the value of a leaf is below a threshold, and tells that. */
    boolean isBelow(Jpeg2000PacketBits bits, int x, int y, int threshold) throws PixelDataException {
        int low = 0;
        int node = 0;
        for (int level = levels - 1; level >= 0; level--) {
            node = begins[level] + (y >> level) * widths[level] + (x >> level);
            low = Math.max(low, known[node]);
            while (low < threshold && low < values[node]) {
                if (bits.bit() == 1) {
                    values[node] = low;
                } else {
                    low++;
                }
            }
            known[node] = low;
        }
        return values[node] < threshold;
    }
}
