package org.bellwether.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.domain.ClinicalPriority;
import org.junit.jupiter.api.Test;

class IntakePaceTest {

    private static final Duration LONGEST = Duration.ofMillis(90);

    private static Duration took(IntakePace pace, ClinicalPriority priority) {
        long start = System.nanoTime();
        pace.hold(() -> priority);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void theWaitGrowsWithTheBacklogUpToItsLimit() {
        IntakePace pace = new IntakePace(() -> 0, 100, LONGEST);
        assertThat(pace.wait(0)).isZero();
        assertThat(pace.wait(100)).isZero();
        assertThat(pace.wait(550)).isEqualTo(Duration.ofMillis(45));
        assertThat(pace.wait(1_000)).isEqualTo(LONGEST);
        assertThat(pace.wait(1_000_000)).isEqualTo(LONGEST);
    }

    @Test
    void aRoutineImageWaitsAndAnEmergencyDoesNot() {
        IntakePace pace = new IntakePace(() -> 5_000, 100, LONGEST);
        assertThat(took(pace, ClinicalPriority.ROUTINE)).isGreaterThanOrEqualTo(LONGEST);
        assertThat(took(pace, ClinicalPriority.STAT)).isLessThan(LONGEST);
    }

    @Test
    void theBacklogIsCountedOnceASecondAtMost() {
        AtomicInteger counted = new AtomicInteger();
        IntakePace pace = new IntakePace(counted::incrementAndGet, 100, LONGEST);
        for (int image = 0; image < 50; image++) {
            pace.hold(() -> ClinicalPriority.ROUTINE);
        }
        assertThat(counted.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void anInterruptedWaitEndsAndStaysInterrupted() {
        IntakePace pace = new IntakePace(() -> 5_000, 100, Duration.ofMinutes(1));
        Thread.currentThread().interrupt();
        pace.hold(() -> ClinicalPriority.ROUTINE);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aBacklogOfNothingIsNoLimit() {
        assertThatThrownBy(() -> new IntakePace(() -> 0, 0, LONGEST)).hasMessageContaining("slow-from");
    }
}
