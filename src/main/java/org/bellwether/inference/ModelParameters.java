package org.bellwether.inference;

import java.util.Map;
import java.util.OptionalDouble;
import org.bellwether.inference.InferenceException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The map {@code parameters} of a model's configuration. Triton and its backends read keys of their own there
 * ({@code intra_op_thread_count}, {@code EXECUTION_ENV_PATH} and others) and leave the rest alone; the keys of this engine
 * are in lower case with a unit at the end where they have one, such as {@code exam_threshold_ml}.
 *
 * @param model the model's name, for messages
 * @param values text by key
 */
public record ModelParameters(String model, Map<String, String> values) {

    /** Keeps its own map. */
    public ModelParameters {
        values = Map.copyOf(values);
    }

    /**
     * Reads a number.
     *
     * @param key its key
     * @return the number, or empty when the model does not state it
     * @throws InferenceException of kind FAILED when a text stands there that is no finite number
     */
    public OptionalDouble number(String key) throws InferenceException {
        String text = values.get(key);
        if (text == null) {
            return OptionalDouble.empty();
        }
        double number;
        try {
            number = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(key, text, e);
        }
        if (!Double.isFinite(number)) {
            throw wrong(key, text, null);
        }
        return OptionalDouble.of(number);
    }

    private InferenceException wrong(String key, String text, @Nullable Throwable cause) {
        return new InferenceException(
                Kind.FAILED,
                "model " + model + ": parameter " + key + " in config.pbtxt must be a number, not '"
                        + text.replaceAll("\\p{Cntrl}", " ") + "'",
                cause);
    }
}
