package org.bellwether.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.analysis.SeriesResult;
import org.bellwether.analysis.StudyResult;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/**
 * A study as it was answered and as the other networks answer.
 *
 * @param change how the answers differ
 * @param before the stored assessment
 * @param now what the other networks say, or null when the images are gone
 * @param protocols the series whose protocol another image network sees otherwise
 * @param dice overlap of the stored mask and the new one by type, and of all types as {@code ALL}; only where both read
 *     the same series and both masks are there
 */
record StudyDifference(
        Change change,
        Assessment before,
        @Nullable StudyResult now,
        List<ProtocolDifference> protocols,
        Map<String, Double> dice) {

    StudyDifference {
        protocols = List.copyOf(protocols);
        dice = Map.copyOf(dice);
    }

    /** A series whose protocol is seen otherwise: the property, what was said and what is said. */
    record ProtocolDifference(String seriesInstanceUid, String property, String before, String now) {}

    /** Compares what the image network said of each series; header rules are the same for both. */
    static List<ProtocolDifference> protocols(List<Series> stored, StudyResult now) {
        List<ProtocolDifference> differences = new ArrayList<>();
        for (Series series : stored) {
            Optional<SeriesResult> result = now.series().stream()
                    .filter(candidate -> candidate.seriesInstanceUid().equals(series.seriesInstanceUid()))
                    .findFirst();
            SeriesProtocol old = series.protocol();
            SeriesProtocol other = result.isEmpty() ? null : result.get().protocol();
            if (old != null && other != null) {
                String uid = series.seriesInstanceUid();
                compare(uid, "contrast", old.contrast(), other.contrast(), differences);
                compare(uid, "orientation", old.orientation(), other.orientation(), differences);
                compare(uid, "reconstruction", old.reconstruction(), other.reconstruction(), differences);
            }
        }
        return differences;
    }

    private static void compare(
            String uid,
            String property,
            ProtocolAnswer<?> before,
            ProtocolAnswer<?> now,
            List<ProtocolDifference> differences) {
        if (before.image() != now.image()) {
            differences.add(new ProtocolDifference(uid, property, word(before), word(now)));
        }
    }

    private static String word(ProtocolAnswer<?> answer) {
        Enum<?> image = answer.image();
        return image == null ? "no answer" : image.name();
    }
}
