package org.bellwether.analysis;

import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;

/**
 * What header and image say of a series.
 *
 * @param protocol both answers, or null when nobody was asked because of the objection
 * @param objection why the series can be read by no network, in words for people; empty when it may be
 */
public record ProtocolFinding(@Nullable SeriesProtocol protocol, String objection) {}
