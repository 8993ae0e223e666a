package org.bellwether.camel.triton;

import org.apache.camel.spi.Metadata;

/** Names of the headers of the triton component. All begin with {@code Camel}, so that no other component sends them on. */
public final class TritonConstants {

    /** Name of the model, instead of the one of the endpoint. */
    @Metadata(label = "producer", description = "Name of the model, instead of the endpoint's", javaType = "String")
    public static final String MODEL = "CamelTritonModel";

    /** How long to wait for the answer, instead of the endpoint's deadline. */
    @Metadata(
            label = "producer",
            description = "How long to wait for the answer, instead of the endpoint's deadline",
            javaType = "java.time.Duration")
    public static final String DEADLINE = "CamelTritonDeadline";

    /** Name of the input that a body of bytes is for. */
    @Metadata(
            label = "producer",
            description = "Name of the input that a body of bytes is for; not needed where the body is a tensor",
            javaType = "String")
    public static final String INPUT = "CamelTritonInput";

    /** Element type of a body of bytes. */
    @Metadata(
            label = "producer",
            description = "Element type of a body of bytes, such as FP32; not needed where the body is a tensor",
            javaType = "String")
    public static final String DATATYPE = "CamelTritonDatatype";

    /** Shape of a body of bytes. */
    @Metadata(
            label = "producer",
            description = "Shape of a body of bytes, slowest axis first: a long[] or numbers separated by commas",
            javaType = "Object")
    public static final String SHAPE = "CamelTritonShape";

    /** Whether the model is ready, after the operation of that name. */
    @Metadata(label = "producer", description = "Whether the model is ready", javaType = "boolean")
    public static final String READY = "CamelTritonReady";

    /** Why there is no answer, where that is no exception. */
    @Metadata(
            label = "producer",
            description = "Why there is no answer, with throwExceptionOnFailure=false: BAD_INPUT, MODEL_MISSING,"
                    + " OVERLOADED, UNREACHABLE, TIMED_OUT, BAD_ANSWER or FAILED",
            javaType = "String")
    public static final String FAILURE = "CamelTritonFailure";

    private TritonConstants() {}
}
