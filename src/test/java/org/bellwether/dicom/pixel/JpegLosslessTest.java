package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Uid;
import org.junit.jupiter.api.Test;

class JpegLosslessTest {

    @Property(tries = 300)
    void everyPredictorPrecisionAndRestartIntervalIsDecoded(
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @IntRange(min = 2, max = 16) int precision,
            @ForAll @IntRange(min = 1, max = 7) int predictor,
            @ForAll @IntRange(min = 0, max = 3) int restartRows,
            @ForAll long seed)
            throws Exception {
        int[] samples = samples(rows * columns, precision, seed);
        byte[] jpeg = new LosslessJpegEncoder(rows, columns, precision, predictor, 0, restartRows).encode(samples);
        StoredPixels pixels = decode(Encapsulated.image(rows, columns, 16, precision, false), jpeg);
        for (int i = 0; i < samples.length; i++) {
            assertThat(pixels.value(i)).isEqualTo(samples[i]);
        }
    }

    @Test
    void thePointTransformShiftsTheSamples() throws Exception {
        int[] samples = samples(20 * 30, 12, 5);
        byte[] jpeg = new LosslessJpegEncoder(20, 30, 12, 4, 3, 0).encode(samples);
        StoredPixels pixels = decode(Encapsulated.image(20, 30, 16, 12, false), jpeg);
        for (int i = 0; i < samples.length; i++) {
            assertThat(pixels.value(i)).isEqualTo(samples[i] & ~7);
        }
    }

    @Test
    void theSignIsExtendedFromBitsStored() throws Exception {
        int[] samples = {0, 0x7FF, 0x800, 0xFFF};
        byte[] jpeg = new LosslessJpegEncoder(2, 2, 12, 1, 0, 0).encode(samples);
        StoredPixels pixels = decode(Encapsulated.image(2, 2, 16, 12, true), jpeg);
        assertThat(pixels.values()).containsExactly(0, 2047, -2048, -1);
    }

    @Test
    void aFrameInSeveralFragmentsIsPutTogether() throws Exception {
        int[] samples = samples(64, 16, 9);
        byte[] jpeg = new LosslessJpegEncoder(8, 8, 16, 1, 0, 0).encode(samples);
        DataSet image = Encapsulated.with(
                Encapsulated.image(8, 8, 16, 16, false),
                Arrays.copyOf(jpeg, 50),
                Arrays.copyOfRange(jpeg, 50, jpeg.length));
        StoredPixels pixels = PixelDecoder.decode(image, Uid.JPEG_LOSSLESS_FIRST_ORDER);
        assertThat(pixels.value(63)).isEqualTo(samples[63]);
    }

    @Test
    void aHeaderThatContradictsRowsIsRefused() {
        byte[] jpeg = new LosslessJpegEncoder(8, 8, 16, 1, 0, 0).encode(samples(64, 16, 1));
        assertThatThrownBy(() -> decode(Encapsulated.image(8, 9, 16, 16, false), jpeg))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("8 columns")
                .hasMessageContaining("9 columns");
    }

    @Test
    void aHeaderWithMoreBitsThanAllocatedIsRefused() {
        byte[] jpeg = new LosslessJpegEncoder(8, 8, 16, 1, 0, 0).encode(samples(64, 16, 1));
        assertThatThrownBy(() -> decode(Encapsulated.image(8, 8, 8, 8, false), jpeg))
                .hasMessageContaining("16 bits a pixel");
    }

    @Test
    void aHeaderOfALossyProcessIsRefused() {
        byte[] jpeg = new LosslessJpegEncoder(8, 8, 16, 1, 0, 0).encode(samples(64, 16, 1));
        jpeg[9] = (byte) 0xC1;
        assertThatThrownBy(() -> decode(Encapsulated.image(8, 8, 16, 16, false), jpeg))
                .hasMessageContaining("SOF1");
    }

    @Test
    void hugeRowsAndColumnsOverAFewBytesAllocateNothing() {
        byte[] jpeg = new LosslessJpegEncoder(8, 8, 16, 1, 0, 0).encode(samples(64, 16, 1));
        assertThatThrownBy(() -> decode(Encapsulated.image(8000, 8000, 16, 16, false), jpeg))
                .hasMessageContaining("cannot hold");
    }

    @Property(tries = 400)
    void damagedStreamsEndInOneKindOfException(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int predictor) {
        Random random = new Random(seed);
        byte[] jpeg = new LosslessJpegEncoder(16, 16, 12, predictor, 0, 4).encode(samples(256, 12, seed));
        for (int i = 0; i < 3; i++) {
            jpeg[random.nextInt(jpeg.length)] = (byte) random.nextInt();
        }
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length - random.nextInt(jpeg.length / 2));
        try {
            assertThat(decode(Encapsulated.image(16, 16, 16, 12, false), cut).values())
                    .hasSize(256);
        } catch (PixelDataException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    private static StoredPixels decode(DataSet image, byte[] jpeg) throws PixelDataException {
        return PixelDecoder.decode(Encapsulated.with(image, jpeg), Uid.JPEG_LOSSLESS);
    }

    private static int[] samples(int count, int precision, long seed) {
        Random random = new Random(seed);
        int[] samples = new int[count];
        for (int i = 0; i < count; i++) {
            boolean smooth = i > 0 && random.nextInt(4) > 0;
            samples[i] = smooth
                    ? Math.max(0, Math.min((1 << precision) - 1, samples[i - 1] + random.nextInt(5) - 2))
                    : random.nextInt(1 << precision);
        }
        return samples;
    }
}
