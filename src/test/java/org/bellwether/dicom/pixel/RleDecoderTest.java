package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Uid;
import org.junit.jupiter.api.Test;

class RleDecoderTest {

    @Test
    void literalsAndRunsMakeTheHighAndTheLowBytes() throws Exception {
        byte[] high = {-3, 0x12}; // four times 0x12
        byte[] low = {-128, 1, 7, 8, -1, 9}; // nothing, two literals, twice 9
        StoredPixels pixels = decode(Encapsulated.image(2, 2, 16, 16, false), frame(2, high, low));
        assertThat(pixels.values()).containsExactly(0x1207, 0x1208, 0x1209, 0x1209);
    }

    @Test
    void eightBitsTakeOneSegment() throws Exception {
        StoredPixels pixels = decode(Encapsulated.image(1, 3, 8, 8, false), frame(1, new byte[] {-2, (byte) 200}));
        assertThat(pixels.values()).containsExactly(200, 200, 200);
    }

    @Test
    void aSegmentThatEndsEarlyIsRefused() {
        byte[] frame = frame(2, new byte[] {-2, 1}, new byte[] {-3, 1});
        assertThatThrownBy(() -> decode(Encapsulated.image(2, 2, 16, 16, false), frame))
                .isInstanceOf(PixelDataException.class)
                .hasMessageContaining("after 3 of 4 pixels");
    }

    @Test
    void aSegmentOutsideTheFrameIsRefused() {
        byte[] frame = frame(2, new byte[] {-3, 1}, new byte[] {-3, 1});
        ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(8, 0x7FFFFFFF);
        assertThatThrownBy(() -> decode(Encapsulated.image(2, 2, 16, 16, false), frame))
                .hasMessageContaining("2147483647");
    }

    @Test
    void aWrongNumberOfSegmentsIsRefused() {
        byte[] frame = frame(1, new byte[] {-3, 1});
        assertThatThrownBy(() -> decode(Encapsulated.image(2, 2, 16, 16, false), frame))
                .hasMessageContaining("1 segments");
    }

    @Property(tries = 300)
    void damagedFramesEndInOneKindOfException(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] frame = new byte[64 + random.nextInt(80)];
        random.nextBytes(frame);
        ByteBuffer.wrap(frame)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 2)
                .putInt(64)
                .putInt(64 + random.nextInt(20));
        try {
            assertThat(decode(Encapsulated.image(5, 7, 16, 16, false), frame).values())
                    .hasSize(35);
        } catch (PixelDataException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static StoredPixels decode(DataSet image, byte[] frame) throws PixelDataException {
        return PixelDecoder.decode(Encapsulated.with(image, frame), Uid.RLE_LOSSLESS);
    }

    private static byte[] frame(int count, byte[]... segments) {
        int length =
                64 + Arrays.stream(segments).mapToInt(segment -> segment.length).sum();
        ByteBuffer frame = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(count);
        int at = 64;
        for (byte[] segment : segments) {
            frame.putInt(at);
            at += segment.length;
        }
        frame.position(64);
        for (byte[] segment : segments) {
            frame.put(segment);
        }
        return frame.array();
    }
}
