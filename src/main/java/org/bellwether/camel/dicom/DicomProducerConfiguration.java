package org.bellwether.camel.dicom;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.QueryLevel;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.net.AssociationOptions;
import org.jspecify.annotations.Nullable;

/** Options of a dicom producer: whom to call, and what for. */
@UriParams
public abstract class DicomProducerConfiguration extends DicomConsumerConfiguration {

    private static final int WIDEST_WINDOW = 64;

    /** What a get may bring unless told otherwise: at most 128 presentation contexts are to be shared. */
    private static final List<String> RETRIEVED_CLASSES = List.of(
            Uid.CT_IMAGE_STORAGE,
            Uid.ENHANCED_CT_IMAGE_STORAGE,
            Uid.MR_IMAGE_STORAGE,
            "1.2.840.10008.5.1.4.1.1.4.1",
            "1.2.840.10008.5.1.4.1.1.1",
            "1.2.840.10008.5.1.4.1.1.1.1",
            "1.2.840.10008.5.1.4.1.1.6.1",
            "1.2.840.10008.5.1.4.1.1.12.1",
            "1.2.840.10008.5.1.4.1.1.128",
            Uid.SECONDARY_CAPTURE_IMAGE_STORAGE,
            "1.2.840.10008.5.1.4.1.1.7.2",
            "1.2.840.10008.5.1.4.1.1.7.4",
            "1.2.840.10008.5.1.4.1.1.66.4",
            Uid.BASIC_TEXT_SR_STORAGE,
            Uid.ENHANCED_SR_STORAGE,
            Uid.COMPREHENSIVE_SR_STORAGE,
            Uid.XRAY_RADIATION_DOSE_SR_STORAGE,
            "1.2.840.10008.5.1.4.1.1.88.59",
            "1.2.840.10008.5.1.4.1.1.11.1",
            Uid.ENCAPSULATED_PDF_STORAGE);

    private static final List<String> RETRIEVED_SYNTAXES = List.of(
            Uid.EXPLICIT_VR_LITTLE_ENDIAN,
            Uid.IMPLICIT_VR_LITTLE_ENDIAN,
            Uid.JPEG_LOSSLESS_FIRST_ORDER,
            Uid.JPEG_LS_LOSSLESS,
            Uid.JPEG_2000_LOSSLESS,
            Uid.JPEG_2000,
            Uid.RLE_LOSSLESS);

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
            description =
                    "store sends the files in the body, echo verifies the connection, find asks for matches, move has the peer send instances to moveDestination, get fetches them, commit asks the peer to answer for what was sent")
    private DicomOperation operation = DicomOperation.store;

    @UriParam(
            label = "producer",
            defaultValue = "true",
            description = "Whether a failure status of the peer is an exception. Otherwise look at CamelDicomStatus")
    private boolean throwExceptionOnFailure = true;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "1",
            description = "How many instances may be sent ahead of their answers, 1 to 64, if the peer agrees")
    private int operationsWindow = 1;

    @UriParam(
            label = "producer",
            defaultValue = "studyRoot",
            description =
                    "Information model of find, move and get. worklist is the modality worklist and for find alone")
    private DicomInformationModel informationModel = DicomInformationModel.studyRoot;

    @UriParam(label = "producer", defaultValue = "STUDY", description = "Query/Retrieve Level of find, move and get")
    private QueryLevel queryLevel = QueryLevel.STUDY;

    @UriParam(
            label = "producer",
            description =
                    "Keys of find, move and get, separated by commas: Keyword=value, or Keyword alone to have it returned. Keys in the header CamelDicomKeys or the body override them")
    private @Nullable String keys;

    @UriParam(label = "producer", defaultValue = "10000", description = "Matches of a find after which it is cancelled")
    private int maxMatches = 10_000;

    @UriParam(label = "producer", description = "AE title that a move sends to. Without it callingAeTitle")
    private @Nullable String moveDestination;

    @UriParam(
            label = "producer,advanced",
            description =
                    "UIDs of the storage classes that a get may bring, separated by commas. Without it those of images, segmentations, reports and documents in common use")
    private @Nullable String retrievedSopClasses;

    @UriParam(
            label = "producer,advanced",
            description =
                    "UIDs of the transfer syntaxes in which a get may bring them, separated by commas. Without it uncompressed, JPEG Lossless, JPEG-LS Lossless, JPEG 2000 and RLE")
    private @Nullable String retrievedTransferSyntaxes;

    /** For the one subclass. */
    DicomProducerConfiguration() {}

    /** Returns the address of the peer, looked up anew each time. */
    abstract InetSocketAddress address();

    /**
     * Returns whom to call and as whom, as these options give it.
     *
     * @throws IllegalArgumentException naming the option that is wrong
     */
    StorageUserOptions userOptions() {
        if (operationsWindow < 1 || operationsWindow > WIDEST_WINDOW) {
            throw new IllegalArgumentException(
                    "operationsWindow is 1 to " + WIDEST_WINDOW + ", not " + operationsWindow);
        }
        return new StorageUserOptions(
                address(),
                calledAeTitle,
                callingAeTitle,
                associationOptions(),
                userIdentity(),
                isUserIdentityConfirmed(),
                operationsWindow);
    }

    /** Returns the storage classes that a get may bring, each with its transfer syntaxes. */
    Map<String, List<String>> retrieved() {
        List<String> classes = uids("retrievedSopClasses", retrievedSopClasses, RETRIEVED_CLASSES);
        List<String> syntaxes = uids("retrievedTransferSyntaxes", retrievedTransferSyntaxes, RETRIEVED_SYNTAXES);
        Map<String, List<String>> retrieved = new LinkedHashMap<>();
        for (String sopClass : classes) {
            retrieved.put(sopClass, syntaxes);
        }
        return retrieved;
    }

    private static List<String> uids(String option, @Nullable String text, List<String> otherwise) {
        List<String> uids = new ArrayList<>(list(text).toList());
        for (String uid : uids) {
            if (!Uid.isValid(uid)) {
                throw new IllegalArgumentException(option + " lists UIDs separated by commas, '" + uid + "' is none");
            }
        }
        return uids.isEmpty() ? otherwise : uids;
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

    /**
     * Returns the option operationsWindow.
     *
     * @return most instances sent ahead of their answers
     */
    public int getOperationsWindow() {
        return operationsWindow;
    }

    /**
     * Sets the option operationsWindow.
     *
     * @param operationsWindow most instances sent ahead of their answers
     */
    public void setOperationsWindow(int operationsWindow) {
        this.operationsWindow = operationsWindow;
    }

    /**
     * Returns the option informationModel.
     *
     * @return information model of queries
     */
    public DicomInformationModel getInformationModel() {
        return informationModel;
    }

    /**
     * Sets the option informationModel.
     *
     * @param informationModel information model of queries
     */
    public void setInformationModel(DicomInformationModel informationModel) {
        this.informationModel = informationModel;
    }

    /**
     * Returns the option queryLevel.
     *
     * @return level of queries
     */
    public QueryLevel getQueryLevel() {
        return queryLevel;
    }

    /**
     * Sets the option queryLevel.
     *
     * @param queryLevel level of queries
     */
    public void setQueryLevel(QueryLevel queryLevel) {
        this.queryLevel = queryLevel;
    }

    /**
     * Returns the option keys.
     *
     * @return keys of queries
     */
    public @Nullable String getKeys() {
        return keys;
    }

    /**
     * Sets the option keys.
     *
     * @param keys keys of queries
     */
    public void setKeys(@Nullable String keys) {
        this.keys = keys;
    }

    /**
     * Returns the option maxMatches.
     *
     * @return most matches of a query
     */
    public int getMaxMatches() {
        return maxMatches;
    }

    /**
     * Sets the option maxMatches.
     *
     * @param maxMatches most matches of a query
     */
    public void setMaxMatches(int maxMatches) {
        this.maxMatches = maxMatches;
    }

    /**
     * Returns the option moveDestination.
     *
     * @return AE title that a move sends to
     */
    public @Nullable String getMoveDestination() {
        return moveDestination;
    }

    /**
     * Sets the option moveDestination.
     *
     * @param moveDestination AE title that a move sends to
     */
    public void setMoveDestination(@Nullable String moveDestination) {
        this.moveDestination = moveDestination;
    }

    /**
     * Returns the option retrievedSopClasses.
     *
     * @return storage classes that a get may bring
     */
    public @Nullable String getRetrievedSopClasses() {
        return retrievedSopClasses;
    }

    /**
     * Sets the option retrievedSopClasses.
     *
     * @param retrievedSopClasses storage classes that a get may bring
     */
    public void setRetrievedSopClasses(@Nullable String retrievedSopClasses) {
        this.retrievedSopClasses = retrievedSopClasses;
    }

    /**
     * Returns the option retrievedTransferSyntaxes.
     *
     * @return transfer syntaxes that a get may bring
     */
    public @Nullable String getRetrievedTransferSyntaxes() {
        return retrievedTransferSyntaxes;
    }

    /**
     * Sets the option retrievedTransferSyntaxes.
     *
     * @param retrievedTransferSyntaxes transfer syntaxes that a get may bring
     */
    public void setRetrievedTransferSyntaxes(@Nullable String retrievedTransferSyntaxes) {
        this.retrievedTransferSyntaxes = retrievedTransferSyntaxes;
    }
}
