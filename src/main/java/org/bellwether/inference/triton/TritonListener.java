package org.bellwether.inference.triton;

import java.time.Duration;
import org.bellwether.inference.InferenceException.Kind;
import org.jspecify.annotations.Nullable;

/** Hears how calls end and how servers come and go, for metrics and alarms. Called often, so it must be quick. */
public interface TritonListener {

    /** Hears nothing. */
    TritonListener SILENT = new TritonListener() {
        @Override
        public void called(String server, String model, Duration took, @Nullable Kind failure) {}

        @Override
        public void setAside(String server, String model, String reason) {}

        @Override
        public void takenBack(String server, String model) {}
    };

    /**
     * A call to a server has ended.
     *
     * @param server its address
     * @param model the model
     * @param took from request to checked answer, or to the failure
     * @param failure why there is no usable answer, or null when there is one
     */
    void called(String server, String model, Duration took, @Nullable Kind failure);

    /**
     * A server is no longer asked while others are there.
     *
     * @param server its address
     * @param model the model that it fails to serve
     * @param reason what happened, in words without patient data
     */
    void setAside(String server, String model, String reason);

    /**
     * A server is asked again.
     *
     * @param server its address
     * @param model the model that it serves again
     */
    void takenBack(String server, String model);
}
