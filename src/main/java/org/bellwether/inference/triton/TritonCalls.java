package org.bellwether.inference.triton;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoUtils;
import org.bellwether.inference.triton.proto.ModelConfigRequest;
import org.bellwether.inference.triton.proto.ModelConfigResponse;
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

/** The calls of {@code inference.GRPCInferenceService} that this engine makes; the last three are Triton's own. */
final class TritonCalls {

    static final String SERVICE = "inference.GRPCInferenceService";

    static final MethodDescriptor<ServerLiveRequest, ServerLiveResponse> SERVER_LIVE =
            unary("ServerLive", ServerLiveRequest.getDefaultInstance(), ServerLiveResponse.getDefaultInstance());

    static final MethodDescriptor<ServerMetadataRequest, ServerMetadataResponse> SERVER_METADATA = unary(
            "ServerMetadata", ServerMetadataRequest.getDefaultInstance(), ServerMetadataResponse.getDefaultInstance());

    static final MethodDescriptor<ModelReadyRequest, ModelReadyResponse> MODEL_READY =
            unary("ModelReady", ModelReadyRequest.getDefaultInstance(), ModelReadyResponse.getDefaultInstance());

    static final MethodDescriptor<ModelMetadataRequest, ModelMetadataResponse> MODEL_METADATA = unary(
            "ModelMetadata", ModelMetadataRequest.getDefaultInstance(), ModelMetadataResponse.getDefaultInstance());

    static final MethodDescriptor<ModelInferRequest, ModelInferResponse> MODEL_INFER =
            unary("ModelInfer", ModelInferRequest.getDefaultInstance(), ModelInferResponse.getDefaultInstance());

    static final MethodDescriptor<ModelConfigRequest, ModelConfigResponse> MODEL_CONFIG =
            unary("ModelConfig", ModelConfigRequest.getDefaultInstance(), ModelConfigResponse.getDefaultInstance());

    static final MethodDescriptor<ModelStatisticsRequest, ModelStatisticsResponse> MODEL_STATISTICS = unary(
            "ModelStatistics",
            ModelStatisticsRequest.getDefaultInstance(),
            ModelStatisticsResponse.getDefaultInstance());

    static final MethodDescriptor<RepositoryIndexRequest, RepositoryIndexResponse> REPOSITORY_INDEX = unary(
            "RepositoryIndex",
            RepositoryIndexRequest.getDefaultInstance(),
            RepositoryIndexResponse.getDefaultInstance());

    private TritonCalls() {}

    private static <Q extends Message, A extends Message> MethodDescriptor<Q, A> unary(
            String name, Q request, A response) {
        return MethodDescriptor.<Q, A>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                .setRequestMarshaller(ProtoUtils.marshaller(request))
                .setResponseMarshaller(ProtoUtils.marshaller(response))
                .build();
    }
}
