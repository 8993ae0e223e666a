package org.bellwether.protocol;

import java.util.Arrays;

/**
 * Looks from the middle of a region in all directions for bone. From the brain nearly every direction ends at the skull,
 * through nothing but brain, also where a piece of the skull is missing elsewhere; from an organ of the trunk fat, lung or
 * no bone at all come first.
 */
final class BoneRays {

    private static final int DIRECTIONS = 32;
    /** Partial volume of an infant's skull in a cell of two millimetres. */
    private static final int BONE_HU = 130;
    /** So much fat or air may lie on the way: a sulcus with noise, a drain, partial volume. */
    private static final double MOST_OTHER_MM = 8;

    private static final double FURTHEST_MM = 160;

    private final CellSlice cells;

    /**
     * What the directions showed.
     *
     * @param known directions that did not leave the field of view within the patient
     * @param ended directions of these that end at bone
     * @param distanceMm median distance of that bone, in millimetres
     */
    record View(int known, int ended, double distanceMm) {

        /** Returns the part of all known directions that end at bone. */
        double endedPart() {
            return known == 0 ? 0 : (double) ended / known;
        }
    }

    BoneRays(CellSlice cells) {
        this.cells = cells;
    }

    View from(int cell) {
        double[] distancesMm = new double[DIRECTIONS];
        int known = 0;
        int ended = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double distanceMm = boneMm(cell, Math.sin(angle), Math.cos(angle));
            known += Double.isNaN(distanceMm) ? 0 : 1;
            if (distanceMm >= 0) {
                distancesMm[ended++] = distanceMm;
            }
        }
        Arrays.sort(distancesMm, 0, ended);
        return new View(known, ended, ended == 0 ? 0 : distancesMm[ended / 2]);
    }

    /** Distance of the first bone in millimetres, negative when there is none, NaN when the field of view ends before. */
    private double boneMm(int cell, double down, double across) {
        double stepMm = Math.min(cells.rowMm, cells.columnMm);
        double row = cell / cells.columns + 0.5;
        double column = cell % cells.columns + 0.5;
        double otherMm = 0;
        for (double mm = 0; mm < FURTHEST_MM; mm += stepMm) {
            int y = (int) Math.floor(row + down * mm / cells.rowMm);
            int x = (int) Math.floor(column + across * mm / cells.columnMm);
            if (y < 0 || y >= cells.rows || x < 0 || x >= cells.columns) {
                return Double.NaN;
            }
            int hu = cells.meansHu[y * cells.columns + x];
            if (hu >= BONE_HU) {
                return mm;
            }
            if (hu < SoftRegions.LOWEST_HU) {
                otherMm += stepMm;
                if (otherMm > MOST_OTHER_MM) {
                    return -1;
                }
            }
        }
        return -1;
    }
}
