package org.bellwether.hemorrhage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {

    @Test
    void voxelsOfDifferentTypesThatTouchByAFaceAreOneRegion() {
        ConnectedComponents found = new ConnectedComponents(new byte[] {1, 2, 0, 3}, 1, 1, 4);
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.of(0)).isEqualTo(found.of(1)).isNotEqualTo(found.of(3));
        assertThat(found.of(2)).isZero();
    }

    @Test
    void edgesAndCornersDoNotConnect() {
        assertThat(new ConnectedComponents(new byte[] {1, 0, 0, 1}, 1, 2, 2).count())
                .isEqualTo(2);
        assertThat(new ConnectedComponents(new byte[] {1, 0, 0, 0, 0, 0, 0, 1}, 2, 2, 2).count())
                .isEqualTo(2);
    }

    @Test
    void theEndOfOneRowDoesNotTouchTheBeginningOfTheNext() {
        assertThat(new ConnectedComponents(new byte[] {0, 1, 1, 0}, 1, 2, 2).count())
                .isEqualTo(2);
    }

    @Test
    void twoArmsThatMeetInTheLastSliceAreOneRegion() {
        byte[] labels = {1, 0, 1, 1, 0, 1, 1, 1, 1};
        assertThat(new ConnectedComponents(labels, 3, 1, 3).count()).isEqualTo(1);
    }

    @Test
    void aSnakeThroughTheWholeBlockNeedsNoStack() {
        int side = 301;
        byte[] labels = new byte[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                boolean turn = row % 4 == 1 ? column == side - 1 : column == 0;
                labels[row * side + column] = (byte) (row % 2 == 0 || turn ? 1 : 0);
            }
        }
        assertThat(new ConnectedComponents(labels, 1, side, side).count()).isEqualTo(1);
    }

    @Property(tries = 200)
    void agreesWithAFloodFill(
            @ForAll @IntRange(min = 1, max = 6) int slices,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 5, max = 95) int percent,
            @ForAll long seed) {
        Random random = new Random(seed);
        byte[] labels = new byte[slices * rows * columns];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) (random.nextInt(100) < percent ? 1 + random.nextInt(3) : 0);
        }
        int[] expected = flood(labels, rows, columns);
        ConnectedComponents found = new ConnectedComponents(labels, slices, rows, columns);
        int[] translation = new int[labels.length + 1];
        int regions = 0;
        for (int i = 0; i < labels.length; i++) {
            assertThat(found.of(i) == 0).isEqualTo(expected[i] == 0);
            if (translation[expected[i]] == 0 && expected[i] > 0) {
                translation[expected[i]] = found.of(i);
                regions++;
            }
            assertThat(found.of(i)).isEqualTo(translation[expected[i]]);
        }
        assertThat(found.count()).isEqualTo(regions);
    }

    private static int[] flood(byte[] labels, int rows, int columns) {
        int[] region = new int[labels.length];
        int next = 0;
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] == 0 || region[start] != 0) {
                continue;
            }
            region[start] = ++next;
            Deque<Integer> open = new ArrayDeque<>();
            open.push(start);
            while (!open.isEmpty()) {
                int at = open.pop();
                for (int other = 0; other < labels.length; other++) {
                    int distance = Math.abs(at / (rows * columns) - other / (rows * columns))
                            + Math.abs(at / columns % rows - other / columns % rows)
                            + Math.abs(at % columns - other % columns);
                    if (distance == 1 && labels[other] != 0 && region[other] == 0) {
                        region[other] = next;
                        open.push(other);
                    }
                }
            }
        }
        return region;
    }
}
