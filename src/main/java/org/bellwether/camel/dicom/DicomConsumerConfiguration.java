package org.bellwether.camel.dicom;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.dimse.AddressRange;
import org.bellwether.dicom.dimse.AllowedCaller;
import org.bellwether.dicom.dimse.InstanceArchive;
import org.bellwether.dicom.dimse.MoveDestination;
import org.bellwether.dicom.dimse.QueryRetrieveOptions;
import org.bellwether.dicom.dimse.StorageProviderOptions;
import org.bellwether.dicom.dimse.StoreSink;
import org.bellwether.dicom.net.AssociationOptions;
import org.jspecify.annotations.Nullable;

/** Options of a dicom consumer: who may call, and what is done with what arrives. */
@UriParams
public abstract class DicomConsumerConfiguration extends DicomCommitmentConfiguration {

    @UriParam(label = "consumer", defaultValue = "BELLWETHER", description = "AE title that peers call")
    private String aeTitle = "BELLWETHER";

    @UriParam(
            label = "consumer,security",
            defaultValue = "true",
            description = "Whether an association that calls another AE title is rejected")
    private boolean checkCalledAeTitle = true;

    @UriParam(
            label = "consumer,security",
            description = "Who may call, separated by commas: TITLE, TITLE@10.1.0.0/16 or TITLE@sha256:FINGERPRINT"
                    + " of its certificate. Empty: everybody")
    private @Nullable String allowedCallingAeTitles;

    @UriParam(
            label = "consumer,security",
            description = "IP addresses or blocks (10.1.0.0/16) that may call, separated by commas. Empty: all of them")
    private @Nullable String allowedAddresses;

    @UriParam(
            label = "consumer,producer",
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
            description = "Whether SOP classes that are not the standard's are taken for storage classes")
    private boolean privateSopClasses;

    @UriParam(
            label = "consumer",
            description = "Whether peers may query the archive (C-FIND) and retrieve from it (C-MOVE, C-GET)")
    private boolean queryRetrieve;

    @UriParam(label = "consumer", description = "What peers query and retrieve from, needed for queryRetrieve")
    private @Nullable InstanceArchive archive;

    @UriParam(
            label = "consumer",
            description = "Where a C-MOVE may send to, as TITLE=host:port, separated by commas. Empty: nowhere")
    private @Nullable String moveDestinations;

    @UriParam(
            label = "consumer",
            description =
                    "Whether the end of an association makes an exchange of its own, with the header CamelDicomEvent")
    private boolean associationEvents;

    /** For the one subclass. */
    DicomConsumerConfiguration() {}

    /** Returns the limits of an association. */
    abstract AssociationOptions associationOptions();

    /** Returns who may store, as these options give it. */
    StorageProviderOptions providerOptions() {
        return new StorageProviderOptions(
                aeTitle,
                checkCalledAeTitle,
                list(allowedCallingAeTitles).map(AllowedCaller::parse).toList(),
                addressRanges(),
                maxAssociations,
                associationOptions(),
                StorageProviderOptions.of(aeTitle).stopGrace(),
                privateSopClasses,
                queryRetrieveOptions(),
                getCommitments(),
                identityPolicy());
    }

    private @Nullable QueryRetrieveOptions queryRetrieveOptions() {
        if (!queryRetrieve) {
            return null;
        }
        if (archive == null) {
            throw new IllegalArgumentException("queryRetrieve=true needs an archive, for example archive=#archive");
        }
        return new QueryRetrieveOptions(
                archive, list(moveDestinations).map(MoveDestination::parse).toList());
    }

    private List<AddressRange> addressRanges() {
        return list(allowedAddresses).map(AddressRange::parse).toList();
    }

    static Stream<String> list(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
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
     * Returns the option privateSopClasses.
     *
     * @return whether private SOP classes are stored
     */
    public boolean isPrivateSopClasses() {
        return privateSopClasses;
    }

    /**
     * Sets the option privateSopClasses.
     *
     * @param privateSopClasses whether private SOP classes are stored
     */
    public void setPrivateSopClasses(boolean privateSopClasses) {
        this.privateSopClasses = privateSopClasses;
    }

    /**
     * Returns the option queryRetrieve.
     *
     * @return whether peers may query and retrieve
     */
    public boolean isQueryRetrieve() {
        return queryRetrieve;
    }

    /**
     * Sets the option queryRetrieve.
     *
     * @param queryRetrieve whether peers may query and retrieve
     */
    public void setQueryRetrieve(boolean queryRetrieve) {
        this.queryRetrieve = queryRetrieve;
    }

    /**
     * Returns the option archive.
     *
     * @return what peers query and retrieve from
     */
    public @Nullable InstanceArchive getArchive() {
        return archive;
    }

    /**
     * Sets the option archive.
     *
     * @param archive what peers query and retrieve from
     */
    public void setArchive(@Nullable InstanceArchive archive) {
        this.archive = archive;
    }

    /**
     * Returns the option moveDestinations.
     *
     * @return where a C-MOVE may send to
     */
    public @Nullable String getMoveDestinations() {
        return moveDestinations;
    }

    /**
     * Sets the option moveDestinations.
     *
     * @param moveDestinations where a C-MOVE may send to
     */
    public void setMoveDestinations(@Nullable String moveDestinations) {
        this.moveDestinations = moveDestinations;
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
}
