package org.bellwether.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;

/**
 * Decides when a series is complete. It keeps no image and no clock: it is told what arrived when, and tells when the
 * series is due; whoever schedules asks again at that time, since more may have come. Thread-safe.
 *
 * <p>A rule that held a series complete too early, as a late slice then shows, is not trusted again for this series.
 */
public final class SeriesTracker {

    private final SeriesOptions options;
    private final Map<String, OpenSeries> open = new LinkedHashMap<>();
    private final Map<String, OpenSeries> completed = new LinkedHashMap<>();
    private final Map<String, Integer> associations = new HashMap<>();

    /**
     * Makes a tracker that knows no series.
     *
     * @param options when a series is complete
     */
    public SeriesTracker(SeriesOptions options) {
        this.options = options;
    }

    /**
     * Counts an instance. Not to be called for one that was repeated with the same bytes.
     *
     * @param header the data set up to Pixel Data
     * @param associationId the association that brought it, or "" if none did
     * @param at when it was kept
     * @return the state of its series
     */
    public synchronized SeriesProgress received(DataSet header, String associationId, Instant at) {
        String uid = header.string(Tag.SERIES_INSTANCE_UID);
        forgetOld(at);
        OpenSeries series = open.get(uid);
        if (series == null) {
            OpenSeries before = completed.remove(uid);
            if (before != null) {
                before.reopen();
            }
            series = before != null ? before : new OpenSeries(header.string(Tag.STUDY_INSTANCE_UID), uid, at);
            open.put(uid, series);
        }
        series.received(header, associationId, at);
        if (!associationId.isEmpty()) {
            associations.merge(associationId, 1, Integer::sum);
        }
        return series.progress(options);
    }

    /**
     * Makes a series known that was received before the engine was started, so that it completes after the quiet time.
     *
     * @param studyInstanceUid Study Instance UID
     * @param seriesInstanceUid Series Instance UID
     * @param count instances that are there
     * @param lastArrival the latest of them
     * @return its state
     */
    public synchronized SeriesProgress restored(
            String studyInstanceUid, String seriesInstanceUid, int count, Instant lastArrival) {
        OpenSeries series =
                open.computeIfAbsent(seriesInstanceUid, uid -> new OpenSeries(studyInstanceUid, uid, lastArrival));
        series.restored(count, lastArrival);
        return series.progress(options);
    }

    /**
     * Notes that an association has ended, by release or by abort.
     *
     * @param associationId the association
     * @param at when it ended
     * @return the series that it brought instances of, with their new times
     */
    public synchronized List<SeriesProgress> associationEnded(String associationId, Instant at) {
        Integer brought = associations.remove(associationId);
        List<SeriesProgress> changed = new ArrayList<>();
        for (OpenSeries series : open.values()) {
            // A device that opens an association for each image says nothing by closing it.
            if (series.associationEnded(associationId, at, brought != null && brought > 1)) {
                changed.add(series.progress(options));
            }
        }
        return changed;
    }

    /**
     * Returns the state of a series that is not complete yet.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return empty for a series that was completed or never seen
     */
    public synchronized Optional<SeriesProgress> progress(String seriesInstanceUid) {
        return Optional.ofNullable(open.get(seriesInstanceUid)).map(series -> series.progress(options));
    }

    /**
     * Returns when a series is complete if nothing more happens.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return empty for a series that was completed or never seen
     */
    public Optional<Instant> dueAt(String seriesInstanceUid) {
        return progress(seriesInstanceUid).map(SeriesProgress::dueAt);
    }

    /**
     * Closes a series if it is due. A later instance opens it again.
     *
     * @param seriesInstanceUid Series Instance UID
     * @param now the time
     * @return the state in which it was closed; empty if it is unknown, closed already or not due
     */
    public synchronized Optional<SeriesProgress> complete(String seriesInstanceUid, Instant now) {
        OpenSeries series = open.get(seriesInstanceUid);
        if (series == null || !series.progress(options).isDue(now)) {
            return Optional.empty();
        }
        SeriesProgress progress = series.progress(options);
        open.remove(seriesInstanceUid);
        series.completed(progress.reason());
        completed.put(seriesInstanceUid, series);
        return Optional.of(progress);
    }

    /**
     * Returns the series of a study that are not complete yet.
     *
     * @param studyInstanceUid Study Instance UID
     * @return their states
     */
    public synchronized List<SeriesProgress> openSeries(String studyInstanceUid) {
        return open.values().stream()
                .filter(series -> series.studyInstanceUid().equals(studyInstanceUid))
                .map(series -> series.progress(options))
                .toList();
    }

    private void forgetOld(Instant now) {
        Instant oldest = now.minus(options.memory());
        Iterator<OpenSeries> oldestFirst = completed.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next().lastArrival().isBefore(oldest)) {
            oldestFirst.remove();
        }
    }
}
