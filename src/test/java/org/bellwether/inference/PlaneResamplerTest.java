package org.bellwether.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlaneResamplerTest {

    private static float[] resample(short[] voxels, int rows, int columns, int targetRows, int targetColumns) {
        float[] sums = new float[targetRows * targetColumns];
        new PlaneResampler(rows, columns, targetRows, targetColumns).add(voxels, 0, sums);
        return sums;
    }

    @Test
    void equalSizesStayAsTheyAre() {
        assertThat(resample(new short[] {1, 2, 3, 4, 5, 6}, 2, 3, 2, 3)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void threeBecomeTwoByTheAreaThatEachCovers() {
        assertThat(resample(new short[] {0, 30, 90}, 1, 3, 1, 2)).containsExactly(new float[] {10, 70}, within(1e-4f));
    }

    @Test
    void severalSlicesAddUp() {
        PlaneResampler resampler = new PlaneResampler(1, 2, 1, 1);
        float[] sums = new float[1];
        resampler.add(new short[] {9, 9, 1, 3}, 2, sums);
        resampler.add(new short[] {9, 9, 1, 3}, 0, sums);
        assertThat(sums[0]).isEqualTo(11);
    }

    @Property(tries = 100)
    void theMeanOfASliceStays(
            @ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @IntRange(min = 1, max = 40) int targetRows,
            @ForAll @IntRange(min = 1, max = 40) int targetColumns,
            @ForAll long seed) {
        Random random = new Random(seed);
        short[] voxels = new short[rows * columns];
        double mean = 0;
        for (int i = 0; i < voxels.length; i++) {
            voxels[i] = (short) (random.nextInt(4096) - 1024);
            mean += (double) voxels[i] / voxels.length;
        }
        double resampled = 0;
        for (float value : resample(voxels, rows, columns, targetRows, targetColumns)) {
            resampled += value / (targetRows * targetColumns);
        }
        assertThat(resampled).isCloseTo(mean, within(0.05));
    }

    @Test
    void anEmptySliceIsRefused() {
        assertThatThrownBy(() -> new PlaneResampler(0, 5, 1, 1)).hasMessageContaining("0x5");
    }
}
