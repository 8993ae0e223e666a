package org.bellwether.mllp;

import java.time.Duration;

/**
 * How a client treats its peer.
 *
 * @param connectTimeout how long a connection may take
 * @param responseTimeout how long sending a message and waiting for its acknowledgement may take together
 * @param idleTimeout how long a connection without messages is kept; zero closes it after each message
 * @param maximumMessageBytes longest message and longest answer
 */
public record MllpClientOptions(
        Duration connectTimeout, Duration responseTimeout, Duration idleTimeout, int maximumMessageBytes) {

    /** 5 s to connect, 30 s for the answer, idle for 60 s, 4 MiB. */
    public static final MllpClientOptions DEFAULTS = new MllpClientOptions(
            Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60), 4 * 1024 * 1024);
}
