package org.bellwether.hemorrhage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Collections;
import org.bellwether.domain.LabelMask;
import org.bellwether.domain.Volume;
import org.junit.jupiter.api.Test;

class ReadingGridTest {

    private static final double[] SUPINE = {1, 0, 0, 0, 1, 0};

    private static Volume volume(
            int slices, int rows, int columns, double sliceMm, double pixelMm, double[] direction) {
        return new Volume(
                new short[slices * rows * columns],
                slices,
                rows,
                columns,
                sliceMm,
                pixelMm,
                pixelMm,
                direction,
                new double[3],
                Collections.nCopies(slices, "1.2"));
    }

    private static ReadingGrid grid(int slices, int side, double sliceMm, double pixelMm) {
        return new ReadingGrid(volume(slices, side, side, sliceMm, pixelMm, SUPINE));
    }

    @Test
    void usualScansBecome256PixelsAndKeepTheirSlices() {
        ReadingGrid grid = grid(36, 512, 4.5, 0.449);
        assertThat(new int[] {grid.slices, grid.rows, grid.columns, grid.paddedRows})
                .containsExactly(36, 256, 256, 256);
        assertThat(grid(36, 256, 4.5, 0.957).rows).isEqualTo(256);
        assertThat(grid(36, 1024, 4.5, 0.23).rows).isEqualTo(256);
    }

    @Test
    void otherSizesBecomeNineTenthsOfAMillimetrePaddedToSixteen() {
        ReadingGrid grid = grid(36, 512, 5, 0.3);
        assertThat(grid.rows).isEqualTo(171);
        assertThat(grid.paddedRows).isEqualTo(176);
        ReadingGrid coarse = grid(36, 160, 5, 1.5);
        assertThat(coarse.rows).isEqualTo(267);
        assertThat(coarse.paddedRows).isEqualTo(272);
    }

    @Test
    void thinSlicesAreAveragedInGroupsOfAtLeastTwoAndAHalfMillimetres() {
        assertThat(grid(108, 256, 1.5, 0.9).slices).isEqualTo(54);
        assertThat(grid(200, 256, 1.25, 0.9).slices).isEqualTo(100);
        assertThat(grid(241, 256, 0.625, 0.9).slices).isEqualTo(61);
        assertThat(grid(241, 256, 0.625, 0.9).sourceSlices(60)).isEqualTo(1);
        assertThat(grid(40, 256, 2.5, 0.9).slices).isEqualTo(40);
        assertThat(grid(40, 256, 2.4999, 0.9).slices).isEqualTo(40);
    }

    @Test
    void aVoxelOfTheGridHasTheVolumeOfThoseItStandsFor() {
        ReadingGrid grid = grid(108, 512, 1.5, 0.45);
        assertThat(grid.sourceSliceVoxelMl()).isCloseTo(1.5 * 0.9 * 0.9 / 1000, within(1e-12));
    }

    @Test
    void eachGroupIsTheMeanOfItsSlices() {
        Volume volume = volume(3, 16, 16, 1.5, 0.9, SUPINE);
        for (int i = 0; i < 256; i++) {
            volume.voxelsHu()[i] = 10;
            volume.voxelsHu()[256 + i] = 30;
            volume.voxelsHu()[512 + i] = 70;
        }
        ShortBuffer voxels = new ReadingGrid(volume)
                .input(0, 2)
                .content()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        assertThat(voxels.get(0)).isEqualTo((short) 20);
        assertThat(voxels.get(256)).isEqualTo((short) 70);
    }

    /** A single voxel at slice 2, row 1, column 3 of a volume that is stored upside down and mirrored. */
    @Test
    void aVolumeStoredInAnotherDirectionIsTurnedForTheNetworkAndBack() {
        Volume turned = volume(4, 16, 16, 5, 0.9, new double[] {-1, 0, 0, 0, 1, 0});
        turned.voxelsHu()[(2 * 16 + 1) * 16 + 3] = 500;
        ReadingGrid grid = new ReadingGrid(turned);
        ShortBuffer voxels =
                grid.input(0, 4).content().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        assertThat(voxels.get((1 * 16 + 1) * 16 + 12)).isEqualTo((short) 500);

        byte[] labels = new byte[4 * 256];
        labels[(1 * 16 + 1) * 16 + 12] = 2;
        LabelMask mask = grid.mask(labels);
        assertThat(mask.labels()[(2 * 16 + 1) * 16 + 3]).isEqualTo((byte) 2);
        assertThat(grid.middleSourceSlice(1)).isEqualTo(2);
    }

    @Test
    void paddingIsAirAndDoesNotComeBack() {
        ReadingGrid grid = grid(1, 20, 5, 0.9);
        ShortBuffer voxels =
                grid.input(0, 1).content().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        assertThat(voxels.get(20)).isEqualTo((short) -1024);
        assertThat(voxels.get(20 * 32)).isEqualTo((short) -1024);
        assertThat(voxels.get(19)).isZero();
        assertThat(grid.mask(new byte[400]).columns()).isEqualTo(20);
    }

    @Test
    void labelsOfAGroupGoToEachOfItsSlices() {
        ReadingGrid grid = grid(5, 16, 1.25, 0.9);
        byte[] labels = new byte[grid.slices * 256];
        labels[256] = 3;
        LabelMask mask = grid.mask(labels);
        assertThat(mask.slices()).isEqualTo(5);
        assertThat(mask.labels()[2 * 256]).isEqualTo((byte) 3);
        assertThat(mask.labels()[3 * 256]).isEqualTo((byte) 3);
        assertThat(mask.labels()[4 * 256]).isZero();
        assertThat(mask.labels()[256]).isZero();
    }
}
