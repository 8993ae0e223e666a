package org.bellwether.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Frames come out as they went in, however TCP cuts them; any bytes at all are survived. */
class FrameDecoderTest {

    @Property(tries = 300)
    void messagesComeOutAsTheyWentInHoweverTheStreamIsCut(
            @ForAll("messages") List<byte[]> messages, @ForAll @IntRange(min = 1, max = 40) int piece)
            throws MllpException {
        ByteBuffer stream = ByteBuffer.allocate(10_000);
        for (byte[] message : messages) {
            stream.put(FrameDecoder.frame(message));
        }
        stream.flip();

        assertThat(decode(stream, piece, 1000)).containsExactlyElementsOf(messages);
    }

    @Property(tries = 300)
    void anyBytesAreSurvivedAndNothingLongerThanAllowedIsKept(@ForAll byte[] bytes) {
        FrameDecoder decoder = new FrameDecoder(20);
        ByteBuffer stream = ByteBuffer.wrap(bytes);
        while (stream.hasRemaining()) {
            try {
                byte[] message = decoder.next(stream);
                assertThat(message == null || message.length <= 20).isTrue();
            } catch (MllpException tooLong) {
                assertThat(tooLong).hasMessageContaining("more than 20 bytes");
            }
            assertThat(decoder.buffered()).isLessThanOrEqualTo(20);
        }
    }

    private static List<byte[]> decode(ByteBuffer stream, int piece, int limit) throws MllpException {
        FrameDecoder decoder = new FrameDecoder(limit);
        List<byte[]> messages = new ArrayList<>();
        while (stream.hasRemaining()) {
            byte[] cut = new byte[Math.min(piece, stream.remaining())];
            stream.get(cut);
            ByteBuffer part = ByteBuffer.wrap(cut);
            while (part.hasRemaining()) {
                byte[] message = decoder.next(part);
                if (message != null) {
                    messages.add(message);
                }
            }
        }
        return messages;
    }

    /** Messages of bytes that may stand in one: everything but the two frame bytes. */
    @Provide
    Arbitrary<List<byte[]>> messages() {
        return Arbitraries.bytes()
                .filter(value -> value != 0x0B && value != 0x1C)
                .array(byte[].class)
                .ofMaxSize(200)
                .list()
                .ofMaxSize(10);
    }
}
