package org.bellwether.hemorrhage;

import java.util.List;
import org.bellwether.domain.Finding;
import org.bellwether.domain.LabelMask;
import org.bellwether.domain.ModelIdentity;

/**
 * What the hemorrhage network found in a series.
 *
 * @param findings one for each type found, largest volume first; empty when negative
 * @param mask the regions that count, on the slices of the source in their order, and a coarser grid in the plane that
 *     covers the same field of view
 * @param largestComponentMl volume of the largest connected region, counted or not, in millilitres
 * @param model the network that answered
 */
public record HemorrhageReading(
        List<Finding> findings, LabelMask mask, double largestComponentMl, ModelIdentity model) {

    /** Keeps its own list. */
    public HemorrhageReading {
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether a region counts.
     *
     * @return true when there is at least one finding
     */
    public boolean positive() {
        return !findings.isEmpty();
    }
}
