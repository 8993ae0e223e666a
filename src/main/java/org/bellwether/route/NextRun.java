package org.bellwether.route;

import java.time.Instant;
import java.util.Optional;

/**
 * When a task that repeats itself runs again, as its route answers.
 *
 * @param at the time, or empty if it does not
 */
public record NextRun(Optional<Instant> at) {

    static final NextRun NEVER = new NextRun(Optional.empty());

    static NextRun at(Instant time) {
        return new NextRun(Optional.of(time));
    }
}
