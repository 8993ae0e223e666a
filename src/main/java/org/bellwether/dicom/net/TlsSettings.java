package org.bellwether.dicom.net;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/**
 * How connections are encrypted: TLS 1.3, or TLS 1.2 with forward secrecy and authenticated encryption, as the BCP 195 profiles
 * of PS3.15 annex B.9 and B.12 ask for.
 */
public final class TlsSettings {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private static final List<String> CIPHER_SUITES = List.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

    private final SSLContext context;
    private final boolean clientCertificateRequired;
    private final boolean hostNameVerified;

    /**
     * Makes the settings.
     *
     * @param context holds our keys and whom we trust
     * @param clientCertificateRequired whether a peer that connects to us must show a certificate that we trust
     * @param hostNameVerified whether the certificate of a peer that we connect to must name its host
     */
    public TlsSettings(SSLContext context, boolean clientCertificateRequired, boolean hostNameVerified) {
        this.context = context;
        this.clientCertificateRequired = clientCertificateRequired;
        this.hostNameVerified = hostNameVerified;
    }

    /**
     * Returns the cipher suites that are offered and taken, the preferred ones first.
     *
     * @return their names in the JDK
     */
    public static List<String> cipherSuites() {
        return CIPHER_SUITES;
    }

    /** Makes the engine of one connection that a peer opened. */
    SSLEngine acceptingEngine() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters(engine);
        parameters.setUseCipherSuitesOrder(true);
        if (clientCertificateRequired) {
            parameters.setNeedClientAuth(true);
        } else {
            // One that is shown can be asked for by the list of who may call.
            parameters.setWantClientAuth(true);
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** Makes the engine of one connection that we open. */
    SSLEngine requestingEngine(String host, int port) {
        SSLEngine engine = context.createSSLEngine(host, port);
        engine.setUseClientMode(true);
        SSLParameters parameters = parameters(engine);
        if (hostNameVerified) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private static SSLParameters parameters(SSLEngine engine) {
        Set<String> supported = Set.copyOf(Arrays.asList(engine.getSupportedCipherSuites()));
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setCipherSuites(
                CIPHER_SUITES.stream().filter(supported::contains).toArray(String[]::new));
        return parameters;
    }
}
