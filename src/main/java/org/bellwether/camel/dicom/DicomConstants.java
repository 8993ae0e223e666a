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
            description = "Status of the C-STORE-RSP: the route may set it, the producer returns the peer's",
            javaType = "int")
    public static final String STATUS = "CamelDicomStatus";

    /** Value of {@link #EVENT}: the association ended in order. */
    public static final String ASSOCIATION_RELEASED = "ASSOCIATION_RELEASED";

    /** Value of {@link #EVENT}: the association was aborted, timed out, or lost. */
    public static final String ASSOCIATION_ABORTED = "ASSOCIATION_ABORTED";

    private DicomConstants() {}
}
