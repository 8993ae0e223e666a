package org.bellwether.hemorrhage;

import java.util.Arrays;

/**
 * The connected regions of a label block: voxels that are not background and touch by a face, whatever their type. Two
 * passes with a forest of provisional numbers; no recursion, two ints a voxel at most.
 */
final class ConnectedComponents {

    private final int[] component;
    private final int[] parent;
    private int provisional;
    private final int count;

    /**
     * Finds the regions.
     *
     * @param labels slices x rows x columns, 0 for background
     * @param slices extent
     * @param rows extent
     * @param columns extent
     */
    ConnectedComponents(byte[] labels, int slices, int rows, int columns) {
        component = new int[labels.length];
        int[] forest = new int[1024];
        int area = rows * columns;
        for (int slice = 0, i = 0; slice < slices; slice++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++, i++) {
                    if (labels[i] == 0) {
                        continue;
                    }
                    int number = column > 0 ? component[i - 1] : 0;
                    number = join(forest, number, row > 0 ? component[i - columns] : 0);
                    number = join(forest, number, slice > 0 ? component[i - area] : 0);
                    if (number == 0) {
                        number = ++provisional;
                        if (number == forest.length) {
                            forest = Arrays.copyOf(forest, forest.length * 2);
                        }
                        forest[number] = number;
                    }
                    component[i] = number;
                }
            }
        }
        parent = forest;
        count = renumber();
    }

    private static int join(int[] forest, int a, int b) {
        if (a == 0 || b == 0 || a == b) {
            return a == 0 ? b : a;
        }
        int rootA = root(forest, a);
        int rootB = root(forest, b);
        int smaller = Math.min(rootA, rootB);
        forest[Math.max(rootA, rootB)] = smaller;
        return smaller;
    }

    private static int root(int[] forest, int number) {
        int root = number;
        while (forest[root] != root) {
            forest[root] = forest[forest[root]];
            root = forest[root];
        }
        return root;
    }

    private int renumber() {
        int[] dense = new int[provisional + 1];
        int found = 0;
        for (int number = 1; number <= provisional; number++) {
            int root = root(parent, number);
            if (dense[root] == 0) {
                dense[root] = ++found;
            }
            dense[number] = dense[root];
        }
        for (int i = 0; i < component.length; i++) {
            component[i] = dense[component[i]];
        }
        return found;
    }

    /** How many regions there are. */
    int count() {
        return count;
    }

    /** The region of a voxel, 1 to {@link #count()}, or 0 for background. */
    int of(int voxel) {
        return component[voxel];
    }
}
