package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bellwether.dicom.io.Part10File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decodes small images that DCMTK, GDCM, CharLS and OpenJPEG encoded, with every option that they have, and compares with what
 * they were made of; images of lossy transfer syntaxes were compared with their makers' own decoders when the checksums were
 * written. The names tell the pixels ({@code s12}: signed, 12 bits), the encoder and its option.
 */
class PixelCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/pixels");

    static Stream<String> images() throws Exception {
        return Files.readAllLines(FOLDER.resolve("crc32.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("images")
    void isDecodedToTheValuesThatItWasMadeOf(String line) throws Exception {
        String[] nameAndChecksum = line.split(" ");
        Path file = FOLDER.resolve(nameAndChecksum[0] + ".dcm");
        StoredPixels pixels = PixelDecoder.decode(Part10File.readHeader(file), file);
        ByteBuffer values = ByteBuffer.allocate(4 * pixels.values().length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < pixels.values().length; i++) {
            values.putInt(pixels.value(i));
        }
        CRC32 checksum = new CRC32();
        checksum.update(values.array());
        assertThat(String.format("%08x", checksum.getValue())).isEqualTo(nameAndChecksum[1]);
    }
}
