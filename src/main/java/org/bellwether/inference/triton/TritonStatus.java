package org.bellwether.inference.triton;

import io.grpc.Status;
import java.util.Locale;
import org.bellwether.inference.InferenceException.Kind;

/** What a gRPC status of Triton means for the caller. */
final class TritonStatus {

    private TritonStatus() {}

    /**
     * Translates a status.
     *
     * @param status what the server or the channel said
     * @param known whether this server described the model a moment ago
     * @return why there is no answer
     */
    static Kind kind(Status status, boolean known) {
        String description =
                status.getDescription() == null ? "" : status.getDescription().toLowerCase(Locale.ROOT);
        return switch (status.getCode()) {
            // A server that stops unloads its models while it still takes calls: the model has not gone, the server
            // has.
            case NOT_FOUND -> known ? Kind.UNREACHABLE : Kind.MODEL_MISSING;
            case INVALID_ARGUMENT -> Kind.BAD_INPUT;
            // "Exceeds maximum queue size", "Request timeout expired": it lives, but has too much to do.
            case UNAVAILABLE ->
                description.contains("queue") || description.contains("timeout expired")
                        ? Kind.OVERLOADED
                        : Kind.UNREACHABLE;
            case DEADLINE_EXCEEDED -> Kind.TIMED_OUT;
            // grpc-java says this of an answer above the limit of the call, Triton of a server out of memory.
            case RESOURCE_EXHAUSTED ->
                description.contains("message exceeds") || description.contains("larger than max")
                        ? Kind.BAD_ANSWER
                        : Kind.OVERLOADED;
            // A proxy that wants another token, or something else than Triton that listens there.
            case UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED -> Kind.UNREACHABLE;
            default -> Kind.FAILED;
        };
    }
}
