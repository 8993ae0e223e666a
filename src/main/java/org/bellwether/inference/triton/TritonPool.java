package org.bellwether.inference.triton;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.grpc.Status;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.bellwether.inference.triton.proto.ModelReadyResponse;
import org.bellwether.inference.triton.proto.ServerLiveResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers: which one is asked next, which are set aside, and what brings them back. A clock looks at each server:
 * one that is set aside is asked whether its model is ready; one that works on a call for long is asked whether it
 * lives, and when it is silent its calls go to another.
 */
final class TritonPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TritonPool.class);
    /** A busy machine may miss one question; one that is gone misses all. */
    private static final int SILENT_AFTER_MISSES = 2;

    private static final Duration STATISTICS_INTERVAL = Duration.ofSeconds(10);
    private static final Duration LOOK_UP_INTERVAL = Duration.ofSeconds(10);

    private final List<TritonAddress> addresses;
    private final TritonOptions options;
    private final TritonListener listener;
    private final ScheduledExecutorService clock;
    private final @Nullable TlsFiles tls;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<TritonServer> asked = ConcurrentHashMap.newKeySet();
    private final Map<TritonServer, Integer> misses = new ConcurrentHashMap<>();
    private volatile List<TritonServer> servers = List.of();

    TritonPool(List<TritonAddress> addresses, TritonOptions options, TritonListener listener) {
        this.addresses = List.copyOf(new LinkedHashSet<>(addresses));
        this.options = options;
        this.listener = listener;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "triton-watch");
            thread.setDaemon(true);
            return thread;
        });
        TritonTls files = options.connection().tls();
        try {
            this.tls = files == null ? null : new TlsFiles(files, clock);
        } catch (IllegalArgumentException e) {
            clock.shutdownNow();
            throw e;
        }
        lookUp();
        repeat(this::watch, options.probeInterval());
        repeat(this::askStatistics, STATISTICS_INTERVAL);
        if (this.addresses.stream().anyMatch(TritonAddress::each)) {
            repeat(this::lookUp, LOOK_UP_INTERVAL);
        }
    }

    private void repeat(Runnable work, Duration interval) {
        // A task that throws would not run again, and with it the servers would stay set aside for ever.
        Runnable guarded = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Watching the Triton servers failed", e);
            }
        };
        var unused =
                clock.scheduleWithFixedDelay(guarded, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** All servers known at present. */
    List<TritonServer> servers() {
        return servers;
    }

    /** All servers, those first that serve the model. */
    List<TritonServer> inOrder(String model) {
        return servers.stream()
                .sorted(Comparator.comparing(
                        (TritonServer server) -> server.standing().isSuspended(model)))
                .toList();
    }

    /** The server to ask next, or null when each has been tried: in use before set aside, idle before busy, in turn. */
    @Nullable
    TritonServer next(String model, Set<TritonServer> tried) {
        List<TritonServer> all = servers;
        int first = all.isEmpty() ? 0 : Math.floorMod(turn.getAndIncrement(), all.size());
        List<TritonServer> inTurn = new ArrayList<>(all.subList(first, all.size()));
        inTurn.addAll(all.subList(0, first));
        inTurn.removeAll(tried);
        return inTurn.stream()
                .min(Comparator.comparing(
                                (TritonServer server) -> server.standing().isSuspended(model))
                        .thenComparing(server -> server.standing().isOverloaded())
                        .thenComparingInt(TritonServer::outstanding))
                .orElse(null);
    }

    /** Sets a server aside until it says that the model is ready; for all models when the server itself is gone. */
    void setAside(TritonServer server, String model, boolean whole, String reason) {
        server.forget(model);
        if (server.standing().suspend(model, whole)) {
            LOG.warn(
                    "Triton server {} is set aside until model {} is ready there: {}", server.address(), model, reason);
            listener.setAside(server.address(), model, reason);
        }
    }

    private void watch() {
        for (TritonServer server : servers) {
            if (asked.contains(server)) {
                continue;
            }
            server.standing().dueProbe().ifPresentOrElse(model -> probe(server, model), () -> {
                if (server.oldestOutstanding().compareTo(options.probeInterval()) > 0) {
                    checkLife(server);
                } else {
                    misses.remove(server);
                }
            });
        }
    }

    private void probe(TritonServer server, String model) {
        ask(
                server,
                server.askModelReady(model),
                (ModelReadyResponse answer) -> {
                    if (answer.getReady()) {
                        server.standing().takeBack(model);
                        LOG.info("Triton server {} is in use again: model {} is ready", server.address(), model);
                        listener.takenBack(server.address(), model);
                    } else {
                        server.standing().stillSuspended(model);
                    }
                },
                status -> {
                    server.standing().stillSuspended(model);
                    if (status.getCode() == Status.Code.DEADLINE_EXCEEDED) {
                        // Calls that had nowhere to go when it fell silent may have a place by now.
                        moveCalls(server);
                        server.leaveConnection();
                    }
                });
    }

    private void checkLife(TritonServer server) {
        ask(server, server.askLive(), (ServerLiveResponse alive) -> misses.remove(server), status -> {
            boolean silent =
                    status.getCode() == Status.Code.DEADLINE_EXCEEDED || status.getCode() == Status.Code.UNAVAILABLE;
            if (!silent) {
                // A refusal is an answer too.
                misses.remove(server);
            } else if (misses.merge(server, 1, Integer::sum) >= SILENT_AFTER_MISSES) {
                misses.remove(server);
                leave(server);
            }
        });
    }

    /** Gives a silent server up. */
    private void leave(TritonServer server) {
        for (String model : server.busyModels()) {
            if (!model.isEmpty()) {
                setAside(server, model, true, "it has stopped answering");
            }
        }
        moveCalls(server);
    }

    /** Takes the calls of a silent server to another when there is one that is in use. */
    private void moveCalls(TritonServer server) {
        // One that misses answers itself is no better: then it is the machine, or the network, that is slow.
        boolean another = servers.stream()
                .anyMatch(other -> other != server && !other.standing().isSuspended() && !misses.containsKey(other));
        if (another) {
            server.abandonCalls();
        }
    }

    private <A> void ask(TritonServer server, ListenableFuture<A> answer, Consumer<A> good, Consumer<Status> bad) {
        asked.add(server);
        Futures.addCallback(
                answer,
                new FutureCallback<A>() {
                    @Override
                    public void onSuccess(@Nullable A result) {
                        asked.remove(server);
                        if (result != null) {
                            good.accept(result);
                        }
                    }

                    @Override
                    public void onFailure(Throwable failure) {
                        asked.remove(server);
                        LOG.debug("Triton server {} does not answer a question", server.address(), failure);
                        bad.accept(Status.fromThrowable(failure));
                    }
                },
                MoreExecutors.directExecutor());
    }

    private void askStatistics() {
        for (TritonServer server : servers) {
            Futures.addCallback(server.askStatistics(), new StatisticsCallback(server), MoreExecutors.directExecutor());
        }
    }

    /** Finds the servers behind names that stand for several, keeps those that are still there, lets the others go. */
    private void lookUp() {
        List<TritonServer> known = servers;
        List<TritonServer> found = new ArrayList<>();
        for (TritonAddress address : addresses) {
            if (!address.each()) {
                found.add(keptOrNew(known, address.toString(), null));
                continue;
            }
            try {
                Arrays.stream(InetAddress.getAllByName(address.host()))
                        .map(InetAddress::getHostAddress)
                        .sorted()
                        .map(ip -> (ip.contains(":") ? "[" + ip + "]" : ip) + ":" + address.port())
                        .distinct()
                        .forEach(target -> found.add(keptOrNew(known, target, address.host() + ":" + address.port())));
            } catch (UnknownHostException e) {
                // No pod is ready, or the name server is away: what was known may well work.
                LOG.warn("{} has no address at present", address);
                found.addAll(known.stream()
                        .filter(server -> !found.contains(server) && !isListed(server))
                        .toList());
            }
        }
        servers = List.copyOf(found);
        for (TritonServer server : known) {
            if (!found.contains(server)) {
                LOG.info("Triton server {} is no longer in the directory", server.address());
                server.retire();
                misses.remove(server);
            }
        }
    }

    private boolean isListed(TritonServer server) {
        return addresses.stream()
                .anyMatch(address -> !address.each() && address.toString().equals(server.address()));
    }

    private TritonServer keptOrNew(List<TritonServer> known, String target, @Nullable String authority) {
        return known.stream()
                .filter(server -> server.address().equals(target))
                .findFirst()
                .orElseGet(() -> new TritonServer(
                        target,
                        TritonChannel.open(target, authority, options, tls == null ? null : tls.context()),
                        options));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        servers.forEach(TritonServer::close);
        if (tls != null) {
            tls.close();
        }
    }
}
