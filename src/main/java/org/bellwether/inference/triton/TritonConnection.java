package org.bellwether.inference.triton;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a connection to a server is like.
 *
 * @param tls how it is encrypted, or null for not at all
 * @param headers sent with each call, such as the key of a restricted protocol; names in lower case
 * @param keepAlive silence on a connection with calls under way after which it is checked; zero for never. Triton cuts
 *     a connection that is checked more often than each five minutes, unless it was started to allow it
 * @param gzip whether requests are compressed: noise does not shrink much, so this pays on slow networks only
 */
public record TritonConnection(@Nullable TritonTls tls, Map<String, String> headers, Duration keepAlive, boolean gzip) {

    /** A connection within one network: not encrypted, no headers, checked each five minutes, not compressed. */
    public static final TritonConnection DEFAULT = new TritonConnection(null, Map.of(), Duration.ofMinutes(5), false);

    /** Checks the values. */
    public TritonConnection {
        headers = Map.copyOf(headers);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            String name = header.getKey();
            if (!name.matches("[0-9a-z_.-]+") || name.endsWith("-bin")) {
                throw new IllegalArgumentException(
                        "a header is named by a-z, 0-9, '_', '.' and '-', not '" + name.toLowerCase(Locale.ROOT) + "'");
            }
            // The value is a secret, so the message does not quote it.
            if (!header.getValue().matches("[\\x20-\\x7E]+")) {
                throw new IllegalArgumentException("the value of header " + name + " is not printable ASCII");
            }
        }
        if (keepAlive.isNegative() || (!keepAlive.isZero() && keepAlive.toSeconds() < 1)) {
            throw new IllegalArgumentException("keepAlive is zero or at least one second, not " + keepAlive);
        }
    }

    /** Leaves the values of the headers out, which are secrets. */
    @Override
    public String toString() {
        return "TritonConnection[tls=" + tls + ", headers=" + headers.keySet() + ", keepAlive=" + keepAlive + ", gzip="
                + gzip + "]";
    }
}
