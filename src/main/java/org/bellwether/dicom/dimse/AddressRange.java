package org.bellwether.dicom.dimse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * An IP address or a block of them, as in 10.1.2.3 or 10.1.0.0/16.
 *
 * @param first any address of the block
 * @param prefixLength how many leading bits must be the same
 */
public record AddressRange(InetAddress first, int prefixLength) {

    /**
     * Reads an address or a block. Names are not allowed, since a name server should not decide who may send.
     *
     * @param text IPv4 or IPv6, with or without a prefix length
     * @return the block
     * @throws IllegalArgumentException if it is neither
     */
    public static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither an IP address nor a block such as 10.1.0.0/16");
        }
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            int bits = address.getAddress().length * 8;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("'" + text + "' has a prefix length beyond 0 to " + bits);
            }
            return new AddressRange(address, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither an IP address nor a block such as 10.1.0.0/16", e);
        }
    }

    /**
     * Tells whether an address lies in this block.
     *
     * @param address any
     * @return true if it does
     */
    public boolean contains(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = prefixLength / 8;
        if (!Arrays.equals(ours, 0, whole, theirs, 0, whole)) {
            return false;
        }
        int mask = 0xFF00 >> prefixLength % 8 & 0xFF;
        return mask == 0 || ((ours[whole] ^ theirs[whole]) & mask) == 0;
    }
}
