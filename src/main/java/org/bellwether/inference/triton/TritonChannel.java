package org.bellwether.inference.triton;

import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.netty.handler.ssl.SslContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Opens channels to servers. */
final class TritonChannel {

    /** Labels of a whole volume fit, so that the server never waits for our permission to send on. */
    private static final int FLOW_WINDOW_BYTES = 16 * 1024 * 1024;

    private static final int BYTES_BESIDE_THE_MESSAGE = 1024 * 1024;
    /** Requests kept for another try on all channels together, as many as fit. */
    private static final long RETRY_BUFFER_BYTES = 2L * 1024 * 1024 * 1024;

    private static final Duration KEEP_ALIVE_ANSWER = Duration.ofSeconds(20);

    private TritonChannel() {}

    /**
     * Opens a channel; nothing is connected before the first call.
     *
     * @param address host:port of one server
     * @param authority name that its certificate must bear, or null for the host
     * @param options how it is called
     * @param tls keys and trust, or null for a connection that is not encrypted
     * @return the channel
     */
    static ManagedChannel open(
            String address, @Nullable String authority, TritonOptions options, @Nullable SslContext tls) {
        TritonConnection connection = options.connection();
        // Without a service configuration gRPC repeats only what has surely not reached the server, such as a call that
        // met a closing connection. It keeps the request for that as long as the request fits its buffer, which holds
        // 1 MiB unless told otherwise. Everything else goes to another server instead.
        NettyChannelBuilder builder = NettyChannelBuilder.forTarget("dns:///" + address)
                .enableRetry()
                .perRpcBufferLimit((long) options.maxMessageBytes() + BYTES_BESIDE_THE_MESSAGE)
                .retryBufferSize(RETRY_BUFFER_BYTES)
                .flowControlWindow(FLOW_WINDOW_BYTES)
                .intercept(headers(connection));
        if (authority != null) {
            builder.overrideAuthority(authority);
        }
        if (tls == null) {
            builder.usePlaintext();
        } else {
            builder.sslContext(tls);
        }
        if (!connection.keepAlive().isZero()) {
            builder.keepAliveTime(connection.keepAlive().toMillis(), TimeUnit.MILLISECONDS)
                    .keepAliveTimeout(KEEP_ALIVE_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        }
        return builder.build();
    }

    private static ClientInterceptor headers(TritonConnection connection) {
        Metadata headers = new Metadata();
        connection
                .headers()
                .forEach((name, value) -> headers.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value));
        return MetadataUtils.newAttachHeadersInterceptor(headers);
    }
}
