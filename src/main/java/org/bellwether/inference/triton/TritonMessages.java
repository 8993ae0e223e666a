package org.bellwether.inference.triton;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;
import org.bellwether.inference.TensorExpectation;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;

/** Turns tensors into requests and answers into tensors; numbers travel as raw bytes only. */
final class TritonMessages {

    private TritonMessages() {}

    static ModelInferRequest request(String model, String id, List<Tensor> inputs) {
        ModelInferRequest.Builder request =
                ModelInferRequest.newBuilder().setModelName(model).setId(id);
        for (Tensor input : inputs) {
            ModelInferRequest.InferInputTensor.Builder tensor = ModelInferRequest.InferInputTensor.newBuilder()
                    .setName(input.name())
                    .setDatatype(input.type().name());
            for (long extent : input.shape()) {
                tensor.addShape(extent);
            }
            request.addInputs(tensor);
            // The buffer is only read, and the caller waits until the call has ended: no copy is needed.
            request.addRawInputContents(
                    UnsafeByteOperations.unsafeWrap(input.content().duplicate()));
        }
        return request.build();
    }

    /** Checks an answer against the request and against what the server says of the model. */
    static Map<String, Tensor> answer(
            ModelInferRequest request, ModelMetadataResponse model, ModelInferResponse response, String server)
            throws InferenceException {
        String from = "model " + request.getModelName() + " on " + server + ": ";
        if (!response.getId().equals(request.getId())) {
            throw bad(from + "the answer belongs to another request");
        }
        if (!response.getModelName().equals(request.getModelName())) {
            throw bad(from + "the answer comes from another model");
        }
        if (response.getOutputsCount() != response.getRawOutputContentsCount()) {
            throw bad(from + response.getOutputsCount() + " outputs described, " + response.getRawOutputContentsCount()
                    + " sent");
        }
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < response.getOutputsCount(); i++) {
            Tensor tensor = tensor(response.getOutputs(i), response.getRawOutputContents(i), from);
            tensors.put(tensor.name(), tensor);
        }
        for (ModelMetadataResponse.TensorMetadata output : model.getOutputsList()) {
            check(output, tensors, from);
        }
        return tensors;
    }

    private static void check(ModelMetadataResponse.TensorMetadata output, Map<String, Tensor> tensors, String from)
            throws InferenceException {
        Tensor tensor = tensors.get(output.getName());
        if (tensor == null) {
            throw bad(from + "output " + output.getName() + " is missing");
        }
        long[] shape = output.getShapeList().stream().mapToLong(Long::longValue).toArray();
        Optional<String> mismatch = new TensorExpectation(
                        output.getName(), elementType(output.getDatatype(), from), shape)
                .mismatch(tensor);
        if (mismatch.isPresent()) {
            throw bad(from + mismatch.get());
        }
        if (TensorExpectation.holdsNoNumber(tensor)) {
            throw bad(from + tensor.describe() + " holds NaN");
        }
    }

    private static Tensor tensor(ModelInferResponse.InferOutputTensor output, ByteString raw, String from)
            throws InferenceException {
        long[] shape = output.getShapeList().stream().mapToLong(Long::longValue).toArray();
        ByteBuffer content = raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        try {
            return new Tensor(output.getName(), elementType(output.getDatatype(), from), shape, content);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new InferenceException(Kind.BAD_ANSWER, from + e.getMessage(), e);
        }
    }

    private static ElementType elementType(String name, String from) throws InferenceException {
        for (ElementType type : ElementType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw bad(from + "an output of type '" + name.replaceAll("[^A-Za-z0-9_]", "?") + "'");
    }

    private static InferenceException bad(String message) {
        return new InferenceException(Kind.BAD_ANSWER, message, null);
    }
}
