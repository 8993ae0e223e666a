package org.bellwether.inference.triton;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one or more Triton servers over gRPC. Each call goes to the server with the fewest calls outstanding; when it
 * gives no usable answer the next one is asked, within the same deadline. A server that is gone, stopping or silent is
 * set aside until a probe finds the model ready there; with all of them set aside, they are asked nevertheless. When all
 * have too much to do, they are asked again after a wait, until the deadline.
 */
public final class TritonInferenceEngine implements InferenceEngine {

    private static final Logger LOG = LoggerFactory.getLogger(TritonInferenceEngine.class);
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final TritonPool pool;
    private final ModelRepository repository;
    private final TritonOptions options;
    private final TritonListener listener;
    private final Set<String> warnedVersions = ConcurrentHashMap.newKeySet();

    /**
     * Makes the channels; nothing is connected yet.
     *
     * @param servers the servers as {@code host:port}, or {@code dns:name:port} for all that a name stands for
     * @param modelsDir the model repository that the servers serve too; tells the SHA-256 of a model
     * @param options how to call
     */
    public TritonInferenceEngine(List<String> servers, Path modelsDir, TritonOptions options) {
        this(servers, modelsDir, options, TritonListener.SILENT);
    }

    /**
     * Makes the channels; nothing is connected yet.
     *
     * @param servers the servers as {@code host:port}, or {@code dns:name:port} for all that a name stands for
     * @param modelsDir the model repository that the servers serve too; tells the SHA-256 of a model
     * @param options how to call
     * @param listener hears how calls end and how servers come and go
     * @throws IllegalArgumentException when an address or a file of the options cannot be used
     */
    public TritonInferenceEngine(List<String> servers, Path modelsDir, TritonOptions options, TritonListener listener) {
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("at least one Triton server is needed, as host:port");
        }
        List<TritonAddress> addresses =
                servers.stream().map(TritonAddress::parse).toList();
        this.pool = new TritonPool(addresses, options, listener);
        this.repository = new ModelRepository(modelsDir);
        this.options = options;
        this.listener = listener;
    }

    @Override
    public Map<String, Tensor> infer(String model, List<Tensor> inputs, Duration deadline) throws InferenceException {
        long end = System.nanoTime() + deadline.toNanos();
        long waitMillis = FIRST_WAIT_MILLIS;
        while (true) {
            Round round = new Round(model, inputs, end);
            Map<String, Tensor> answer = round.ask();
            if (answer != null) {
                return answer;
            }
            InferenceException failure = round.failure();
            // A spread of a half, so that not all who were turned away come back at once.
            Duration wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(waitMillis / 2, waitMillis));
            if (!round.again || end - System.nanoTime() <= wait.toNanos()) {
                throw failure;
            }
            sleep(wait, model, failure);
            waitMillis = Math.min(LONGEST_WAIT_MILLIS, 2 * waitMillis);
        }
    }

    private static void sleep(Duration wait, String model, InferenceException failure) throws InferenceException {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException e) {
            InferenceException interrupted = interrupted(model, e);
            interrupted.addSuppressed(failure);
            throw interrupted;
        }
    }

    private static InferenceException interrupted(String model, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new InferenceException(Kind.FAILED, "model " + model + ": nobody waits for the answer any more", cause);
    }

    /** Asks each server at most once, until one gives a good answer. */
    private final class Round {
        private final String model;
        private final List<Tensor> inputs;
        private final long end;
        private final Set<TritonServer> tried = new LinkedHashSet<>();
        private final Map<TritonServer, InferenceException> blamed = new LinkedHashMap<>();
        private @Nullable InferenceException failure;
        private boolean again;

        private Round(String model, List<Tensor> inputs, long end) {
            this.model = model;
            this.inputs = inputs;
            this.end = end;
        }

        private @Nullable Map<String, Tensor> ask() throws InferenceException {
            for (TritonServer server = pool.next(model, tried); server != null; server = pool.next(model, tried)) {
                int others = Math.max(0, pool.servers().size() - tried.size() - 1);
                tried.add(server);
                // A silent server may use up its share of the time only, so that another one can still answer.
                long share = (end - System.nanoTime()) / (others + 1);
                if (share <= 0) {
                    return null;
                }
                long start = System.nanoTime();
                try {
                    Map<String, Tensor> answer = attempt(server, model, inputs, start + share);
                    listener.called(server.address(), model, Duration.ofNanos(System.nanoTime() - start), null);
                    server.standing().answered(model);
                    blame();
                    return answer;
                } catch (InferenceException e) {
                    listener.called(server.address(), model, Duration.ofNanos(System.nanoTime() - start), e.kind());
                    note(server, e);
                } catch (InterruptedException e) {
                    throw interrupted(model, e);
                }
            }
            return null;
        }

        private void note(TritonServer server, InferenceException e) throws InferenceException {
            if (failure != null) {
                e.addSuppressed(failure);
            }
            failure = e;
            switch (e.kind()) {
                case BAD_INPUT -> throw e;
                case UNREACHABLE, TIMED_OUT -> {
                    // Taken away on suspicion, which may have been wrong of each server.
                    again |= e.getCause() instanceof StatusRuntimeException status
                            && TritonServer.SILENT.equals(status.getStatus().getDescription());
                    pool.setAside(server, model, true, e.kind().name());
                }
                case OVERLOADED -> {
                    again = true;
                    server.standing().overloaded();
                }
                case MODEL_MISSING, BAD_ANSWER, FAILED -> {
                    // What it said of the model may be out of date.
                    server.forget(model);
                    blamed.put(server, e);
                }
            }
            LOG.warn("{} ({})", e.getMessage(), e.kind());
        }

        /** Another server has answered the very same question well: it was the server's fault, not the input's. */
        private void blame() {
            blamed.forEach((server, reason) ->
                    pool.setAside(server, model, false, reason.kind().name()));
        }

        private InferenceException failure() {
            if (failure != null) {
                return failure;
            }
            return pool.servers().isEmpty()
                    ? new InferenceException(Kind.UNREACHABLE, "model " + model + ": no Triton server is known", null)
                    : new InferenceException(
                            Kind.TIMED_OUT, "model " + model + ": the deadline had passed already", null);
        }
    }

    private Map<String, Tensor> attempt(TritonServer server, String model, List<Tensor> inputs, long end)
            throws InferenceException, InterruptedException {
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
            int answerBytes = AnswerSize.limitBytes(metadata, inputs, options.maxMessageBytes());
            ModelInferResponse response = server.infer(request, remaining(end), answerBytes);
            return TritonMessages.answer(request, metadata, response, server.address());
        } catch (StatusRuntimeException e) {
            throw failure(TritonStatus.kind(e.getStatus(), known), model, server, inputs, e);
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
        fromAny(model, server -> server.configuration(model))
                .getParametersMap()
                .forEach((key, value) -> values.put(key, value.getStringValue()));
        return new ModelParameters(model, values);
    }

    /** A question about a model that every server which serves it can answer. */
    private interface Question<T> {
        T ask(TritonServer server) throws InferenceException, InterruptedException;
    }

    private <T> T fromAny(String model, Question<T> question) throws InferenceException {
        InferenceException failure =
                new InferenceException(Kind.UNREACHABLE, "model " + model + ": no Triton server is known", null);
        for (TritonServer server : pool.inOrder(model)) {
            try {
                return question.ask(server);
            } catch (StatusRuntimeException e) {
                failure = failure(TritonStatus.kind(e.getStatus(), false), model, server, List.of(), e);
            } catch (InterruptedException e) {
                throw interrupted(model, e);
            }
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
        for (TritonServer server : pool.inOrder(model)) {
            try {
                if (server.modelReady(model)) {
                    return true;
                }
            } catch (StatusRuntimeException e) {
                LOG.debug("{} does not say whether model {} is ready: {}", server.address(), model, e.getStatus());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /**
     * Tells how the servers stand.
     *
     * @return one state a server, in the order of the configuration
     */
    public List<TritonServerState> servers() {
        return pool.servers().stream().map(TritonServer::state).toList();
    }

    @Override
    public void close() {
        pool.close();
    }
}
