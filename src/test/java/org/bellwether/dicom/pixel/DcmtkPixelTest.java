package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Peers;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decodes what DCMTK's encoders made, value for value. */
class DcmtkPixelTest {

    @TempDir
    Path folder;

    static List<Arguments> encodings() {
        List<Arguments> encodings = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            encodings.add(Arguments.of(kind, "+e1", 1));
            for (int predictor = 1; predictor <= 7; predictor++) {
                encodings.add(Arguments.of(kind, "+el", predictor));
            }
        }
        return encodings;
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void losslessJpeg(int kind, String option, int predictor) throws Exception {
        Path original = image(kind);
        Path encoded = folder.resolve("encoded.dcm");
        if (option.equals("+e1")) {
            Commands.run(Peers.program("dcmcjpeg"), "+e1", original, encoded);
        } else {
            Commands.run(Peers.program("dcmcjpeg"), "+el", "+sv", predictor, original, encoded);
        }
        Part10Header header = Part10File.readHeader(encoded);
        assertThat(header.meta().transferSyntaxUid())
                .isEqualTo(option.equals("+e1") ? Uid.JPEG_LOSSLESS_FIRST_ORDER : Uid.JPEG_LOSSLESS);
        assertSamePixels(original, encoded);
    }

    @Test
    void losslessJpegInManyFragments() throws Exception {
        Path original = image(0);
        Path encoded = folder.resolve("encoded.dcm");
        Commands.run(Peers.program("dcmcjpeg"), "+e1", "+fs", 1, original, encoded);
        assertSamePixels(original, encoded);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void rle(int kind) throws Exception {
        Path original = image(kind);
        Path encoded = folder.resolve("encoded.dcm");
        Commands.run(Peers.program("dcmcrle"), original, encoded);
        assertThat(Part10File.readHeader(encoded).meta().transferSyntaxUid()).isEqualTo(Uid.RLE_LOSSLESS);
        assertSamePixels(original, encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+t1 5 +t2 12 +t3 30 +rs 40", "+fs 1"})
    void jpegLsWithoutLoss(String options) throws Exception {
        for (int kind = 0; kind < 4; kind++) {
            Path original = image(kind);
            Path encoded = folder.resolve("encoded.dcm");
            List<Object> command = new ArrayList<>(options.isEmpty() ? List.of() : List.of(options.split(" ")));
            command.addAll(List.of(original, encoded));
            Commands.run(Peers.program("dcmcjpls"), command.toArray());
            assertThat(Part10File.readHeader(encoded).meta().transferSyntaxUid())
                    .isEqualTo(Uid.JPEG_LS_LOSSLESS);
            assertSamePixels(original, encoded);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dcmcjpls +en +md 3", "dcmcjpeg +ee +q 70", "dcmcjpeg +eb +q 70"})
    void lossyPixelsAreThoseThatDcmtkDecodes(String encoder) throws Exception {
        // Kind 1 has 12 bits unsigned, kind 3 has 8.
        Path original = image(encoder.contains("+eb") ? 3 : 1);
        Path encoded = folder.resolve("encoded.dcm");
        List<Object> command = new ArrayList<>(List.of(encoder.split(" ")));
        Path program = Peers.program((String) command.remove(0));
        command.addAll(List.of(original, encoded));
        Commands.run(program, command.toArray());
        Path decoded = folder.resolve("decoded.dcm");
        Commands.run(Peers.program(encoder.contains("jpls") ? "dcmdjpls" : "dcmdjpeg"), encoded, decoded);
        assertSamePixels(decoded, encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+te", "+tb", "+ti", "+td"})
    void nativeTransferSyntaxes(String option) throws Exception {
        for (int kind = 0; kind < 4; kind++) {
            Path original = image(kind);
            Path converted = folder.resolve("converted.dcm");
            Commands.run(Peers.program("dcmconv"), option, original, converted);
            assertSamePixels(original, converted);
        }
    }

    private static void assertSamePixels(Path original, Path encoded) throws Exception {
        StoredPixels expected = PixelDecoder.decode(Part10File.readHeader(original), original);
        StoredPixels decoded = PixelDecoder.decode(Part10File.readHeader(encoded), encoded);
        assertThat(decoded.values()).isEqualTo(expected.values());
    }

    /** Makes signed 16 bits, unsigned 12 bits, signed 12 bits, or unsigned 8 bits, with noise and the extreme values. */
    private Path image(int kind) {
        int stored = kind == 0 ? 16 : kind == 3 ? 8 : 12;
        boolean signed = kind == 0 || kind == 2;
        int rows = 61;
        int columns = 83;
        Random random = new Random(kind);
        byte[] pixels = new byte[rows * columns * (kind == 3 ? 1 : 2)];
        int low = signed ? -(1 << stored - 1) : 0;
        int span = 1 << stored;
        for (int i = 0; i < rows * columns; i++) {
            int smooth = span / 2 + (int) (span / 4.0 * Math.sin(i / 50.0)) + random.nextInt(9);
            int value = low + (random.nextInt(20) == 0 ? random.nextInt(span) : smooth);
            if (kind == 3) {
                pixels[i] = (byte) value;
            } else {
                pixels[2 * i] = (byte) value;
                pixels[2 * i + 1] = (byte) ((signed ? value & span - 1 : value) >> 8);
            }
        }
        SyntheticCt ct = new SyntheticCt().slices(1).change(dataSet -> describe(dataSet, rows, columns, stored, signed)
                .putBytes(Tag.PIXEL_DATA, kind == 3 ? VR.OB : VR.OW, pixels));
        return ct.writeTo(folder.resolve("original" + kind)).get(0);
    }

    private static DataSet describe(DataSet dataSet, int rows, int columns, int stored, boolean signed) {
        return dataSet.putInteger(Tag.ROWS, rows)
                .putInteger(Tag.COLUMNS, columns)
                .putInteger(Tag.BITS_ALLOCATED, stored == 8 ? 8 : 16)
                .putInteger(Tag.BITS_STORED, stored)
                .putInteger(Tag.HIGH_BIT, stored - 1)
                .putInteger(Tag.PIXEL_REPRESENTATION, signed ? 1 : 0);
    }
}
