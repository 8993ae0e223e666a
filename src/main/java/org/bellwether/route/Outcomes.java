package org.bellwether.route;

import java.time.Instant;
import java.util.OptionalInt;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/** Makes the next state of a series out of its last. */
final class Outcomes {

    private Outcomes() {}

    static Series waiting(DataSet header, int count) {
        OptionalInt number = header.integer(Tag.SERIES_NUMBER);
        return new Series(
                header.string(Tag.STUDY_INSTANCE_UID),
                header.string(Tag.SERIES_INSTANCE_UID),
                header.string(Tag.MODALITY),
                header.string(Tag.SERIES_DESCRIPTION),
                number.isPresent() ? number.getAsInt() : null,
                count,
                SeriesOutcome.WAITING,
                "",
                null,
                Instant.now());
    }

    static Series notAnalysed(Series series, String reason) {
        return with(series, SeriesOutcome.NOT_ANALYSED, reason, series.protocol());
    }

    static Series analysed(Series series, String reason) {
        return with(series, SeriesOutcome.ANALYSED, reason, series.protocol());
    }

    static Series withProtocol(Series series, SeriesProtocol protocol) {
        return with(series, SeriesOutcome.WAITING, "", protocol);
    }

    static Series grown(Series series, int count) {
        return with(series, count, SeriesOutcome.WAITING, "", series.protocol());
    }

    private static Series with(Series series, SeriesOutcome outcome, String reason, @Nullable SeriesProtocol protocol) {
        return with(series, series.sliceCount(), outcome, reason, protocol);
    }

    private static Series with(
            Series series, int count, SeriesOutcome outcome, String reason, @Nullable SeriesProtocol protocol) {
        return new Series(
                series.studyInstanceUid(),
                series.seriesInstanceUid(),
                series.modality(),
                series.description(),
                series.seriesNumber(),
                count,
                outcome,
                reason,
                protocol,
                Instant.now());
    }
}
