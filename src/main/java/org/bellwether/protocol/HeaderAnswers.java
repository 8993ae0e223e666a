package org.bellwether.protocol;

import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.jspecify.annotations.Nullable;

/**
 * What the header rules say of a series.
 *
 * @param contrast contrast agent, or null when no rule holds
 * @param orientation plane of the slices, or null when no rule holds
 * @param reconstruction kind of kernel, or null when no rule holds
 * @param excludedBecause why the series is no head CT that a network could read, in words for people; null when it may be
 */
public record HeaderAnswers(
        @Nullable Contrast contrast,
        @Nullable Orientation orientation,
        @Nullable Reconstruction reconstruction,
        @Nullable String excludedBecause) {}
