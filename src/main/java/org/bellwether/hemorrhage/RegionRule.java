package org.bellwether.hemorrhage;

import java.util.OptionalDouble;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.ModelParameters;

/**
 * What the volume of a connected region says: from which on it counts, and how probable it makes a hemorrhage. Both were
 * fitted for one network and stand in its parameters; a site may put a volume of its own in place of the first.
 *
 * @param componentMl volume in millilitres from which a region counts
 * @param slope rise of the log-odds with the natural logarithm of the volume in millilitres; empty without a calibration
 * @param intercept log-odds of a region of 1 mL; empty without a calibration
 */
record RegionRule(double componentMl, OptionalDouble slope, OptionalDouble intercept) {

    private static final String THRESHOLD = "exam_threshold_ml";
    private static final String SLOPE = "calibration_slope";
    private static final String INTERCEPT = "calibration_intercept";

    /** The threshold of the first network that was shipped, which states none. */
    private static final double UNSTATED_COMPONENT_ML = 2.4;
    /** Below this the logarithm says nothing any more: no region at all is as probable as one of this volume. */
    private static final double LEAST_ML = 0.01;

    /** Takes the site's threshold, else the network's, else that of networks that state none. */
    static RegionRule of(ModelParameters model, OptionalDouble siteComponentMl) throws InferenceException {
        OptionalDouble slope = model.number(SLOPE);
        OptionalDouble intercept = model.number(INTERCEPT);
        if (slope.isPresent() != intercept.isPresent()) {
            throw wrong(model, "states only one of " + SLOPE + " and " + INTERCEPT + ", they belong together");
        }
        if (slope.isPresent() && slope.getAsDouble() <= 0) {
            throw wrong(model, SLOPE + " must be above 0, not " + slope.getAsDouble());
        }
        double modelMl = model.number(THRESHOLD).orElse(UNSTATED_COMPONENT_ML);
        if (modelMl < 0) {
            throw wrong(model, THRESHOLD + " must be 0 mL or more, not " + modelMl);
        }
        return new RegionRule(siteComponentMl.orElse(modelMl), slope, intercept);
    }

    private static InferenceException wrong(ModelParameters model, String why) {
        return new InferenceException(
                Kind.FAILED, "model " + model.model() + ": its config.pbtxt: parameter " + why, null);
    }

    /** The probability of a hemorrhage where the largest region has a volume in millilitres; empty without a calibration. */
    OptionalDouble probability(double ml) {
        if (slope.isEmpty() || intercept.isEmpty()) {
            return OptionalDouble.empty();
        }
        double logOdds = intercept.getAsDouble() + slope.getAsDouble() * Math.log(Math.max(ml, LEAST_ML));
        return OptionalDouble.of(1 / (1 + Math.exp(-logOdds)));
    }
}
