package org.bellwether.web;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, with the status and the words that the caller sees. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String parameter;

    private ProblemException(int status, @Nullable String parameter, String message) {
        // Part of the ordinary conversation: no stack trace, no suppression.
        super(message, null, false, false);
        this.status = status;
        this.parameter = parameter;
    }

    /**
     * A parameter is missing or wrong; the caller sees 400.
     *
     * @param parameter its name
     * @param message what is wrong and what is allowed, without the value, which may be a patient's
     * @return the exception
     */
    public static ProblemException badParameter(String parameter, String message) {
        return new ProblemException(400, parameter, "Parameter '" + parameter + "' " + message + ".");
    }

    /**
     * Nothing has this identity; the caller sees 404.
     *
     * @param message what was not found
     * @return the exception
     */
    public static ProblemException notFound(String message) {
        return new ProblemException(404, null, message);
    }

    /**
     * It exists, but not in a state that allows an answer now; the caller sees 409.
     *
     * @param message why
     * @return the exception
     */
    public static ProblemException conflict(String message) {
        return new ProblemException(409, null, message);
    }

    /**
     * It exists, but its content cannot be shown; the caller sees 422.
     *
     * @param message why, without protected health information
     * @return the exception
     */
    public static ProblemException unreadable(String message) {
        return new ProblemException(422, null, message);
    }

    /**
     * The status.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * The parameter that is wrong.
     *
     * @return its name, or null when no parameter is to blame
     */
    public @Nullable String parameter() {
        return parameter;
    }
}
