package org.bellwether.inference.triton;

import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.bellwether.inference.triton.proto.ModelMetadataRequest;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;
import org.bellwether.inference.triton.proto.ModelReadyRequest;
import org.bellwether.inference.triton.proto.ModelReadyResponse;
import org.bellwether.inference.triton.proto.ServerLiveRequest;
import org.bellwether.inference.triton.proto.ServerLiveResponse;
import org.jspecify.annotations.Nullable;

/** A server that speaks the protocol over a real socket and gets exactly one thing wrong, which no real one does. */
public final class FaultyServer implements AutoCloseable {

    private final Server server;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Function<ModelInferRequest, ModelInferResponse> behaviour;
    private final AtomicInteger cancelled = new AtomicInteger();
    private volatile boolean ready = true;
    private volatile boolean silent;
    private volatile @Nullable Metadata headers;

    /** Serves one model in the way given, on a free port. */
    public FaultyServer(Function<ModelInferRequest, ModelInferResponse> behaviour) throws IOException {
        this(behaviour, 0);
    }

    FaultyServer(Function<ModelInferRequest, ModelInferResponse> behaviour, int port) throws IOException {
        this.behaviour = behaviour;
        ServerServiceDefinition service = ServerServiceDefinition.builder(TritonCalls.SERVICE)
                .addMethod(TritonCalls.SERVER_LIVE, ServerCalls.asyncUnaryCall(this::live))
                .addMethod(TritonCalls.MODEL_READY, ServerCalls.asyncUnaryCall(this::modelReady))
                .addMethod(TritonCalls.MODEL_METADATA, ServerCalls.asyncUnaryCall(this::metadata))
                .addMethod(TritonCalls.MODEL_INFER, ServerCalls.asyncUnaryCall(this::infer))
                .build();
        server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                .addService(service)
                .intercept(new ServerInterceptor() {
                    @Override
                    public <Q, A> ServerCall.Listener<Q> interceptCall(
                            ServerCall<Q, A> call, Metadata sent, ServerCallHandler<Q, A> next) {
                        headers = sent;
                        return next.startCall(call, sent);
                    }
                })
                .maxInboundMessageSize(64 * 1024 * 1024)
                .build()
                .start();
    }

    /** Where it listens, as host:port. */
    public String address() {
        return "127.0.0.1:" + server.getPort();
    }

    int port() {
        return server.getPort();
    }

    /** How many answers it was asked for. */
    public int calls() {
        return calls.get();
    }

    int running() {
        return running.get();
    }

    int cancelled() {
        return cancelled.get();
    }

    /** The value of a header of the last call, or null. */
    @Nullable
    public String header(String name) {
        Metadata last = headers;
        return last == null ? null : last.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
    }

    /** Has the server answer no question about its health, as one that hangs. */
    void setSilent(boolean isSilent) {
        silent = isSilent;
    }

    void behave(Function<ModelInferRequest, ModelInferResponse> newBehaviour) {
        behaviour = newBehaviour;
    }

    void setReady(boolean isReady) {
        ready = isReady;
    }

    private void live(ServerLiveRequest request, StreamObserver<ServerLiveResponse> answer) {
        if (!silent) {
            answer.onNext(ServerLiveResponse.newBuilder().setLive(true).build());
            answer.onCompleted();
        }
    }

    private void modelReady(ModelReadyRequest request, StreamObserver<ModelReadyResponse> answer) {
        if (silent) {
            return;
        }
        answer.onNext(ModelReadyResponse.newBuilder().setReady(ready).build());
        answer.onCompleted();
    }

    private void metadata(ModelMetadataRequest request, StreamObserver<ModelMetadataResponse> answer) {
        if (!ready) {
            answer.onError(Status.NOT_FOUND.asRuntimeException());
            return;
        }
        answer.onNext(ModelMetadataResponse.newBuilder()
                .setName(request.getName())
                .addVersions("1")
                .addVersions("7")
                .addOutputs(ModelMetadataResponse.TensorMetadata.newBuilder()
                        .setName("sum")
                        .setDatatype("FP32")
                        .addShape(-1)
                        .addShape(2))
                .build());
        answer.onCompleted();
    }

    private void infer(ModelInferRequest request, StreamObserver<ModelInferResponse> answer) {
        calls.incrementAndGet();
        Context.current()
                .addListener(
                        call -> {
                            if (call.cancellationCause() != null) {
                                cancelled.incrementAndGet();
                            }
                        },
                        Runnable::run);
        running.incrementAndGet();
        try {
            ModelInferResponse response = behaviour.apply(request);
            if (!((ServerCallStreamObserver<?>) answer).isCancelled()) {
                answer.onNext(response);
                answer.onCompleted();
            }
        } catch (StatusRuntimeException e) {
            answer.onError(e);
        } finally {
            running.decrementAndGet();
        }
    }

    @Override
    public void close() throws InterruptedException {
        server.shutdownNow();
        server.awaitTermination(10, TimeUnit.SECONDS);
    }
}
