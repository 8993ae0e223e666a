package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.ModelParameters;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;
import org.bellwether.protocol.Phantoms.Scan;
import org.junit.jupiter.api.Test;

/** What becomes of the network's probabilities. */
class ImageProtocolTest {

    private static final HeaderAnswers HEADER =
            new HeaderAnswers(Contrast.WITHOUT, Orientation.AXIAL, Reconstruction.SOFT_TISSUE, null);

    private static final Volume VOLUME =
            Scan.axial().slices(8, 20).pixels(32, 7).of((x, y, z) -> 40);

    private final Answers engine = new Answers();

    /** An engine that gives the same answers each time. */
    private static final class Answers implements InferenceEngine {

        private final Map<String, Tensor> outputs = new HashMap<>();
        private Map<String, String> parameters = Map.of();

        Answers() {
            put("contrast", 0.1f, 0.9f);
            put("orientation", 0.98f, 0.01f, 0.01f);
            put("reconstruction", 0.97f, 0.03f);
        }

        void put(String name, float... values) {
            ByteBuffer content = Tensor.allocate(values.length * Float.BYTES);
            content.asFloatBuffer().put(values);
            outputs.put(name, new Tensor(name, ElementType.FP32, new long[] {1, values.length}, content));
        }

        @Override
        public Map<String, Tensor> infer(String model, List<Tensor> inputs, Duration deadline) {
            return outputs;
        }

        @Override
        public ModelIdentity identify(String model) {
            return new ModelIdentity(model, "1", "00");
        }

        @Override
        public ModelParameters parameters(String model) {
            return new ModelParameters(model, parameters);
        }

        @Override
        public boolean ready(String model) {
            return true;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private SeriesProtocol determine(boolean imageContrast) throws InferenceException {
        return new ImageProtocol(engine, new ImageProtocolOptions(Duration.ofSeconds(1), imageContrast))
                .determine(HEADER, VOLUME);
    }

    @Test
    void theWordOnContrastCountsFromNinetyPercentOn() throws InferenceException {
        engine.put("contrast", 0.09f, 0.91f);
        assertThat(determine(true).contrast().uncertain()).isFalse();
        assertThat(determine(true).contrast().believed()).isEqualTo(Contrast.WITH);
        engine.put("contrast", 0.11f, 0.89f);
        assertThat(determine(true).contrast().uncertain()).isTrue();
        assertThat(determine(true).contrast().image()).isEqualTo(Contrast.WITH);
        assertThat(determine(true).contrast().believed()).isEqualTo(Contrast.WITHOUT);
    }

    @Test
    void aThresholdThatTravelsWithTheWeightsStandsBeforeTheDefault() throws InferenceException {
        engine.put("contrast", 0.04f, 0.96f);
        engine.parameters = Map.of("contrast_certain_from", "0.97", "reconstruction_certain_from", "0.98");
        assertThat(determine(true).contrast().uncertain()).isTrue();
        assertThat(determine(true).reconstruction().uncertain()).isTrue();
        assertThat(determine(true).orientation().uncertain()).isFalse();
        engine.parameters = Map.of("contrast_certain_from", "2");
        engine.put("contrast", 0f, 1f);
        assertThat(determine(true).contrast().uncertain()).isTrue();
    }

    @Test
    void aPlaneAndAKernelThatTheNetworkGuessesAreUncertain() throws InferenceException {
        engine.put("orientation", 0.2f, 0.55f, 0.25f);
        engine.put("reconstruction", 0.45f, 0.55f);
        SeriesProtocol protocol = determine(true);
        assertThat(protocol.orientation().uncertain()).isTrue();
        assertThat(protocol.reconstruction().uncertain()).isTrue();
        assertThat(protocol.reconstruction().believed()).isEqualTo(Reconstruction.SOFT_TISSUE);
        assertThat(protocol.orientation().disagrees()).isFalse();
    }

    @Test
    void aSiteMayLeaveContrastToTheHeader() throws InferenceException {
        assertThat(determine(false).contrast().image()).isNull();
        assertThat(determine(false).contrast().believed()).isEqualTo(Contrast.WITHOUT);
    }

    /** Bad input 25: NaN, a wrong shape or a missing output is no answer. */
    @Test
    void whatIsNoProbabilityIsNoAnswer() {
        engine.put("contrast", Float.NaN, 0.9f);
        assertThatThrownBy(() -> determine(true)).hasMessageContaining("contrast holds NaN, which is no probability");
        engine.put("contrast", -3f, 4f);
        assertThatThrownBy(() -> determine(true)).hasMessageContaining("no probability");
        engine.put("contrast", 0.2f, 0.3f, 0.5f);
        assertThatThrownBy(() -> determine(true)).hasMessageContaining("contrast should be [1, 2]");
        engine.outputs.remove("contrast");
        assertThatThrownBy(() -> determine(true)).hasMessageContaining("it is missing");
    }

    @Test
    void aThresholdThatIsNoNumberIsTold() {
        engine.parameters = Map.of("contrast_certain_from", "often");
        assertThatThrownBy(() -> determine(true)).hasMessageContaining("contrast_certain_from");
    }
}
