package org.bellwether.inference;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwether.domain.Volume;
import org.bellwether.testing.EllipsoidHead;

/** Axial heads as volumes, for the tests of the networks. */
public final class HeadVolumes {

    private static final double FIELD_OF_VIEW_MM = 230;
    private static final double HEIGHT_MM = 170;

    private HeadVolumes() {}

    /**
     * Makes an axial head.
     *
     * @param slices number of slices over the whole height
     * @param side rows and columns
     * @param bleedMl volume of a ball of 65 HU in the left hemisphere, 0 for none
     * @param seed of the noise
     * @return the volume, slices from inferior to superior
     */
    public static Volume axial(int slices, int side, double bleedMl, long seed) {
        double sliceMm = HEIGHT_MM / slices;
        double pixelMm = FIELD_OF_VIEW_MM / side;
        EllipsoidHead head = bleedMl > 0
                ? EllipsoidHead.bleeding(new EllipsoidHead.Ball(35, -15, 30, bleedMl, 65))
                : EllipsoidHead.healthy();
        EllipsoidHead.Grid grid = EllipsoidHead.Grid.axial(slices, sliceMm, side, pixelMm);
        List<String> uids =
                IntStream.range(0, slices).mapToObj(i -> "2.25." + (i + 1)).toList();
        return new Volume(
                head.image(grid, seed),
                slices,
                side,
                side,
                sliceMm,
                pixelMm,
                pixelMm,
                new double[] {1, 0, 0, 0, 1, 0},
                grid.firstPositionMm(),
                uids);
    }
}
