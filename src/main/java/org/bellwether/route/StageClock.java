package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwether.domain.StageDurations;

/**
 * Remembers when a series reached which stage, so that an assessment can tell where the time went. The times live in
 * memory: after a restart a series that arrived before shows zero for what is no longer known.
 */
@ApplicationScoped
public class StageClock {

    private static final int REMEMBERED_SERIES = 10_000;

    private record Times(Instant first, Instant last, Instant complete, Duration protocol) {}

    private final Map<String, Times> series = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Times> eldest) {
            return size() > REMEMBERED_SERIES;
        }
    };

    /**
     * Notes the arrival of an instance.
     *
     * @param seriesInstanceUid its series
     * @param at when it was durable
     */
    public synchronized void arrived(String seriesInstanceUid, Instant at) {
        Times known = series.get(seriesInstanceUid);
        Instant first = known == null ? at : known.first();
        series.put(seriesInstanceUid, new Times(first, at, at, Duration.ZERO));
    }

    /**
     * Notes that a series is held complete.
     *
     * @param seriesInstanceUid the series
     * @param at when
     */
    public synchronized void complete(String seriesInstanceUid, Instant at) {
        series.computeIfPresent(
                seriesInstanceUid, (uid, times) -> new Times(times.first(), times.last(), at, times.protocol()));
    }

    /**
     * Notes how long the protocol of a series took.
     *
     * @param seriesInstanceUid the series
     * @param took header rules and image network
     */
    public synchronized void protocol(String seriesInstanceUid, Duration took) {
        series.computeIfPresent(
                seriesInstanceUid, (uid, times) -> new Times(times.first(), times.last(), times.complete(), took));
    }

    /**
     * Tells where the time of a series went.
     *
     * @param seriesInstanceUid the series
     * @param hemorrhage how long the hemorrhage stage took
     * @param result how long the result stage has taken
     * @return all stages, zero for those not known
     */
    public synchronized StageDurations durations(String seriesInstanceUid, Duration hemorrhage, Duration result) {
        Times times = series.get(seriesInstanceUid);
        if (times == null) {
            return new StageDurations(Duration.ZERO, Duration.ZERO, Duration.ZERO, hemorrhage, result);
        }
        return new StageDurations(
                Duration.between(times.first(), times.last()),
                Duration.between(times.last(), times.complete()),
                times.protocol(),
                hemorrhage,
                result);
    }
}
