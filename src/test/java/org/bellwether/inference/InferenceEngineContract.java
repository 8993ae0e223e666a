package org.bellwether.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Volume;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor.ElementType;
import org.bellwether.inference.onnx.OnnxInferenceEngine;
import org.bellwether.testing.ServedModels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every engine does with the networks of this repository, wherever it runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class InferenceEngineContract {

    /** The networks that are shipped. */
    protected static final Path MODELS = Path.of("triton-model-repo");

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String HEMORRHAGE = "head_ct_hemorrhage";
    private static final String PROTOCOL = "head_ct_protocol";
    private static final String VERSIONED = "head_ct_protocol_versioned";

    private InferenceEngine engine;

    /** Starts the engine under test on a model repository. */
    protected abstract InferenceEngine start(Path models) throws Exception;

    @BeforeAll
    void startEngine(@TempDir Path models) throws Exception {
        String threshold = "parameters { key: \"contract_threshold_ml\" value: { string_value: \"2.5\" } }\n";
        String word = "parameters { key: 'contract word' value { string_value: \"a \\\"b\\\" \\303\\244\" } }\n";
        copyModel(HEMORRHAGE, models.resolve(HEMORRHAGE), threshold + word, "1");
        copyModel(PROTOCOL, models.resolve(PROTOCOL), "", "1");
        copyModel(PROTOCOL, models.resolve(VERSIONED), "", "9", "10");
        engine = start(models);
    }

    private static void copyModel(String from, Path to, String configuration, String... versions) throws Exception {
        Path source = MODELS.resolve(from);
        Files.createDirectories(to);
        for (String labels : List.of("contrast", "orientation", "reconstruction", "hemorrhage")) {
            Path file = source.resolve(labels + ".labels");
            if (Files.exists(file)) {
                Files.copy(file, to.resolve(labels + ".labels"));
            }
        }
        Files.writeString(
                to.resolve("config.pbtxt"),
                Files.readString(source.resolve("config.pbtxt"))
                                .replace("name: \"" + from + "\"", "name: \"" + to.getFileName() + "\"")
                        + configuration);
        for (String version : versions) {
            Files.copy(
                    ServedModels.newest(from).file(),
                    Files.createDirectories(to.resolve(version)).resolve("model.onnx"));
        }
    }

    @AfterAll
    void stopEngine() {
        if (engine != null) {
            engine.close();
        }
    }

    private static Tensor head(int slices, double bleedMl) {
        Volume volume = HeadVolumes.axial(slices, 256, bleedMl, slices);
        return Tensor.int16("voxels_hu", volume.voxelsHu(), slices, 256, 256);
    }

    private static Tensor sample(long seed) {
        return Tensor.int16("voxels_hu", HeadVolumes.axial(8, 256, 0, seed).voxelsHu(), 1, 8, 256, 256);
    }

    private Kind kindOf(String model, Tensor... inputs) {
        return failure(model, LONG, inputs).kind();
    }

    private InferenceException failure(String model, Duration deadline, Tensor... inputs) {
        return catchThrowableOfType(InferenceException.class, () -> engine.infer(model, List.of(inputs), deadline));
    }

    private static Tensor output(Map<String, Tensor> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    private static byte[] bytes(Tensor tensor) {
        ByteBuffer content = tensor.content().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    @Test
    void labelsEqualThoseOfAnotherEngineVoxelByVoxel() throws Exception {
        Tensor head = head(12, 40);
        Map<String, Tensor> answer = engine.infer(HEMORRHAGE, List.of(head), LONG);
        Map<String, Tensor> expected;
        try (InferenceEngine other = new OnnxInferenceEngine(MODELS, 1)) {
            expected = other.infer(HEMORRHAGE, List.of(head), LONG);
        }
        assertThat(answer.keySet()).containsExactlyInAnyOrder("labels", "slice_maxima");
        Tensor labels = output(answer, "labels");
        assertThat(labels.type()).isEqualTo(ElementType.UINT8);
        assertThat(labels.shape()).containsExactly(12, 256, 256);
        assertThat(bytes(labels)).contains(new byte[] {0}).satisfies(found -> assertThat(found)
                .as("a bleed of 40 mL leaves marks, otherwise equality says nothing")
                .containsAnyOf((byte) 1, (byte) 2, (byte) 3));
        assertThat(bytes(labels)).isEqualTo(bytes(output(expected, "labels")));
        assertThat(output(answer, "slice_maxima").shape()).containsExactly(12, 3);
        assertThat(output(answer, "slice_maxima").floats())
                .containsExactly(output(expected, "slice_maxima").floats(), within(1e-5f));
    }

    @Test
    void probabilitiesEqualThoseOfAnotherEngine() throws Exception {
        Map<String, Tensor> answer = engine.infer(PROTOCOL, List.of(sample(3)), LONG);
        try (InferenceEngine other = new OnnxInferenceEngine(MODELS, 1)) {
            Map<String, Tensor> expected = other.infer(PROTOCOL, List.of(sample(3)), LONG);
            assertThat(answer.keySet()).isEqualTo(expected.keySet());
            expected.forEach((name, tensor) ->
                    assertThat(output(answer, name).floats()).as(name).containsExactly(tensor.floats(), within(1e-5f)));
        }
    }

    @Test
    void probabilitiesOfTheProtocolSumToOne() throws Exception {
        Map<String, Tensor> answer = engine.infer(PROTOCOL, List.of(sample(1)), LONG);
        assertThat(answer.keySet()).containsExactlyInAnyOrder("contrast", "orientation", "reconstruction");
        answer.forEach((name, tensor) -> {
            float sum = 0;
            for (float probability : tensor.floats()) {
                sum += probability;
            }
            assertThat(sum).as(name).isCloseTo(1f, within(1e-4f));
        });
        assertThat(output(answer, "orientation").shape()).containsExactly(1, 3);
    }

    @Test
    void refusesAShapeThatTheModelDoesNotHaveAndNamesIt() {
        Tensor seven = Tensor.int16("voxels_hu", new short[7 * 256 * 256], 1, 7, 256, 256);
        InferenceException refused = failure(PROTOCOL, LONG, seven);
        assertThat(refused.kind()).isEqualTo(Kind.BAD_INPUT);
        assertThat(refused).hasMessageContaining("[1, 7, 256, 256]").hasMessageContaining(PROTOCOL);
        assertThat(kindOf(PROTOCOL, Tensor.int16("voxels_hu", new short[8 * 256 * 256], 8, 256, 256)))
                .isEqualTo(Kind.BAD_INPUT);
        assertThat(kindOf(HEMORRHAGE, Tensor.int16("voxels_hu", new short[256 * 256], 256, 256)))
                .isEqualTo(Kind.BAD_INPUT);
    }

    @Test
    void refusesAnotherElementTypeAnotherNameAndTooMuch() {
        Tensor head = head(5, 0);
        assertThat(kindOf(HEMORRHAGE, new Tensor("pixels", head.type(), head.shape(), head.content())))
                .isEqualTo(Kind.BAD_INPUT);
        Tensor bytes = new Tensor("voxels_hu", ElementType.UINT8, new long[] {5, 16, 16}, ByteBuffer.allocate(5 * 256));
        assertThat(kindOf(HEMORRHAGE, bytes)).isEqualTo(Kind.BAD_INPUT);
        assertThat(kindOf(HEMORRHAGE, head, head)).isEqualTo(Kind.BAD_INPUT);
        assertThat(kindOf(HEMORRHAGE)).isEqualTo(Kind.BAD_INPUT);
        Tensor seventeen = Tensor.int16("voxels_hu", new short[17 * 8 * 256 * 256], 17, 8, 256, 256);
        assertThat(kindOf(PROTOCOL, seventeen)).isEqualTo(Kind.BAD_INPUT);
    }

    @Test
    void tellsThatAModelIsMissing() {
        assertThat(kindOf("head_ct_fracture", head(5, 0))).isEqualTo(Kind.MODEL_MISSING);
        assertThat(catchThrowableOfType(InferenceException.class, () -> engine.identify("head_ct_fracture"))
                        .kind())
                .isEqualTo(Kind.MODEL_MISSING);
    }

    @Test
    void givesUpAtTheDeadlineAndServesTheNextCall() throws Exception {
        Tensor head = head(40, 0);
        assertThat(failure(HEMORRHAGE, Duration.ofMillis(30), head).kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(failure(HEMORRHAGE, Duration.ofNanos(1), head).kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(engine.infer(PROTOCOL, List.of(sample(1)), LONG)).hasSize(3);
    }

    @Test
    void identifiesAModelByTheDigestOfItsFile() throws Exception {
        byte[] file = Files.readAllBytes(ServedModels.newest(PROTOCOL).file());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(engine.identify(PROTOCOL)).isEqualTo(new ModelIdentity(PROTOCOL, "1", sha256));
    }

    @Test
    void servesTheVersionWithTheHighestNumber() throws Exception {
        assertThat(engine.identify(VERSIONED).version()).isEqualTo("10");
        assertThat(engine.infer(VERSIONED, List.of(sample(1)), LONG)).hasSize(3);
    }

    @Test
    void tellsTheParametersThatStandBesideAModel() throws Exception {
        ModelParameters parameters = engine.parameters(HEMORRHAGE);
        assertThat(parameters.values())
                .containsEntry("contract_threshold_ml", "2.5")
                .containsEntry("contract word", "a \"b\" \u00e4");
        assertThat(parameters.number("contract_threshold_ml")).hasValue(2.5);
        assertThat(parameters.number("no such key")).isEmpty();
        assertThat(catchThrowableOfType(InferenceException.class, () -> parameters.number("contract word")))
                .hasMessageContaining("contract word")
                .hasMessageContaining(HEMORRHAGE);
        assertThat(engine.parameters(PROTOCOL).number("contract_threshold_ml")).isEmpty();
        assertThat(catchThrowableOfType(InferenceException.class, () -> engine.parameters("head_ct_fracture"))
                        .kind())
                .isEqualTo(Kind.MODEL_MISSING);
    }

    @Test
    void isReadyForWhatItServes() {
        assertThat(engine.ready(PROTOCOL)).isTrue();
        assertThat(engine.ready(HEMORRHAGE)).isTrue();
        assertThat(engine.ready("head_ct_fracture")).isFalse();
    }

    @Test
    void concurrentCallsGetTheirOwnAnswers() throws Exception {
        List<float[]> alone = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            alone.add(orientation(seed));
        }
        assertThat(alone.get(0)).as("different heads have different answers").isNotEqualTo(alone.get(1));
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<float[]>> together = new ArrayList<>();
            for (int call = 0; call < 12; call++) {
                int seed = call % 4;
                together.add(callers.submit(() -> orientation(seed)));
            }
            for (int call = 0; call < 12; call++) {
                assertThat(together.get(call).get()).containsExactly(alone.get(call % 4), within(1e-5f));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private float[] orientation(int seed) throws InferenceException {
        // Turned by a seed-dependent part of a slice, so that no two of them look alike.
        short[] voxelsHu = HeadVolumes.axial(8, 256, 0, seed).voxelsHu();
        for (int i = 0; i < voxelsHu.length; i++) {
            voxelsHu[i] += (short) (seed * 25);
        }
        Tensor sample = Tensor.int16("voxels_hu", voxelsHu, 1, 8, 256, 256);
        return output(engine.infer(PROTOCOL, List.of(sample), LONG), "reconstruction")
                .floats();
    }

    @Test
    void keepsTheCallersTensorAsItWas() throws Exception {
        Tensor head = head(5, 0);
        byte[] before = bytes(head);
        engine.infer(HEMORRHAGE, List.of(head), LONG);
        assertThat(bytes(head)).isEqualTo(before);
    }
}
