package org.bellwether.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.LabelMask;
import org.jspecify.annotations.Nullable;

/**
 * What the network marked, without the marks themselves, in JSON.
 *
 * @param assessmentId the assessment
 * @param seriesInstanceUid the series on whose slices the mask lies, or null
 * @param slices number of slices, that of the series
 * @param rows rows of the mask; it covers the whole image, though its grid may be coarser
 * @param columns columns of the mask, likewise
 * @param labels the value that marks each type
 * @param voxelsPerSlice for each type the number of marked voxels of each slice
 */
public record MaskView(
        UUID assessmentId,
        @Nullable String seriesInstanceUid,
        int slices,
        int rows,
        int columns,
        Map<HemorrhageType, Integer> labels,
        Map<HemorrhageType, int[]> voxelsPerSlice) {

    /**
     * Counts the marks of a mask.
     *
     * @param assessmentId the assessment
     * @param seriesInstanceUid the series that was read, or null
     * @param mask the mask
     * @return its view
     */
    public static MaskView of(UUID assessmentId, @Nullable String seriesInstanceUid, LabelMask mask) {
        int[][] counts = new int[256][];
        Map<HemorrhageType, Integer> labels = new EnumMap<>(HemorrhageType.class);
        Map<HemorrhageType, int[]> voxels = new EnumMap<>(HemorrhageType.class);
        for (HemorrhageType type : HemorrhageType.values()) {
            counts[type.label()] = new int[mask.slices()];
            labels.put(type, type.label());
            voxels.put(type, counts[type.label()]);
        }
        int area = mask.rows() * mask.columns();
        byte[] all = mask.labels();
        for (int i = 0; i < all.length; i++) {
            int[] count = all[i] == 0 ? null : counts[all[i] & 0xFF];
            if (count != null) {
                count[i / area]++;
            }
        }
        return new MaskView(
                assessmentId, seriesInstanceUid, mask.slices(), mask.rows(), mask.columns(), labels, voxels);
    }
}
