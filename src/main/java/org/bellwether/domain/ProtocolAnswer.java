package org.bellwether.domain;

import org.jspecify.annotations.Nullable;

/**
 * What header and image each say about one property of a series.
 *
 * @param header the answer of the header rules, or null when they do not know
 * @param image the answer of the image network, or null when it was not asked or may not answer
 * @param probability the network's probability of its own answer, 0 when there is none
 * @param uncertain whether that probability is too low for the network's answer to count against the header's
 * @param <E> the property
 */
public record ProtocolAnswer<E extends Enum<E>>(
        @Nullable E header, @Nullable E image, double probability, boolean uncertain) {

    /**
     * Makes an answer of which the network, where it was asked, is certain.
     *
     * @param header the answer of the header rules, or null when they do not know
     * @param image the answer of the image network, or null when it was not asked or may not answer
     * @param probability the network's probability of its own answer, 0 when there is none
     */
    public ProtocolAnswer(@Nullable E header, @Nullable E image, double probability) {
        this(header, image, probability, false);
    }

    /**
     * Returns the answer that counts: the image's where it is certain, else the header's, and where that does not know
     * the image's all the same.
     *
     * @return null when neither answers
     */
    public @Nullable E believed() {
        return image != null && (!uncertain || header == null) ? image : header;
    }

    /**
     * Tells whether both answered, the image with certainty, and differ.
     *
     * @return true when header and image contradict each other
     */
    public boolean disagrees() {
        return header != null && image != null && header != image && !uncertain;
    }
}
