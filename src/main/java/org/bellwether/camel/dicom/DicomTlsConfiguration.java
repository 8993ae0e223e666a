package org.bellwether.camel.dicom;

import java.nio.file.Path;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.net.KeyMaterial;
import org.bellwether.dicom.net.TlsSettings;
import org.jspecify.annotations.Nullable;

/** Options of a dicom endpoint that encrypt its connections (PS3.15 annex B). */
@UriParams
public abstract class DicomTlsConfiguration {

    @UriParam(
            label = "security",
            description = "Whether connections are encrypted. Implied by a certificate or key store")
    private boolean tls;

    @UriParam(label = "security", description = "PEM file with our certificate and those between it and its root")
    private @Nullable String tlsCertificate;

    @UriParam(
            label = "security",
            description = "PEM file with the private key, PKCS#8 or PKCS#1. Without it the key lies in tlsCertificate")
    private @Nullable String tlsKey;

    @UriParam(
            label = "security",
            description = "PKCS#12 file with private key and certificates, instead of tlsCertificate")
    private @Nullable String tlsKeyStore;

    @UriParam(label = "security", secret = true, description = "Password of the private key or the key store")
    private @Nullable String tlsKeyPassword;

    @UriParam(
            label = "security",
            description = "PEM or PKCS#12 file with the certificates that are trusted. Without it those of the JDK")
    private @Nullable String tlsTrusted;

    @UriParam(label = "consumer,security", description = "Whether a peer must show a certificate that is trusted")
    private boolean tlsClientCertificateRequired;

    @UriParam(
            label = "producer,security",
            defaultValue = "true",
            description = "Whether the certificate of the peer must name its host")
    private boolean tlsVerifyHostName = true;

    /** For the one subclass. */
    DicomTlsConfiguration() {}

    /**
     * Returns how connections are encrypted, as these options give it.
     *
     * @return null for connections in the clear
     * @throws IllegalArgumentException naming the file that is wrong
     */
    @Nullable
    TlsSettings tlsSettings() {
        if (!tls && path(tlsCertificate) == null && path(tlsKeyStore) == null) {
            return null;
        }
        return new TlsSettings(
                KeyMaterial.context(
                        path(tlsCertificate),
                        path(tlsKey),
                        path(tlsKeyStore),
                        blankToNull(tlsKeyPassword),
                        path(tlsTrusted)),
                tlsClientCertificateRequired,
                tlsVerifyHostName);
    }

    private static @Nullable Path path(@Nullable String file) {
        String name = blankToNull(file);
        return name == null ? null : Path.of(name);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
     * Returns the option tlsCertificate.
     *
     * @return PEM file with our certificate
     */
    public @Nullable String getTlsCertificate() {
        return tlsCertificate;
    }

    /**
     * Sets the option tlsCertificate.
     *
     * @param tlsCertificate PEM file with our certificate
     */
    public void setTlsCertificate(@Nullable String tlsCertificate) {
        this.tlsCertificate = tlsCertificate;
    }

    /**
     * Returns the option tlsKey.
     *
     * @return PEM file with the private key
     */
    public @Nullable String getTlsKey() {
        return tlsKey;
    }

    /**
     * Sets the option tlsKey.
     *
     * @param tlsKey PEM file with the private key
     */
    public void setTlsKey(@Nullable String tlsKey) {
        this.tlsKey = tlsKey;
    }

    /**
     * Returns the option tlsKeyStore.
     *
     * @return PKCS#12 file with key and certificates
     */
    public @Nullable String getTlsKeyStore() {
        return tlsKeyStore;
    }

    /**
     * Sets the option tlsKeyStore.
     *
     * @param tlsKeyStore PKCS#12 file with key and certificates
     */
    public void setTlsKeyStore(@Nullable String tlsKeyStore) {
        this.tlsKeyStore = tlsKeyStore;
    }

    /**
     * Returns the option tlsKeyPassword.
     *
     * @return password of the key
     */
    public @Nullable String getTlsKeyPassword() {
        return tlsKeyPassword;
    }

    /**
     * Sets the option tlsKeyPassword.
     *
     * @param tlsKeyPassword password of the key
     */
    public void setTlsKeyPassword(@Nullable String tlsKeyPassword) {
        this.tlsKeyPassword = tlsKeyPassword;
    }

    /**
     * Returns the option tlsTrusted.
     *
     * @return file with trusted certificates
     */
    public @Nullable String getTlsTrusted() {
        return tlsTrusted;
    }

    /**
     * Sets the option tlsTrusted.
     *
     * @param tlsTrusted file with trusted certificates
     */
    public void setTlsTrusted(@Nullable String tlsTrusted) {
        this.tlsTrusted = tlsTrusted;
    }

    /**
     * Returns the option tlsClientCertificateRequired.
     *
     * @return whether a peer must show a certificate
     */
    public boolean isTlsClientCertificateRequired() {
        return tlsClientCertificateRequired;
    }

    /**
     * Sets the option tlsClientCertificateRequired.
     *
     * @param tlsClientCertificateRequired whether a peer must show a certificate
     */
    public void setTlsClientCertificateRequired(boolean tlsClientCertificateRequired) {
        this.tlsClientCertificateRequired = tlsClientCertificateRequired;
    }

    /**
     * Returns the option tlsVerifyHostName.
     *
     * @return whether the certificate must name the host
     */
    public boolean isTlsVerifyHostName() {
        return tlsVerifyHostName;
    }

    /**
     * Sets the option tlsVerifyHostName.
     *
     * @param tlsVerifyHostName whether the certificate must name the host
     */
    public void setTlsVerifyHostName(boolean tlsVerifyHostName) {
        this.tlsVerifyHostName = tlsVerifyHostName;
    }
}
