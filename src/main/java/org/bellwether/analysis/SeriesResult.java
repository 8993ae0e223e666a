package org.bellwether.analysis;

import java.time.Duration;
import java.util.Map;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.jspecify.annotations.Nullable;

/**
 * What the steps made of a series.
 *
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param sliceCount slices of the stack, or files where it is none
 * @param rows rows of a slice, 0 where unknown
 * @param columns columns of a slice, 0 where unknown
 * @param chosen whether it is the one that answers for its study
 * @param reason why it was chosen, or why it was not
 * @param protocol what header and image say, or null when nobody was asked
 * @param reading what the hemorrhage network found, or null when it was not asked
 * @param unanswered whether a network gave no answer, so that trying again may help
 * @param stages how long each stage took; those that did not happen are missing
 */
public record SeriesResult(
        String seriesInstanceUid,
        int sliceCount,
        int rows,
        int columns,
        boolean chosen,
        String reason,
        @Nullable SeriesProtocol protocol,
        @Nullable HemorrhageReading reading,
        boolean unanswered,
        Map<Stage, Duration> stages) {

    /** Keeps its own map. */
    public SeriesResult {
        stages = Map.copyOf(stages);
    }

    /**
     * Tells what the hemorrhage network says.
     *
     * @return positive or negative, or not analysed when it was not asked
     */
    public AssessmentStatus status() {
        if (reading == null) {
            return AssessmentStatus.NOT_ANALYSED;
        }
        return reading.positive() ? AssessmentStatus.POSITIVE : AssessmentStatus.NEGATIVE;
    }
}
