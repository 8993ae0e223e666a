package org.bellwether.inference.triton;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.bellwether.inference.triton.proto.ModelConfig;
import org.bellwether.inference.triton.proto.ModelConfigRequest;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.bellwether.inference.triton.proto.ModelMetadataRequest;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;
import org.bellwether.inference.triton.proto.ModelReadyRequest;
import org.bellwether.inference.triton.proto.ModelReadyResponse;
import org.bellwether.inference.triton.proto.ModelStatisticsRequest;
import org.bellwether.inference.triton.proto.ModelStatisticsResponse;
import org.bellwether.inference.triton.proto.RepositoryIndexRequest;
import org.bellwether.inference.triton.proto.RepositoryIndexResponse;
import org.bellwether.inference.triton.proto.ServerLiveRequest;
import org.bellwether.inference.triton.proto.ServerLiveResponse;
import org.bellwether.inference.triton.proto.ServerMetadataRequest;
import org.bellwether.inference.triton.proto.ServerMetadataResponse;

/** One Triton server: its channel, the calls that it works on, and what it said of its models. */
final class TritonServer implements AutoCloseable {

    /** What the status of a call says that was taken away from a silent server. */
    static final String SILENT = "the server has stopped answering";

    private final String address;
    private final TritonOptions options;
    private final ManagedChannel channel;
    private final Standing standing;
    private final Set<Outstanding> outstanding = ConcurrentHashMap.newKeySet();
    private final Map<String, ModelMetadataResponse> metadata = new ConcurrentHashMap<>();
    private volatile List<TritonServerState.ModelState> statistics = List.of();

    /** A call that somebody waits for. */
    private static final class Outstanding {
        private final ClientCall<?, ?> call;
        private final String model;
        private final long startedNanos = System.nanoTime();
        private volatile boolean abandoned;

        private Outstanding(ClientCall<?, ?> call, String model) {
            this.call = call;
            this.model = model;
        }
    }

    TritonServer(String address, ManagedChannel channel, TritonOptions options) {
        this.address = address;
        this.channel = channel;
        this.options = options;
        this.standing = new Standing(options.probeInterval());
    }

    String address() {
        return address;
    }

    Standing standing() {
        return standing;
    }

    int outstanding() {
        return outstanding.size();
    }

    /** How long the oldest call has been under way; zero without one. */
    Duration oldestOutstanding() {
        long now = System.nanoTime();
        return Duration.ofNanos(outstanding.stream()
                .mapToLong(call -> now - call.startedNanos)
                .max()
                .orElse(0));
    }

    /** The models that calls are under way for. */
    List<String> busyModels() {
        return outstanding.stream().map(call -> call.model).distinct().toList();
    }

    /** Ends all calls under way, as if the connection had broken: those who wait go to another server. */
    void abandonCalls() {
        for (Outstanding call : outstanding) {
            call.abandoned = true;
            call.call.cancel(SILENT, null);
        }
    }

    /** Whether this server has described the model since it last failed to serve it. */
    boolean knows(String model) {
        return metadata.containsKey(model);
    }

    void forget(String model) {
        metadata.remove(model);
    }

    ModelMetadataResponse metadata(String model, Duration deadline) throws InterruptedException {
        ModelMetadataResponse known = metadata.get(model);
        return known == null ? freshMetadata(model, deadline) : known;
    }

    ModelMetadataResponse freshMetadata(String model, Duration deadline) throws InterruptedException {
        ModelMetadataRequest request =
                ModelMetadataRequest.newBuilder().setName(model).build();
        ModelMetadataResponse answer =
                await(TritonCalls.MODEL_METADATA, request, model, deadline, options.maxMessageBytes());
        metadata.put(model, answer);
        return answer;
    }

    ModelInferResponse infer(ModelInferRequest request, Duration deadline, int maxAnswerBytes)
            throws InterruptedException {
        return await(TritonCalls.MODEL_INFER, request, request.getModelName(), deadline, maxAnswerBytes);
    }

    boolean modelReady(String model) throws InterruptedException {
        reconnect();
        ModelReadyRequest request =
                ModelReadyRequest.newBuilder().setName(model).build();
        return await(TritonCalls.MODEL_READY, request, model, options.probeDeadline(), options.maxMessageBytes())
                .getReady();
    }

    ServerMetadataResponse serverMetadata() throws InterruptedException {
        return await(
                TritonCalls.SERVER_METADATA,
                ServerMetadataRequest.getDefaultInstance(),
                "",
                options.probeDeadline(),
                options.maxMessageBytes());
    }

    ModelConfig configuration(String model) throws InterruptedException {
        ModelConfigRequest request =
                ModelConfigRequest.newBuilder().setName(model).build();
        return await(TritonCalls.MODEL_CONFIG, request, model, options.probeDeadline(), options.maxMessageBytes())
                .getConfig();
    }

    RepositoryIndexResponse repositoryIndex() throws InterruptedException {
        return await(
                TritonCalls.REPOSITORY_INDEX,
                RepositoryIndexRequest.getDefaultInstance(),
                "",
                options.probeDeadline(),
                options.maxMessageBytes());
    }

    ListenableFuture<ModelReadyResponse> askModelReady(String model) {
        reconnect();
        return ask(
                TritonCalls.MODEL_READY,
                ModelReadyRequest.newBuilder().setName(model).build());
    }

    ListenableFuture<ServerLiveResponse> askLive() {
        return ask(TritonCalls.SERVER_LIVE, ServerLiveRequest.getDefaultInstance());
    }

    ListenableFuture<ModelStatisticsResponse> askStatistics() {
        return ask(TritonCalls.MODEL_STATISTICS, ModelStatisticsRequest.getDefaultInstance());
    }

    void keep(List<TritonServerState.ModelState> newStatistics) {
        statistics = newStatistics;
    }

    TritonServerState state() {
        return new TritonServerState(address, !standing.isSuspended(), outstanding(), standing.ejections(), statistics);
    }

    /** After a refused connection the channel would wait up to two minutes before it tries again. */
    private void reconnect() {
        channel.resetConnectBackoff();
    }

    /** Has the next call look for the server anew, on a new connection: the old one leads nowhere. */
    void leaveConnection() {
        channel.enterIdle();
    }

    private <Q extends Message, A extends Message> ListenableFuture<A> ask(MethodDescriptor<Q, A> method, Q request) {
        return ClientCalls.futureUnaryCall(
                channel.newCall(method, callOptions(options.probeDeadline(), options.maxMessageBytes())), request);
    }

    /** Makes one call; throws {@link StatusRuntimeException} with the status the server, or the channel, gave. */
    private <Q extends Message, A extends Message> A await(
            MethodDescriptor<Q, A> method, Q request, String model, Duration deadline, int maxAnswerBytes)
            throws InterruptedException {
        CallerExecutor caller = new CallerExecutor();
        ClientCall<Q, A> call =
                channel.newCall(method, callOptions(deadline, maxAnswerBytes).withExecutor(caller));
        Outstanding waiting = new Outstanding(call, model);
        outstanding.add(waiting);
        ListenableFuture<A> answer = ClientCalls.futureUnaryCall(call, request);
        try {
            caller.runUntilDone(answer);
            return answer.get();
        } catch (ExecutionException e) {
            if (waiting.abandoned) {
                throw Status.UNAVAILABLE.withDescription(SILENT).withCause(e).asRuntimeException();
            }
            throw Status.fromThrowable(e.getCause()).asRuntimeException();
        } finally {
            // Nobody waits any more, whether it was answered or this thread interrupted: the server may drop it.
            answer.cancel(true);
            outstanding.remove(waiting);
            caller.close();
        }
    }

    private CallOptions callOptions(Duration deadline, int maxAnswerBytes) {
        CallOptions call = CallOptions.DEFAULT
                .withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS)
                .withMaxInboundMessageSize(maxAnswerBytes)
                .withMaxOutboundMessageSize(options.maxMessageBytes());
        return options.connection().gzip() ? call.withCompression("gzip") : call;
    }

    /** Takes no more calls, lets those under way end. */
    void retire() {
        channel.shutdown();
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
