package org.bellwether.route;

import java.util.Objects;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.series.SeriesImages;
import org.jspecify.annotations.Nullable;

/**
 * A complete series on its way through the routes {@code series} and {@code protocol}.
 *
 * @param series the series as the ledger knows it
 * @param images its slices in order, headers only, or null when none has a header that can be read
 * @param obstacle why no network can read it; empty when one can
 * @param protocol what it is, or null as long as nobody was asked
 */
public record SeriesCase(
        Series series, @Nullable SeriesImages images, String obstacle, @Nullable SeriesProtocol protocol) {

    static SeriesCase of(Series series, SeriesImages images) {
        return new SeriesCase(series, images, images.isReadable() ? "" : images.reason(), null);
    }

    /**
     * Tells the route whether a network could read the series.
     *
     * @return true for a stack of CT slices
     */
    public boolean isReadable() {
        return obstacle.isEmpty();
    }

    SeriesImages readable() {
        return Objects.requireNonNull(images, obstacle);
    }

    SeriesCase with(Series changed, @Nullable SeriesProtocol answer) {
        return new SeriesCase(changed, images, obstacle, answer);
    }
}
