package org.bellwether.series;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.bellwether.dicom.data.DataSet;
import org.jspecify.annotations.Nullable;

/** The state of one series in {@link SeriesTracker}, which guards it. */
final class OpenSeries {

    private final String studyInstanceUid;
    private final String seriesInstanceUid;
    private final Instant firstArrival;
    private final Set<String> associations = new HashSet<>();
    private final Set<CompletionReason> distrusted = EnumSet.noneOf(CompletionReason.class);
    private final AnnouncedStack stack = new AnnouncedStack();
    private Instant lastArrival;
    private @Nullable Instant associationsEndedAt;
    private @Nullable CompletionReason completedBy;
    private boolean reopened;
    private int count;

    OpenSeries(String studyInstanceUid, String seriesInstanceUid, Instant at) {
        this.studyInstanceUid = studyInstanceUid;
        this.seriesInstanceUid = seriesInstanceUid;
        this.firstArrival = at;
        this.lastArrival = at;
    }

    String studyInstanceUid() {
        return studyInstanceUid;
    }

    Instant lastArrival() {
        return lastArrival;
    }

    void received(DataSet header, String associationId, Instant at) {
        count++;
        later(at);
        associationsEndedAt = null;
        if (!associationId.isEmpty()) {
            associations.add(associationId);
        }
        stack.add(header);
    }

    void restored(int instances, Instant at) {
        count = Math.max(count, instances);
        later(at);
    }

    private void later(Instant at) {
        if (at.isAfter(lastArrival)) {
            lastArrival = at;
        }
    }

    /** Returns true if the association had brought instances of this series. */
    boolean associationEnded(String associationId, Instant at, boolean telling) {
        if (!associations.remove(associationId)) {
            return false;
        }
        if (associations.isEmpty() && telling) {
            associationsEndedAt = at;
        }
        return true;
    }

    void completed(CompletionReason reason) {
        completedBy = reason;
    }

    void reopen() {
        reopened = true;
        if (completedBy != null) {
            distrusted.add(completedBy);
        }
    }

    SeriesProgress progress(SeriesOptions options) {
        Instant dueAt = lastArrival.plus(options.quietTime());
        CompletionReason reason = CompletionReason.QUIET_TIME;
        Instant ended = associationsEndedAt;
        if (ended != null && trusts(CompletionReason.ASSOCIATION_ENDED)) {
            Instant graceOver = ended.plus(options.releaseGrace());
            if (graceOver.isBefore(dueAt)) {
                dueAt = graceOver;
                reason = CompletionReason.ASSOCIATION_ENDED;
            }
        }
        if (trusts(CompletionReason.EXPECTED_COUNT) && stack.isComplete() && lastArrival.isBefore(dueAt)) {
            dueAt = lastArrival;
            reason = CompletionReason.EXPECTED_COUNT;
        }
        return new SeriesProgress(
                studyInstanceUid, seriesInstanceUid, count, firstArrival, lastArrival, dueAt, reason, reopened);
    }

    private boolean trusts(CompletionReason reason) {
        return !distrusted.contains(reason);
    }
}
