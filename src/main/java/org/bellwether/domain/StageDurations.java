package org.bellwether.domain;

import java.time.Duration;

/**
 * How long a study took in each stage.
 *
 * @param receive from the first to the last instance of the series that was read
 * @param complete from its last instance until it was held complete
 * @param protocol header rules and image network
 * @param hemorrhage preparation, hemorrhage network, findings
 * @param result from the findings to the committed assessment
 */
public record StageDurations(
        Duration receive, Duration complete, Duration protocol, Duration hemorrhage, Duration result) {

    /** No time in any stage: what a study that was never analysed shows. */
    public static final StageDurations NONE =
            new StageDurations(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
}
