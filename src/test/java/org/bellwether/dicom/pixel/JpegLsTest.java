package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Uid;
import org.junit.jupiter.api.Test;

class JpegLsTest {

    private static final JpegLsParameters DEFAULTS = new JpegLsParameters(0, 0, 0, 0, 0);

    /** The example of ITU-T T.87 section H.3. */
    @Test
    void theExampleOfTheStandard() throws Exception {
        byte[] frame = HexFormat.of()
                .parseHex("FFD8FFF7000B0800040004010111" + "00FFDA0008010100000000" + "C000006C80208E01C0000057400000"
                        + "6EE6000001BC18000005D80000916" + "0FFD9");
        StoredPixels pixels = decode(Encapsulated.image(4, 4, 8, 8, false), frame);
        assertThat(pixels.values())
                .containsExactly(0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145);
    }

    @Property(tries = 300)
    void everyPrecisionLossAndRestartIntervalIsDecoded(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 90) int columns,
            @ForAll @IntRange(min = 2, max = 16) int precision,
            @ForAll @IntRange(min = 0, max = 9) int near,
            @ForAll @IntRange(min = 0, max = 3) int restartLines,
            @ForAll long seed)
            throws Exception {
        int loss = Math.min(near, ((1 << precision) - 1) / 2);
        int[] samples = samples(rows * columns, precision, seed);
        byte[] frame = new JpegLsEncoder(rows, columns, precision, loss, restartLines, DEFAULTS).encode(samples);
        StoredPixels pixels = decode(Encapsulated.image(rows, columns, 16, precision, false), frame);
        for (int i = 0; i < samples.length; i++) {
            assertThat(pixels.value(i)).isCloseTo(samples[i], within(loss));
        }
    }

    @Property(tries = 100)
    void statedParametersAreUsed(
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 0, max = 60) int second,
            @ForAll @IntRange(min = 0, max = 60) int third,
            @ForAll @IntRange(min = 3, max = 300) int reset,
            @ForAll long seed)
            throws Exception {
        JpegLsParameters stated = new JpegLsParameters(3000, first, first + second, first + second + third, reset);
        int[] samples = samples(20 * 30, 11, seed);
        byte[] frame = new JpegLsEncoder(20, 30, 12, 0, 0, stated).encode(samples);
        StoredPixels pixels = decode(Encapsulated.image(20, 30, 16, 12, false), frame);
        for (int i = 0; i < samples.length; i++) {
            assertThat(pixels.value(i)).isEqualTo(samples[i]);
        }
    }

    @Test
    void theSignIsExtendedFromBitsStored() throws Exception {
        int[] samples = {0, 0x7FF, 0x800, 0xFFF};
        byte[] frame = new JpegLsEncoder(2, 2, 12, 0, 0, DEFAULTS).encode(samples);
        assertThat(decode(Encapsulated.image(2, 2, 16, 12, true), frame).values())
                .containsExactly(0, 2047, -2048, -1);
    }

    @Test
    void aHeaderThatContradictsTheAttributesIsRefused() throws Exception {
        byte[] frame = new JpegLsEncoder(8, 8, 16, 0, 0, DEFAULTS).encode(samples(64, 16, 1));
        assertThatThrownBy(() -> decode(Encapsulated.image(8, 9, 16, 16, false), frame))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("8 columns")
                .hasMessageContaining("9 columns");
        assertThatThrownBy(() -> decode(Encapsulated.image(8, 8, 8, 8, false), frame))
                .hasMessageContaining("16 bits a pixel");
    }

    @Test
    void aFrameThatEndsEarlyIsRefused() throws Exception {
        byte[] frame = new JpegLsEncoder(40, 40, 16, 0, 0, DEFAULTS).encode(samples(1600, 16, 1));
        for (int length = 0; length < frame.length - 4; length += 7) {
            byte[] cut = java.util.Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> decode(Encapsulated.image(40, 40, 16, 16, false), cut))
                    .isInstanceOf(PixelDataException.class);
        }
    }

    @Property(tries = 400)
    void damagedStreamsEndInOneKindOfException(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int near)
            throws Exception {
        Random random = new Random(seed);
        byte[] frame = new JpegLsEncoder(16, 16, 12, near, 5, DEFAULTS).encode(samples(256, 12, seed));
        for (int i = 0; i < 3; i++) {
            frame[random.nextInt(frame.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(decode(Encapsulated.image(16, 16, 16, 12, false), frame).values())
                    .hasSize(256);
        } catch (PixelDataException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static StoredPixels decode(DataSet image, byte[] frame) throws PixelDataException {
        return PixelDecoder.decode(Encapsulated.with(image, frame), Uid.JPEG_LS_NEAR_LOSSLESS);
    }

    /** Makes smooth values with noise, flat stretches, and some of any size. */
    private static int[] samples(int count, int precision, long seed) {
        Random random = new Random(seed);
        int span = 1 << precision;
        int[] samples = new int[count];
        int value = random.nextInt(span);
        boolean flat = false;
        for (int i = 0; i < count; i++) {
            flat = random.nextInt(25) == 0 ? !flat : flat;
            if (!flat) {
                value += random.nextInt(9) - 4;
            }
            if (random.nextInt(40) == 0) {
                value = random.nextInt(span);
            }
            value = Math.max(0, Math.min(value, span - 1));
            samples[i] = value;
        }
        return samples;
    }
}
