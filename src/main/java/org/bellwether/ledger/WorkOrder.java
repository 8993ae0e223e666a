package org.bellwether.ledger;

import java.time.Instant;
import org.bellwether.domain.ClinicalPriority;
import org.jspecify.annotations.Nullable;

/**
 * What comes first when more waits than can be worked on: the more urgent, and of the equally urgent the older.
 *
 * @param priority how urgent the study is
 * @param since when it arrived, or null when that is not known: then after those of which it is
 */
public record WorkOrder(ClinicalPriority priority, @Nullable Instant since) {

    /** Of something that says nothing about itself; what is known from before about the same task stays. */
    public static final WorkOrder UNSAID = new WorkOrder(ClinicalPriority.ROUTINE, null);

    /** The priority in the table of tasks, below that of what a positive study waits for. */
    int column() {
        return switch (priority) {
            case STAT -> TaskTable.STAT;
            case HIGH -> TaskTable.HIGH;
            case ROUTINE -> TaskTable.ROUTINE;
        };
    }
}
