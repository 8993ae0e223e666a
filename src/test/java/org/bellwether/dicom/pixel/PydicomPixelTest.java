package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Peers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decodes every image that comes with pydicom and with pydicom-data, and compares with what pydicom makes of it by the decoders
 * that it prefers: equal in every value, nearly so where a lossy standard leaves the rounding open, or refused with a reason.
 */
class PydicomPixelTest {

    /** Writes a line an image: path, transfer syntax, samples a pixel, file of its values as 32-bit numbers or "-". */
    private static final String SCRIPT =
            """
            import os, sys, glob, warnings, contextlib, pydicom, pydicom.data, data_store
            warnings.simplefilter('ignore')
            out = sys.argv[1]
            roots = [os.path.dirname(pydicom.data.__file__), os.path.dirname(data_store.__file__)]
            files = sorted(f for r in roots for f in glob.glob(r + '/**/*.dcm', recursive=True))
            lines = []
            for number, file in enumerate(files):
                try:
                    d = pydicom.dcmread(file)
                    if 'PixelData' not in d:
                        continue
                except Exception:
                    continue
                values = '-'
                try:
                    if d.get('SamplesPerPixel', 1) != 1 or d.BitsAllocated > 16:
                        raise ValueError('refused by us')
                    pixels = d.pixel_array
                    values = os.path.join(out, str(number))
                    pixels.astype('<i4').tofile(values)
                except Exception:
                    pass
                syntax = str(d.file_meta.get('TransferSyntaxUID', ''))
                lines.append('|'.join([file, syntax, str(d.get('SamplesPerPixel', 1)), values]))
            with open(os.path.join(out, 'list'), 'w') as f:
                f.write('\\n'.join(lines))
            """;

    @TempDir
    Path folder;

    @Test
    void everyImageIsEqualOrRefusedWithAReason() throws Exception {
        Commands.run(Peers.python(), "-c", SCRIPT, folder);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("list"))) {
            String[] parts = line.split("\\|", -1);
            String outcome = outcome(parts);
            counts.merge(outcome.split(":", 2)[0], 1, Integer::sum);
            String row = String.format("%-52s %-24s %s", Path.of(parts[0]).getFileName(), parts[1], outcome);
            table.append(row).append('\n');
            if (outcome.startsWith("WRONG")) {
                wrong.add(row);
            }
        }
        System.out.println(table + counts.toString());
        assertThat(wrong).isEmpty();
        assertThat(counts.get("equal")).isGreaterThanOrEqualTo(60);
    }

    private static String outcome(String[] parts) throws IOException {
        StoredPixels pixels;
        try {
            Path file = Path.of(parts[0]);
            pixels = PixelDecoder.decode(Part10File.readHeader(file), file);
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
            return "refused: " + e.getMessage();
        }
        if (parts[3].equals("-")) {
            return "decoded by us alone";
        }
        ByteBuffer expected =
                ByteBuffer.wrap(Files.readAllBytes(Path.of(parts[3]))).order(ByteOrder.LITTLE_ENDIAN);
        if (expected.remaining() != 4 * pixels.values().length) {
            return "WRONG: " + pixels.values().length + " values instead of " + expected.remaining() / 4;
        }
        int largest = 0;
        for (int i = 0; i < pixels.values().length; i++) {
            largest = Math.max(largest, Math.abs(pixels.value(i) - expected.getInt()));
        }
        boolean rounding = largest == 1 && parts[1].matches("1\\.2\\.840\\.10008\\.1\\.2\\.4\\.(50|51|91)");
        return largest == 0 ? "equal" : rounding ? "equal but for rounding" : "WRONG: differs by " + largest;
    }
}
