package org.bellwether.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bellwether.domain.LabelMask;
import org.jspecify.annotations.Nullable;

/** A label mask slice by slice, without the slices on which nothing is marked: those are most of them. */
final class SlicedMask {

    private final MaskView view;
    private final Map<Integer, byte[]> marked;

    private SlicedMask(MaskView view, Map<Integer, byte[]> marked) {
        this.view = view;
        this.marked = marked;
    }

    static SlicedMask of(UUID assessmentId, @Nullable String seriesInstanceUid, LabelMask mask) {
        MaskView view = MaskView.of(assessmentId, seriesInstanceUid, mask);
        Map<Integer, byte[]> marked = new HashMap<>();
        int area = mask.rows() * mask.columns();
        for (int slice = 0; slice < mask.slices(); slice++) {
            int at = slice;
            if (view.voxelsPerSlice().values().stream().anyMatch(voxels -> voxels[at] > 0)) {
                marked.put(slice, Arrays.copyOfRange(mask.labels(), slice * area, (slice + 1) * area));
            }
        }
        return new SlicedMask(view, marked);
    }

    MaskView view() {
        return view;
    }

    /** Returns the labels of a slice in the order row, column. */
    byte[] labels(int slice) {
        byte[] labels = marked.get(slice);
        return labels == null ? new byte[view.rows() * view.columns()] : labels;
    }

    /** Returns the bytes that it holds. */
    long byteLength() {
        long sum = 1024 + 8L * view.slices();
        for (byte[] labels : marked.values()) {
            sum += labels.length;
        }
        return sum;
    }
}
