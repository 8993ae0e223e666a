package org.bellwether.inference.triton;

import io.grpc.netty.GrpcSslContexts;
import io.grpc.util.AdvancedTlsX509KeyManager;
import io.grpc.util.AdvancedTlsX509TrustManager;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What TLS needs of the files of {@link TritonTls}; they are looked at once a minute. */
final class TlsFiles implements AutoCloseable {

    private static final long LOOK_SECONDS = 60;

    private final SslContext context;
    private final List<Closeable> watches = new ArrayList<>();

    /**
     * Reads the files.
     *
     * @param tls which
     * @param executor looks at them again
     * @throws IllegalArgumentException when one of them cannot be used, with its path
     */
    TlsFiles(TritonTls tls, ScheduledExecutorService executor) {
        SslContextBuilder builder = GrpcSslContexts.forClient();
        try {
            Path trusted = tls.trusted();
            if (trusted != null) {
                builder.trustManager(trust(trusted, executor));
            }
            Path certificate = tls.certificate();
            Path key = tls.key();
            if (certificate != null && key != null) {
                builder.keyManager(identity(certificate, key, executor));
            }
            context = builder.build();
        } catch (IOException e) {
            close();
            throw new IllegalArgumentException("TLS towards Triton: no TLS can be set up", e);
        } catch (IllegalArgumentException e) {
            close();
            throw e;
        }
    }

    SslContext context() {
        return context;
    }

    private AdvancedTlsX509TrustManager trust(Path trusted, ScheduledExecutorService executor) {
        try {
            AdvancedTlsX509TrustManager manager =
                    AdvancedTlsX509TrustManager.newBuilder().build();
            watches.add(manager.updateTrustCredentials(trusted.toFile(), LOOK_SECONDS, TimeUnit.SECONDS, executor));
            return manager;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "TLS towards Triton: " + trusted + " holds no certificates that can be read", e);
        }
    }

    private AdvancedTlsX509KeyManager identity(Path certificate, Path key, ScheduledExecutorService executor) {
        try {
            AdvancedTlsX509KeyManager manager = new AdvancedTlsX509KeyManager();
            watches.add(manager.updateIdentityCredentials(
                    certificate.toFile(), key.toFile(), LOOK_SECONDS, TimeUnit.SECONDS, executor));
            return manager;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "TLS towards Triton: " + certificate + " and " + key + " are no certificate and key (PEM, PKCS #8)",
                    e);
        }
    }

    @Override
    public void close() {
        for (Closeable watch : watches) {
            try {
                watch.close();
            } catch (IOException e) {
                throw new IllegalStateException("a timer does not end", e);
            }
        }
    }
}
