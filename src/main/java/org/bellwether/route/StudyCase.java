package org.bellwether.route;

import java.time.Instant;
import java.util.List;
import org.bellwether.domain.Series;
import org.bellwether.domain.Study;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.jspecify.annotations.Nullable;

/**
 * A study on its way through the routes {@code hemorrhage} and {@code result}.
 *
 * @param study the study
 * @param chosen the series that is read, or null when none can be
 * @param unread true when the chosen series has grown since it was read, or never was
 * @param reason why this series, or why none
 * @param outcomes every series of the study with its outcome and reason
 * @param reading what the network found, or null when it was not asked
 * @param startedAt when the stage began
 * @param readAt when the reading was there, or the choice where nothing is read
 */
public record StudyCase(
        Study study,
        @Nullable Series chosen,
        boolean unread,
        String reason,
        List<Series> outcomes,
        @Nullable HemorrhageReading reading,
        Instant startedAt,
        Instant readAt) {

    /** Copies the outcomes. */
    public StudyCase {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Tells the route whether the network has something to read.
     *
     * @return true when a series was chosen that was not read as it is now
     */
    public boolean isToBeRead() {
        return chosen != null && unread;
    }

    StudyCase read(HemorrhageReading answer) {
        return new StudyCase(study, chosen, unread, reason, outcomes, answer, startedAt, Instant.now());
    }

    StudyCase unreadable(Series series, String because) {
        List<Series> changed = outcomes.stream()
                .map(outcome -> outcome.seriesInstanceUid().equals(series.seriesInstanceUid())
                        ? Outcomes.notAnalysed(outcome, because)
                        : outcome)
                .toList();
        return new StudyCase(study, null, false, because, changed, null, startedAt, Instant.now());
    }
}
