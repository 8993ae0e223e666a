package org.bellwether.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the phantoms of the demonstration from the archives that {@code python -m headct.write_demo} writes:
 * {@code study.json} and, for each series, differences of neighbouring voxels. The format is described beside them, in
 * {@code FORMAT.md}.
 */
final class PhantomArchive {

    private static final int MOST_BYTES_OF_AN_ENTRY = 64 << 20;

    private PhantomArchive() {}

    /**
     * Reads an archive from the class path.
     *
     * @param name {@code positive} or {@code negative}
     * @return its series, in the order in which a scanner would send them
     * @throws IOException when there is no such archive, or it is not of the format
     */
    static List<PhantomSeries> read(String name) throws IOException {
        String resource = "/demonstration/" + name + ".zip";
        try (InputStream stream = PhantomArchive.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the phantom " + resource + " is not in this build");
            }
            return read(stream);
        }
    }

    /**
     * Reads an archive.
     *
     * @param stream the bytes of the archive
     * @return its series, in the order of {@code study.json}
     * @throws IOException when it is not of the format
     */
    static List<PhantomSeries> read(InputStream stream) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        ZipInputStream archive = new ZipInputStream(stream);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            byte[] content = archive.readNBytes(MOST_BYTES_OF_AN_ENTRY);
            if (archive.read() >= 0) {
                throw new IOException(entry.getName() + " is larger than " + MOST_BYTES_OF_AN_ENTRY + " bytes");
            }
            entries.put(entry.getName(), content);
        }
        List<PhantomSeries> series = new ArrayList<>();
        for (JsonNode node :
                new ObjectMapper().readTree(entry(entries, "study.json")).path("series")) {
            series.add(series(node, entry(entries, node.path("file").asText())));
        }
        if (series.isEmpty()) {
            throw new IOException("study.json names no series");
        }
        return series;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new IOException("the archive holds no " + name);
        }
        return content;
    }

    private static PhantomSeries series(JsonNode node, byte[] differences) throws IOException {
        int rows = node.path("rows").asInt();
        int columns = node.path("columns").asInt();
        int slices = node.path("slices").asInt();
        if (rows < 1 || columns < 1 || differences.length != 2L * slices * rows * columns) {
            throw new IOException(node.path("file").asText() + " does not hold " + slices + "x" + rows + "x" + columns
                    + " voxels of two bytes");
        }
        PhantomSeries.Kind kind = node.path("localizer").asBoolean()
                ? PhantomSeries.Kind.LOCALIZER
                : PhantomSeries.Kind.valueOf(node.path("kernel").asText());
        double[][] originsMm = new double[slices][];
        for (int slice = 0; slice < slices; slice++) {
            originsMm[slice] = numbers(node.path("originsMm").path(slice));
        }
        return new PhantomSeries(
                node.path("name").asText(),
                kind,
                node.path("contrast").asBoolean(),
                node.path("sliceThicknessMm").asDouble(),
                node.path("rowSpacingMm").asDouble(),
                node.path("columnSpacingMm").asDouble(),
                numbers(node.path("orientation")),
                originsMm,
                rows,
                columns,
                voxels(differences, columns));
    }

    /** Sums the differences of each row; sums are meant modulo 2^16. */
    private static short[] voxels(byte[] differences, int columns) {
        short[] voxels = new short[differences.length / 2];
        ByteBuffer.wrap(differences)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(voxels);
        for (int i = 0; i < voxels.length; i++) {
            if (i % columns != 0) {
                voxels[i] += voxels[i - 1];
            }
        }
        return voxels;
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
