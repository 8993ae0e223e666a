package org.bellwether.dicom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bellwether.dicom.dimse.CommandSetFuzz;
import org.bellwether.dicom.io.DataSetFuzz;
import org.bellwether.dicom.net.PduFuzz;
import org.bellwether.dicom.pixel.CodecFuzz;
import org.bellwether.dicom.web.WebFuzz;

/**
 * Everything that takes bytes from strangers, by name. {@code src/test/scripts/fuzz.sh} lets Jazzer invent inputs; {@link
 * FuzzCorpusTest} replays those that were kept.
 */
public final class FuzzTargets {

    static final Map<String, Consumer<byte[]>> ALL = Map.ofEntries(
            Map.entry("rle", CodecFuzz::rle),
            Map.entry("jpeg-dct", CodecFuzz::jpegDct),
            Map.entry("jpeg-lossless", CodecFuzz::jpegLossless),
            Map.entry("jpeg-ls", CodecFuzz::jpegLs),
            Map.entry("jpeg-2000", CodecFuzz::jpeg2000),
            Map.entry("implicit-little-endian", DataSetFuzz::implicitLittleEndian),
            Map.entry("explicit-little-endian", DataSetFuzz::explicitLittleEndian),
            Map.entry("explicit-big-endian", DataSetFuzz::explicitBigEndian),
            Map.entry("deflated", DataSetFuzz::deflated),
            Map.entry("part-10", DataSetFuzz::part10),
            Map.entry("associate-request", PduFuzz::associateRequest),
            Map.entry("associate-accept", PduFuzz::associateAccept),
            Map.entry("command-set", CommandSetFuzz::decode),
            Map.entry("multipart", WebFuzz::multipart),
            Map.entry("dicom-json", WebFuzz::dicomJson),
            Map.entry("media-type", WebFuzz::mediaType));

    private static Consumer<byte[]> target = bytes -> {};

    private FuzzTargets() {}

    /** Called by Jazzer with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = ALL.get(arguments[0]);
        if (target == null) {
            throw new IllegalArgumentException(
                    "no target " + arguments[0] + "; there are " + String.join(", ", ALL.keySet()));
        }
    }

    /** Replays all inputs of folders, so that something can look on which code they reach; arguments: target, folders. */
    public static void main(String[] arguments) throws IOException {
        fuzzerInitialize(arguments);
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> inputs = Files.list(Path.of(folder))) {
                for (Path input : (Iterable<Path>) inputs::iterator) {
                    fuzzerTestOneInput(Files.readAllBytes(input));
                }
            }
        }
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.accept(input);
    }
}
