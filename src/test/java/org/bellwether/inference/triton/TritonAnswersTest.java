package org.bellwether.inference.triton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelReadyRequest;
import org.bellwether.inference.triton.proto.ModelReadyResponse;
import org.bellwether.testing.TritonProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each status that a real tritonserver gives, provoked, and what becomes of it here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TritonAnswersTest {

    private static final Path MODELS = Path.of("src/test/resources/triton-models");
    private static final String MODEL = "provoke";
    private static final short FAIL = -1;
    private static final short NO_NUMBER = -2;
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private TritonProcess triton;
    private TritonInferenceEngine engine;
    private ManagedChannel channel;
    private TritonServer server;

    @BeforeAll
    void start() throws Exception {
        triton = TritonProcess.start(MODELS);
        engine = new TritonInferenceEngine(List.of(triton.address()), MODELS, TritonOptions.DEFAULT);
        channel = TritonChannel.open(triton.address(), null, TritonOptions.DEFAULT, null);
        server = new TritonServer(triton.address(), channel, TritonOptions.DEFAULT);
    }

    @AfterAll
    void stop() throws Exception {
        callers.shutdownNow();
        if (triton != null) {
            engine.close();
            channel.shutdownNow();
            triton.close();
        }
    }

    private static Tensor command(int value) {
        return Tensor.int16("command", new short[] {(short) value}, 1, 1);
    }

    private static float ask(TritonInferenceEngine from, int value, Duration deadline) throws InferenceException {
        return Objects.requireNonNull(
                        from.infer(MODEL, List.of(command(value)), deadline).get("echo"))
                .floats()[0];
    }

    private static InferenceException failure(TritonInferenceEngine from, int value, Duration deadline) {
        return catchThrowableOfType(InferenceException.class, () -> ask(from, value, deadline));
    }

    private static Status.Code code(Throwable failure) {
        return Status.fromThrowable(failure).getCode();
    }

    /** The status of a request that no tensor of ours can be made into, and what it means. */
    private Kind refusal(ModelInferRequest.Builder request, Status.Code expected) {
        StatusRuntimeException status =
                catchThrowableOfType(StatusRuntimeException.class, () -> server.infer(request.build(), LONG, 1 << 20));
        assertThat(status.getStatus().getCode())
                .as(status.getStatus().toString())
                .isEqualTo(expected);
        return TritonStatus.kind(status.getStatus(), true);
    }

    private static ModelInferRequest.Builder request() {
        return TritonMessages.request(MODEL, "1", List.of(command(1))).toBuilder();
    }

    @Test
    void anAnswer() throws Exception {
        assertThat(ask(engine, 1, LONG)).isEqualTo(1f);
    }

    @Test
    void aModelThatIsNotServed() throws Exception {
        InferenceException missing = catchThrowableOfType(
                InferenceException.class, () -> engine.infer("no_such_model", List.of(command(1)), LONG));
        assertThat(code(missing.getCause())).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(missing.kind()).isEqualTo(Kind.MODEL_MISSING);
        assertThat(engine.servers().get(0).inUse())
                .as("a wrong name is not the server's fault")
                .isTrue();
        assertThat(refusal(request().setModelVersion("9"), Status.Code.NOT_FOUND))
                .as("a version that was there a moment ago: the server is going")
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void inputThatDoesNotFit() throws Exception {
        ModelInferRequest.InferInputTensor tensor = request().getInputs(0);
        List<ModelInferRequest.Builder> wrong = List.of(
                request().setInputs(0, tensor.toBuilder().setShape(1, 2)),
                request().setInputs(0, tensor.toBuilder().setDatatype("FP16")),
                request().setRawInputContents(0, ByteString.copyFrom(new byte[3])),
                request()
                        .setInputs(0, tensor.toBuilder().setShape(0, 2))
                        .setRawInputContents(0, ByteString.copyFrom(new byte[4])),
                request().setInputs(0, tensor.toBuilder().setName("order")),
                request().addInputs(tensor).addRawInputContents(ByteString.copyFrom(new byte[2])),
                request().clearRawInputContents(),
                request().setInputs(0, tensor.toBuilder().setUnknownFields(typedContents())));
        for (ModelInferRequest.Builder request : wrong) {
            assertThat(refusal(request, Status.Code.INVALID_ARGUMENT)).isEqualTo(Kind.BAD_INPUT);
        }
        InferenceException wrongType = catchThrowableOfType(
                InferenceException.class,
                () -> engine.infer(
                        MODEL,
                        List.of(new Tensor("command", Tensor.ElementType.UINT8, new long[] {1, 1}, Tensor.allocate(1))),
                        LONG));
        assertThat(wrongType.kind()).isEqualTo(Kind.BAD_INPUT);
    }

    /** The field {@code contents} of a tensor with one number in {@code int_contents}, beside the raw ones. */
    private static UnknownFieldSet typedContents() {
        UnknownFieldSet number = UnknownFieldSet.newBuilder()
                .addField(2, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                .build();
        return UnknownFieldSet.newBuilder()
                .addField(
                        5,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(number.toByteString())
                                .build())
                .build();
    }

    @Test
    void tooMuchToDo() throws Exception {
        List<CompletableFuture<StatusRuntimeException>> calls = new ArrayList<>();
        for (int call = 0; call < 6; call++) {
            ModelInferRequest slow = TritonMessages.request(MODEL, "slow", List.of(command(1500)));
            calls.add(CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(StatusRuntimeException.class, () -> server.infer(slow, LONG, 1 << 20)),
                    callers));
        }
        List<Status> refused = new ArrayList<>();
        for (CompletableFuture<StatusRuntimeException> call : calls) {
            StatusRuntimeException failure = call.get(30, TimeUnit.SECONDS);
            if (failure != null) {
                refused.add(failure.getStatus());
            }
        }
        assertThat(refused).hasSizeBetween(2, 5).allSatisfy(status -> {
            assertThat(status.getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(TritonStatus.kind(status, true)).as(status.toString()).isEqualTo(Kind.OVERLOADED);
        });
        Set<String> reasons = refused.stream()
                .map(status -> String.valueOf(status.getDescription()).replaceAll("^\\[.*?\\] *|\\d+", ""))
                .collect(Collectors.toSet());
        assertThat(reasons).as("a full queue, and a wait that was too long").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aBackendThatFails() {
        InferenceException failed = failure(engine, FAIL, LONG);
        assertThat(code(failed.getCause())).isEqualTo(Status.Code.INTERNAL);
        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed).hasMessageContaining("told to fail");
    }

    @Test
    void anAnswerThatIsNoNumber() {
        assertThat(failure(engine, NO_NUMBER, LONG).kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @Test
    void anAnswerAfterTheDeadline() throws Exception {
        ask(engine, 1, LONG);
        InferenceException late = failure(engine, 1000, Duration.ofMillis(200));
        assertThat(code(late.getCause())).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
        assertThat(late.kind()).isEqualTo(Kind.TIMED_OUT);
        await().atMost(LONG).until(() -> engine.servers().get(0).inUse());
    }

    @Test
    void anAnswerThatIsTooLarge() {
        StatusRuntimeException large = catchThrowableOfType(
                StatusRuntimeException.class, () -> server.infer(request().build(), LONG, 1));
        assertThat(large.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(TritonStatus.kind(large.getStatus(), true)).isEqualTo(Kind.BAD_ANSWER);
    }

    @Test
    void whatTheServerTellsOfItself() throws Exception {
        ask(engine, 1, LONG);
        assertThat(server.serverMetadata().getName()).isEqualTo("triton");
        assertThat(server.serverMetadata().getExtensionsList()).contains("statistics", "model_repository");
        assertThat(server.configuration(MODEL).getMaxBatchSize()).isEqualTo(1);
        assertThat(server.repositoryIndex().getModelsList())
                .singleElement()
                .satisfies(model -> assertThat(model.getState()).isEqualTo("READY"));
        new StatisticsCallback(server).onSuccess(server.askStatistics().get(10, TimeUnit.SECONDS));
        assertThat(server.state().models()).singleElement().satisfies(model -> {
            assertThat(model.model()).isEqualTo(MODEL);
            assertThat(model.version()).isEqualTo("1");
            assertThat(model.succeeded()).isPositive();
            assertThat(model.queued()).isPositive();
            assertThat(model.computed()).isPositive();
        });
    }

    @Test
    void loadingAModelIsNotAllowed() {
        // repository_name and model_name have the numbers of name and version here, the answer is empty.
        MethodDescriptor<ModelReadyRequest, ModelReadyResponse> load =
                MethodDescriptor.<ModelReadyRequest, ModelReadyResponse>newBuilder()
                        .setType(MethodDescriptor.MethodType.UNARY)
                        .setFullMethodName(TritonCalls.SERVICE + "/RepositoryModelLoad")
                        .setRequestMarshaller(ProtoUtils.marshaller(ModelReadyRequest.getDefaultInstance()))
                        .setResponseMarshaller(ProtoUtils.marshaller(ModelReadyResponse.getDefaultInstance()))
                        .build();
        Throwable refused = catchThrowable(() -> ClientCalls.blockingUnaryCall(
                channel,
                load,
                CallOptions.DEFAULT,
                ModelReadyRequest.newBuilder().setVersion(MODEL).build()));
        assertThat(code(refused)).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(TritonStatus.kind(Status.fromThrowable(refused), true)).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aServerThatStops() throws Exception {
        TritonProcess stopping = TritonProcess.start(MODELS);
        try (TritonInferenceEngine alone =
                new TritonInferenceEngine(List.of(stopping.address()), MODELS, TritonOptions.DEFAULT)) {
            ask(alone, 1, LONG);
            CompletableFuture<Float> underWay = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return ask(alone, 2000, LONG);
                        } catch (InferenceException e) {
                            throw new AssertionError(e);
                        }
                    },
                    callers);
            await().until(() -> alone.servers().get(0).outstanding() == 1);
            stopping.signal("TERM");
            InferenceException gone =
                    await().atMost(LONG).until(() -> failure(alone, 1, LONG), failure -> failure != null);
            assertThat(gone.kind()).as(gone.getMessage()).isEqualTo(Kind.UNREACHABLE);
            assertThat(code(gone.getCause())).isIn(Status.Code.NOT_FOUND, Status.Code.UNAVAILABLE);
            assertThat(alone.servers().get(0).inUse()).isFalse();
            assertThat(underWay.get(30, TimeUnit.SECONDS))
                    .as("what the server works on is answered before it goes")
                    .isEqualTo(2000f);
        } finally {
            stopping.close();
        }
    }

    @Test
    void aServerWithTlsACertificateOfOursAndAKey(@TempDir Path folder) throws Exception {
        TestCertificates files = TestCertificates.in(folder);
        TritonProcess secure = TritonProcess.start(
                MODELS,
                "--grpc-use-ssl=1",
                "--grpc-use-ssl-mutual=1",
                "--grpc-server-cert=" + files.server(),
                "--grpc-server-key=" + files.serverKey(),
                "--grpc-root-cert=" + files.authority(),
                "--grpc-restricted-protocol=inference:pass=open");
        try {
            TritonTls mutual = new TritonTls(files.authority(), files.client(), files.clientKey());
            Map<String, String> key = Map.of("triton-grpc-protocol-pass", "open");
            try (TritonInferenceEngine entitled = secure(secure, mutual, key)) {
                assertThat(ask(entitled, 1, LONG)).isEqualTo(1f);
            }
            refused(secure(secure, mutual, Map.of()), "triton-grpc-protocol-pass");
            refused(secure(secure, new TritonTls(files.authority(), null, null), key), "");
            refused(secure(secure, new TritonTls(null, files.client(), files.clientKey()), key), "");
            refused(secure(secure, null, key), "");
        } finally {
            secure.close();
        }
        refused(secure(triton, new TritonTls(files.authority(), null, null), Map.of()), "");
    }

    private static TritonInferenceEngine secure(TritonProcess process, TritonTls tls, Map<String, String> headers) {
        TritonConnection connection = new TritonConnection(tls, headers, Duration.ofMinutes(5), false);
        return new TritonInferenceEngine(List.of(process.address()), MODELS, TritonOptions.DEFAULT.with(connection));
    }

    private static void refused(TritonInferenceEngine stranger, String because) {
        try (stranger) {
            InferenceException refused = failure(stranger, 1, LONG);
            assertThat(code(refused.getCause())).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(refused.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(refused).hasMessageContaining(because);
        }
    }
}
