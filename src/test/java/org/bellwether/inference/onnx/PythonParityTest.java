package org.bellwether.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bellwether.inference.HeadVolumes;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.Tensor;
import org.bellwether.testing.Peers;
import org.bellwether.testing.ServedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX Runtime in Python, with which the networks were measured, and in this process say the same of the same input. */
class PythonParityTest {

    private static final Path MODELS = Path.of("triton-model-repo");
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Reads the input, runs the model on one thread, writes each output to a file of its name. */
    private static final String SCRIPT =
            """
            import sys
            import numpy, onnxruntime
            model, folder, *shape = sys.argv[1:]
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
            voxels = numpy.fromfile(folder + "/input", dtype="<i2").reshape([int(extent) for extent in shape])
            for node, output in zip(session.get_outputs(), session.run(None, {"voxels_hu": voxels})):
                output.tofile(folder + "/" + node.name)
            """;

    @TempDir
    private Path folder;

    private Map<String, Tensor> here(String model, Tensor input) throws Exception {
        try (InferenceEngine engine = new OnnxInferenceEngine(MODELS, 1)) {
            return engine.infer(model, List.of(input), LONG);
        }
    }

    private void python(String model, Tensor input) throws IOException, InterruptedException {
        Path python = Peers.python();
        try (FileChannel file =
                FileChannel.open(folder.resolve("input"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer content = input.content().duplicate();
            while (content.hasRemaining()) {
                file.write(content);
            }
        }
        ProcessBuilder builder = new ProcessBuilder(
                python.toString(),
                "-c",
                SCRIPT,
                ServedModels.newest(model).file().toString(),
                folder.toString());
        for (long extent : input.shape()) {
            builder.command().add(Long.toString(extent));
        }
        Path log = folder.resolve("log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private float[] floats(String output) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap(Files.readAllBytes(folder.resolve(output))).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    private static Tensor output(Map<String, Tensor> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    @Test
    void theHemorrhageNetworkMarksTheSameVoxels() throws Exception {
        Tensor head =
                Tensor.int16("voxels_hu", HeadVolumes.axial(12, 256, 40, 12).voxelsHu(), 12, 256, 256);
        Map<String, Tensor> answer = here("head_ct_hemorrhage", head);
        python("head_ct_hemorrhage", head);
        byte[] labels = new byte[12 * 256 * 256];
        output(answer, "labels").content().duplicate().get(labels);
        assertThat(labels).as("a bleed of 40 mL leaves marks").containsAnyOf((byte) 1, (byte) 2, (byte) 3);
        assertThat(Files.readAllBytes(folder.resolve("labels"))).isEqualTo(labels);
        assertThat(output(answer, "slice_maxima").floats()).containsExactly(floats("slice_maxima"), within(1e-5f));
    }

    @Test
    void theProtocolNetworkGivesTheSameProbabilities() throws Exception {
        Tensor sample =
                Tensor.int16("voxels_hu", HeadVolumes.axial(8, 256, 0, 5).voxelsHu(), 1, 8, 256, 256);
        Map<String, Tensor> answer = here("head_ct_protocol", sample);
        python("head_ct_protocol", sample);
        for (String head : List.of("contrast", "orientation", "reconstruction")) {
            assertThat(output(answer, head).floats()).as(head).containsExactly(floats(head), within(1e-5f));
        }
    }
}
