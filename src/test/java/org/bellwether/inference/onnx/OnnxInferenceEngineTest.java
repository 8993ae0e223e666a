package org.bellwether.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.bellwether.inference.HeadVolumes;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceEngineContract;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor;
import org.bellwether.testing.ServedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxInferenceEngineTest extends InferenceEngineContract {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Override
    protected InferenceEngine start(Path models) {
        return new OnnxInferenceEngine(models, new OnnxOptions(2, 2));
    }

    private static void copyModel(String from, Path to) throws IOException {
        Path version = Files.createDirectories(to.resolve("1"));
        Files.copy(MODELS.resolve(from).resolve("config.pbtxt"), to.resolve("config.pbtxt"));
        Files.copy(ServedModels.newest(from).file(), version.resolve("model.onnx"));
    }

    private static Tensor slices(int count) {
        return Tensor.int16("voxels_hu", HeadVolumes.axial(count, 256, 0, 1).voxelsHu(), count, 256, 256);
    }

    @Test
    void takesTheHighestVersionByNumberAndChangesToANewOne(@TempDir Path models) throws Exception {
        Path model = models.resolve("network");
        copyModel("head_ct_hemorrhage", model);
        Files.createDirectories(model.resolve("old"));
        try (InferenceEngine engine = new OnnxInferenceEngine(models, 1)) {
            assertThat(engine.identify("network").version()).isEqualTo("1");
            engine.infer("network", List.of(slices(1)), LONG);
            for (String version : List.of("9", "10")) {
                Files.createDirectories(model.resolve(version));
                Files.copy(
                        ServedModels.newest("head_ct_hemorrhage").file(),
                        model.resolve(version).resolve("model.onnx"));
            }
            assertThat(engine.identify("network").version()).isEqualTo("10");
            assertThat(engine.infer("network", List.of(slices(1)), LONG)).hasSize(2);
        }
    }

    @Test
    void aDamagedModelIsToldAndNotServed(@TempDir Path models) throws Exception {
        Path model = models.resolve("network");
        copyModel("head_ct_hemorrhage", model);
        Files.write(model.resolve("1/model.onnx"), new byte[] {1, 2, 3});
        try (InferenceEngine engine = new OnnxInferenceEngine(models, 1)) {
            assertThat(engine.ready("network")).isFalse();
            assertThat(catchThrowableOfType(
                                    InferenceException.class, () -> engine.infer("network", List.of(slices(1)), LONG))
                            .kind())
                    .isEqualTo(Kind.FAILED);
        }
    }

    @Test
    void aModelNameDoesNotLeaveTheRepository() {
        try (InferenceEngine engine = new OnnxInferenceEngine(MODELS.resolve("head_ct_protocol"), 1)) {
            assertThat(engine.ready("../head_ct_hemorrhage")).isFalse();
        }
    }

    @Test
    void waitsForItsTurnNoLongerThanTheDeadline() throws Exception {
        try (InferenceEngine engine = new OnnxInferenceEngine(MODELS, 1)) {
            engine.ready("head_ct_hemorrhage");
            Thread busy = new Thread(() -> {
                try {
                    engine.infer("head_ct_hemorrhage", List.of(slices(40)), LONG);
                } catch (InferenceException e) {
                    throw new AssertionError(e);
                }
            });
            busy.start();
            Thread.sleep(100);
            InferenceException late = catchThrowableOfType(
                    InferenceException.class,
                    () -> engine.infer("head_ct_hemorrhage", List.of(slices(1)), Duration.ofMillis(50)));
            assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT);
            busy.join();
        }
    }

    @Test
    void closingWaitsForTheCallThatRunsAndRefusesTheNext() throws Exception {
        InferenceEngine engine = new OnnxInferenceEngine(MODELS, 1);
        engine.ready("head_ct_hemorrhage");
        Tensor volume = slices(60);
        AtomicReference<Map<String, Tensor>> answer = new AtomicReference<>();
        AtomicLong endedNanos = new AtomicLong();
        long beganNanos = System.nanoTime();
        Thread busy = new Thread(() -> {
            try {
                answer.set(engine.infer("head_ct_hemorrhage", List.of(volume), LONG));
                endedNanos.set(System.nanoTime());
            } catch (InferenceException e) {
                throw new AssertionError(e);
            }
        });
        busy.start();
        // Much shorter than the network takes, on a loaded machine too.
        Thread.sleep(300);
        engine.close();
        long closedNanos = System.nanoTime();
        busy.join(LONG.toMillis());
        assertThat(answer.get()).containsKey("labels");
        assertThat(endedNanos.get() - closedNanos)
                .as("close returned when the call was over, not when it was told to close")
                .isLessThan((endedNanos.get() - beganNanos) / 2);
        assertThat(catchThrowableOfType(
                                InferenceException.class,
                                () -> engine.infer("head_ct_hemorrhage", List.of(slices(1)), LONG))
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void tenStudiesDoNotGrowTheProcess() throws Exception {
        Tensor largest = slices(24);
        try (InferenceEngine engine = new OnnxInferenceEngine(MODELS, 1)) {
            for (int slices : new int[] {24, 5}) {
                engine.infer("head_ct_hemorrhage", List.of(firstOf(largest, slices)), LONG);
            }
            long before = residentMebibytes();
            for (int study = 1; study <= 10; study++) {
                engine.infer("head_ct_hemorrhage", List.of(firstOf(largest, 24 - study)), LONG);
            }
            // What the largest run needed is kept for the next one; kept anew for each size it would be far above this.
            assertThat(residentMebibytes() - before).isLessThan(150);
        }
    }

    @Test
    void memoryGoesBackToTheSystemWhenNoCallComesForAWhile() throws Exception {
        Tensor volume = slices(40);
        try (InferenceEngine engine = new OnnxInferenceEngine(MODELS, new OnnxOptions(1, 1), Duration.ofMillis(500))) {
            engine.ready("head_ct_hemorrhage");
            long before = residentMebibytes();
            Map<String, Tensor> first = engine.infer("head_ct_hemorrhage", List.of(volume), LONG);
            assertThat(residentMebibytes() - before).isGreaterThan(400);
            await().atMost(LONG).until(() -> residentMebibytes() - before < 200);
            assertThat(engine.infer("head_ct_hemorrhage", List.of(volume), LONG)
                            .get("labels")
                            .content())
                    .isEqualTo(first.get("labels").content());
        }
    }

    private static Tensor firstOf(Tensor volume, int slices) {
        ByteBuffer content = volume.content().duplicate().order(ByteOrder.LITTLE_ENDIAN);
        content.limit(slices * 256 * 256 * 2);
        return new Tensor(volume.name(), volume.type(), new long[] {slices, 256, 256}, content);
    }

    private static long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
