package org.bellwether.dicom.net;

import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Where a request for an association comes from.
 *
 * @param address IP address and port
 * @param certificate the certificate that the peer proved to own, or null without TLS or without a client certificate
 */
public record RemotePeer(InetSocketAddress address, @Nullable X509Certificate certificate) {}
