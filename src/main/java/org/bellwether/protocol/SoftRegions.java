package org.bellwether.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the connected regions of a slice that are as dense as brain, fluid or blood. */
final class SoftRegions {

    /** Below is fat and air. Wider than brain, since noise is left in the cells. */
    static final int LOWEST_HU = -20;
    /** Above is bone, calcification, metal, or a vessel with contrast agent. */
    static final int HIGHEST_HU = 110;

    private final CellSlice cells;
    private final boolean[] taken;
    private final int[] stack;

    /**
     * A region.
     *
     * @param cells its cells as indices into the slice
     * @param top first row
     * @param bottom last row
     * @param left first column
     * @param right last column
     */
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    record Region(int[] cells, int top, int bottom, int left, int right) {}

    SoftRegions(CellSlice cells) {
        this.cells = cells;
        taken = new boolean[cells.meansHu.length];
        stack = new int[cells.meansHu.length];
    }

    /** Returns the largest regions of a slice, largest first. */
    List<Region> largest(int most, int leastCells) {
        for (int i = 0; i < taken.length; i++) {
            taken[i] = cells.meansHu[i] < LOWEST_HU || cells.meansHu[i] > HIGHEST_HU;
        }
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                Region region = grow(i, leastCells);
                if (region != null) {
                    regions.add(region);
                }
            }
        }
        regions.sort(Comparator.comparingInt((Region region) -> region.cells().length)
                .reversed());
        return regions.subList(0, Math.min(most, regions.size()));
    }

    /** Takes all cells that touch each other with an edge; the stack keeps every one of them, since none comes twice. */
    private @Nullable Region grow(int seed, int leastCells) {
        int columns = cells.columns;
        int top = cells.rows;
        int bottom = 0;
        int left = columns;
        int right = 0;
        int count = push(seed, 0);
        for (int done = 0; done < count; done++) {
            int cell = stack[done];
            int row = cell / columns;
            int column = cell % columns;
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            left = Math.min(left, column);
            right = Math.max(right, column);
            count = column > 0 ? push(cell - 1, count) : count;
            count = column < columns - 1 ? push(cell + 1, count) : count;
            count = row > 0 ? push(cell - columns, count) : count;
            count = row < cells.rows - 1 ? push(cell + columns, count) : count;
        }
        return count < leastCells ? null : new Region(Arrays.copyOf(stack, count), top, bottom, left, right);
    }

    private int push(int cell, int count) {
        if (taken[cell]) {
            return count;
        }
        taken[cell] = true;
        stack[count] = cell;
        return count + 1;
    }
}
