package org.bellwether.camel.dicom;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.spi.UriPath;
import org.bellwether.dicom.net.AssociationOptions;

/** Options of a dicom endpoint. */
@UriParams
public class DicomConfiguration extends DicomProducerConfiguration implements Cloneable {

    @UriPath(description = "Address to listen on (consumer), or address of the peer (producer)")
    @Metadata(required = true)
    private String host = "";

    @UriPath(description = "Port to listen on, 0 for any free one (consumer), or port of the peer (producer)")
    @Metadata(required = true)
    private int port;

    @UriParam(
            defaultValue = "131072",
            description = "Longest P-DATA-TF variable field taken, in bytes, even, 4096 to 1048576")
    private int pduSize = AssociationOptions.DEFAULTS.maximumPduLength();

    @UriParam(
            label = "advanced",
            defaultValue = "30000",
            javaType = "java.time.Duration",
            description = "How long to wait for an A-ASSOCIATE-RQ, and for a peer to close its connection at the end")
    private long artimTimeout = AssociationOptions.DEFAULTS.artimTimeout().toMillis();

    @UriParam(
            label = "advanced",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description = "How long a peer may be silent before it is aborted")
    private long idleTimeout = AssociationOptions.DEFAULTS.idleTimeout().toMillis();

    @UriParam(
            label = "advanced",
            defaultValue = "1000",
            description =
                    "Bytes a second that a peer must send within a message, averaged over idleTimeout. 0: no minimum")
    private int minimumRate = AssociationOptions.DEFAULTS.minimumBytesPerSecond();

    /** Makes a configuration with the defaults. */
    public DicomConfiguration() {}

    /** Returns a copy that can be changed independently. */
    public DicomConfiguration copy() {
        try {
            return (DicomConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** Returns the limits of an association that these options give. */
    @Override
    AssociationOptions associationOptions() {
        return new AssociationOptions(
                pduSize,
                Duration.ofMillis(artimTimeout),
                Duration.ofMillis(idleTimeout),
                minimumRate,
                Duration.ofMillis(getConnectTimeout()),
                tlsSettings());
    }

    @Override
    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    /**
     * Returns the option host.
     *
     * @return address to listen on, or of the peer
     */
    public String getHost() {
        return host;
    }

    /**
     * Sets the option host.
     *
     * @param host address to listen on, or of the peer
     */
    public void setHost(String host) {
        this.host = host;
    }

    /**
     * Returns the option port.
     *
     * @return port to listen on, or of the peer
     */
    public int getPort() {
        return port;
    }

    /**
     * Sets the option port.
     *
     * @param port port to listen on, or of the peer
     */
    public void setPort(int port) {
        this.port = port;
    }

    /**
     * Returns the option pduSize.
     *
     * @return longest P-DATA-TF variable field taken, in bytes
     */
    public int getPduSize() {
        return pduSize;
    }

    /**
     * Sets the option pduSize.
     *
     * @param pduSize longest P-DATA-TF variable field taken, in bytes
     */
    public void setPduSize(int pduSize) {
        this.pduSize = pduSize;
    }

    /**
     * Returns the option artimTimeout.
     *
     * @return ARTIM time-out in milliseconds
     */
    public long getArtimTimeout() {
        return artimTimeout;
    }

    /**
     * Sets the option artimTimeout.
     *
     * @param artimTimeout ARTIM time-out in milliseconds
     */
    public void setArtimTimeout(long artimTimeout) {
        this.artimTimeout = artimTimeout;
    }

    /**
     * Returns the option idleTimeout.
     *
     * @return idle time-out in milliseconds
     */
    public long getIdleTimeout() {
        return idleTimeout;
    }

    /**
     * Sets the option idleTimeout.
     *
     * @param idleTimeout idle time-out in milliseconds
     */
    public void setIdleTimeout(long idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    /**
     * Returns the option minimumRate.
     *
     * @return bytes a second that a peer must send within a message
     */
    public int getMinimumRate() {
        return minimumRate;
    }

    /**
     * Sets the option minimumRate.
     *
     * @param minimumRate bytes a second that a peer must send within a message
     */
    public void setMinimumRate(int minimumRate) {
        this.minimumRate = minimumRate;
    }
}
