package org.bellwether.inference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bellwether.domain.ModelIdentity;

/** Runs a named network on tensors; one contract test holds every implementation to the same behaviour. */
public interface InferenceEngine extends AutoCloseable {

    /**
     * Runs the newest version of a model.
     *
     * @param model the model's name in the repository
     * @param inputs its inputs by name and shape
     * @param deadline how long the caller waits
     * @return the outputs by name
     * @throws InferenceException when the network gives no usable answer; its kind says whether trying again helps
     */
    Map<String, Tensor> infer(String model, List<Tensor> inputs, Duration deadline) throws InferenceException;

    /**
     * Tells which file answers for a model.
     *
     * @param model the model's name in the repository
     * @return name, version and SHA-256 of the file
     * @throws InferenceException when the model is not there
     */
    ModelIdentity identify(String model) throws InferenceException;

    /**
     * Tells what the authors of a model wrote beside it for those who read its answers, such as a threshold.
     *
     * @param model the model's name in the repository
     * @return the parameters of its configuration; those of the newest version where versions differ
     * @throws InferenceException when the model is not there, or its configuration cannot be read
     */
    ModelParameters parameters(String model) throws InferenceException;

    /**
     * Tells whether a model can be called now.
     *
     * @param model the model's name in the repository
     * @return true when a call would be served
     */
    boolean ready(String model);

    /** Releases sessions and connections. */
    @Override
    void close();
}
