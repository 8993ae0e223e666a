package org.bellwether.protocol;

import java.util.List;

/**
 * What a series must have to be read, and which is preferred; the section {@code selection} of the rule file.
 *
 * @param leastSlices fewest slices
 * @param leastCoverageMm least extent of all slices along the normal, in millimetres
 * @param thickestMm largest distance of slices, in millimetres
 * @param preferredMm preferred distance of slices, in millimetres
 * @param preferredFromMm smallest distance that is preferred to any outside the range
 * @param preferredToMm largest such distance
 */
public record SelectionCriteria(
        int leastSlices,
        double leastCoverageMm,
        double thickestMm,
        double preferredMm,
        double preferredFromMm,
        double preferredToMm) {

    /** What the networks were made for: 12 slices and 80 mm at least, 5 mm preferred, 2.5 to 6 mm before all others. */
    public static final SelectionCriteria DEFAULT = new SelectionCriteria(12, 80, 7.5, 5, 2.5, 6);

    private static final List<String> KEYS =
            List.of("leastSlices", "leastCoverageMm", "thickestMm", "preferredMm", "preferredFromMm", "preferredToMm");

    /** Reads the section of a rule file; what it leaves out keeps its default. */
    static SelectionCriteria read(RuleNode node) throws RuleFileException {
        node.fields(KEYS);
        double slices = number(node, "leastSlices", DEFAULT.leastSlices);
        if (slices != Math.rint(slices) || slices < 1 || slices > 10_000) {
            throw node.required("leastSlices").wrong("must be a whole number from 1 to 10000");
        }
        double from = number(node, "preferredFromMm", DEFAULT.preferredFromMm);
        double to = number(node, "preferredToMm", DEFAULT.preferredToMm);
        if (from > to) {
            throw node.wrong("has a preferredFromMm of " + from + " above its preferredToMm of " + to);
        }
        return new SelectionCriteria(
                (int) slices,
                number(node, "leastCoverageMm", DEFAULT.leastCoverageMm),
                number(node, "thickestMm", DEFAULT.thickestMm),
                number(node, "preferredMm", DEFAULT.preferredMm),
                from,
                to);
    }

    private static double number(RuleNode node, String key, double fallback) throws RuleFileException {
        RuleNode field = node.fields(KEYS).get(key);
        if (field == null) {
            return fallback;
        }
        double number = field.number();
        if (number < 0) {
            throw field.wrong("must be 0 or more, not " + number);
        }
        return number;
    }
}
