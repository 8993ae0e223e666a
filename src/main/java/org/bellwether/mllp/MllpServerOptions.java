package org.bellwether.mllp;

import java.time.Duration;

/**
 * How a server treats its peers.
 *
 * @param bindAddress address to listen at, for example {@code 0.0.0.0}
 * @param port TCP port; 0 takes a free one
 * @param maximumPeers connections kept; one more closes the one that was idle longest
 * @param maximumMessageBytes longest message
 * @param maximumBufferedBytes bytes of unfinished messages of all peers together; beyond it the largest is closed
 * @param receiveTimeout how long one message may take to arrive, or an answer to be taken
 * @param idleTimeout how long a connection without messages is kept
 * @param workers messages handled at the same time
 */
public record MllpServerOptions(
        String bindAddress,
        int port,
        int maximumPeers,
        int maximumMessageBytes,
        long maximumBufferedBytes,
        Duration receiveTimeout,
        Duration idleTimeout,
        int workers) {

    /**
     * Returns the default options.
     *
     * @param bindAddress address to listen at
     * @param port TCP port; 0 takes a free one
     * @return 1000 peers, 4 MiB a message, 32 MiB buffered, 30 s to receive, 10 min idle, 8 workers
     */
    public static MllpServerOptions defaults(String bindAddress, int port) {
        return new MllpServerOptions(
                bindAddress,
                port,
                1000,
                4 * 1024 * 1024,
                32L * 1024 * 1024,
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                8);
    }
}
