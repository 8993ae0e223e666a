package org.bellwether.domain;

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
        ProtocolAnswer<Reconstruction> reconstruction) {}
