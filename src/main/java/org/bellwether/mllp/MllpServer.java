package org.bellwether.mllp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives messages. One thread watches all connections and a few handle messages, so that any number of silent peers
 * costs no more than their sockets.
 */
public final class MllpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MllpServer.class);
    private static final long SWEEP_MILLIS = 200;

    private final MllpServerOptions options;
    private final MllpHandler handler;
    private final Selector selector;
    private final ServerSocketChannel listener;
    private final ExecutorService workers;
    private final Thread thread;
    private final Set<MllpPeer> peers = new LinkedHashSet<>();
    private final Queue<Runnable> answers = new ConcurrentLinkedQueue<>();
    private final Queue<MllpPeer> held = new ArrayDeque<>();
    private long handlingBytes;
    private volatile boolean closing;
    private long lastSweep = System.nanoTime();

    /**
     * Listens and begins to take messages.
     *
     * @param options address, port, limits
     * @param handler takes each message and gives its acknowledgement; called by several threads
     * @throws MllpException when the port cannot be listened at
     */
    public MllpServer(MllpServerOptions options, MllpHandler handler) throws MllpException {
        this.options = options;
        this.handler = handler;
        try {
            this.selector = Selector.open();
            this.listener = ServerSocketChannel.open();
            listener.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            listener.bind(new InetSocketAddress(options.bindAddress(), options.port()), 128);
            listener.configureBlocking(false);
            listener.register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException failure) {
            throw new MllpException(
                    "cannot listen for MLLP at " + options.bindAddress() + ":" + options.port() + ": "
                            + failure.getMessage(),
                    failure);
        }
        this.workers = Executors.newFixedThreadPool(options.workers(), work -> daemon(work, "mllp-handler"));
        this.thread = daemon(this::watch, "mllp-server");
        thread.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns the port that is listened at.
     *
     * @return the TCP port, the one taken when 0 was asked for
     */
    public int port() {
        return listener.socket().getLocalPort();
    }

    private void watch() {
        try {
            while (!closing) {
                selector.select(SWEEP_MILLIS);
                for (Runnable answer = answers.poll(); answer != null; answer = answers.poll()) {
                    answer.run();
                }
                for (SelectionKey key : new ArrayList<>(selector.selectedKeys())) {
                    selector.selectedKeys().remove(key);
                    serve(key);
                }
                sweep();
            }
        } catch (IOException | RuntimeException failure) {
            // While closing, a worker pool that takes nothing more is no news.
            if (!closing) {
                LOG.error("The MLLP server on port {} ended: {}", port(), failure.toString());
            }
        }
        for (MllpPeer peer : new ArrayList<>(peers)) {
            close(peer, null);
        }
        try {
            listener.close();
            selector.close();
        } catch (IOException failure) {
            LOG.warn("The MLLP server could not be closed cleanly: {}", failure.toString());
        }
    }

    private void serve(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.isAcceptable()) {
            accept();
        } else if (key.attachment() instanceof MllpPeer peer) {
            advance(peer);
        }
    }

    private void accept() {
        try {
            SocketChannel channel = listener.accept();
            if (channel == null) {
                return;
            }
            if (peers.size() >= options.maximumPeers()) {
                peers.stream()
                        .filter(peer -> !peer.handling())
                        .max(Comparator.comparingLong(MllpPeer::idleNanos))
                        .ifPresent(idle -> close(idle, "the most silent of " + peers.size() + " peers makes room"));
            }
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            MllpPeer peer = new MllpPeer(
                    channel, key, String.valueOf(channel.getRemoteAddress()), options.maximumMessageBytes());
            key.attach(peer);
            peers.add(peer);
        } catch (IOException failure) {
            LOG.warn("An MLLP connection could not be accepted: {}", failure.toString());
        }
    }

    /** Sends what is to be sent, then takes the next message. */
    private void advance(MllpPeer peer) {
        if (!peers.contains(peer)) {
            return;
        }
        try {
            peer.flush();
            if (handlingBytes > options.maximumBufferedBytes()) {
                // As many messages wait for a worker as memory allows: the others stay in their sockets.
                peer.hold();
                held.add(peer);
                return;
            }
            byte @Nullable [] message = peer.receive();
            if (message != null) {
                handlingBytes += message.length;
                workers.execute(() -> handle(peer, message));
            } else if (peer.done()) {
                close(peer, null);
            } else {
                boundBuffers();
            }
        } catch (IOException | CancelledKeyException failure) {
            close(peer, failure instanceof MllpException ? failure.getMessage() : failure.toString());
        }
    }

    private void handle(MllpPeer peer, byte[] message) {
        byte @Nullable [] answer = acknowledge(peer, message);
        answers.add(() -> {
            handlingBytes -= message.length;
            if (answer == null) {
                close(peer, "its message cannot be answered");
            } else {
                peer.answer(answer);
                advance(peer);
            }
            for (int waiting = held.size(); waiting > 0; waiting--) {
                advance(held.remove());
            }
        });
        selector.wakeup();
    }

    private byte @Nullable [] acknowledge(MllpPeer peer, byte[] message) {
        try {
            return handler.handle(message, peer.toString());
        } catch (Exception failure) {
            // The class alone: the text may quote the message.
            LOG.warn(
                    "A message of MLLP peer {} failed: {}",
                    peer,
                    failure.getClass().getName());
        }
        try {
            return Acknowledgement.answer(message, AcknowledgementCode.AE);
        } catch (MllpException noHeader) {
            return null;
        }
    }

    private void boundBuffers() {
        long buffered = peers.stream().mapToLong(MllpPeer::buffered).sum();
        if (buffered > options.maximumBufferedBytes()) {
            peers.stream()
                    .max(Comparator.comparingInt(MllpPeer::buffered))
                    .ifPresent(largest -> close(largest, "unfinished messages take " + buffered + " bytes"));
        }
    }

    private void sweep() {
        if (System.nanoTime() - lastSweep < TimeUnit.MILLISECONDS.toNanos(SWEEP_MILLIS)) {
            return;
        }
        lastSweep = System.nanoTime();
        for (MllpPeer peer : new ArrayList<>(peers)) {
            if (!peer.handling()) {
                if (peer.transferring()
                        && peer.idleNanos() > options.receiveTimeout().toNanos()) {
                    close(peer, "a message was not finished within " + options.receiveTimeout());
                } else if (peer.idleNanos() > options.idleTimeout().toNanos()) {
                    close(peer, "it was silent for " + options.idleTimeout());
                }
            }
        }
    }

    private void close(MllpPeer peer, @Nullable String reason) {
        peers.remove(peer);
        if (reason != null) {
            LOG.warn("Closing the connection of MLLP peer {}: {}", peer, reason);
        }
        try {
            peer.close();
        } catch (IOException failure) {
            LOG.warn("The connection of MLLP peer {} could not be closed: {}", peer, failure.toString());
        }
    }

    /** Stops listening and closes all connections; messages being handled get no answer and come again. */
    @Override
    public void close() {
        closing = true;
        selector.wakeup();
        workers.shutdownNow();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
