package org.bellwether.analysis;

import java.util.List;
import java.util.Optional;
import org.bellwether.domain.AssessmentStatus;

/**
 * What the steps made of a study.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param status the answer, that of the chosen series
 * @param reason why that series, or why none
 * @param series all its series, in the order given
 */
public record StudyResult(String studyInstanceUid, AssessmentStatus status, String reason, List<SeriesResult> series) {

    /** Keeps its own list. */
    public StudyResult {
        series = List.copyOf(series);
    }

    /**
     * Returns the series that answers for the study.
     *
     * @return the chosen series, or empty when none could be read
     */
    public Optional<SeriesResult> chosen() {
        return series.stream().filter(SeriesResult::chosen).findFirst();
    }

    /**
     * Tells whether a network gave no answer.
     *
     * @return true when trying again may give another result
     */
    public boolean unanswered() {
        return series.stream().anyMatch(SeriesResult::unanswered);
    }
}
