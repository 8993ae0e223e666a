package org.bellwether.inference.triton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.Tensor;
import org.bellwether.testing.TritonProcess;
import org.junit.jupiter.api.Test;

/** Servers that hang, stop and die under load, on real processes: no caller notices more than a wait. */
class TritonFailoverTest {

    private static final Path MODELS = Path.of("src/test/resources/triton-models");
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicBoolean end = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void noCallFailsWhenOneServerHangsOneStopsAndOneIsKilled() throws Exception {
        List<Thread> callers = new ArrayList<>();
        try (TritonProcess hanging = TritonProcess.start(MODELS);
                TritonProcess stopping = TritonProcess.start(MODELS);
                TritonProcess killed = TritonProcess.startDisposable(MODELS);
                TritonInferenceEngine engine = new TritonInferenceEngine(
                        List.of(hanging.address(), stopping.address(), killed.address()),
                        MODELS,
                        TritonOptions.DEFAULT)) {
            try {
                for (int caller = 0; caller < 3; caller++) {
                    int number = caller;
                    callers.add(new Thread(() -> call(engine, number), "caller-" + caller));
                }
                callers.forEach(Thread::start);
                more(10);
                hanging.signal("STOP");
                await().atMost(LONG).until(() -> !engine.servers().get(0).inUse());
                more(10);
                hanging.signal("CONT");
                await().atMost(LONG).until(() -> engine.servers().get(0).inUse());
                stopping.signal("TERM");
                await().atMost(LONG).until(() -> !engine.servers().get(1).inUse());
                more(10);
                killed.killAll();
                await().atMost(LONG).until(() -> !engine.servers().get(2).inUse());
                more(10);
            } finally {
                hanging.signal("CONT");
                end.set(true);
                for (Thread caller : callers) {
                    caller.join(DEADLINE.toMillis());
                }
            }
            assertThat(failures).isEmpty();
            assertThat(engine.servers())
                    .extracting(TritonServerState::inUse)
                    .as("the one that went on again is left")
                    .containsExactly(true, false, false);
        }
    }

    private void more(int answers) {
        int before = answered.get();
        await().atMost(LONG).until(() -> answered.get() >= before + answers || !failures.isEmpty());
    }

    private void call(TritonInferenceEngine engine, int caller) {
        for (int call = 0; !end.get(); call++) {
            // Each caller asks for numbers of its own, so that an answer to another one would show.
            short command = (short) (1 + caller * 10 + call % 10);
            try {
                Tensor echo = Objects.requireNonNull(
                        engine.infer("provoke", List.of(Tensor.int16("command", new short[] {command}, 1, 1)), DEADLINE)
                                .get("echo"));
                if (echo.floats()[0] != command) {
                    failures.add(command + " was answered with " + echo.floats()[0]);
                }
                answered.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InferenceException e) {
                failures.add(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
