package org.bellwether.inference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.bellwether.analysis.PeakMemory;
import org.bellwether.inference.onnx.OnnxInferenceEngine;
import org.bellwether.inference.triton.TritonInferenceEngine;
import org.bellwether.inference.triton.TritonOptions;

/**
 * The engine's side of {@code latency-benchmark.sh}. Reads lines {@code FILE SLICES ROWS COLUMNS} from standard input, runs
 * the hemorrhage network on each and answers with the milliseconds of the call and the peak memory in mebibytes.
 */
public final class LatencyBenchmarkEngine {

    private static final String MODEL = "head_ct_hemorrhage";
    private static final Duration LONG = Duration.ofMinutes(10);

    private LatencyBenchmarkEngine() {}

    /**
     * Serves the benchmark until standard input ends.
     *
     * @param arguments {@code onnx THREADS} or {@code triton HOST:PORT}, then the model repository
     */
    @SuppressWarnings("SystemOut") // its face to the benchmark
    public static void main(String[] arguments) throws Exception {
        Path models = Path.of(arguments[2]);
        try (InferenceEngine engine = arguments[0].equals("triton")
                        ? new TritonInferenceEngine(List.of(arguments[1]), models, TritonOptions.DEFAULT)
                        : new OnnxInferenceEngine(models, Integer.parseInt(arguments[1]));
                BufferedReader requests =
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready " + engine.ready(MODEL));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String[] words = line.split(" ");
                Tensor volume = volume(Path.of(words[0]), words);
                long start = System.nanoTime();
                engine.infer(MODEL, List.of(volume), LONG);
                double millis = (System.nanoTime() - start) / 1e6;
                System.out.println(millis + " " + PeakMemory.mebibytes().orElse(0));
            }
        }
    }

    private static Tensor volume(Path file, String[] words) throws IOException {
        long[] shape = {Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])};
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var content = Tensor.allocate(mapped.remaining());
            content.put(mapped).flip();
            return new Tensor("voxels_hu", Tensor.ElementType.INT16, shape, content.order(ByteOrder.LITTLE_ENDIAN));
        }
    }
}
