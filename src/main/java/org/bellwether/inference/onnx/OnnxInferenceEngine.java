package org.bellwether.inference.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.ModelParameters;
import org.bellwether.inference.ModelRepository;
import org.bellwether.inference.ModelRepository.ModelFile;
import org.bellwether.inference.Tensor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the networks of a model repository in this process with ONNX Runtime. A model is loaded at its first use and
 * again when a higher version appears; the inputs are read where they lie if they lie outside the heap.
 */
public final class OnnxInferenceEngine implements InferenceEngine {

    private static final Logger LOG = LoggerFactory.getLogger(OnnxInferenceEngine.class);

    /** A call of the largest volume takes a few seconds; one that hangs must not keep the process from ending. */
    private static final Duration LONGEST_LAST_CALL = Duration.ofSeconds(20);

    /**
     * A session keeps what its largest volume needed, since giving it back after each call and taking it again costs more
     * than half of the call; a gigabyte or two is held while studies come, and not through the night.
     */
    private static final Duration KEEPS_MEMORY = Duration.ofMinutes(1);

    private final ModelRepository repository;
    private final OnnxOptions options;
    private final Duration keepsMemory;
    private final Semaphore running;
    private final Map<String, LoadedModel> loaded = new LinkedHashMap<>();
    private final ScheduledExecutorService alarms;
    private Future<?> renewal = CompletableFuture.completedFuture(null);
    private boolean closed;

    /**
     * Makes an engine that runs one call at a time.
     *
     * @param modelsDir the model repository
     * @param threads threads of a call; 0 means one a processor
     */
    public OnnxInferenceEngine(Path modelsDir, int threads) {
        this(modelsDir, new OnnxOptions(threads, 1));
    }

    /**
     * Makes an engine.
     *
     * @param modelsDir the model repository
     * @param options what it may take of the machine
     */
    public OnnxInferenceEngine(Path modelsDir, OnnxOptions options) {
        this(modelsDir, options, KEEPS_MEMORY);
    }

    /** An engine that gives back the memory of its calls when none has come for that long. */
    OnnxInferenceEngine(Path modelsDir, OnnxOptions options, Duration keepsMemory) {
        this.keepsMemory = keepsMemory;
        this.repository = new ModelRepository(modelsDir);
        this.options = options;
        this.running = new Semaphore(options.concurrentCalls(), true);
        this.alarms = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "onnx-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Map<String, Tensor> infer(String model, List<Tensor> inputs, Duration deadline) throws InferenceException {
        long end = System.nanoTime() + deadline.toNanos();
        try (LoadedModel session = session(model)) {
            session.checkInputs(inputs);
            take(model, end);
            try {
                return session.run(inputs, end, alarms);
            } finally {
                renewLater();
                running.release();
            }
        }
    }

    @Override
    public ModelIdentity identify(String model) throws InferenceException {
        return repository.identity(repository.newest(model));
    }

    @Override
    public ModelParameters parameters(String model) throws InferenceException {
        return repository.newest(model).parameters();
    }

    @Override
    public boolean ready(String model) {
        try (LoadedModel session = session(model)) {
            return true;
        } catch (InferenceException e) {
            LOG.warn("Model {} is not ready: {}", model, e.getMessage());
            return false;
        }
    }

    /** Lets the calls that run come to their end, refuses those that wait, and ends all sessions. */
    @Override
    public void close() {
        synchronized (loaded) {
            closed = true;
        }
        awaitRunning();
        synchronized (loaded) {
            loaded.values().forEach(LoadedModel::close);
            loaded.clear();
        }
        alarms.shutdownNow();
    }

    private void awaitRunning() {
        int calls = options.concurrentCalls();
        try {
            if (running.tryAcquire(calls, LONGEST_LAST_CALL.toNanos(), TimeUnit.NANOSECONDS)) {
                running.release(calls);
            } else {
                LOG.warn("A network still runs {} s after its engine was closed", LONGEST_LAST_CALL.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewLater() {
        synchronized (loaded) {
            renewal.cancel(false);
            if (!closed) {
                renewal = alarms.schedule(this::renew, keepsMemory.toNanos(), TimeUnit.NANOSECONDS);
            }
        }
    }

    /** Puts a fresh session in the place of each that has run; does nothing while one runs, whose end asks again. */
    private void renew() {
        if (!running.tryAcquire(options.concurrentCalls())) {
            return;
        }
        try {
            synchronized (loaded) {
                for (Map.Entry<String, LoadedModel> entry : loaded.entrySet()) {
                    LoadedModel model = entry.getValue();
                    if (model.used() && !closed) {
                        entry.setValue(model.fresh());
                        model.close();
                    }
                }
            }
            LOG.debug("No call for {} s: the memory of the last ones is given back", keepsMemory.toSeconds());
        } catch (OrtException e) {
            // The sessions at hand go on serving; the minute after the next call tries again.
            LOG.warn("The memory of the last calls could not be given back: {}", e.getMessage());
        } finally {
            running.release(options.concurrentCalls());
        }
    }

    private void take(String model, long end) throws InferenceException {
        try {
            if (!running.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new InferenceException(
                        Kind.TIMED_OUT, "model " + model + ": no turn before the deadline, other calls run", null);
            }
            synchronized (loaded) {
                if (closed) {
                    running.release();
                    throw isClosed(model);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InferenceException(Kind.FAILED, "model " + model + ": interrupted while waiting", e);
        }
    }

    /** Finds the session for the newest version; the caller closes it, which ends it once it is replaced and unused. */
    private LoadedModel session(String model) throws InferenceException {
        synchronized (loaded) {
            if (closed) {
                throw isClosed(model);
            }
            ModelFile file = repository.newest(model);
            ModelIdentity identity = repository.identity(file);
            LoadedModel session = loaded.get(model);
            if (session == null || !session.identity().equals(identity)) {
                LoadedModel fresh = load(file, identity);
                loaded.put(model, fresh);
                if (session != null) {
                    session.close();
                }
                session = fresh;
            }
            return session.lend();
        }
    }

    private static InferenceException isClosed(String model) {
        return new InferenceException(Kind.UNREACHABLE, "model " + model + ": the engine is closed", null);
    }

    private LoadedModel load(ModelFile file, ModelIdentity identity) throws InferenceException {
        try {
            LoadedModel model =
                    LoadedModel.load(OrtEnvironment.getEnvironment(), file, identity, options.effectiveThreads());
            LOG.info(
                    "Loaded model {} version {} (SHA-256 {}), {} threads",
                    identity.name(),
                    identity.version(),
                    identity.sha256(),
                    options.effectiveThreads());
            return model;
        } catch (OrtException e) {
            throw new InferenceException(Kind.FAILED, "model " + file.name() + ": cannot load " + file.file(), e);
        }
    }
}
