package org.bellwether.route;

import java.util.List;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.Series;
import org.bellwether.domain.Study;

/**
 * All that a message to a recipient is made of, read from the ledger at each attempt.
 *
 * @param delivery the row of the outbox
 * @param assessment what is told
 * @param study whom it is about
 * @param series the series of the study with their outcomes
 */
public record OutgoingAssessment(Delivery delivery, Assessment assessment, Study study, List<Series> series) {

    /** Copies the series. */
    public OutgoingAssessment {
        series = List.copyOf(series);
    }
}
