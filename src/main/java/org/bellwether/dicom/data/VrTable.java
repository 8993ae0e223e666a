package org.bellwether.dicom.data;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** An open-addressing table from tag to value representation: the look-up made for each element of an Implicit VR stream. */
final class VrTable {

    private static final int SLOTS = 1 << 14;

    private final int[] tags = new int[SLOTS];
    private final @Nullable VR[] vrs = new VR[SLOTS];

    VrTable(Collection<Dictionary.Entry> entries) {
        for (Dictionary.Entry entry : entries) {
            int slot = slot(entry.tag());
            while (vrs[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            tags[slot] = entry.tag();
            vrs[slot] = assumed(entry.vrs());
        }
    }

    @Nullable
    VR get(int tag) {
        int slot = slot(tag);
        for (VR vr = vrs[slot]; vr != null; vr = vrs[slot]) {
            if (tags[slot] == tag) {
                return vr;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return null;
    }

    /** Chooses one of the dictionary's alternatives. */
    static VR assumed(String vrs) {
        if (vrs.endsWith("OW")) {
            return VR.OW;
        }
        return vrs.startsWith("US") ? VR.US : vrs.equals("NONE") ? VR.UN : VR.valueOf(vrs.substring(0, 2));
    }

    private static int slot(int tag) {
        return tag * 0x9E3779B1 >>> 18;
    }
}
