package org.bellwether.web;

import java.time.Instant;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/**
 * A series in JSON.
 *
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param modality Modality (0008,0060)
 * @param description Series Description (0008,103E)
 * @param seriesNumber Series Number (0020,0011), or null
 * @param sliceCount instances received
 * @param outcome how it ended, or that it waits
 * @param reason why it was not analysed, or why it was chosen; empty while waiting
 * @param protocol what header and image say, or null when neither was asked
 * @param updatedAt the last change
 */
public record SeriesView(
        String seriesInstanceUid,
        String modality,
        String description,
        @Nullable Integer seriesNumber,
        int sliceCount,
        SeriesOutcome outcome,
        String reason,
        @Nullable ProtocolView protocol,
        Instant updatedAt) {

    /**
     * Makes the view of a series.
     *
     * @param series the series
     * @return its view
     */
    public static SeriesView of(Series series) {
        return new SeriesView(
                series.seriesInstanceUid(),
                series.modality(),
                series.description(),
                series.seriesNumber(),
                series.sliceCount(),
                series.outcome(),
                series.reason(),
                ProtocolView.of(series.protocol()),
                series.updatedAt());
    }

    /**
     * The protocol of a series in JSON.
     *
     * @param contrast contrast agent
     * @param orientation plane of the slices
     * @param reconstruction kind of kernel
     */
    public record ProtocolView(AnswerView contrast, AnswerView orientation, AnswerView reconstruction) {

        static @Nullable ProtocolView of(@Nullable SeriesProtocol protocol) {
            return protocol == null
                    ? null
                    : new ProtocolView(
                            AnswerView.of(protocol.contrast()),
                            AnswerView.of(protocol.orientation()),
                            AnswerView.of(protocol.reconstruction()));
        }
    }

    /**
     * What header and image say of one property.
     *
     * @param header the answer of the header rules, or null when they do not know
     * @param image the answer of the image network, or null when it was not asked
     * @param probability the network's probability of its answer, 0 to 1, to a ten-thousandth
     * @param uncertain whether that is too low for its answer to count; the header's counts then
     */
    public record AnswerView(@Nullable String header, @Nullable String image, double probability, boolean uncertain) {

        static AnswerView of(ProtocolAnswer<?> answer) {
            return new AnswerView(
                    name(answer.header()),
                    name(answer.image()),
                    Rounding.decimals(answer.probability(), 4),
                    answer.uncertain());
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
