package org.bellwether.inference.triton;

import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.inference.triton.proto.ModelConfig;
import org.bellwether.inference.triton.proto.ModelConfigRequest;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.bellwether.inference.triton.proto.ModelMetadataRequest;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;
import org.bellwether.inference.triton.proto.ModelReadyRequest;
import org.jspecify.annotations.Nullable;

/** One Triton server: its channel, how many calls it works on, and whether it is set aside. */
final class TritonServer implements AutoCloseable {

    private static final int FLOW_WINDOW_BYTES = 16 * 1024 * 1024;

    private final String address;
    private final TritonOptions options;
    private final ManagedChannel channel;
    private final AtomicInteger outstanding = new AtomicInteger();
    private final Map<String, ModelMetadataResponse> metadata = new ConcurrentHashMap<>();
    private volatile @Nullable String suspectedModel;

    TritonServer(String address, TritonOptions options) {
        this.address = address;
        this.options = options;
        // Retries go to another server, so the channel itself must neither retry nor buffer for it.
        this.channel = NettyChannelBuilder.forTarget("dns:///" + address)
                .usePlaintext()
                .disableRetry()
                .flowControlWindow(FLOW_WINDOW_BYTES)
                .build();
    }

    String address() {
        return address;
    }

    int outstanding() {
        return outstanding.get();
    }

    /** The model whose call made it suspect, or null while it is in use. */
    @Nullable
    String suspectedModel() {
        return suspectedModel;
    }

    /** Sets the server aside until a probe finds that model ready; true when it was in use until now. */
    boolean setAside(String model) {
        boolean first = suspectedModel == null;
        suspectedModel = model;
        metadata.remove(model);
        return first;
    }

    void takeBack() {
        suspectedModel = null;
    }

    /** Whether this server has described the model since it was last set aside. */
    boolean knows(String model) {
        return metadata.containsKey(model);
    }

    boolean modelReady(String model) {
        // After a refused connection the channel would wait up to two minutes before it tries again.
        channel.resetConnectBackoff();
        ModelReadyRequest request =
                ModelReadyRequest.newBuilder().setName(model).build();
        return call(TritonCalls.MODEL_READY, request, options.probeDeadline(), options.maxMessageBytes())
                .getReady();
    }

    ModelMetadataResponse metadata(String model, Duration deadline) {
        ModelMetadataResponse known = metadata.get(model);
        if (known == null) {
            known = freshMetadata(model, deadline);
        }
        return known;
    }

    ModelMetadataResponse freshMetadata(String model, Duration deadline) {
        ModelMetadataRequest request =
                ModelMetadataRequest.newBuilder().setName(model).build();
        ModelMetadataResponse answer = call(TritonCalls.MODEL_METADATA, request, deadline, options.maxMessageBytes());
        metadata.put(model, answer);
        return answer;
    }

    ModelConfig configuration(String model, Duration deadline) {
        ModelConfigRequest request =
                ModelConfigRequest.newBuilder().setName(model).build();
        return call(TritonCalls.MODEL_CONFIG, request, deadline, options.maxMessageBytes())
                .getConfig();
    }

    ModelInferResponse infer(ModelInferRequest request, Duration deadline, int maxAnswerBytes) {
        outstanding.incrementAndGet();
        try {
            return call(TritonCalls.MODEL_INFER, request, deadline, maxAnswerBytes);
        } finally {
            outstanding.decrementAndGet();
        }
    }

    /** Makes one call; throws {@link StatusRuntimeException} with the status the server, or the channel, gave. */
    private <Q extends Message, A extends Message> A call(
            MethodDescriptor<Q, A> method, Q request, Duration deadline, int maxAnswerBytes) {
        CallOptions call = CallOptions.DEFAULT
                .withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS)
                .withMaxInboundMessageSize(maxAnswerBytes)
                .withMaxOutboundMessageSize(options.maxMessageBytes());
        return ClientCalls.blockingUnaryCall(channel, method, call, request);
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
