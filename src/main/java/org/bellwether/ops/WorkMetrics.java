package org.bellwether.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.bellwether.ledger.LedgerException;
import org.bellwether.ledger.Tasks;

/** Shows how much waits to be worked on, and for how long. */
@ApplicationScoped
public class WorkMetrics {

    private static final double MILLIS_A_SECOND = 1000;

    private final MeterRegistry meters;
    private final Tasks tasks;

    /**
     * Makes the bean.
     *
     * @param meters where the numbers are shown
     * @param tasks knows what waits
     */
    @Inject
    public WorkMetrics(MeterRegistry meters, Tasks tasks) {
        this.meters = meters;
        this.tasks = tasks;
    }

    /** Registers the numbers; each is read from the database when it is scraped. */
    void register() {
        gauge("bellwether.work.waiting", "Complete series and studies that wait for their turn", Tasks::waiting);
        gauge(
                "bellwether.work.oldest.seconds",
                "How long the oldest due task has waited",
                all -> all.oldestDue().toMillis() / MILLIS_A_SECOND);
    }

    private void gauge(String name, String description, ToDoubleFunction<Tasks> value) {
        Gauge.builder(name, tasks, all -> {
                    try {
                        return value.applyAsDouble(all);
                    } catch (LedgerException ledgerDown) {
                        // Not a number is what the database being away looks like.
                        return Double.NaN;
                    }
                })
                .description(description)
                .register(meters);
    }
}
