package org.bellwether.demonstration;

import java.time.LocalDateTime;
import java.util.List;
import org.bellwether.domain.Patient;

/**
 * A synthetic study of an invented patient.
 *
 * @param patient the invented patient
 * @param accessionNumber Accession Number (0008,0050)
 * @param description Study Description (0008,1030)
 * @param startedAt study and acquisition time
 * @param series its series, in the order in which a scanner would send them
 */
public record PhantomStudy(
        Patient patient,
        String accessionNumber,
        String description,
        LocalDateTime startedAt,
        List<PhantomSeries> series) {

    /** Copies the list of series. */
    public PhantomStudy {
        series = List.copyOf(series);
    }

    /** Shows the number of series alone, so that the same habit holds for invented patients as for others. */
    @Override
    public String toString() {
        return "PhantomStudy[" + series.size() + " series]";
    }
}
