package org.bellwether.inference;

import org.jspecify.annotations.Nullable;

/** A network gave no usable answer. */
public class InferenceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why there is no answer, and so whether trying again helps. */
    public enum Kind {
        /** The input does not fit the model: our mistake, never tried again. */
        BAD_INPUT(false),
        /** No such model or version is served. */
        MODEL_MISSING(true),
        /** The server has too much to do. */
        OVERLOADED(true),
        /** The server is gone or going. */
        UNREACHABLE(true),
        /** No answer before the deadline. */
        TIMED_OUT(true),
        /** The answer has the wrong shape, is not a number, or belongs to another request. */
        BAD_ANSWER(true),
        /** The model itself failed. */
        FAILED(true);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }

        /**
         * Tells whether another try, here or elsewhere, can succeed.
         *
         * @return false for a fault of the input
         */
        public boolean retryable() {
            return retryable;
        }
    }

    /**
     * Makes an exception.
     *
     * @param kind why there is no answer
     * @param message which model and what happened, without patient data
     * @param cause the library's exception, or null
     */
    public InferenceException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /**
     * Returns why there is no answer.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
