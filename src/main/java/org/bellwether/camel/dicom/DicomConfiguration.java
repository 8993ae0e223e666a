package org.bellwether.camel.dicom;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.spi.UriPath;
import org.bellwether.dicom.dimse.AddressRange;
import org.bellwether.dicom.dimse.StorageProviderOptions;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.dicom.net.AssociationOptions;
import org.jspecify.annotations.Nullable;

/** Options of a dicom endpoint. */
@UriParams
public class DicomConfiguration implements Cloneable {

    @UriPath(description = "Address to listen on (consumer), or address of the peer (producer)")
    @Metadata(required = true)
    private String host = "";

    @UriPath(description = "Port to listen on, 0 for any free one (consumer), or port of the peer (producer)")
    @Metadata(required = true)
    private int port;

    @UriParam(label = "consumer", defaultValue = "BELLWETHER", description = "AE title that peers call")
    private String aeTitle = "BELLWETHER";

    @UriParam(
            label = "consumer,security",
            defaultValue = "true",
            description = "Whether an association that calls another AE title is rejected")
    private boolean checkCalledAeTitle = true;

    @UriParam(
            label = "consumer,security",
            description = "AE titles that may call, separated by commas. Empty: all of them")
    private @Nullable String allowedCallingAeTitles;

    @UriParam(
            label = "consumer,security",
            description = "IP addresses or blocks (10.1.0.0/16) that may call, separated by commas. Empty: all of them")
    private @Nullable String allowedAddresses;

    @UriParam(
            label = "consumer",
            description =
                    "Where received instances are kept. Without it each lies in a temporary file during its exchange")
    private @Nullable StoreSink sink;

    @UriParam(
            label = "consumer",
            defaultValue = "64",
            description = "How many associations may be open. One more is rejected as transient")
    private int maxAssociations = 64;

    @UriParam(
            label = "consumer",
            description =
                    "Whether the end of an association makes an exchange of its own, with the header CamelDicomEvent")
    private boolean associationEvents;

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

    @UriParam(
            label = "producer,advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "How long connecting to the peer may take")
    private long connectTimeout = AssociationOptions.DEFAULTS.connectTimeout().toMillis();

    @UriParam(label = "producer", defaultValue = "ANY-SCP", description = "AE title of the peer")
    private String calledAeTitle = "ANY-SCP";

    @UriParam(label = "producer", defaultValue = "BELLWETHER", description = "AE title that we call ourselves")
    private String callingAeTitle = "BELLWETHER";

    @UriParam(
            label = "producer",
            defaultValue = "store",
            description = "store sends the files in the body, echo verifies the connection")
    private DicomOperation operation = DicomOperation.store;

    @UriParam(
            label = "producer",
            defaultValue = "true",
            description = "Whether a failure status of the peer is an exception. Otherwise look at CamelDicomStatus")
    private boolean throwExceptionOnFailure = true;

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
    AssociationOptions associationOptions() {
        return new AssociationOptions(
                pduSize,
                Duration.ofMillis(artimTimeout),
                Duration.ofMillis(idleTimeout),
                minimumRate,
                Duration.ofMillis(connectTimeout));
    }

    /** Returns who may store, as these options give it. */
    StorageProviderOptions providerOptions() {
        return new StorageProviderOptions(
                aeTitle,
                checkCalledAeTitle,
                Set.copyOf(list(allowedCallingAeTitles).collect(Collectors.toSet())),
                addressRanges(),
                maxAssociations,
                associationOptions(),
                StorageProviderOptions.of(aeTitle).stopGrace());
    }

    private List<AddressRange> addressRanges() {
        return list(allowedAddresses).map(AddressRange::parse).toList();
    }

    private static Stream<String> list(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
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
     * Returns the option aeTitle.
     *
     * @return AE title that peers call
     */
    public String getAeTitle() {
        return aeTitle;
    }

    /**
     * Sets the option aeTitle.
     *
     * @param aeTitle AE title that peers call
     */
    public void setAeTitle(String aeTitle) {
        this.aeTitle = aeTitle;
    }

    /**
     * Returns the option checkCalledAeTitle.
     *
     * @return whether another called AE title is rejected
     */
    public boolean isCheckCalledAeTitle() {
        return checkCalledAeTitle;
    }

    /**
     * Sets the option checkCalledAeTitle.
     *
     * @param checkCalledAeTitle whether another called AE title is rejected
     */
    public void setCheckCalledAeTitle(boolean checkCalledAeTitle) {
        this.checkCalledAeTitle = checkCalledAeTitle;
    }

    /**
     * Returns the option allowedCallingAeTitles.
     *
     * @return AE titles that may call, separated by commas
     */
    public @Nullable String getAllowedCallingAeTitles() {
        return allowedCallingAeTitles;
    }

    /**
     * Sets the option allowedCallingAeTitles.
     *
     * @param allowedCallingAeTitles AE titles that may call, separated by commas
     */
    public void setAllowedCallingAeTitles(@Nullable String allowedCallingAeTitles) {
        this.allowedCallingAeTitles = allowedCallingAeTitles;
    }

    /**
     * Returns the option allowedAddresses.
     *
     * @return IP addresses or blocks that may call, separated by commas
     */
    public @Nullable String getAllowedAddresses() {
        return allowedAddresses;
    }

    /**
     * Sets the option allowedAddresses.
     *
     * @param allowedAddresses IP addresses or blocks that may call, separated by commas
     */
    public void setAllowedAddresses(@Nullable String allowedAddresses) {
        this.allowedAddresses = allowedAddresses;
    }

    /**
     * Returns the option sink.
     *
     * @return where received instances are kept
     */
    public @Nullable StoreSink getSink() {
        return sink;
    }

    /**
     * Sets the option sink.
     *
     * @param sink where received instances are kept
     */
    public void setSink(@Nullable StoreSink sink) {
        this.sink = sink;
    }

    /**
     * Returns the option maxAssociations.
     *
     * @return how many associations may be open
     */
    public int getMaxAssociations() {
        return maxAssociations;
    }

    /**
     * Sets the option maxAssociations.
     *
     * @param maxAssociations how many associations may be open
     */
    public void setMaxAssociations(int maxAssociations) {
        this.maxAssociations = maxAssociations;
    }

    /**
     * Returns the option associationEvents.
     *
     * @return whether the end of an association makes an exchange
     */
    public boolean isAssociationEvents() {
        return associationEvents;
    }

    /**
     * Sets the option associationEvents.
     *
     * @param associationEvents whether the end of an association makes an exchange
     */
    public void setAssociationEvents(boolean associationEvents) {
        this.associationEvents = associationEvents;
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

    /**
     * Returns the option connectTimeout.
     *
     * @return connection time-out in milliseconds
     */
    public long getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * Sets the option connectTimeout.
     *
     * @param connectTimeout connection time-out in milliseconds
     */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /**
     * Returns the option calledAeTitle.
     *
     * @return AE title of the peer
     */
    public String getCalledAeTitle() {
        return calledAeTitle;
    }

    /**
     * Sets the option calledAeTitle.
     *
     * @param calledAeTitle AE title of the peer
     */
    public void setCalledAeTitle(String calledAeTitle) {
        this.calledAeTitle = calledAeTitle;
    }

    /**
     * Returns the option callingAeTitle.
     *
     * @return AE title that we call ourselves
     */
    public String getCallingAeTitle() {
        return callingAeTitle;
    }

    /**
     * Sets the option callingAeTitle.
     *
     * @param callingAeTitle AE title that we call ourselves
     */
    public void setCallingAeTitle(String callingAeTitle) {
        this.callingAeTitle = callingAeTitle;
    }

    /**
     * Returns the option operation.
     *
     * @return what is asked of the peer
     */
    public DicomOperation getOperation() {
        return operation;
    }

    /**
     * Sets the option operation.
     *
     * @param operation what is asked of the peer
     */
    public void setOperation(DicomOperation operation) {
        this.operation = operation;
    }

    /**
     * Returns the option throwExceptionOnFailure.
     *
     * @return whether a failure status is an exception
     */
    public boolean isThrowExceptionOnFailure() {
        return throwExceptionOnFailure;
    }

    /**
     * Sets the option throwExceptionOnFailure.
     *
     * @param throwExceptionOnFailure whether a failure status is an exception
     */
    public void setThrowExceptionOnFailure(boolean throwExceptionOnFailure) {
        this.throwExceptionOnFailure = throwExceptionOnFailure;
    }
}
