package org.bellwether.camel.triton;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.spi.UriPath;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.triton.TritonConnection;
import org.bellwether.inference.triton.TritonOptions;
import org.bellwether.inference.triton.TritonTls;
import org.jspecify.annotations.Nullable;

/** Options of a triton endpoint. */
@UriParams
public class TritonConfiguration implements Cloneable {

    private static final int BYTES_A_MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 2047;

    @UriPath(description = "Name of the model in the repository of the servers")
    @Metadata(required = true)
    private String model = "";

    @UriParam(
            label = "producer",
            description =
                    "Servers as host:port, separated by commas; dns:name:port stands for one at each address of the name. Not needed with engine")
    private String servers = "";

    @UriParam(
            label = "producer",
            defaultValue = "infer",
            description = "infer has the model answer, ready asks whether it is there")
    private TritonOperation operation = TritonOperation.infer;

    @UriParam(
            label = "producer",
            defaultValue = "120000",
            javaType = "java.time.Duration",
            description = "How long to wait for an answer, all tries on all servers together")
    private long deadline = 120_000;

    @UriParam(
            label = "producer",
            defaultValue = "true",
            description =
                    "Whether no usable answer is an exception. Otherwise look at CamelTritonFailure, and the body stays")
    private boolean throwExceptionOnFailure = true;

    @UriParam(
            label = "producer,advanced",
            description = "An engine that is there already, instead of a client of this component's own")
    private @Nullable InferenceEngine engine;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "512",
            description = "Largest request and answer in mebibytes, 1 to 2047")
    private int maxMessageMebibytes = 512;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "1000",
            javaType = "java.time.Duration",
            description = "How often a server that was set aside, or that is slow, is asked whether it works")
    private long probeInterval = 1000;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "2000",
            javaType = "java.time.Duration",
            description = "How long the answer to that question may take")
    private long probeDeadline = 2000;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "300000",
            javaType = "java.time.Duration",
            description = "Silence on a connection with calls under way after which it is checked, 0 for never")
    private long keepAlive = 300_000;

    @UriParam(label = "producer,advanced", defaultValue = "false", description = "Whether requests are compressed")
    private boolean gzip = false;

    @UriParam(label = "producer,security", defaultValue = "false", description = "Whether connections are encrypted")
    private boolean tls = false;

    @UriParam(
            label = "producer,security",
            description =
                    "PEM file with the authorities that may have issued the certificates of the servers. Empty: those of the JDK")
    private @Nullable String trustedCertificates;

    @UriParam(
            label = "producer,security",
            description = "PEM file with our own certificate, for servers that ask for one")
    private @Nullable String certificate;

    @UriParam(label = "producer,security", description = "PEM file with its private key, PKCS #8 without a password")
    private @Nullable String privateKey;

    @UriParam(
            label = "producer,security",
            defaultValue = "authorization",
            description = "Name of a header sent with each call")
    private String headerName = "authorization";

    @UriParam(label = "producer,security", secret = true, description = "Its value. Empty: no header is sent")
    private @Nullable String headerValue;

    /** Makes a configuration with the defaults. */
    public TritonConfiguration() {}

    /** Returns a copy that can be changed independently. */
    public TritonConfiguration copy() {
        try {
            return (TritonConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** Returns the servers, one a text. */
    List<String> serverList() {
        return Arrays.stream(servers.split(","))
                .map(String::trim)
                .filter(server -> !server.isEmpty())
                .toList();
    }

    /** Returns how the servers are called, as these options give it. */
    TritonOptions tritonOptions() {
        TritonTls encrypted =
                tls ? new TritonTls(path(trustedCertificates), path(certificate), path(privateKey)) : null;
        Map<String, String> headers = headerValue == null || headerValue.isEmpty()
                ? Map.of()
                : Map.of(headerName.toLowerCase(Locale.ROOT), headerValue);
        return new TritonOptions(
                Duration.ofMillis(probeInterval),
                Duration.ofMillis(probeDeadline),
                maxMessageMebibytes * BYTES_A_MEBIBYTE,
                new TritonConnection(encrypted, headers, Duration.ofMillis(keepAlive), gzip));
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Path.of(text);
    }

    /**
     * Returns the model.
     *
     * @return its name in the repository
     */
    public String getModel() {
        return model;
    }

    /**
     * Sets the model.
     *
     * @param model its name in the repository
     */
    public void setModel(String model) {
        this.model = model;
    }

    /**
     * Returns the option servers.
     *
     * @return the servers, separated by commas
     */
    public String getServers() {
        return servers;
    }

    /**
     * Sets the option servers.
     *
     * @param servers the servers, separated by commas
     */
    public void setServers(String servers) {
        this.servers = servers;
    }

    /**
     * Returns the option operation.
     *
     * @return what is asked
     */
    public TritonOperation getOperation() {
        return operation;
    }

    /**
     * Sets the option operation.
     *
     * @param operation what is asked
     */
    public void setOperation(TritonOperation operation) {
        this.operation = operation;
    }

    /**
     * Returns the option deadline.
     *
     * @return the wait in milliseconds
     */
    public long getDeadline() {
        return deadline;
    }

    /**
     * Sets the option deadline.
     *
     * @param deadline the wait in milliseconds
     */
    public void setDeadline(long deadline) {
        this.deadline = deadline;
    }

    /**
     * Returns the option throwExceptionOnFailure.
     *
     * @return whether no usable answer is an exception
     */
    public boolean isThrowExceptionOnFailure() {
        return throwExceptionOnFailure;
    }

    /**
     * Sets the option throwExceptionOnFailure.
     *
     * @param throwExceptionOnFailure whether no usable answer is an exception
     */
    public void setThrowExceptionOnFailure(boolean throwExceptionOnFailure) {
        this.throwExceptionOnFailure = throwExceptionOnFailure;
    }

    /**
     * Returns the option engine.
     *
     * @return the engine, or null
     */
    public @Nullable InferenceEngine getEngine() {
        return engine;
    }

    /**
     * Sets the option engine.
     *
     * @param engine the engine, or null
     */
    public void setEngine(@Nullable InferenceEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns the option maxMessageMebibytes.
     *
     * @return the limit in mebibytes
     */
    public int getMaxMessageMebibytes() {
        return maxMessageMebibytes;
    }

    /**
     * Sets the option maxMessageMebibytes.
     *
     * @param maxMessageMebibytes the limit in mebibytes
     */
    public void setMaxMessageMebibytes(int maxMessageMebibytes) {
        if (maxMessageMebibytes < 1 || maxMessageMebibytes > MOST_MEBIBYTES) {
            throw new IllegalArgumentException("maxMessageMebibytes is 1 to 2047, not " + maxMessageMebibytes);
        }
        this.maxMessageMebibytes = maxMessageMebibytes;
    }

    /**
     * Returns the option probeInterval.
     *
     * @return the interval in milliseconds
     */
    public long getProbeInterval() {
        return probeInterval;
    }

    /**
     * Sets the option probeInterval.
     *
     * @param probeInterval the interval in milliseconds
     */
    public void setProbeInterval(long probeInterval) {
        this.probeInterval = probeInterval;
    }

    /**
     * Returns the option probeDeadline.
     *
     * @return the wait in milliseconds
     */
    public long getProbeDeadline() {
        return probeDeadline;
    }

    /**
     * Sets the option probeDeadline.
     *
     * @param probeDeadline the wait in milliseconds
     */
    public void setProbeDeadline(long probeDeadline) {
        this.probeDeadline = probeDeadline;
    }

    /**
     * Returns the option keepAlive.
     *
     * @return the silence in milliseconds
     */
    public long getKeepAlive() {
        return keepAlive;
    }

    /**
     * Sets the option keepAlive.
     *
     * @param keepAlive the silence in milliseconds
     */
    public void setKeepAlive(long keepAlive) {
        this.keepAlive = keepAlive;
    }

    /**
     * Returns the option gzip.
     *
     * @return whether requests are compressed
     */
    public boolean isGzip() {
        return gzip;
    }

    /**
     * Sets the option gzip.
     *
     * @param gzip whether requests are compressed
     */
    public void setGzip(boolean gzip) {
        this.gzip = gzip;
    }

    /**
     * Returns the option tls.
     *
     * @return whether connections are encrypted
     */
    public boolean isTls() {
        return tls;
    }

    /**
     * Sets the option tls.
     *
     * @param tls whether connections are encrypted
     */
    public void setTls(boolean tls) {
        this.tls = tls;
    }

    /**
     * Returns the option trustedCertificates.
     *
     * @return the path, or null
     */
    public @Nullable String getTrustedCertificates() {
        return trustedCertificates;
    }

    /**
     * Sets the option trustedCertificates.
     *
     * @param trustedCertificates the path, or null
     */
    public void setTrustedCertificates(@Nullable String trustedCertificates) {
        this.trustedCertificates = trustedCertificates;
    }

    /**
     * Returns the option certificate.
     *
     * @return the path, or null
     */
    public @Nullable String getCertificate() {
        return certificate;
    }

    /**
     * Sets the option certificate.
     *
     * @param certificate the path, or null
     */
    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate;
    }

    /**
     * Returns the option privateKey.
     *
     * @return the path, or null
     */
    public @Nullable String getPrivateKey() {
        return privateKey;
    }

    /**
     * Sets the option privateKey.
     *
     * @param privateKey the path, or null
     */
    public void setPrivateKey(@Nullable String privateKey) {
        this.privateKey = privateKey;
    }

    /**
     * Returns the option headerName.
     *
     * @return the name
     */
    public String getHeaderName() {
        return headerName;
    }

    /**
     * Sets the option headerName.
     *
     * @param headerName the name
     */
    public void setHeaderName(String headerName) {
        this.headerName = headerName;
    }

    /**
     * Returns the option headerValue.
     *
     * @return the value, a secret, or null
     */
    public @Nullable String getHeaderValue() {
        return headerValue;
    }

    /**
     * Sets the option headerValue.
     *
     * @param headerValue the value, a secret, or null
     */
    public void setHeaderValue(@Nullable String headerValue) {
        this.headerValue = headerValue;
    }
}
