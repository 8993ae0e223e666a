package org.bellwether.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.domain.Volume;

/**
 * Keeps from the networks what they never learnt: volumes that show no head, or whose values are no Hounsfield units. A
 * network answers whatever it is shown; this says why it should not be asked. Thread-safe.
 */
public final class HeadGuard {

    private static final double SMALLEST_PIXEL_MM = 0.05;
    /** Rows of a reformat lie as far apart as the slices that it was computed from. */
    private static final double LARGEST_PIXEL_MM = 10;

    private static final double LARGEST_SLICE_MM = 50;
    private static final double AXIAL_COSINE = 0.8;
    private static final double HALF = 0.5;
    /** Water is 0 HU, give or take what a scanner may be off (PS3.3 C.8.2.1: Hounsfield units). */
    private static final double WATER_HU = 8;
    /** Nothing thinner than this: not even fat. */
    private static final double NO_AIR_HU = -300;

    private final HeadLimits limits;

    /**
     * Makes a guard.
     *
     * @param limits what a head must show
     */
    public HeadGuard(HeadLimits limits) {
        this.limits = limits;
    }

    /**
     * Measures and judges a volume.
     *
     * @param volume any plane, any size; every n-th slice of a series is enough
     * @return why no network should be asked, in words for people; empty for a head
     */
    public Optional<String> objection(Volume volume) {
        String geometry = geometry(volume);
        return geometry.isEmpty() ? judge(HeadLikeness.of(volume), isAxial(volume)) : Optional.of(geometry);
    }

    /**
     * Judges numbers.
     *
     * @param shown what was measured
     * @param axial whether the slices are axial; of reformats less is asked, since they are not read
     * @return why no network should be asked, in words for people; empty for a head
     */
    Optional<String> judge(HeadLikeness shown, boolean axial) {
        if (shown.densePart() > HALF) {
            return Optional.of(
                    "its values are inverted or no Hounsfield units: the edge of the images is dense as bone");
        }
        if (shown.airPart() < limits.leastAirPart()) {
            return Optional.of(noAir(shown));
        }
        if (shown.bodyPart() < limits.leastBodyPart()) {
            return Optional.of(text("shows nothing but air: %.1f %% of the field is denser", 100 * shown.bodyPart()));
        }
        double neededMm = axial ? limits.leastBrainMm() : limits.leastReformatBrainMm();
        if (shown.brainMm() < neededMm) {
            return Optional.of(noBrain(shown, neededMm));
        }
        if (shown.brainConstantPart() > limits.largestConstantPart()) {
            return Optional.of(text(
                    "its values are saturated: %.0f %% of the brain has one and the same value",
                    100 * shown.brainConstantPart()));
        }
        return brain(shown);
    }

    private Optional<String> brain(HeadLikeness shown) {
        if (shown.stackMm() > limits.longestStackMm()) {
            return Optional.of(text(
                    "not a series of the head alone: covers %.0f mm, brain in %.0f mm of them",
                    shown.stackMm(), shown.brainMm()));
        }
        if (shown.brainMedianHu() < limits.lowestBrainHu() || shown.brainMedianHu() > limits.highestBrainHu()) {
            return Optional.of(text(
                    "what lies within bone is no brain: its median is %.0f HU, brain has %.0f to %.0f HU",
                    shown.brainMedianHu(), limits.lowestBrainHu(), limits.highestBrainHu()));
        }
        if (shown.brainSpreadHu() > limits.widestBrainSpreadHu()) {
            return Optional.of(text(
                    "what lies within bone is no brain: half of it spreads over %.0f HU, brain over %.0f at most",
                    shown.brainSpreadHu(), limits.widestBrainSpreadHu()));
        }
        if (shown.brainWidthMm() < limits.leastBrainWidthMm()) {
            return Optional.of(text(
                    "what lies within bone is no brain: it is %.0f mm wide, a brain %.0f mm at least",
                    shown.brainWidthMm(), limits.leastBrainWidthMm()));
        }
        return Optional.empty();
    }

    private static String noAir(HeadLikeness shown) {
        return shown.lowestHu() > NO_AIR_HU
                ? text(
                        "its values are no Hounsfield units: nothing is as thin as air, the lowest are about %.0f, as in an"
                                + " MR, a screen capture, or a CT without its Rescale Intercept",
                        shown.lowestHu())
                : text(
                        "its values are no Hounsfield units, or it shows no head: only %.1f %% of the field is air",
                        100 * shown.airPart());
    }

    private static String noBrain(HeadLikeness shown, double neededMm) {
        if (shown.brainSlices() == 0 && shown.softCm2() > 0 && Math.abs(shown.softMedianHu()) <= WATER_HU) {
            return text(
                    "not a head: no slice shows brain within bone; most of it is water (median %.0f HU), as in a phantom",
                    shown.softMedianHu());
        }
        if (shown.stackMm() < neededMm) {
            return text("covers only %.0f mm, at least %.0f mm of a brain are needed", shown.stackMm(), neededMm);
        }
        return shown.brainSlices() == 0
                ? "not a head: no slice shows tissue of the size and density of brain with bone around it"
                : text(
                        "not a head, or too little of it: brain with bone around it in %d of %d slices (%.0f mm), at least"
                                + " %.0f mm are needed",
                        shown.brainSlices(), shown.sampledSlices(), shown.brainMm(), neededMm);
    }

    private static String geometry(Volume volume) {
        boolean spaced = within(volume.sliceSpacingMm(), SMALLEST_PIXEL_MM, LARGEST_SLICE_MM)
                && within(volume.rowSpacingMm(), SMALLEST_PIXEL_MM, LARGEST_PIXEL_MM)
                && within(volume.columnSpacingMm(), SMALLEST_PIXEL_MM, LARGEST_PIXEL_MM);
        if (!spaced) {
            return text(
                    "its geometry is impossible: slices %.3f mm apart, pixels of %.3f x %.3f mm",
                    volume.sliceSpacingMm(), volume.rowSpacingMm(), volume.columnSpacingMm());
        }
        double[] direction = volume.imageOrientation();
        boolean directed = direction.length == 6
                && Arrays.stream(direction).allMatch(Double::isFinite)
                && Arrays.stream(volume.firstPositionMm()).allMatch(Double::isFinite)
                && within(length(direction, 0), 0.9, 1.1)
                && within(length(direction, 3), 0.9, 1.1)
                && Math.abs(direction[0] * direction[3] + direction[1] * direction[4] + direction[2] * direction[5])
                        < 0.1;
        return directed
                ? ""
                : "its geometry is impossible: the directions of rows and columns are no unit vectors across each other";
    }

    private static double length(double[] direction, int from) {
        return Math.sqrt(direction[from] * direction[from]
                + direction[from + 1] * direction[from + 1]
                + direction[from + 2] * direction[from + 2]);
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static boolean isAxial(Volume volume) {
        double[] direction = volume.imageOrientation();
        return Math.abs(direction[0] * direction[4] - direction[1] * direction[3]) >= AXIAL_COSINE;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
