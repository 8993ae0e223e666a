package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Collections;
import org.bellwether.domain.Volume;
import org.bellwether.inference.Tensor;
import org.bellwether.protocol.Phantoms.Scan;
import org.junit.jupiter.api.Test;

class ProtocolSampleTest {

    private static Volume volume(short[] voxelsHu, int slices, int rows, int columns, double rowMm, double columnMm) {
        return new Volume(
                voxelsHu,
                slices,
                rows,
                columns,
                5,
                rowMm,
                columnMm,
                new double[] {1, 0, 0, 0, 1, 0},
                new double[3],
                Collections.nCopies(slices, "1.2"));
    }

    private static ShortBuffer voxels(Volume volume) {
        Tensor tensor = ProtocolSample.of(volume);
        assertThat(tensor.shape()).containsExactly(1, 8, 256, 256);
        return tensor.content().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }

    /** Slices from first to end (exclusive) show body, all others air. */
    private static Volume body(int slices, int first, int end) {
        short[] voxelsHu = new short[slices * 16 * 16];
        for (int i = 0; i < voxelsHu.length; i++) {
            int slice = i / 256;
            voxelsHu[i] = (short) (slice >= first && slice < end ? 40 : -1000);
        }
        return volume(voxelsHu, slices, 16, 16, 1, 1);
    }

    @Test
    void eightSlicesAreTheMiddlesOfEqualPartsWithoutTheEnds() {
        assertThat(ProtocolSample.slices(body(100, 0, 100))).containsExactly(23, 31, 38, 46, 53, 61, 68, 76);
    }

    @Test
    void slicesOfAirAboveTheHeadAreNotLookedAt() {
        assertThat(ProtocolSample.slices(body(100, 20, 70))).containsExactly(31, 35, 39, 43, 46, 50, 54, 58);
    }

    @Test
    void aShortStackGivesSomeSlicesTwice() {
        assertThat(ProtocolSample.slices(body(4, 0, 4))).containsExactly(0, 1, 1, 1, 2, 2, 2, 3);
        assertThat(ProtocolSample.slices(body(1, 0, 1))).containsOnly(0);
        assertThat(ProtocolSample.slices(body(12, 0, 0))).hasSize(8);
    }

    /** 300 mm from the shoulders to the vertex: two thirds of the slices show no brain. */
    @Test
    void aLongNeckDoesNotTakeTheEightSlicesFromTheHead() {
        Volume volume = Scan.axial().slices(75, 4).pixels(128, 1.8).middle(-80).of(Phantoms.adult());
        for (int slice : ProtocolSample.slices(volume)) {
            double z = -80 + (slice - 37) * 4;
            assertThat(z).isBetween(-75.0, 70.0);
        }
        int[] head = ProtocolSample.slices(
                Scan.axial().slices(40, 4).pixels(128, 1.8).of(Phantoms.adult()));
        assertThat(head).containsExactly(9, 11, 14, 17, 20, 23, 26, 28);
    }

    @Test
    void inAStackOfTwoDistancesTheSlicesAreChosenByMillimetres() {
        double[] alongMm = new double[60];
        for (int i = 1; i < 60; i++) {
            alongMm[i] = alongMm[i - 1] + (i < 40 ? 1 : 5);
        }
        short[] voxelsHu = new short[60 * 256];
        Arrays.fill(voxelsHu, (short) 40);
        Volume mixed = new Volume(
                voxelsHu,
                60,
                16,
                16,
                alongMm[59] / 59,
                1,
                1,
                new double[] {1, 0, 0, 0, 1, 0},
                new double[3],
                Collections.nCopies(60, "1.2"),
                alongMm);
        int[] slices = ProtocolSample.slices(mixed);
        assertThat(slices[0]).isBetween(33, 35);
        for (int k = 1; k < 8; k++) {
            assertThat(alongMm[slices[k]] - alongMm[slices[k - 1]]).isBetween(5.0, 16.0);
        }
    }

    @Test
    void twoByTwoPixelsBecomeTheirMean() {
        short[] slice = new short[512 * 512];
        for (int i = 0; i < slice.length; i++) {
            slice[i] = (short) (i % 2 == 0 ? 10 : 30);
        }
        slice[0] = 50;
        ShortBuffer voxels = voxels(volume(slice, 1, 512, 512, 0.45, 0.45));
        assertThat(voxels.get(0)).isEqualTo((short) 30);
        assertThat(voxels.get(1)).isEqualTo((short) 20);
    }

    @Test
    void aReformatKeepsItsProportionsInMillimetresAndIsContinuedByItsOutermostRows() {
        short[] slice = new short[108 * 256];
        for (int row = 0; row < 108; row++) {
            Arrays.fill(slice, row * 256, (row + 1) * 256, (short) (row == 0 ? 10 : row == 107 ? 90 : 40));
        }
        ShortBuffer voxels = voxels(volume(slice, 1, 108, 256, 1.5, 0.957));
        int covered = (int) Math.round(108 * 1.5 / 0.957);
        int top = (256 - covered) / 2;
        for (int row = 0; row < 256; row++) {
            short expected = voxels.get(Math.max(top, Math.min(top + covered - 1, row)) * 256 + 128);
            assertThat(voxels.get(row * 256 + 128)).as("row %d", row).isEqualTo(expected);
        }
        assertThat(voxels.get(0)).isEqualTo((short) 10);
        assertThat(voxels.get(255 * 256 + 255)).isEqualTo((short) 90);
        assertThat(voxels.get(128 * 256)).isEqualTo((short) 40);
    }
}
