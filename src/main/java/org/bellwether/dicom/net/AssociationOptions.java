package org.bellwether.dicom.net;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Limits of an association.
 *
 * @param maximumPduLength longest P-DATA-TF variable field that we take, in bytes, even, 4,096 to 1,048,576
 * @param artimTimeout how long to wait for an A-ASSOCIATE-RQ, and for the peer to close after we ended (PS3.8 9.1.5)
 * @param idleTimeout how long a peer may send nothing, and how long one write may take
 * @param minimumBytesPerSecond within a message, averaged over the idle time-out; a slower peer is aborted
 * @param connectTimeout how long opening a transport connection may take
 * @param tls how connections are encrypted; null for connections in the clear
 */
public record AssociationOptions(
        int maximumPduLength,
        Duration artimTimeout,
        Duration idleTimeout,
        int minimumBytesPerSecond,
        Duration connectTimeout,
        @Nullable TlsSettings tls) {

    /** The shortest maximum length that may be set. */
    public static final int SHORTEST_PDU = 4096;

    /** The longest maximum length that may be set. */
    public static final int LONGEST_PDU = 1024 * 1024;

    /** PDUs of 128 KiB, ARTIM 30 s, idle 60 s, at least 1,000 bytes a second, 10 s to connect. */
    public static final AssociationOptions DEFAULTS = new AssociationOptions(
            128 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(60), 1000, Duration.ofSeconds(10));

    /** Checks the ranges. */
    public AssociationOptions {
        if (maximumPduLength < SHORTEST_PDU || maximumPduLength > LONGEST_PDU || maximumPduLength % 2 != 0) {
            throw new IllegalArgumentException("maximumPduLength is even and " + SHORTEST_PDU + " to " + LONGEST_PDU
                    + ", not " + maximumPduLength);
        }
        if (minimumBytesPerSecond < 0) {
            throw new IllegalArgumentException("minimumBytesPerSecond is not negative, but " + minimumBytesPerSecond);
        }
        for (Duration timeout : new Duration[] {artimTimeout, idleTimeout, connectTimeout}) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("a time-out is longer than zero, not " + timeout);
            }
        }
    }

    /**
     * Makes options for connections in the clear.
     *
     * @param maximumPduLength longest P-DATA-TF variable field that we take, in bytes
     * @param artimTimeout how long to wait for an A-ASSOCIATE-RQ
     * @param idleTimeout how long a peer may send nothing
     * @param minimumBytesPerSecond within a message
     * @param connectTimeout how long opening a transport connection may take
     */
    public AssociationOptions(
            int maximumPduLength,
            Duration artimTimeout,
            Duration idleTimeout,
            int minimumBytesPerSecond,
            Duration connectTimeout) {
        this(maximumPduLength, artimTimeout, idleTimeout, minimumBytesPerSecond, connectTimeout, null);
    }

    /**
     * Returns these options with encryption.
     *
     * @param settings null for connections in the clear
     * @return a copy
     */
    public AssociationOptions withTls(@Nullable TlsSettings settings) {
        return new AssociationOptions(
                maximumPduLength, artimTimeout, idleTimeout, minimumBytesPerSecond, connectTimeout, settings);
    }

    /**
     * Returns these options with another maximum length.
     *
     * @param length in bytes
     * @return a copy
     */
    public AssociationOptions withMaximumPduLength(int length) {
        return new AssociationOptions(length, artimTimeout, idleTimeout, minimumBytesPerSecond, connectTimeout, tls);
    }

    /**
     * Returns these options with other time-outs.
     *
     * @param artim for {@code artimTimeout}
     * @param idle for {@code idleTimeout}
     * @return a copy
     */
    public AssociationOptions withTimeouts(Duration artim, Duration idle) {
        return new AssociationOptions(maximumPduLength, artim, idle, minimumBytesPerSecond, connectTimeout, tls);
    }
}
