package org.bellwether.mllp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a client. The socket does not block, so that writing has a deadline too: a peer that stops reading
 * would hold a blocking write for ever.
 */
final class MllpConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final FrameDecoder decoder;
    private final ByteBuffer received = ByteBuffer.allocate(16 * 1024).flip();

    private MllpConnection(SocketChannel channel, Selector selector, int maximumBytes) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.key = channel.register(selector, 0);
        this.decoder = new FrameDecoder(maximumBytes);
    }

    /** Connects to the first address of the host that answers. */
    static MllpConnection open(String host, int port, MllpClientOptions options) throws IOException {
        IOException last = new MllpException("no address for the host");
        for (InetAddress address : InetAddress.getAllByName(host)) {
            try {
                return open(new InetSocketAddress(address, port), options);
            } catch (IOException failure) {
                last = failure;
            }
        }
        throw last;
    }

    private static MllpConnection open(InetSocketAddress address, MllpClientOptions options) throws IOException {
        SocketChannel channel = SocketChannel.open();
        Selector selector = Selector.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            MllpConnection connection = new MllpConnection(channel, selector, options.maximumMessageBytes());
            Deadline deadline = Deadline.in(options.connectTimeout());
            if (!channel.connect(address)) {
                do {
                    connection.await(SelectionKey.OP_CONNECT, deadline, "connection");
                } while (!channel.finishConnect());
            }
            return connection;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            selector.close();
            throw failure;
        }
    }

    /** Tells whether the peer has closed; what it sent meanwhile belongs to no message of ours and is dropped. */
    boolean closedByPeer() {
        try {
            received.clear();
            int count = channel.read(received);
            while (count > 0) {
                received.clear();
                count = channel.read(received);
            }
            received.clear().flip();
            return count < 0;
        } catch (IOException failure) {
            return true;
        }
    }

    void write(ByteBuffer frame, Deadline deadline) throws IOException {
        while (frame.hasRemaining()) {
            if (channel.write(frame) == 0) {
                await(SelectionKey.OP_WRITE, deadline, "peer to read");
            }
        }
    }

    /** Returns the next message of the peer. */
    byte[] read(Deadline deadline) throws IOException {
        while (true) {
            byte @Nullable [] message = decoder.next(received);
            if (message != null) {
                return message;
            }
            await(SelectionKey.OP_READ, deadline, "acknowledgement");
            received.clear();
            int count = channel.read(received);
            received.flip();
            if (count < 0) {
                throw new MllpException("the peer closed the connection before it answered");
            }
        }
    }

    private void await(int operation, Deadline deadline, String what) throws IOException {
        key.interestOps(operation);
        long millis = deadline.remainingMillis();
        if (millis > 0) {
            selector.select(millis);
            selector.selectedKeys().clear();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new MllpException("interrupted while waiting for the " + what);
        }
        if (deadline.remainingMillis() <= 0) {
            throw new MllpException("timed out waiting for the " + what);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            selector.close();
        } catch (IOException alreadyGone) {
            // Nothing is owed to a connection that is given up: its message was answered or will be sent again.
        }
    }

    /** A moment after which waiting ends. */
    record Deadline(long nanoTime) {

        static Deadline in(Duration time) {
            return new Deadline(System.nanoTime() + time.toNanos());
        }

        /** Rounded up, so that a wait of less than a millisecond is not a busy loop. */
        long remainingMillis() {
            return (nanoTime - System.nanoTime() + 999_999) / 1_000_000;
        }
    }
}
