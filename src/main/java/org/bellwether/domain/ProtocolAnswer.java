package org.bellwether.domain;

import org.jspecify.annotations.Nullable;

/**
 * What header and image each say about one property of a series.
 *
 * @param header the answer of the header rules, or null when they do not know
 * @param image the answer of the image network, or null when it was not asked or may not answer
 * @param probability the network's probability of its own answer, 0 when there is none
 * @param <E> the property
 */
public record ProtocolAnswer<E extends Enum<E>>(@Nullable E header, @Nullable E image, double probability) {

    /**
     * Tells whether both answered and differ.
     *
     * @return true when header and image contradict each other
     */
    public boolean disagrees() {
        return header != null && image != null && header != image;
    }
}
