package org.bellwether.replay;

import org.bellwether.domain.AssessmentStatus;

/** How the answer for a study differs. */
enum Change {
    /** The same answer. */
    AGREE,
    /** Positive now, and not before. */
    NEWLY_POSITIVE,
    /** Negative now, positive before. */
    NEWLY_NEGATIVE,
    /** Read now and negative; not analysed before. */
    NEWLY_READ,
    /** Not analysed now, an answer before. */
    NO_LONGER_READ,
    /** A network gave no answer now: nothing can be said. */
    UNANSWERED,
    /** The images are not kept any more. */
    IMAGES_GONE;

    static Change of(AssessmentStatus before, AssessmentStatus now) {
        if (before == now) {
            return AGREE;
        }
        return switch (now) {
            case POSITIVE -> NEWLY_POSITIVE;
            case NEGATIVE -> before == AssessmentStatus.POSITIVE ? NEWLY_NEGATIVE : NEWLY_READ;
            case NOT_ANALYSED -> NO_LONGER_READ;
        };
    }
}
