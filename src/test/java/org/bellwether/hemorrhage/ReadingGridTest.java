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

    /** Slices at these places; slice i has the value 10 * i in each voxel. */
    private static Volume at(double spacingMm, double[] direction, double... alongMm) {
        short[] voxelsHu = new short[alongMm.length * 256];
        for (int i = 0; i < voxelsHu.length; i++) {
            voxelsHu[i] = (short) (i / 256 * 10);
        }
        return new Volume(
                voxelsHu,
                alongMm.length,
                16,
                16,
                spacingMm,
                0.9,
                0.9,
                direction,
                new double[3],
                Collections.nCopies(alongMm.length, "1.2"),
                alongMm);
    }

    private static int[] firstVoxels(ReadingGrid grid) {
        ShortBuffer voxels = grid.input(0, grid.slices)
                .content()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int[] first = new int[grid.slices];
        for (int slice = 0; slice < grid.slices; slice++) {
            first[slice] = voxels.get(slice * 256);
        }
        return first;
    }

    private static double[] withGap(int slices, double stepMm, int missing) {
        double[] alongMm = new double[slices];
        for (int i = 0; i < slices; i++) {
            alongMm[i] = (i < missing ? i : i + 1) * stepMm;
        }
        return alongMm;
    }

    @Test
    void aMissingSliceIsTheMeanOfItsNeighboursAndNoOtherSliceIsBlurred() {
        ReadingGrid grid = new ReadingGrid(at(5, SUPINE, withGap(24, 5, 2)));
        assertThat(grid.slices).isEqualTo(25);
        assertThat(firstVoxels(grid)).startsWith(0, 10, 15, 20, 30).endsWith(220, 230);
        assertThat(grid.sourceSlices(2)).isCloseTo(1, within(1e-9));
        byte[] labels = new byte[25 * 256];
        labels[3 * 256] = 2;
        LabelMask mask = grid.mask(labels);
        assertThat(mask.labels()[2 * 256]).isEqualTo((byte) 2);
        assertThat(grid.middleSourceSlice(3)).isEqualTo(2);
    }

    @Test
    void thinSlicesAreBroughtToTheDistanceOfTheThickOnesAndTheVolumeStaysTheSame() {
        double[] alongMm = new double[20];
        for (int i = 1; i < 20; i++) {
            alongMm[i] = alongMm[i - 1] + (i < 8 ? 2.5 : i == 8 ? 3.75 : 5);
        }
        Volume volume = at(alongMm[19] / 19, SUPINE, alongMm);
        ReadingGrid grid = new ReadingGrid(volume);
        assertThat(grid.slices).isEqualTo(16);
        assertThat(firstVoxels(grid)).startsWith(5, 25, 45).endsWith(180, 190);
        double mm = 0;
        for (int slice = 0; slice < grid.slices; slice++) {
            mm += grid.sourceSlices(slice) * volume.sliceSpacingMm();
        }
        assertThat(mm).isCloseTo(volume.edgeMm(20) - volume.edgeMm(0), within(1e-9));
        assertThat(mm).isCloseTo(8 * 2.5 + 12 * 5, within(1e-9));
    }

    /** Rows that run from left to right turn the normal to the feet, while slices are ordered from the feet upwards. */
    @Test
    void aHeadWhoseSlicesRunAgainstTheirNormalIsNotReadUpsideDown() {
        double[] mirrored = {-1, 0, 0, 0, 1, 0};
        ReadingGrid grid = new ReadingGrid(at(5, mirrored, Volume.even(4, -5)));
        assertThat(firstVoxels(grid)).containsExactly(0, 10, 20, 30);
        assertThat(grid.middleSourceSlice(0)).isZero();
        ReadingGrid along = new ReadingGrid(at(5, mirrored, Volume.even(4, 5)));
        assertThat(firstVoxels(along)).containsExactly(30, 20, 10, 0);
    }

    @Test
    void anUnevenStackAgainstItsNormalKeepsItsPlaces() {
        double[] alongMm = withGap(24, -5, 2);
        ReadingGrid grid = new ReadingGrid(at(5, new double[] {-1, 0, 0, 0, 1, 0}, alongMm));
        assertThat(firstVoxels(grid)).startsWith(0, 10, 15, 20, 30).endsWith(220, 230);
        ReadingGrid down = new ReadingGrid(at(5, new double[] {-1, 0, 0, 0, 1, 0}, withGap(24, 5, 2)));
        assertThat(firstVoxels(down)).startsWith(230, 220).endsWith(20, 15, 10, 0);
    }
}
