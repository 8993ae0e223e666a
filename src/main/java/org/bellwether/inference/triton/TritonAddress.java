package org.bellwether.inference.triton;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where servers are: one at {@code host:port}, or at {@code dns:name:port} one at each address that the name has at the
 * time, as a headless Kubernetes Service names its pods.
 *
 * @param host name or IP address, an IPv6 address in brackets
 * @param port TCP port of gRPC
 * @param each whether each address of the name is a server of its own
 */
record TritonAddress(String host, int port, boolean each) {

    private static final Pattern FORM = Pattern.compile("(dns:)?([^\\s:/\\[\\]]+|\\[[0-9a-fA-F:.]+]):(\\d{1,5})");
    private static final int HIGHEST_PORT = 0xFFFF;

    static TritonAddress parse(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > HIGHEST_PORT) {
            throw new IllegalArgumentException("a Triton server is host:port or dns:name:port, not '" + text + "'");
        }
        return new TritonAddress(matcher.group(2), Integer.parseInt(matcher.group(3)), matcher.group(1) != null);
    }

    @Override
    public String toString() {
        return (each ? "dns:" : "") + host + ":" + port;
    }
}
