package org.bellwether.inference.triton;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.ModelParameters;
import org.bellwether.inference.ModelRepository;
import org.bellwether.inference.ModelRepository.ModelFile;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.bellwether.inference.triton.proto.ModelMetadataResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one or more Triton servers over gRPC. Each call goes to the server with the fewest calls outstanding; when it
 * gives no usable answer the next one is asked, within the same deadline. A server that is gone, stopping or silent is
 * set aside until a probe finds the model ready there; with all of them set aside, they are asked nevertheless.
 */
public final class TritonInferenceEngine implements InferenceEngine {

    private static final Logger LOG = LoggerFactory.getLogger(TritonInferenceEngine.class);
    /** Room for names and shapes in an answer. */
    private static final int ANSWER_FLOOR_BYTES = 4 * 1024 * 1024;
    /** An answer of FP32 for each INT16 voxel is twice the request; as much again is slack. */
    private static final int ANSWER_FACTOR = 4;

    private final List<TritonServer> servers = new ArrayList<>();
    private final ModelRepository repository;
    private final TritonOptions options;
    private final ScheduledExecutorService prober;
    private final Set<String> warnedVersions = ConcurrentHashMap.newKeySet();

    /**
     * Makes the channels; nothing is connected yet.
     *
     * @param servers the servers as {@code host:port}
     * @param modelsDir the model repository that the servers serve too; tells the SHA-256 of a model
     * @param options how to call
     */
    public TritonInferenceEngine(List<String> servers, Path modelsDir, TritonOptions options) {
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("at least one Triton server is needed, as host:port");
        }
        for (String server : servers) {
            if (!server.matches("[^\\s:/]+:\\d{1,5}|\\[[0-9a-fA-F:]+]:\\d{1,5}")) {
                throw new IllegalArgumentException("a Triton server is host:port, not '" + server + "'");
            }
        }
        new LinkedHashSet<>(servers).forEach(server -> this.servers.add(new TritonServer(server, options)));
        this.repository = new ModelRepository(modelsDir);
        this.options = options;
        this.prober = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "triton-probe");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Map<String, Tensor> infer(String model, List<Tensor> inputs, Duration deadline) throws InferenceException {
        long end = System.nanoTime() + deadline.toNanos();
        Set<TritonServer> tried = new LinkedHashSet<>();
        InferenceException failure = null;
        while (tried.size() < servers.size()) {
            TritonServer server = next(tried);
            tried.add(server);
            // A silent server may use up its share of the time only, so that another one can still answer.
            long share = (end - System.nanoTime()) / (servers.size() - tried.size() + 1);
            if (share <= 0) {
                break;
            }
            try {
                return attempt(server, model, inputs, System.nanoTime() + share);
            } catch (InferenceException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
                if (!e.kind().retryable()) {
                    break;
                }
                LOG.warn("{} ({})", e.getMessage(), e.kind());
            }
        }
        throw failure != null
                ? failure
                : new InferenceException(Kind.TIMED_OUT, "model " + model + ": the deadline had passed already", null);
    }

    private TritonServer next(Set<TritonServer> tried) {
        return servers.stream()
                .filter(server -> !tried.contains(server))
                .min(Comparator.comparing((TritonServer server) -> server.suspectedModel() != null)
                        .thenComparingInt(TritonServer::outstanding))
                .orElseThrow();
    }

    private Map<String, Tensor> attempt(TritonServer server, String model, List<Tensor> inputs, long end)
            throws InferenceException {
        ModelInferRequest request =
                TritonMessages.request(model, UUID.randomUUID().toString(), inputs);
        int requestBytes = request.getSerializedSize();
        if (requestBytes < 0 || requestBytes > options.maxMessageBytes()) {
            throw new InferenceException(
                    Kind.BAD_INPUT,
                    "model " + model + ": a request of " + requestBytes + " bytes exceeds " + options.maxMessageBytes(),
                    null);
        }
        boolean known = server.knows(model);
        try {
            ModelMetadataResponse metadata = server.metadata(model, remaining(end));
            known = true;
            ModelInferResponse response = server.infer(request, remaining(end), answerBytes(requestBytes));
            return TritonMessages.answer(request, metadata, response, server.address());
        } catch (StatusRuntimeException e) {
            Kind kind = TritonStatus.kind(e.getStatus(), known);
            if (kind == Kind.UNREACHABLE || kind == Kind.TIMED_OUT) {
                setAside(server, model);
            }
            throw failure(kind, model, server, inputs, e);
        }
    }

    private static InferenceException failure(
            Kind kind, String model, TritonServer server, List<Tensor> inputs, StatusRuntimeException cause) {
        Status status = cause.getStatus();
        // The description is the server's text about shapes and models; line breaks must not forge log lines.
        String description = String.valueOf(status.getDescription()).replaceAll("\\p{Cntrl}", " ");
        return new InferenceException(
                kind,
                "model " + model + " on " + server.address() + " for "
                        + inputs.stream().map(Tensor::describe).toList() + ": " + status.getCode() + " " + description,
                cause);
    }

    private static Duration remaining(long end) {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }

    private int answerBytes(int requestBytes) {
        long bytes = ANSWER_FLOOR_BYTES + (long) ANSWER_FACTOR * requestBytes;
        return (int) Math.min(bytes, options.maxMessageBytes());
    }

    @Override
    public ModelIdentity identify(String model) throws InferenceException {
        return fromAny(
                model,
                server -> identity(
                        model, newestVersion(server.freshMetadata(model, options.probeDeadline())), server.address()));
    }

    @Override
    public ModelParameters parameters(String model) throws InferenceException {
        Map<String, String> values = new LinkedHashMap<>();
        fromAny(model, server -> server.configuration(model, options.probeDeadline()))
                .getParametersMap()
                .forEach((key, value) -> values.put(key, value.getStringValue()));
        return new ModelParameters(model, values);
    }

    /** A question about a model that every server which serves it can answer. */
    private interface Question<T> {
        T ask(TritonServer server) throws InferenceException;
    }

    private <T> T fromAny(String model, Question<T> question) throws InferenceException {
        InferenceException failure = null;
        for (TritonServer server : inOrder()) {
            try {
                return question.ask(server);
            } catch (StatusRuntimeException e) {
                failure = failure(TritonStatus.kind(e.getStatus(), false), model, server, List.of(), e);
            }
        }
        if (failure == null) {
            throw new IllegalStateException("there is at least one server");
        }
        throw failure;
    }

    private ModelIdentity identity(String model, String version, String server) throws InferenceException {
        ModelFile newest = repository.newest(model);
        if (newest.version().equals(version)) {
            return repository.identity(newest);
        }
        if (warnedVersions.add(server + " " + model + " " + version)) {
            LOG.warn(
                    "{} serves version {} of model {}, the model folder of this engine holds version {}",
                    server,
                    version,
                    model,
                    newest.version());
        }
        Optional<ModelFile> same = repository.file(model, version);
        return same.isPresent() ? repository.identity(same.get()) : new ModelIdentity(model, version, "");
    }

    private static String newestVersion(ModelMetadataResponse metadata) {
        return metadata.getVersionsList().stream()
                .filter(version -> version.matches("\\d{1,9}"))
                .max(Comparator.comparingInt(Integer::parseInt))
                .orElse("");
    }

    @Override
    public boolean ready(String model) {
        for (TritonServer server : inOrder()) {
            try {
                if (server.modelReady(model)) {
                    return true;
                }
            } catch (StatusRuntimeException e) {
                LOG.debug("{} does not say whether model {} is ready: {}", server.address(), model, e.getStatus());
            }
        }
        return false;
    }

    private List<TritonServer> inOrder() {
        return servers.stream()
                .sorted(Comparator.comparing((TritonServer server) -> server.suspectedModel() != null))
                .toList();
    }

    private void setAside(TritonServer server, String model) {
        if (server.setAside(model)) {
            LOG.warn("Triton server {} is set aside until model {} is ready there", server.address(), model);
            probeLater(server);
        }
    }

    private void probeLater(TritonServer server) {
        if (!prober.isShutdown()) {
            Future<?> unused =
                    prober.schedule(() -> probe(server), options.probeInterval().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void probe(TritonServer server) {
        String model = server.suspectedModel();
        if (model == null) {
            return;
        }
        boolean ready = false;
        try {
            ready = server.modelReady(model);
        } catch (StatusRuntimeException e) {
            LOG.debug("Triton server {} does not answer the probe: {}", server.address(), e.getStatus());
        }
        if (ready) {
            server.takeBack();
            LOG.info("Triton server {} is in use again: model {} is ready", server.address(), model);
        } else {
            probeLater(server);
        }
    }

    @Override
    public void close() {
        prober.shutdownNow();
        servers.forEach(TritonServer::close);
    }
}
