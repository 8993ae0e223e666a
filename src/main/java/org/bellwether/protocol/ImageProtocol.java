package org.bellwether.protocol;

import java.util.List;
import java.util.Map;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.ModelParameters;
import org.bellwether.inference.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Asks the protocol network what a series shows and puts its answers beside those of the header. An answer whose
 * probability is below a threshold is uncertain. The thresholds belong to the weights: where the model's configuration
 * states {@code contrast_certain_from}, {@code orientation_certain_from} or {@code reconstruction_certain_from}, these
 * stand before the options.
 */
public final class ImageProtocol {

    /** The network's name in the model repository. */
    public static final String MODEL = "head_ct_protocol";

    private static final String CONTRAST = "contrast";
    private static final String ORIENTATION = "orientation";
    private static final String RECONSTRUCTION = "reconstruction";
    private static final String CERTAIN_FROM = "_certain_from";
    /** A softmax in single precision may sum to a little more than 1. */
    private static final double ROUNDING = 1e-3;

    private final InferenceEngine engine;
    private final ImageProtocolOptions options;

    /**
     * Makes a reader of protocols.
     *
     * @param engine runs the network
     * @param options how it is asked
     */
    public ImageProtocol(InferenceEngine engine, ImageProtocolOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /**
     * Asks the network.
     *
     * @param header what the header rules say
     * @param volume the series; any plane, any size
     * @return both answers for each property, those of the image uncertain where its probability is too low; contrast has
     *     no image answer when the options do not admit it
     * @throws InferenceException when the network gives no usable answer
     */
    public SeriesProtocol determine(HeaderAnswers header, Volume volume) throws InferenceException {
        ModelParameters stated = engine.parameters(MODEL);
        Map<String, Tensor> answers = engine.infer(MODEL, List.of(ProtocolSample.of(volume)), options.deadline());
        ProtocolAnswer<Contrast> contrast = options.imageContrast()
                ? answer(
                        header.contrast(),
                        output(answers, CONTRAST, Contrast.values()),
                        Contrast.values(),
                        stated.number(CONTRAST + CERTAIN_FROM).orElse(options.contrastCertainFrom()))
                : new ProtocolAnswer<>(header.contrast(), null, 0);
        return new SeriesProtocol(
                contrast,
                answer(
                        header.orientation(),
                        output(answers, ORIENTATION, Orientation.values()),
                        Orientation.values(),
                        stated.number(ORIENTATION + CERTAIN_FROM).orElse(options.orientationCertainFrom())),
                answer(
                        header.reconstruction(),
                        output(answers, RECONSTRUCTION, Reconstruction.values()),
                        Reconstruction.values(),
                        stated.number(RECONSTRUCTION + CERTAIN_FROM).orElse(options.reconstructionCertainFrom())));
    }

    /**
     * Makes a protocol without the network, for a series that it cannot look at.
     *
     * @param header what the header rules say
     * @return the header's answers alone
     */
    public static SeriesProtocol fromHeaderAlone(HeaderAnswers header) {
        return new SeriesProtocol(
                new ProtocolAnswer<>(header.contrast(), null, 0),
                new ProtocolAnswer<>(header.orientation(), null, 0),
                new ProtocolAnswer<>(header.reconstruction(), null, 0));
    }

    /**
     * Tells which network answers.
     *
     * @return its name, version and SHA-256
     * @throws InferenceException when it is not served
     */
    public ModelIdentity model() throws InferenceException {
        return engine.identify(MODEL);
    }

    private static float[] output(Map<String, Tensor> answers, String output, Enum<?>[] values)
            throws InferenceException {
        Tensor tensor = answers.get(output);
        if (tensor == null || tensor.shape().length != 2 || tensor.shape()[1] != values.length) {
            throw new InferenceException(
                    Kind.BAD_ANSWER,
                    "model " + MODEL + ": " + output + " should be [1, " + values.length + "], it is "
                            + (tensor == null ? "missing" : tensor.describe()),
                    null);
        }
        float[] probabilities = tensor.floats();
        for (float probability : probabilities) {
            // Written so that NaN, which is larger and smaller than nothing, is told too.
            if (!(probability >= 0 && probability <= 1 + ROUNDING)) {
                throw new InferenceException(
                        Kind.BAD_ANSWER,
                        "model " + MODEL + ": " + output + " holds " + probability + ", which is no probability",
                        null);
            }
        }
        return probabilities;
    }

    private static <E extends Enum<E>> ProtocolAnswer<E> answer(
            @Nullable E header, float[] probabilities, E[] values, double certainFrom) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new ProtocolAnswer<>(header, values[best], probabilities[best], probabilities[best] < certainFrom);
    }
}
