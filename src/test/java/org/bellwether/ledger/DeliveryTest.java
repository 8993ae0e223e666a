package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Delivery;
import org.bellwether.domain.DeliveryState;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the outbox to the recipient: at least once, in order, and never given up in silence. */
class DeliveryTest {

    private final RecordingHandlers handlers = new RecordingHandlers();
    private final Events events = new Events();
    private AgroalDataSource database;
    private Tasks tasks;
    private AssessmentRecords assessments;
    private Deliveries deliveries;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        TaskOptions options = new TaskOptions(
                "node",
                6,
                2,
                1,
                1,
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                4,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        tasks = new Tasks(database, handlers, options, events);
        assessments = new AssessmentRecords(database, tasks::wake);
        deliveries = new Deliveries(database);
    }

    @AfterEach
    void close() {
        tasks.stop();
        database.close();
    }

    @Test
    void anAcceptedDeliveryIsNotMadeAgain() {
        tasks.start();
        Assessment assessment = assess("1.1", "ris", "pager");

        List<Delivery> ended = awaitState(assessment, DeliveryState.DELIVERED);

        assertThat(ended).extracting(Delivery::attempts).containsOnly(1);
        assertThat(ended).extracting(Delivery::deliveredAt).doesNotContainNull();
        assertThat(handlers.deliveries).hasSize(2).doesNotHaveDuplicates();
        assertThat(events.delivered).hasSize(2);
    }

    @Test
    void aDeliveryStartsWithoutWaitingForTheNextPoll() {
        TaskOptions slow = new TaskOptions(
                "node",
                4,
                2,
                1,
                1,
                Duration.ofMinutes(5),
                Duration.ofSeconds(1),
                4,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        tasks = new Tasks(database, handlers, slow, events);
        assessments = new AssessmentRecords(database, tasks::wake);
        tasks.start();
        await().until(() -> handlers.reconciled.get() == 1);

        awaitState(assess("1.1", "ris"), DeliveryState.DELIVERED);
    }

    @Test
    void aRecipientThatFailsIsTriedUntilItAcceptsAndEveryAttemptIsCounted() {
        AtomicInteger calls = new AtomicInteger();
        handlers.onDelivery = id -> {
            if (calls.incrementAndGet() <= 3) {
                throw new ConnectException("Connection refused");
            }
        };
        tasks.start();
        Assessment assessment = assess("1.1", "ris");

        Delivery ended = awaitState(assessment, DeliveryState.DELIVERED).get(0);

        assertThat(ended.attempts()).isEqualTo(4);
        assertThat(ended.lastError()).isNull();
        assertThat(events.failed).extracting(Delivery::attempts).containsExactly(1, 2, 3);
        assertThat(events.failed).extracting(Delivery::lastError).containsOnly("ConnectException: Connection refused");
        assertThat(handlers.deliveries).containsOnly(ended.id());
    }

    @Test
    void aRefusalForGoodEndsInADeadLetterAndAnAlarm() {
        handlers.onDelivery = id -> {
            throw new IllegalStateException("wrapped", new DeliveryRefusedException("the RIS answered AR"));
        };
        tasks.start();
        Assessment assessment = assess("1.1", "ris");

        Delivery dead = awaitState(assessment, DeliveryState.DEAD).get(0);

        assertThat(dead.lastError()).isEqualTo("the RIS answered AR");
        assertThat(dead.attempts()).isEqualTo(1);
        assertThat(events.dead).containsExactly(dead);
        assertThat(deliveries.inState(DeliveryState.DEAD, 10)).containsExactly(dead);
    }

    @Test
    void theReasonStoredOfAStrangeExceptionIsItsClassSinceItsTextMayHoldPatientData() {
        AtomicInteger calls = new AtomicInteger();
        handlers.onDelivery = id -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalArgumentException("cannot encode PID-5 DOE^JANE");
            }
        };
        tasks.start();

        awaitState(assess("1.1", "ris"), DeliveryState.DELIVERED);

        assertThat(events.failed).extracting(Delivery::lastError).containsExactly("java.lang.IllegalArgumentException");
    }

    @Test
    void aRecipientThatHangsDoesNotKeepTheOthersWaiting() throws InterruptedException {
        CountDownLatch hang = new CountDownLatch(1);
        handlers.onDelivery = id -> {
            if (deliveries.find(id).orElseThrow().recipient().equals("ris")) {
                hang.await(30, TimeUnit.SECONDS);
            }
        };
        tasks.start();
        for (int i = 0; i < 10; i++) {
            assess("1." + i, "ris", "pager");
        }
        try {
            await().until(() -> deliveries.count(DeliveryState.DELIVERED) == 10);
            assertThat(deliveries.inState(DeliveryState.PENDING, 20))
                    .extracting(Delivery::recipient)
                    .containsOnly("ris");
        } finally {
            hang.countDown();
        }
        await().until(() -> deliveries.count(DeliveryState.DELIVERED) == 20);
    }

    @Test
    void aCorrectionDoesNotOvertakeWhatItCorrects() {
        List<UUID> accepted = new CopyOnWriteArrayList<>();
        AtomicInteger calls = new AtomicInteger();
        handlers.onDelivery = id -> {
            if (calls.incrementAndGet() <= 5) {
                throw new ConnectException("Connection refused");
            }
            accepted.add(id);
        };
        Assessment first = assess("1.1", "ris");
        Assessment second = assess("1.1", "ris");
        tasks.start();

        awaitState(second, DeliveryState.DELIVERED);

        assertThat(accepted)
                .containsExactly(
                        deliveries.ofAssessment(first.id()).get(0).id(),
                        deliveries.ofAssessment(second.id()).get(0).id());
    }

    @Test
    void aPendingDeliveryThatLostItsTaskIsGivenANewOne() throws SQLException {
        Assessment assessment = assess("1.1", "ris");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from scheduled_tasks")).isEqualTo(1);
        }
        tasks.start();

        awaitState(assessment, DeliveryState.DELIVERED);
    }

    @Test
    void aListenerThatFailsDoesNotRepeatTheDelivery() {
        events.broken = true;
        tasks.start();

        awaitState(assess("1.1", "ris"), DeliveryState.DELIVERED);

        await().until(() -> tasks.oldestDue().isZero());
        assertThat(handlers.deliveries).hasSize(1);
    }

    @Test
    void theWaitDoublesUpToTheCapAndIsNeverShorterThanHalfOfIt() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(2));
        for (int failures = 1; failures < 200; failures++) {
            Duration step = failures > 7 ? Duration.ofMinutes(2) : Duration.ofSeconds(1L << (failures - 1));
            assertThat(backoff.after(failures)).isBetween(step.dividedBy(2), step);
        }
    }

    private Assessment assess(String study, String... recipients) {
        new StudyRecords(database).upsert(Samples.study(study, Samples.ARRIVED));
        return assessments.record(
                Samples.assessment(study, AssessmentStatus.POSITIVE, null), List.of(), List.of(recipients));
    }

    private List<Delivery> awaitState(Assessment assessment, DeliveryState state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> deliveries.ofAssessment(assessment.id()).stream()
                .allMatch(delivery -> delivery.state() == state));
        // The listener hears after the row was written.
        await().until(() -> tasks.oldestDue().isZero());
        return deliveries.ofAssessment(assessment.id());
    }

    /** Notes what it hears. */
    private static final class Events implements DeliveryListener {
        final List<Delivery> delivered = new CopyOnWriteArrayList<>();
        final List<Delivery> failed = new CopyOnWriteArrayList<>();
        final List<Delivery> dead = new CopyOnWriteArrayList<>();
        volatile boolean broken;

        @Override
        public void delivered(Delivery delivery) {
            if (broken) {
                throw new IllegalStateException("metrics are gone");
            }
            delivered.add(delivery);
        }

        @Override
        public void failed(Delivery delivery) {
            failed.add(delivery);
        }

        @Override
        public void dead(Delivery delivery) {
            dead.add(delivery);
        }
    }
}
