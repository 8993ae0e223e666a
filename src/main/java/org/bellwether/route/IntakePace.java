package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.bellwether.domain.ClinicalPriority;
import org.bellwether.ledger.LedgerException;
import org.bellwether.ledger.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows senders down when more is received than assessed: each answer waits a little, longer the more there is to do. The
 * sender, which has one image outstanding an association, sends slower, and nothing is refused. Emergencies do not wait.
 */
@ApplicationScoped
public class IntakePace {

    private static final Logger LOG = LoggerFactory.getLogger(IntakePace.class);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** The longest wait is reached at so many times the backlog at which the first one begins. */
    private static final int FULL_AT = 10;

    private final IntSupplier backlog;
    private final int slowFrom;
    private final Duration longestWait;
    private final AtomicLong lookedAtNanos = new AtomicLong(System.nanoTime() - LOOK_NANOS);
    private volatile int lastBacklog;

    /**
     * Makes the bean.
     *
     * @param tasks knows what waits
     * @param slowFrom waiting series and studies from which senders are slowed down
     * @param longestWait longest wait of an answer
     */
    @Inject
    public IntakePace(Tasks tasks, @Named("slowFrom") Integer slowFrom, @Named("longestWait") Duration longestWait) {
        this(tasks::waiting, slowFrom, longestWait);
    }

    IntakePace(IntSupplier backlog, int slowFrom, Duration longestWait) {
        if (slowFrom < 1 || longestWait.isNegative()) {
            throw new IllegalArgumentException("bellwether.series.slow-from is 1 or more, longest-wait 0 or more");
        }
        this.backlog = backlog;
        this.slowFrom = slowFrom;
        this.longestWait = longestWait;
    }

    /**
     * Waits as long as the backlog asks for.
     *
     * @param priority of the study that the image belongs to, asked for when there is something to wait for
     */
    void hold(Supplier<ClinicalPriority> priority) {
        Duration wait = wait(look());
        if (wait.isZero() || priority.get() == ClinicalPriority.STAT) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long an answer waits at such a backlog. */
    Duration wait(int waiting) {
        double part = (waiting - slowFrom) / (double) (slowFrom * (FULL_AT - 1));
        return Duration.ofNanos((long) (longestWait.toNanos() * Math.max(0, Math.min(1, part))));
    }

    /** The backlog, counted once a second at most. */
    private int look() {
        long now = System.nanoTime();
        long last = lookedAtNanos.get();
        if (now - last >= LOOK_NANOS && lookedAtNanos.compareAndSet(last, now)) {
            try {
                lastBacklog = backlog.getAsInt();
            } catch (LedgerException ledgerDown) {
                // Images are received without a database, too.
                LOG.debug("The backlog is not known: {}", ledgerDown.getMessage());
            }
        }
        return lastBacklog;
    }
}
