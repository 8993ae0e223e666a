package org.bellwether.domain;

import java.util.function.Predicate;

/**
 * The protocol of a series as told by header and by image.
 *
 * @param contrast contrast agent
 * @param orientation plane of the slices
 * @param reconstruction kind of kernel
 */
public record SeriesProtocol(
        ProtocolAnswer<Contrast> contrast,
        ProtocolAnswer<Orientation> orientation,
        ProtocolAnswer<Reconstruction> reconstruction) {

    /**
     * Tells whether something holds for any of the three.
     *
     * @param condition what is asked of an answer
     * @return true when it holds for at least one
     */
    public boolean any(Predicate<ProtocolAnswer<?>> condition) {
        return condition.test(contrast) || condition.test(orientation) || condition.test(reconstruction);
    }
}
