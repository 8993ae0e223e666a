package org.bellwether.inference.triton;

import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
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

/** A server that speaks the protocol over a real socket and gets exactly one thing wrong, which no real one does. */
final class FaultyServer implements AutoCloseable {

    private final Server server;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Function<ModelInferRequest, ModelInferResponse> behaviour;
    private volatile boolean ready = true;

    FaultyServer(Function<ModelInferRequest, ModelInferResponse> behaviour) throws IOException {
        this(behaviour, 0);
    }

    FaultyServer(Function<ModelInferRequest, ModelInferResponse> behaviour, int port) throws IOException {
        this.behaviour = behaviour;
        ServerServiceDefinition service = ServerServiceDefinition.builder(TritonCalls.SERVICE)
                .addMethod(TritonCalls.MODEL_READY, ServerCalls.asyncUnaryCall(this::modelReady))
                .addMethod(TritonCalls.MODEL_METADATA, ServerCalls.asyncUnaryCall(this::metadata))
                .addMethod(TritonCalls.MODEL_INFER, ServerCalls.asyncUnaryCall(this::infer))
                .build();
        server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                .addService(service)
                .maxInboundMessageSize(64 * 1024 * 1024)
                .build()
                .start();
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    int port() {
        return server.getPort();
    }

    int calls() {
        return calls.get();
    }

    int running() {
        return running.get();
    }

    void behave(Function<ModelInferRequest, ModelInferResponse> newBehaviour) {
        behaviour = newBehaviour;
    }

    void setReady(boolean isReady) {
        ready = isReady;
    }

    private void modelReady(ModelReadyRequest request, StreamObserver<ModelReadyResponse> answer) {
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
        running.incrementAndGet();
        try {
            answer.onNext(behaviour.apply(request));
            answer.onCompleted();
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
