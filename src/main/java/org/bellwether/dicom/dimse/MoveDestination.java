package org.bellwether.dicom.dimse;

import java.net.InetSocketAddress;

/**
 * Where a C-MOVE may send instances to (PS3.4 section C.4.2).
 *
 * @param aeTitle the Move Destination (0000,0600) that names it
 * @param host name or address of the application entity
 * @param port its port
 */
public record MoveDestination(String aeTitle, String host, int port) {

    /** Checks title and port. */
    public MoveDestination {
        StorageProviderOptions.requireAeTitle(aeTitle);
        if (host.isBlank() || port < 1 || port > 0xFFFF) {
            throw new IllegalArgumentException("a destination is TITLE=host:port, with a port of 1 to 65535");
        }
    }

    /**
     * Reads a destination.
     *
     * @param text {@code TITLE=host:port}
     * @return the destination
     * @throws IllegalArgumentException if it is none
     */
    public static MoveDestination parse(String text) {
        int equals = text.indexOf('=');
        int colon = text.lastIndexOf(':');
        if (equals < 1 || colon < equals) {
            throw new IllegalArgumentException("a destination is TITLE=host:port, not '" + text + "'");
        }
        try {
            return new MoveDestination(
                    text.substring(0, equals).strip(),
                    text.substring(equals + 1, colon).strip(),
                    Integer.parseInt(text.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a destination is TITLE=host:port, not '" + text + "'", e);
        }
    }

    /** Resolves the name now, so that a change of the address is followed. */
    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }
}
