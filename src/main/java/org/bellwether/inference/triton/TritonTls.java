package org.bellwether.inference.triton;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the connection to a server is encrypted. The files are PEM; they are read again when they change, so a renewed
 * certificate needs no restart.
 *
 * @param trusted certificates of the authorities that may have issued the server's, or null for those of the JDK
 * @param certificate our own certificate with its chain, for a server that asks for one, or null
 * @param key its private key, PKCS #8 without a password, or null
 */
public record TritonTls(@Nullable Path trusted, @Nullable Path certificate, @Nullable Path key) {

    /** Checks that certificate and key come together. */
    public TritonTls {
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException(
                    "TLS towards Triton: a certificate and its key belong together, one is given without the other");
        }
    }
}
