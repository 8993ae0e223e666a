package org.bellwether.replay;

import java.util.OptionalDouble;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.LabelMask;
import org.jspecify.annotations.Nullable;

/** How far two masks of the same series agree. */
final class MaskOverlap {

    private MaskOverlap() {}

    /**
     * Computes the Dice coefficient: twice the voxels that both mark, by the sum of what each marks.
     *
     * @param one a mask
     * @param other another mask
     * @param type the type that counts, or null for any
     * @return 0 to 1; empty when the grids differ, or neither marks anything
     */
    static OptionalDouble dice(LabelMask one, LabelMask other, @Nullable HemorrhageType type) {
        if (one.slices() != other.slices() || one.rows() != other.rows() || one.columns() != other.columns()) {
            return OptionalDouble.empty();
        }
        long both = 0;
        long sum = 0;
        for (int i = 0; i < one.labels().length; i++) {
            boolean left = counts(one.labels()[i], type);
            boolean right = counts(other.labels()[i], type);
            both += left && right ? 1 : 0;
            sum += (left ? 1 : 0) + (right ? 1 : 0);
        }
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * both / sum);
    }

    private static boolean counts(byte label, @Nullable HemorrhageType type) {
        return type == null ? label != 0 : label == type.label();
    }
}
