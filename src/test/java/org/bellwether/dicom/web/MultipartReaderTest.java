package org.bellwether.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A multipart message is read as it was written, whatever the size of the pieces that it comes in. */
class MultipartReaderTest {

    private static InputStream text(String message) {
        return new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> parts(InputStream stream, String boundary) throws IOException {
        MultipartReader reader = new MultipartReader(stream, boundary, 1 << 24, 100);
        List<String> parts = new ArrayList<>();
        while (reader.next()) {
            parts.add(reader.header("content-type")
                    + "|"
                    + new String(reader.content().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    @Test
    void partsAreReadWithPreambleEpiloguePaddingAndWhatLooksLikeABoundary() throws IOException {
        String message = "preamble\r\n--b \r\nContent-Type: text/a\r\nX: y\r\n\r\none\r\n--\r\n-b\r\n--B\r\n"
                + "\r\n--b\r\n\r\n\r\n--b\r\ncontent-type:text/c\r\n\r\n\r\r\n\r\n--b--\r\nepilogue";
        assertThat(parts(text(message), "b"))
                .containsExactly("text/a|one\r\n--\r\n-b\r\n--B\r\n", "|", "text/c|\r\r\n");
        assertThat(parts(text("--b--"), "b")).isEmpty();
    }

    @Test
    void randomBytesComeThroughInPiecesOfAnySize() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<byte[]> contents = new ArrayList<>();
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            for (int i = 0; i < 3; i++) {
                byte[] content = new byte[random.nextInt(round < 20 ? 300 : 200_000)];
                for (int at = 0; at < content.length; at++) {
                    // Many of the characters of a delimiter.
                    content[at] =
                            (byte) (random.nextInt(3) == 0 ? "\r\n--x".charAt(random.nextInt(5)) : random.nextInt());
                }
                contents.add(content);
                message.writeBytes("\r\n--x-0frontier9\r\nContent-Type: application/dicom\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                message.writeBytes(content);
            }
            message.writeBytes("\r\n--x-0frontier9--".getBytes(StandardCharsets.US_ASCII));
            MultipartReader reader =
                    new MultipartReader(new Pieces(message.toByteArray(), random), "x-0frontier9", 1 << 24, 3);
            for (byte[] content : contents) {
                assertThat(reader.next()).isTrue();
                if (random.nextInt(4) > 0) {
                    assertThat(Arrays.equals(reader.content().readAllBytes(), content))
                            .isTrue();
                }
            }
            assertThat(reader.next()).isFalse();
        }
    }

    /** Gives a few bytes at a time. */
    private static final class Pieces extends ByteArrayInputStream {
        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(random.nextBoolean() ? 3 : 9000)));
        }
    }

    @Test
    void whatEndsInTheMiddleOrGoesBeyondALimitIsRefused() {
        for (String cut : List.of("", "--b", "--b\r\n", "--b\r\nA: b\r\n", "--b\r\n\r\n", "--b\r\n\r\nabc\r\n--")) {
            assertThatThrownBy(() -> parts(text(cut), "b"))
                    .as(cut)
                    .isInstanceOf(MalformedMessageException.class)
                    .hasMessageContaining("ends in the middle");
        }
        assertThatThrownBy(() -> parts(text("--b\r\nno colon\r\n\r\n\r\n--b--"), "b"))
                .hasMessageContaining("headers");
        assertThatThrownBy(() -> parts(text("--bc\r\n\r\n\r\n--b--"), "b")).hasMessageContaining("boundary");
        assertThatThrownBy(() -> parts(text("x".repeat(200_000)), "b")).hasMessageContaining("no boundary");
        assertThatThrownBy(() -> parts(text("--b\r\n" + "A: b\r\n".repeat(9000) + "\r\n\r\n--b--"), "b"))
                .hasMessageContaining("headers");
        assertThatThrownBy(() -> parts(text("--b\r\n" + "A".repeat(40_000)), "b"))
                .hasMessageContaining("line");
        assertThatThrownBy(() -> parts(text("--b\r\n\r\n" + "\r\n--b\r\n\r\n".repeat(100) + "\r\n--b--"), "b"))
                .hasMessageContaining("parts");
        assertThatThrownBy(() -> new MultipartReader(text("--b\r\n\r\n" + "x".repeat(1000)), "b", 100, 1).next())
                .isInstanceOfSatisfying(MalformedMessageException.class, large -> assertThat(large.isTooLarge())
                        .isTrue());
        for (String wrong : List.of("", "b ", "x".repeat(71), "a\r\nb", "ä")) {
            assertThatThrownBy(() -> new MultipartReader(text(""), wrong, 1, 1)).hasMessageContaining("boundary");
        }
    }

    @Test
    void aMediaTypeIsReadWithItsParameters() throws IOException {
        MediaType type =
                MediaType.parse("Multipart/Related; type=\"application/dicom\"; boundary=\"a \\\"b\" ; Start=x;");
        assertThat(type.name()).isEqualTo("multipart/related");
        assertThat(type.parameters()).containsEntry("boundary", "a \"b").containsEntry("start", "x");
        assertThat(type.isRelated("application/dicom")).isTrue();
        assertThat(MediaType.parse("multipart/related; type=application/dicom;boundary=b")
                        .isRelated("application/dicom"))
                .isTrue();
        assertThat(MediaType.parse("multipart/related; type=\"application/dicom+json\"; boundary=b")
                        .isRelated("application/dicom"))
                .isFalse();
        assertThat(MediaType.parse("application/dicom").isRelated("application/dicom"))
                .isFalse();
        for (String wrong : List.of("", "text", "a/b; c", "a/b; c=\"d", "a/b" + ";x=y".repeat(1000), "a/b\r\nx: y")) {
            assertThatThrownBy(() -> MediaType.parse(wrong)).as(wrong).isInstanceOf(MalformedMessageException.class);
        }
    }
}
