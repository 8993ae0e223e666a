package org.bellwether.dicom.net;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TCP connection under TLS (PS3.15 annex B), on the same blocking channel as one in the clear. */
final class TlsConnection implements Connection {

    private static final Logger LOG = LoggerFactory.getLogger(TlsConnection.class);

    private final SocketChannel channel;
    private final SSLEngine engine;

    /** In reading mode: encrypted bytes that came and were not looked at. */
    private ByteBuffer encryptedIn;

    private ByteBuffer encryptedOut;

    /** In reading mode: decrypted bytes that nobody has taken. */
    private ByteBuffer decrypted;

    private boolean established;

    TlsConnection(SocketChannel channel, SSLEngine engine) {
        this.channel = channel;
        this.engine = engine;
        int packet = engine.getSession().getPacketBufferSize();
        this.encryptedIn = ByteBuffer.allocateDirect(packet).limit(0);
        this.encryptedOut = ByteBuffer.allocateDirect(packet);
        this.decrypted = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
    }

    @Override
    public void open() throws IOException {
        engine.beginHandshake();
        HandshakeStatus status = engine.getHandshakeStatus();
        while (status != HandshakeStatus.NOT_HANDSHAKING && status != HandshakeStatus.FINISHED) {
            status = switch (status) {
                case NEED_TASK -> runTasks();
                case NEED_WRAP -> wrap(ByteBuffer.allocate(0)).getHandshakeStatus();
                default -> handshakeUnwrap();
            };
        }
        established = true;
    }

    private HandshakeStatus runTasks() {
        Runnable task = engine.getDelegatedTask();
        while (task != null) {
            task.run();
            task = engine.getDelegatedTask();
        }
        return engine.getHandshakeStatus();
    }

    private HandshakeStatus handshakeUnwrap() throws IOException {
        decrypted.clear();
        SSLEngineResult result;
        try {
            result = engine.unwrap(encryptedIn, decrypted);
        } catch (SSLException e) {
            tellWhy();
            throw e;
        } finally {
            decrypted.flip();
        }
        if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW && fill() < 0) {
            throw new EOFException("the peer closed the connection during the TLS handshake");
        }
        if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
            throw new SSLException("the peer ended the TLS handshake");
        }
        return result.getHandshakeStatus();
    }

    /** Sends the alert that says why a handshake failed. */
    private void tellWhy() {
        try {
            if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
                wrap(ByteBuffer.allocate(0));
            }
        } catch (IOException e) {
            LOG.debug("The peer did not take the alert", e);
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        while (!decrypted.hasRemaining()) {
            decrypted.clear();
            SSLEngineResult result;
            try {
                result = engine.unwrap(encryptedIn, decrypted);
            } finally {
                decrypted.flip();
            }
            switch (result.getStatus()) {
                case BUFFER_UNDERFLOW -> {
                    // An end without a close_notify is one all the same: the upper layer has an end of its own.
                    if (fill() < 0) {
                        return -1;
                    }
                }
                case BUFFER_OVERFLOW ->
                    decrypted = ByteBuffer.allocate(2 * decrypted.capacity()).limit(0);
                case CLOSED -> {
                    return -1;
                }
                case OK -> afterwards(result.getHandshakeStatus());
            }
        }
        int count = Math.min(into.remaining(), decrypted.remaining());
        into.put(decrypted.slice(decrypted.position(), count));
        decrypted.position(decrypted.position() + count);
        return count;
    }

    /** TLS 1.3 sends tickets and new keys within a session; of a new handshake of TLS 1.2 nothing good comes. */
    private void afterwards(HandshakeStatus status) throws IOException {
        if (status == HandshakeStatus.NOT_HANDSHAKING || status == HandshakeStatus.FINISHED) {
            return;
        }
        if (!engine.getSession().getProtocol().equals("TLSv1.3")) {
            throw new SSLException("the peer asked for a renegotiation");
        }
        if (status == HandshakeStatus.NEED_TASK) {
            afterwards(runTasks());
        } else if (status == HandshakeStatus.NEED_WRAP) {
            wrap(ByteBuffer.allocate(0));
        }
    }

    /** Reads once from the channel; returns -1 at the end. */
    private int fill() throws IOException {
        int packet = engine.getSession().getPacketBufferSize();
        if (encryptedIn.capacity() < packet) {
            encryptedIn = ByteBuffer.allocateDirect(packet).put(encryptedIn).flip();
        }
        encryptedIn.compact();
        try {
            return channel.read(encryptedIn);
        } finally {
            encryptedIn.flip();
        }
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int before = bytes.remaining();
        while (bytes.hasRemaining()) {
            if (wrap(bytes).getStatus() == SSLEngineResult.Status.CLOSED) {
                throw new SSLException("the TLS session is closed");
            }
        }
        return before;
    }

    private SSLEngineResult wrap(ByteBuffer bytes) throws IOException {
        while (true) {
            encryptedOut.clear();
            SSLEngineResult result = engine.wrap(bytes, encryptedOut);
            encryptedOut.flip();
            if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
                encryptedOut = ByteBuffer.allocateDirect(2 * encryptedOut.capacity());
                continue;
            }
            while (encryptedOut.hasRemaining()) {
                channel.write(encryptedOut);
            }
            return result;
        }
    }

    @Override
    public boolean isReadable() throws IOException {
        return decrypted.hasRemaining()
                || encryptedIn.hasRemaining()
                || channel.socket().getInputStream().available() > 0;
    }

    @Override
    public void endInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public @Nullable X509Certificate peerCertificate() {
        try {
            Certificate[] chain = engine.getSession().getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate own ? own : null;
        } catch (SSLPeerUnverifiedException e) {
            LOG.trace("The peer has shown no certificate", e);
            return null;
        }
    }

    /** Says close_notify if the connection takes it at once, and closes. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen() && established) {
            try {
                channel.configureBlocking(false);
                engine.closeOutbound();
                encryptedOut.clear();
                engine.wrap(ByteBuffer.allocate(0), encryptedOut);
                channel.write(encryptedOut.flip());
            } catch (IOException | RuntimeException e) {
                // The peer is gone, or another thread is in the middle of a read: the end comes all the same.
                LOG.debug("No close_notify was sent", e);
            }
        }
        channel.close();
    }
}
