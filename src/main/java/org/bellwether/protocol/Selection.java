package org.bellwether.protocol;

import java.util.List;
import java.util.Optional;

/**
 * Which series of a study is read, and why each of the others is not.
 *
 * @param decisions one for each candidate, in the order given
 */
public record Selection(List<Decision> decisions) {

    /** Keeps its own list. */
    public Selection {
        decisions = List.copyOf(decisions);
    }

    /**
     * What was decided about one series.
     *
     * @param seriesInstanceUid the series
     * @param chosen whether it is the one that is read
     * @param reason why, a sentence for a radiologist
     * @param disagreement whether header and image contradict each other on any property
     */
    public record Decision(String seriesInstanceUid, boolean chosen, String reason, boolean disagreement) {}

    /**
     * Returns the series to read.
     *
     * @return the decision about it, or empty when no series can be read
     */
    public Optional<Decision> chosen() {
        return decisions.stream().filter(Decision::chosen).findFirst();
    }
}
