package org.bellwether.hemorrhage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.ModelParameters;
import org.junit.jupiter.api.Test;

class RegionRuleTest {

    private static RegionRule rule(OptionalDouble siteMl, Map<String, String> parameters) throws InferenceException {
        return RegionRule.of(new ModelParameters("network", parameters), siteMl);
    }

    @Test
    void theSiteComesBeforeTheNetworkAndTheNetworkBeforeTheDefault() throws Exception {
        Map<String, String> stated = Map.of("exam_threshold_ml", "0.85");
        assertThat(rule(OptionalDouble.of(5), stated).componentMl()).isEqualTo(5);
        assertThat(rule(OptionalDouble.empty(), stated).componentMl()).isEqualTo(0.85);
        assertThat(rule(OptionalDouble.empty(), Map.of()).componentMl()).isEqualTo(2.4);
    }

    @Test
    void theProbabilityIsLogisticInTheLogarithmOfTheVolume() throws Exception {
        RegionRule rule =
                rule(OptionalDouble.empty(), Map.of("calibration_slope", "2", "calibration_intercept", "-1.5"));
        assertThat(rule.probability(1).orElseThrow()).isCloseTo(1 / (1 + Math.exp(1.5)), within(1e-12));
        assertThat(rule.probability(Math.E).orElseThrow()).isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
        assertThat(rule.probability(0)).isEqualTo(rule.probability(0.01));
        assertThat(rule.probability(0).orElseThrow()).isBetween(0.0, 1e-4);
        assertThat(rule(OptionalDouble.empty(), Map.of()).probability(1)).isEmpty();
    }

    @Test
    void aCalibrationThatCannotBeMeantIsRefused() {
        OptionalDouble none = OptionalDouble.empty();
        assertThatThrownBy(() -> rule(none, Map.of("calibration_slope", "2"))).hasMessageContaining("network");
        assertThatThrownBy(() -> rule(none, Map.of("calibration_slope", "-2", "calibration_intercept", "0")))
                .hasMessageContaining("calibration_slope");
        assertThatThrownBy(() -> rule(none, Map.of("calibration_slope", "two", "calibration_intercept", "0")))
                .hasMessageContaining("'two'");
        assertThatThrownBy(() -> rule(none, Map.of("exam_threshold_ml", "-1")))
                .hasMessageContaining("exam_threshold_ml");
        assertThatThrownBy(() -> rule(none, Map.of("exam_threshold_ml", "NaN"))).hasMessageContaining("NaN");
    }
}
