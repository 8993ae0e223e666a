package org.bellwether.hemorrhage;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.LabelMask;
import org.bellwether.domain.ModelIdentity;

/**
 * What the hemorrhage network found in a series.
 *
 * @param findings one for each type found, largest volume first; empty when negative
 * @param mask the regions that count, on the slices of the source in their order, and a coarser grid in the plane that
 *     covers the same field of view
 * @param markedMl volume of everything that the network marked of each type, counted or not, in millilitres
 * @param largestComponentMl volume of the largest connected region, counted or not, in millilitres
 * @param componentMl volume in millilitres from which a region counted
 * @param probability probability of a hemorrhage in the series by the network's own calibration, 0 to 1; empty when it has
 *     none
 * @param model the network that answered
 */
public record HemorrhageReading(
        List<Finding> findings,
        LabelMask mask,
        Map<HemorrhageType, Double> markedMl,
        double largestComponentMl,
        double componentMl,
        OptionalDouble probability,
        ModelIdentity model) {

    /** Keeps its own list and map. */
    public HemorrhageReading {
        findings = List.copyOf(findings);
        markedMl = Map.copyOf(markedMl);
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
