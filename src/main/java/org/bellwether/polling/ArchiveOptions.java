package org.bellwether.polling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an archive, and how gently it is asked.
 *
 * @param interval time between two queries
 * @param lookBack how far back the first query looks
 * @param overlap how far each query reaches back into the time of the one before, for studies that reach the archive late
 * @param modalities modalities that are wanted; series of others are left where they are
 * @param bodyParts body parts that are wanted, empty for any; a series that names none is wanted
 * @param accessionNumbers Accession Numbers that are wanted, with wildcards, empty for any
 * @param concurrentStudies studies that are retrieved at the same time, on all engines together
 * @param pause rest of a worker between two studies
 * @param quietHours when nothing is retrieved, or null
 * @param mostWaiting series and studies waiting for analysis from which nothing more is retrieved
 * @param mostMatches studies that may match a query
 * @param attempts failed attempts after which a study is given up
 * @param firstRetry wait after the first failure, doubled with each further one
 * @param longestRetry longest such wait
 * @param alarmAfter how long the archive may be silent before somebody is told
 * @param priors whether it is asked for priors
 */
public record ArchiveOptions(
        Duration interval,
        Duration lookBack,
        Duration overlap,
        List<String> modalities,
        List<String> bodyParts,
        List<String> accessionNumbers,
        int concurrentStudies,
        Duration pause,
        @Nullable QuietHours quietHours,
        int mostWaiting,
        int mostMatches,
        int attempts,
        Duration firstRetry,
        Duration longestRetry,
        Duration alarmAfter,
        boolean priors) {

    /** Checks the numbers and copies the lists. */
    public ArchiveOptions {
        modalities = upper(modalities);
        bodyParts = upper(bodyParts);
        accessionNumbers = List.copyOf(accessionNumbers);
        if (concurrentStudies < 1 || mostWaiting < 1 || mostMatches < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "concurrent-studies, most-waiting, most-matches, attempts: allowed is 1 or more");
        }
        if (interval.isNegative() || interval.isZero() || lookBack.isNegative() || overlap.isNegative()) {
            throw new IllegalArgumentException("interval: allowed is more than 0; look-back, overlap: 0 or more");
        }
        if (pause.isNegative() || firstRetry.isNegative() || firstRetry.isZero()) {
            throw new IllegalArgumentException("pause: allowed is 0 or more; first-retry: more than 0");
        }
        if (longestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException("longest-retry: allowed is first-retry or more");
        }
    }

    private static List<String> upper(List<String> values) {
        return values.stream().map(value -> value.toUpperCase(Locale.ROOT)).toList();
    }

    /**
     * Tells whether a series is wanted. What the archive does not say speaks for it.
     *
     * @param series the series
     * @return true if modality and body part are among those that are wanted
     */
    public boolean wants(FoundSeries series) {
        return among(modalities, series.modality()) && among(bodyParts, series.bodyPart());
    }

    private static boolean among(List<String> wanted, String value) {
        return wanted.isEmpty() || value.isEmpty() || wanted.contains(value.toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the names of the workers of an archive.
     *
     * @param archive its name
     * @return as many as there are studies at the same time
     */
    public List<String> workers(String archive) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= concurrentStudies; i++) {
            names.add(archive + "#" + i);
        }
        return names;
    }
}
