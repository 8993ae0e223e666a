package org.bellwether.inference.triton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of answers that no one may believe, and of servers that go. */
class TritonFaultsTest {

    private static final Path MODELS = Path.of("triton-model-repo");
    private static final String MODEL = "head_ct_protocol";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final TritonOptions OPTIONS =
            new TritonOptions(Duration.ofMillis(50), Duration.ofSeconds(2), 16 * 1024 * 1024, TritonConnection.DEFAULT);

    /** Answers that look nearly right. */
    enum Lie {
        NOT_A_NUMBER(response -> answer(response, 1, Float.NaN)),
        INFINITE(response -> answer(response, Float.NEGATIVE_INFINITY, 1)),
        OTHER_REQUEST(response -> response.setId("another")),
        NO_ID(ModelInferResponse.Builder::clearId),
        OTHER_MODEL(response -> response.setModelName("head_ct_hemorrhage")),
        WRONG_SHAPE(response -> response.setOutputs(
                0, response.getOutputs(0).toBuilder().clearShape().addShape(2).addShape(1))),
        WRONG_RANK(response -> response.setOutputs(
                0, response.getOutputs(0).toBuilder().clearShape().addShape(2))),
        SHORT_CONTENT(response -> response.setRawOutputContents(0, ByteString.copyFrom(new byte[4]))),
        HUGE_SHAPE(response -> response.setOutputs(
                0,
                response.getOutputs(0).toBuilder()
                        .clearShape()
                        .addShape(Long.MAX_VALUE)
                        .addShape(2))),
        NEGATIVE_SHAPE(response -> response.setOutputs(
                0, response.getOutputs(0).toBuilder().clearShape().addShape(-1).addShape(-2))),
        OTHER_TYPE(response ->
                response.setOutputs(0, response.getOutputs(0).toBuilder().setDatatype("FP64"))),
        OTHER_NAME(response ->
                response.setOutputs(0, response.getOutputs(0).toBuilder().setName("other"))),
        NO_CONTENT(ModelInferResponse.Builder::clearRawOutputContents),
        NO_OUTPUT(response -> response.clearOutputs().clearRawOutputContents()),
        TOO_LARGE(response -> response.addOutputs(
                        response.getOutputs(0).toBuilder().setName("more"))
                .addRawOutputContents(ByteString.copyFrom(new byte[8 * 1024 * 1024])));

        private final UnaryOperator<ModelInferResponse.Builder> change;

        Lie(UnaryOperator<ModelInferResponse.Builder> change) {
            this.change = change;
        }
    }

    private static ModelInferResponse.Builder answer(ModelInferResponse.Builder response, float first, float second) {
        ByteBuffer content = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        content.putFloat(first).putFloat(second).flip();
        return response.clearOutputs()
                .clearRawOutputContents()
                .addOutputs(ModelInferResponse.InferOutputTensor.newBuilder()
                        .setName("sum")
                        .setDatatype("FP32")
                        .addShape(1)
                        .addShape(2))
                .addRawOutputContents(ByteString.copyFrom(content));
    }

    private static ModelInferResponse right(ModelInferRequest request) {
        return answer(
                        ModelInferResponse.newBuilder()
                                .setModelName(request.getModelName())
                                .setModelVersion("1")
                                .setId(request.getId()),
                        3,
                        4)
                .build();
    }

    private static Function<ModelInferRequest, ModelInferResponse> status(Status status) {
        return request -> {
            throw status.asRuntimeException();
        };
    }

    private static TritonInferenceEngine engine(FaultyServer... servers) {
        return new TritonInferenceEngine(
                Arrays.stream(servers).map(FaultyServer::address).toList(), MODELS, OPTIONS);
    }

    private static float[] ask(TritonInferenceEngine engine) throws InferenceException {
        return ask(engine, LONG);
    }

    private static float[] ask(TritonInferenceEngine engine, Duration deadline) throws InferenceException {
        Tensor input = Tensor.int16("voxels_hu", new short[] {1, 2}, 1, 2);
        Tensor sum = engine.infer(MODEL, List.of(input), deadline).get("sum");
        return Objects.requireNonNull(sum).floats();
    }

    private static Kind failure(TritonInferenceEngine engine, Duration deadline) {
        return catchThrowableOfType(InferenceException.class, () -> ask(engine, deadline))
                .kind();
    }

    @Test
    void anHonestAnswerIsBelieved() throws Exception {
        try (FaultyServer server = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(server)) {
            assertThat(ask(engine)).containsExactly(3, 4);
        }
    }

    @ParameterizedTest
    @EnumSource(Lie.class)
    void aWrongAnswerIsNoResultAndTheNextServerIsAsked(Lie lie) throws Exception {
        try (FaultyServer liar = new FaultyServer(
                        request -> lie.change.apply(right(request).toBuilder()).build());
                FaultyServer honest = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine alone = engine(liar);
                TritonInferenceEngine both = engine(liar, honest)) {
            assertThat(failure(alone, LONG)).isEqualTo(Kind.BAD_ANSWER);
            assertThat(ask(both)).containsExactly(3, 4);
            assertThat(liar.calls()).isEqualTo(2);
            assertThat(honest.calls()).isEqualTo(1);
        }
    }

    @Test
    void aLateAnswerIsNoResultAndTheNextServerIsAskedWithinTheDeadline() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer slow = new FaultyServer(waitsFor(end));
                FaultyServer honest = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine alone = engine(slow);
                TritonInferenceEngine both = engine(slow, honest)) {
            assertThat(failure(alone, Duration.ofMillis(300))).isEqualTo(Kind.TIMED_OUT);
            assertThat(ask(both, Duration.ofSeconds(4))).containsExactly(3, 4);
            end.countDown();
        }
    }

    @Test
    void statusesMeanWhatTritonMeansByThem() throws Exception {
        try (FaultyServer server = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(server)) {
            server.behave(status(Status.INVALID_ARGUMENT));
            assertThat(failure(engine, LONG)).isEqualTo(Kind.BAD_INPUT);
            server.behave(status(Status.UNAVAILABLE.withDescription("Exceeds maximum queue size")));
            assertThat(failure(engine, Duration.ofMillis(300))).isEqualTo(Kind.OVERLOADED);
            server.behave(status(Status.INTERNAL));
            assertThat(failure(engine, LONG)).isEqualTo(Kind.FAILED);
            server.behave(status(Status.NOT_FOUND));
            assertThat(failure(engine, LONG)).as("described a moment ago").isEqualTo(Kind.UNREACHABLE);
            server.behave(status(Status.UNAVAILABLE));
            assertThat(failure(engine, LONG)).isEqualTo(Kind.UNREACHABLE);
            server.setReady(false);
            assertThat(failure(engine, LONG)).as("never described").isEqualTo(Kind.MODEL_MISSING);
        }
    }

    @Test
    void badInputIsOurMistakeAndNotTriedElsewhere() throws Exception {
        try (FaultyServer first = new FaultyServer(status(Status.INVALID_ARGUMENT));
                FaultyServer second = new FaultyServer(status(Status.INVALID_ARGUMENT));
                TritonInferenceEngine engine = engine(first, second)) {
            assertThat(failure(engine, LONG)).isEqualTo(Kind.BAD_INPUT);
            assertThat(first.calls() + second.calls()).isEqualTo(1);
        }
    }

    @Test
    void aStoppingServerIsSetAsideAndComesBackAfterAProbe() throws Exception {
        try (FaultyServer stopping = new FaultyServer(TritonFaultsTest::right);
                FaultyServer steady = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(stopping, steady)) {
            ask(engine);
            assertThat(stopping.calls()).isEqualTo(1);
            stopping.setReady(false);
            stopping.behave(status(Status.NOT_FOUND));
            for (int call = 0; call < 5; call++) {
                assertThat(ask(engine)).containsExactly(3, 4);
            }
            assertThat(stopping.calls()).as("asked once more, then set aside").isEqualTo(2);
            stopping.behave(TritonFaultsTest::right);
            stopping.setReady(true);
            await().atMost(LONG).untilAsserted(() -> {
                ask(engine);
                assertThat(stopping.calls()).isGreaterThan(2);
            });
        }
    }

    @Test
    void aServerThatWasGoneIsUsedAgainWhenItListensAgain() throws Exception {
        FaultyServer gone = new FaultyServer(TritonFaultsTest::right);
        int port = gone.port();
        try (TritonInferenceEngine engine = engine(gone)) {
            ask(engine);
            gone.close();
            assertThat(failure(engine, LONG)).isEqualTo(Kind.UNREACHABLE);
            assertThat(engine.ready(MODEL)).isFalse();
            try (FaultyServer back = new FaultyServer(TritonFaultsTest::right, port)) {
                await().atMost(LONG).ignoreExceptions().untilAsserted(() -> assertThat(ask(engine))
                        .containsExactly(3, 4));
                assertThat(back.calls()).isPositive();
            }
        } finally {
            gone.close();
        }
    }

    @Test
    void theServerWithTheFewestCallsOutstandingIsAsked() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer first = new FaultyServer(waitsFor(end));
                FaultyServer second = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(first, second)) {
            Thread caller = new Thread(() -> {
                try {
                    ask(engine);
                } catch (InferenceException e) {
                    throw new AssertionError(e);
                }
            });
            caller.start();
            await().atMost(LONG).until(() -> first.running() == 1);
            for (int call = 0; call < 3; call++) {
                ask(engine);
            }
            assertThat(second.calls()).isEqualTo(3);
            end.countDown();
            caller.join();
        }
    }

    private static Function<ModelInferRequest, ModelInferResponse> waitsFor(CountDownLatch end) {
        return request -> {
            try {
                end.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw Status.CANCELLED.withCause(e).asRuntimeException();
            }
            return right(request);
        };
    }

    @Test
    void serversWithTooMuchToDoAreAskedAgainAfterAWait() throws Exception {
        AtomicInteger refusals = new AtomicInteger(5);
        Function<ModelInferRequest, ModelInferResponse> busy = request -> {
            if (refusals.getAndDecrement() > 0) {
                throw Status.UNAVAILABLE
                        .withDescription("Exceeds maximum queue size")
                        .asRuntimeException();
            }
            return right(request);
        };
        try (FaultyServer first = new FaultyServer(busy);
                FaultyServer second = new FaultyServer(busy);
                TritonInferenceEngine engine = engine(first, second)) {
            long start = System.nanoTime();
            assertThat(ask(engine)).containsExactly(3, 4);
            assertThat(first.calls() + second.calls()).isEqualTo(6);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("two waits of 50 to 200 ms")
                    .isGreaterThan(Duration.ofMillis(140));
            assertThat(engine.servers()).allMatch(TritonServerState::inUse);
        }
    }

    @Test
    void theCallsOfASilentServerGoToAnotherLongBeforeTheDeadline() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        TritonOptions impatient = new TritonOptions(
                Duration.ofMillis(50), Duration.ofMillis(200), 16 * 1024 * 1024, TritonConnection.DEFAULT);
        try (FaultyServer hung = new FaultyServer(waitsFor(end));
                FaultyServer steady = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine =
                        new TritonInferenceEngine(List.of(hung.address(), steady.address()), MODELS, impatient)) {
            hung.setSilent(true);
            long start = System.nanoTime();
            assertThat(ask(engine, Duration.ofMinutes(10))).containsExactly(3, 4);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("by its share of the time it would be five minutes")
                    .isLessThan(Duration.ofMinutes(2));
            assertThat(hung.calls()).isEqualTo(1);
            assertThat(engine.servers().get(0).inUse()).isFalse();
            assertThat(engine.servers().get(0).ejections()).isEqualTo(1);
            hung.setSilent(false);
            end.countDown();
            await().atMost(LONG).until(() -> engine.servers().get(0).inUse());
            assertThat(hung.cancelled()).isEqualTo(1);
        }
    }

    @Test
    void aCallThatWasTakenFromEachServerOnSuspicionIsAskedAgainAndDoesNotFail() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        TritonOptions impatient = new TritonOptions(
                Duration.ofMillis(50), Duration.ofMillis(200), 16 * 1024 * 1024, TritonConnection.DEFAULT);
        try (FaultyServer first = new FaultyServer(waitsFor(end));
                FaultyServer second = new FaultyServer(waitsFor(end));
                TritonInferenceEngine engine =
                        new TritonInferenceEngine(List.of(first.address(), second.address()), MODELS, impatient)) {
            first.setSilent(true);
            second.setSilent(true);
            CompletableFuture<float[]> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return ask(engine, Duration.ofMinutes(10));
                } catch (InferenceException e) {
                    throw new AssertionError(e);
                }
            });
            await().atMost(Duration.ofMinutes(2)).until(() -> second.calls() == 1);
            first.behave(TritonFaultsTest::right);
            first.setSilent(false);
            assertThat(answer.get(2, TimeUnit.MINUTES)).containsExactly(3, 4);
            // On a slow machine the first call may have been taken away before it asked for an answer.
            assertThat(first.calls()).isBetween(1, 2);
            await().atMost(LONG).until(() -> second.cancelled() == 1);
            end.countDown();
        }
    }

    @Test
    void aSlowServerThatLivesIsWaitedFor() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer slow = new FaultyServer(waitsFor(end));
                FaultyServer idle = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(slow, idle)) {
            CompletableFuture<float[]> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return ask(engine);
                } catch (InferenceException e) {
                    throw new AssertionError(e);
                }
            });
            // Ten times the interval after which a call is old enough for the question whether its server lives.
            await().pollDelay(Duration.ofMillis(500)).until(() -> slow.running() == 1);
            end.countDown();
            assertThat(answer.get(20, TimeUnit.SECONDS)).containsExactly(3, 4);
            assertThat(idle.calls()).isZero();
            assertThat(engine.servers().get(0).ejections()).isZero();
        }
    }

    @Test
    void aCallThatNobodyWaitsForIsCancelledAtTheServerAndAskedNowhereElse() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (FaultyServer first = new FaultyServer(waitsFor(end));
                FaultyServer second = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(first, second)) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                failure(engine, LONG);
                flag.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            await().atMost(LONG).until(() -> first.running() == 1);
            caller.interrupt();
            assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
            await().atMost(LONG).until(() -> first.cancelled() == 1);
            end.countDown();
            assertThat(second.calls()).isZero();
        }
    }

    @Test
    void headersAndCompressionTravelWithEachCall() throws Exception {
        TritonConnection connection =
                new TritonConnection(null, Map.of("triton-grpc-protocol-key", "secret"), Duration.ZERO, true);
        try (FaultyServer server = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine =
                        new TritonInferenceEngine(List.of(server.address()), MODELS, OPTIONS.with(connection));
                TritonInferenceEngine plain = engine(server)) {
            assertThat(ask(engine)).containsExactly(3, 4);
            assertThat(server.header("triton-grpc-protocol-key")).isEqualTo("secret");
            assertThat(server.header("grpc-encoding")).isEqualTo("gzip");
            assertThat(ask(plain)).containsExactly(3, 4);
            assertThat(server.header("grpc-encoding")).isIn(null, "identity");
            assertThat(connection.toString()).doesNotContain("secret");
        }
    }

    @Test
    void aNameStandsForAllItsAddresses() throws Exception {
        try (FaultyServer server = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine =
                        new TritonInferenceEngine(List.of("dns:localhost:" + server.port()), MODELS, OPTIONS)) {
            assertThat(ask(engine)).containsExactly(3, 4);
            assertThat(engine.servers())
                    .extracting(TritonServerState::address)
                    .contains(server.address())
                    .doesNotHaveDuplicates();
        }
        try (TritonInferenceEngine nowhere =
                new TritonInferenceEngine(List.of("dns:nowhere.invalid:8001"), MODELS, OPTIONS)) {
            assertThat(failure(nowhere, LONG)).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void filesOfTlsThatCannotBeUsedAreNamed() {
        TritonTls missing = new TritonTls(Path.of("no-such.pem"), null, null);
        TritonConnection connection = new TritonConnection(missing, Map.of(), Duration.ZERO, false);
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> new TritonInferenceEngine(List.of("localhost:1"), MODELS, OPTIONS.with(connection))))
                .hasMessageContaining("no-such.pem");
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> new TritonTls(null, Path.of("certificate.pem"), null)))
                .hasMessageContaining("belong together");
    }

    @Test
    void anotherVersionOnTheServerHasNoDigestHere() throws Exception {
        try (FaultyServer server = new FaultyServer(TritonFaultsTest::right);
                TritonInferenceEngine engine = engine(server)) {
            assertThat(engine.identify(MODEL).version()).isEqualTo("7");
            assertThat(engine.identify(MODEL).sha256()).isEmpty();
        }
    }

    @Test
    void anAddressMustBeHostAndPort() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> new TritonInferenceEngine(List.of("http://triton"), MODELS, OPTIONS)))
                .hasMessageContaining("host:port");
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> new TritonInferenceEngine(List.of(), MODELS, OPTIONS)))
                .isNotNull();
    }
}
