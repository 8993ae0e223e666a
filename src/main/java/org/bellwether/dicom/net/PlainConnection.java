package org.bellwether.dicom.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** A TCP connection as it is. */
final class PlainConnection implements Connection {

    private final SocketChannel channel;

    PlainConnection(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void open() {
        // There is nothing to agree on.
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
    }

    @Override
    public boolean isReadable() throws IOException {
        return channel.socket().getInputStream().available() > 0;
    }

    @Override
    public void endInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public @Nullable X509Certificate peerCertificate() {
        return null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
