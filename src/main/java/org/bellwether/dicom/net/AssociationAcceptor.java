package org.bellwether.dicom.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a port and serves each association in a thread of its own. */
public final class AssociationAcceptor implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(AssociationAcceptor.class);
    private static final int BACKLOG = 1024;

    /** Connections beyond the limit of associations that are still listened to, so that they can be told to come back. */
    private static final int CONNECTIONS_BEYOND_LIMIT = 256;

    private final InetSocketAddress address;
    private final int maximumAssociations;
    private final AssociationOptions options;
    private final AssociationService service;
    private final Semaphore associations;
    private final Semaphore connections;
    private final Set<Association> open = ConcurrentHashMap.newKeySet();
    private final Set<SocketChannel> sockets = ConcurrentHashMap.newKeySet();
    private final LongAdder connected = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder rejectedTransiently = new LongAdder();
    private final LongAdder released = new LongAdder();
    private final LongAdder aborted = new LongAdder();
    private @Nullable ServerSocketChannel server;
    private @Nullable ExecutorService threads;

    /**
     * Makes an acceptor that does not listen yet.
     *
     * @param address to bind, port 0 for any free one
     * @param maximumAssociations how many may be open at once; one more is rejected as transient
     * @param options limits of each association
     * @param service what to do with them
     */
    public AssociationAcceptor(
            InetSocketAddress address,
            int maximumAssociations,
            AssociationOptions options,
            AssociationService service) {
        if (maximumAssociations < 1) {
            throw new IllegalArgumentException("maximumAssociations is at least 1, not " + maximumAssociations);
        }
        this.address = address;
        this.maximumAssociations = maximumAssociations;
        this.options = options;
        this.service = service;
        this.associations = new Semaphore(maximumAssociations);
        this.connections = new Semaphore(maximumAssociations + CONNECTIONS_BEYOND_LIMIT);
    }

    /**
     * Binds the port and begins to listen.
     *
     * @throws IOException if the port cannot be bound
     */
    public synchronized void start() throws IOException {
        if (server != null) {
            throw new IllegalStateException("started already");
        }
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(address, BACKLOG);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        AtomicInteger number = new AtomicInteger();
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dicom-association-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server = channel;
        threads = executor;
        Thread listener = new Thread(() -> listen(channel, executor), "dicom-listener");
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Returns the port that is listened on.
     *
     * @return the port
     * @throws IllegalStateException if not started
     */
    public synchronized int port() {
        if (server == null) {
            throw new IllegalStateException("not listening");
        }
        return server.socket().getLocalPort();
    }

    /**
     * Returns what this acceptor has seen.
     *
     * @return numbers since the start
     */
    public AssociationStatistics statistics() {
        return new AssociationStatistics(
                connected.sum(),
                accepted.sum(),
                rejected.sum(),
                rejectedTransiently.sum(),
                released.sum(),
                aborted.sum(),
                open.size());
    }

    private void listen(ServerSocketChannel channel, ExecutorService executor) {
        while (channel.isOpen()) {
            try {
                SocketChannel connection = channel.accept();
                connected.increment();
                if (connections.tryAcquire()) {
                    sockets.add(connection);
                    executor.execute(() -> run(connection));
                } else {
                    refuse(connection);
                }
            } catch (ClosedChannelException e) {
                LOG.debug("No longer listening", e);
                return;
            } catch (IOException e) {
                LOG.error("Accepting a connection failed: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Out of file descriptors, most likely: others must end before the next can be accepted. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Too many connections to listen to another: it is told so without waiting for what it has to say. */
    private void refuse(SocketChannel connection) throws IOException {
        rejected.increment();
        rejectedTransiently.increment();
        try (connection) {
            LOG.warn("Connection from {} refused: too many connections", connection.getRemoteAddress());
            connection.write(ByteBuffer.wrap(AssociatePduWriter.reject(AssociateReject.LOCAL_LIMIT_EXCEEDED)));
        }
    }

    private void run(SocketChannel connection) {
        // A closed connection does not tell its address any more.
        Object remote = connection.socket().getRemoteSocketAddress();
        try (connection) {
            Association association = Association.awaitRequest(connection, options);
            try (association) {
                open.add(association);
                run(association);
            } finally {
                open.remove(association);
            }
        } catch (IOException | RuntimeException e) {
            aborted.increment();
            LOG.warn("Connection from {} ended: {}", remote, e.toString());
        } finally {
            sockets.remove(connection);
            connections.release();
        }
    }

    private void run(Association association) throws IOException {
        Indication.Ended early = association.endedOrNull();
        if (early != null) {
            aborted.increment();
            LOG.warn("Connection from {} ended before an association: {}", association.remote(), early.reason());
            return;
        }
        boolean admitted = associations.tryAcquire();
        try {
            AssociateAccept answer = service.negotiate(association.request(), association.remotePeer());
            if (!admitted) {
                throw new AssociationRejectedException(AssociateReject.LOCAL_LIMIT_EXCEEDED);
            }
            association.accept(answer.withMaximumPduLength(options.maximumPduLength()));
            accepted.increment();
            LOG.info("Association {} {} accepted", association.id(), peer(association));
            count(association, service.serve(association));
        } catch (AssociationRejectedException e) {
            rejected.increment();
            if (e.reject().isTransient()) {
                rejectedTransiently.increment();
            }
            LOG.warn("Association {} {} {}", association.id(), peer(association), e.getMessage());
            association.reject(e.reject());
        } finally {
            if (admitted) {
                associations.release();
            }
        }
    }

    private void count(Association association, Indication.Ended ended) {
        if (ended.how() == Indication.Ended.How.RELEASED) {
            released.increment();
            LOG.info("Association {} {} released", association.id(), peer(association));
        } else {
            aborted.increment();
            LOG.warn("Association {} {} {}: {}", association.id(), peer(association), ended.how(), ended.reason());
        }
    }

    private static String peer(Association association) {
        return "from " + WireText.escape(association.request().callingAeTitle()) + " at " + association.remote();
    }

    /**
     * Stops listening, lets messages under way come to their end, and aborts what is left after the grace time.
     *
     * @param grace how long to wait for messages under way
     * @throws IOException if the port cannot be closed
     */
    public void stop(Duration grace) throws IOException {
        ExecutorService executor;
        synchronized (this) {
            if (server == null) {
                return;
            }
            server.close();
            server = null;
            executor = threads;
            threads = null;
        }
        long end = System.nanoTime() + grace.toNanos();
        boolean over = false;
        while (!open.isEmpty() && !over) {
            over = System.nanoTime() - end >= 0;
            for (Association association : open) {
                if (over || association.isBetweenMessages()) {
                    association.stop("this side shuts down");
                }
            }
            pause();
        }
        // What is left has not asked for an association yet, or does not take our A-ABORT.
        for (SocketChannel socket : sockets) {
            socket.close();
        }
        if (executor != null) {
            executor.shutdown();
            awaitEnd(executor);
        }
    }

    private static void awaitEnd(ExecutorService executor) {
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("Some associations are still at work after the stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops without a grace time. */
    @Override
    public void close() throws IOException {
        stop(Duration.ZERO);
    }

    @Override
    public String toString() {
        return "AssociationAcceptor[" + address + ", at most " + maximumAssociations + " associations]";
    }
}
