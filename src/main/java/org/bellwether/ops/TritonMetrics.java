package org.bellwether.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.triton.TritonListener;
import org.bellwether.inference.triton.TritonServerState;
import org.bellwether.inference.triton.TritonServerState.ModelState;
import org.jspecify.annotations.Nullable;

/** Shows each Triton server: calls by their end with a latency histogram, what it works on, and its own queue times. */
@ApplicationScoped
public class TritonMetrics implements TritonListener {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        Duration.ofSeconds(120)
    };

    private final MeterRegistry meters;
    private final Set<Object> shown = ConcurrentHashMap.newKeySet();
    private volatile Supplier<List<TritonServerState>> servers = List::of;

    /**
     * Makes the bean.
     *
     * @param meters where the numbers are shown
     */
    @Inject
    public TritonMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Shows these servers from now on. */
    void watch(Supplier<List<TritonServerState>> states) {
        servers = states;
        show();
    }

    @Override
    public void called(String server, String model, Duration took, @Nullable Kind failure) {
        Timer.builder("bellwether.triton.call")
                .description("Calls of a network by their end")
                .tag("server", server)
                .tag("model", model)
                .tag("outcome", failure == null ? "answered" : failure.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(took);
        show();
    }

    @Override
    public void setAside(String server, String model, String reason) {
        meters.counter("bellwether.triton.ejections", "server", server, "model", model)
                .increment();
    }

    @Override
    public void takenBack(String server, String model) {
        show();
    }

    /** Registers what is new: servers come and go behind a name, and models are known once a server has told them. */
    private void show() {
        for (TritonServerState server : servers.get()) {
            if (shown.add(server.address())) {
                gauge("outstanding", server.address(), TritonServerState::outstanding);
                gauge("in.use", server.address(), state -> state.inUse() ? 1 : 0);
            }
            for (ModelState model : server.models()) {
                if (shown.add(List.of(server.address(), model.model(), model.version()))) {
                    show(new Served(server.address(), model.model(), model.version()));
                }
            }
        }
    }

    private void gauge(String name, String address, ToDoubleFunction<TritonServerState> value) {
        Gauge.builder("bellwether.triton." + name, this, of -> of.servers.get().stream()
                        .filter(state -> state.address().equals(address))
                        .mapToDouble(value)
                        .findFirst()
                        .orElse(Double.NaN))
                .tag("server", address)
                .register(meters);
    }

    private record Served(String server, String model, String version) {}

    private void show(Served served) {
        Tags tags = Tags.of("server", served.server, "model", served.model, "version", served.version);
        FunctionTimer.builder(
                        "bellwether.triton.queue",
                        served,
                        of -> (long) told(of, ModelState::succeeded),
                        of -> told(of, state -> state.queued().toNanos()),
                        TimeUnit.NANOSECONDS)
                .description("How long answered requests waited in the server, by its own statistics")
                .tags(tags)
                .register(meters);
        FunctionTimer.builder(
                        "bellwether.triton.compute",
                        served,
                        of -> (long) told(of, ModelState::succeeded),
                        of -> told(of, state -> state.computed().toNanos()),
                        TimeUnit.NANOSECONDS)
                .description("How long answered requests were computed in the server, by its own statistics")
                .tags(tags)
                .register(meters);
        FunctionCounter.builder("bellwether.triton.server.failures", served, of -> told(of, ModelState::failed))
                .description("Requests that failed in the server, of all its clients")
                .tags(tags)
                .register(meters);
    }

    private double told(Served served, ToDoubleFunction<ModelState> value) {
        return servers.get().stream()
                .filter(server -> server.address().equals(served.server))
                .flatMap(server -> server.models().stream())
                .filter(model ->
                        Objects.equals(model.model(), served.model) && Objects.equals(model.version(), served.version))
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }
}
