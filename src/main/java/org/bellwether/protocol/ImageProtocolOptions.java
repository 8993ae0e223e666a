package org.bellwether.protocol;

import java.time.Duration;

/**
 * How the image network is asked.
 *
 * @param deadline longest wait for its answer
 * @param imageContrast whether its word on contrast counts; when false the header alone tells contrast
 */
public record ImageProtocolOptions(Duration deadline, boolean imageContrast) {}
