package org.bellwether.inference.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.ModelRepository.ModelFile;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;
import org.bellwether.inference.TensorExpectation;

/**
 * One ONNX session and what it expects. It counts its users: the native session ends when its owner and every borrower
 * have closed it, so a new version can take over while the old one still runs.
 */
final class LoadedModel implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelFile file;
    private final ModelIdentity identity;
    private final int threads;
    private final Map<String, TensorExpectation> inputs;
    private final AtomicInteger users = new AtomicInteger(1);
    private volatile boolean used;

    private LoadedModel(
            OrtEnvironment environment, OrtSession session, ModelFile file, ModelIdentity identity, int threads)
            throws OrtException {
        this.environment = environment;
        this.session = session;
        this.file = file;
        this.identity = identity;
        this.threads = threads;
        this.inputs = expectations(session.getInputInfo());
    }

    static LoadedModel load(OrtEnvironment environment, ModelFile file, ModelIdentity identity, int threads)
            throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Idle workers sleep: this process also receives images.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // The volumes differ in size; a plan made for one of them only holds memory.
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(file.file().toString(), options);
            try {
                return new LoadedModel(environment, session, file, identity, threads);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        }
    }

    /** The same network in a new session, which holds nothing of earlier calls. */
    LoadedModel fresh() throws OrtException {
        return load(environment, file, identity, threads);
    }

    ModelIdentity identity() {
        return identity;
    }

    /** Whether it has run, so that it holds memory beyond its weights: ONNX Runtime keeps that for the next call. */
    boolean used() {
        return used;
    }

    LoadedModel lend() {
        users.incrementAndGet();
        return this;
    }

    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("model " + identity.name() + ": session does not close", e);
            }
        }
    }

    /** Compares names, types and shapes with the model before ONNX Runtime sees them. */
    void checkInputs(List<Tensor> tensors) throws InferenceException {
        if (tensors.size() != inputs.size()) {
            throw bad("has inputs " + inputs.keySet() + ", " + tensors.size() + " given");
        }
        for (Tensor tensor : tensors) {
            TensorExpectation expected = inputs.get(tensor.name());
            if (expected == null) {
                throw bad("has inputs " + inputs.keySet() + ", not '" + tensor.name() + "'");
            }
            Optional<String> mismatch = expected.mismatch(tensor);
            if (mismatch.isPresent()) {
                throw bad(mismatch.get());
            }
            if (file.maxBatchSize() > 0 && tensor.shape()[0] > file.maxBatchSize()) {
                throw bad(tensor.describe() + " exceeds the batch size of " + file.maxBatchSize());
            }
        }
    }

    private InferenceException bad(String why) {
        return new InferenceException(Kind.BAD_INPUT, "model " + identity.name() + ": " + why, null);
    }

    /** Runs the session and stops it between two of its operators when the deadline has passed. */
    Map<String, Tensor> run(List<Tensor> tensors, long end, ScheduledExecutorService alarms) throws InferenceException {
        Map<String, OnnxTensor> feeds = new LinkedHashMap<>();
        try (Deadline deadline = new Deadline(end, alarms)) {
            try {
                for (Tensor tensor : tensors) {
                    feeds.put(tensor.name(), feed(tensor));
                }
                used = true;
                try (OrtSession.Result result = session.run(feeds, deadline.options())) {
                    return outputs(result);
                }
            } catch (OrtException e) {
                throw failure(deadline, tensors, e);
            }
        } catch (OrtException e) {
            throw new InferenceException(Kind.FAILED, "model " + identity.name() + ": no run options", e);
        } finally {
            feeds.values().forEach(OnnxTensor::close);
        }
    }

    private InferenceException failure(Deadline deadline, List<Tensor> tensors, OrtException cause) {
        List<String> shapes = tensors.stream().map(Tensor::describe).toList();
        if (deadline.passed()) {
            return new InferenceException(
                    Kind.TIMED_OUT,
                    "model " + identity.name() + ": no answer before the deadline for " + shapes,
                    cause);
        }
        return new InferenceException(Kind.FAILED, "model " + identity.name() + ": failed on " + shapes, cause);
    }

    private OnnxTensor feed(Tensor tensor) throws OrtException {
        ByteBuffer content = tensor.content().duplicate().order(ByteOrder.nativeOrder());
        return OnnxTensor.createTensor(environment, content, tensor.shape(), javaType(tensor.type()));
    }

    private Map<String, Tensor> outputs(OrtSession.Result result) throws OrtException, InferenceException {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        for (Map.Entry<String, OnnxValue> entry : result) {
            OnnxTensor value = (OnnxTensor) entry.getValue();
            TensorInfo info = value.getInfo();
            Optional<ElementType> type = elementType(info.type);
            if (type.isEmpty()) {
                throw new InferenceException(
                        Kind.BAD_ANSWER,
                        "model " + identity.name() + ": output " + entry.getKey() + " is of type " + info.type,
                        null);
            }
            Tensor tensor = new Tensor(
                    entry.getKey(),
                    type.get(),
                    info.getShape(),
                    value.getByteBuffer().order(ByteOrder.LITTLE_ENDIAN));
            if (TensorExpectation.holdsNoNumber(tensor)) {
                throw new InferenceException(
                        Kind.BAD_ANSWER, "model " + identity.name() + ": " + tensor.describe() + " holds NaN", null);
            }
            outputs.put(entry.getKey(), tensor);
        }
        return outputs;
    }

    private static Map<String, TensorExpectation> expectations(Map<String, NodeInfo> nodes) throws OrtException {
        Map<String, TensorExpectation> expectations = new LinkedHashMap<>();
        List<String> strange = new ArrayList<>();
        nodes.forEach((name, node) -> {
            if (node.getInfo() instanceof TensorInfo info) {
                elementType(info.type)
                        .ifPresentOrElse(
                                type -> expectations.put(name, new TensorExpectation(name, type, info.getShape())),
                                () -> strange.add(name + " " + info.type));
            } else {
                strange.add(name);
            }
        });
        if (!strange.isEmpty()) {
            throw new OrtException("inputs of a type that this engine does not send: " + strange);
        }
        return expectations;
    }

    private static Optional<ElementType> elementType(OnnxJavaType type) {
        return switch (type) {
            case INT16 -> Optional.of(ElementType.INT16);
            case UINT8 -> Optional.of(ElementType.UINT8);
            case FLOAT -> Optional.of(ElementType.FP32);
            case BOOL -> Optional.of(ElementType.BOOL);
            case INT8 -> Optional.of(ElementType.INT8);
            case INT32 -> Optional.of(ElementType.INT32);
            case INT64 -> Optional.of(ElementType.INT64);
            case FLOAT16 -> Optional.of(ElementType.FP16);
            case DOUBLE -> Optional.of(ElementType.FP64);
            default -> Optional.empty();
        };
    }

    private static OnnxJavaType javaType(ElementType type) {
        return switch (type) {
            case INT16 -> OnnxJavaType.INT16;
            case UINT8 -> OnnxJavaType.UINT8;
            case FP32 -> OnnxJavaType.FLOAT;
            case BOOL -> OnnxJavaType.BOOL;
            case INT8 -> OnnxJavaType.INT8;
            case INT32 -> OnnxJavaType.INT32;
            case INT64 -> OnnxJavaType.INT64;
            case FP16 -> OnnxJavaType.FLOAT16;
            case FP64 -> OnnxJavaType.DOUBLE;
            // No model has an input of these here: the inputs have been compared with what it states.
            case UINT16, UINT32, UINT64 -> throw new IllegalArgumentException(type + " is not an ONNX Java type");
        };
    }
}
