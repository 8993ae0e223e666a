package org.bellwether.camel.dicom;

import org.apache.camel.spi.Metadata;

/** Names of the headers of the dicom component. All begin with {@code Camel}, so that no other component sends them on. */
public final class DicomConstants {

    /** SOP Instance UID. */
    @Metadata(label = "consumer", description = "SOP Instance UID", javaType = "String")
    public static final String SOP_INSTANCE_UID = "CamelDicomSopInstanceUid";

    /** SOP Class UID. */
    @Metadata(label = "consumer", description = "SOP Class UID", javaType = "String")
    public static final String SOP_CLASS_UID = "CamelDicomSopClassUid";

    /** Study Instance UID. */
    @Metadata(label = "consumer", description = "Study Instance UID", javaType = "String")
    public static final String STUDY_INSTANCE_UID = "CamelDicomStudyInstanceUid";

    /** Series Instance UID. */
    @Metadata(label = "consumer", description = "Series Instance UID", javaType = "String")
    public static final String SERIES_INSTANCE_UID = "CamelDicomSeriesInstanceUid";

    /** Modality. */
    @Metadata(label = "consumer", description = "Modality, for example CT", javaType = "String")
    public static final String MODALITY = "CamelDicomModality";

    /** Transfer syntax of the data set. */
    @Metadata(label = "consumer", description = "UID of the transfer syntax of the data set", javaType = "String")
    public static final String TRANSFER_SYNTAX_UID = "CamelDicomTransferSyntaxUid";

    /** AE title of the peer that requested the association. */
    @Metadata(label = "consumer", description = "Calling AE title", javaType = "String")
    public static final String CALLING_AE_TITLE = "CamelDicomCallingAeTitle";

    /** AE title that the peer called us by. */
    @Metadata(label = "consumer", description = "Called AE title", javaType = "String")
    public static final String CALLED_AE_TITLE = "CamelDicomCalledAeTitle";

    /** IP address of the peer. */
    @Metadata(label = "consumer", description = "IP address of the peer", javaType = "String")
    public static final String REMOTE_ADDRESS = "CamelDicomRemoteAddress";

    /** Name of the association within this process. */
    @Metadata(label = "consumer", description = "Name of the association, never used twice", javaType = "String")
    public static final String ASSOCIATION_ID = "CamelDicomAssociationId";

    /** Part 10 file of the instance. */
    @Metadata(label = "consumer", description = "Part 10 file of the instance", javaType = "java.nio.file.Path")
    public static final String FILE = "CamelDicomFile";

    /** What happened to the association, with an empty body. */
    @Metadata(
            label = "consumer",
            description = "End of an association: ASSOCIATION_RELEASED or ASSOCIATION_ABORTED, with an empty body",
            javaType = "String")
    public static final String EVENT = "CamelDicomEvent";

    /** Status of the response: set by a route for the C-STORE-RSP, set by the producer from the peer's answer. */
    @Metadata(
            label = "consumer,producer",
            description =
                    "Status of the response: the route may set that of the C-STORE-RSP, also as text such as 0xA900; the producer returns the peer's",
            javaType = "int")
    public static final String STATUS = "CamelDicomStatus";

    /** Keys of a query, above those of the body and of the option. */
    @Metadata(
            label = "producer",
            description = "Keys of find, move and get: a DataSet, or a Map of keywords and values. Values from outside"
                    + " belong here and not in the option keys, since nothing in them is taken apart",
            javaType = "Object")
    public static final String KEYS = "CamelDicomKeys";

    /** Begins the names of headers that each hold one key of a query: {@code CamelDicomKey.PatientID}. */
    @Metadata(
            label = "producer",
            description = "With the keyword behind it (CamelDicomKey.PatientID) one key of find, move and get, above"
                    + " all others. Nothing in its value is taken apart",
            javaType = "String")
    public static final String KEY = "CamelDicomKey.";

    /** How many matches a find returned. */
    @Metadata(label = "producer", description = "Matches that a find returned", javaType = "int")
    public static final String MATCHES = "CamelDicomMatches";

    /** Whether a find had more matches than {@code maxMatches}. */
    @Metadata(
            label = "producer",
            description = "Whether there were more matches than maxMatches, so that the find was cancelled",
            javaType = "boolean")
    public static final String TRUNCATED = "CamelDicomTruncated";

    /** How many instances a move or get brought. */
    @Metadata(
            label = "producer",
            description = "Instances that a move or get brought, or that a store sent",
            javaType = "int")
    public static final String COMPLETED = "CamelDicomCompleted";

    /** How many instances a move or get failed to bring. */
    @Metadata(
            label = "producer",
            description = "Instances that a move or get failed to bring, or that the peer refused to store",
            javaType = "int")
    public static final String FAILED = "CamelDicomFailed";

    /** Which instances failed. */
    @Metadata(
            label = "producer",
            description = "SOP Instance UIDs that failed, as far as the peer tells",
            javaType = "java.util.List<String>")
    public static final String FAILED_INSTANCES = "CamelDicomFailedInstances";

    /** Transaction UID of a request for storage commitment. */
    @Metadata(label = "producer", description = "Transaction UID of a commit", javaType = "String")
    public static final String TRANSACTION_UID = "CamelDicomTransactionUid";

    /** How often instances may still be sent again. */
    @Metadata(
            label = "producer",
            description = "How often the instances of a commit may still be sent again, instead of commitmentAttempts."
                    + " Set on what comes to commitmentRepeatTo",
            javaType = "int")
    public static final String COMMITMENT_ATTEMPTS_LEFT = "CamelDicomCommitmentAttemptsLeft";

    /** Value of {@link #EVENT}: the association ended in order. */
    public static final String ASSOCIATION_RELEASED = "ASSOCIATION_RELEASED";

    /** Value of {@link #EVENT}: the association was aborted, timed out, or lost. */
    public static final String ASSOCIATION_ABORTED = "ASSOCIATION_ABORTED";

    private DicomConstants() {}
}
