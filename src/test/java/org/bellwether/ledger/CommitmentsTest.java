package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bellwether.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the request for storage commitment to its end: committed, sent again, or somebody is told. */
class CommitmentsTest {

    private final RecordingHandlers handlers = new RecordingHandlers();
    private final List<StorageCommitment> uncommitted = new CopyOnWriteArrayList<>();
    private AgroalDataSource database;
    private Tasks tasks;
    private Commitments commitments;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        TaskOptions options = new TaskOptions(
                "node",
                4,
                2,
                1,
                1,
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                4,
                new Backoff(Duration.ofMillis(20), Duration.ofMillis(100)),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        tasks = new Tasks(database, handlers, options, new DeliveryListener() {
            @Override
            public void uncommitted(StorageCommitment commitment) {
                uncommitted.add(commitment);
            }
        });
        commitments = new Commitments(database);
        tasks.start();
    }

    @AfterEach
    void close() {
        tasks.stop();
        database.close();
    }

    private void begin(String uid, @Nullable String repeatTo, int attemptsLeft, Duration timeout) {
        commitments.begin(new StorageCommitment(
                uid,
                "PACS",
                StorageCommitment.State.REQUESTED,
                repeatTo,
                attemptsLeft,
                Instant.now(),
                Instant.now().plus(timeout),
                List.of(instance("1.1"), instance("1.2"))));
    }

    private static StorageCommitment.Instance instance(String uid) {
        return new StorageCommitment.Instance("1.2.840.10008.5.1.4.1.1.2", uid, "/images/" + uid, false, null);
    }

    private void awaitState(String uid, StorageCommitment.State state) {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> commitments.find(uid).orElseThrow().state() == state);
    }

    @Test
    void whatThePeerAnswersForIsDone() {
        begin("2.25.1", "direct:archive", 3, Duration.ofHours(1));
        assertThat(commitments.report("2.25.1", Set.of("1.1", "1.2"), Map.of())).isTrue();
        StorageCommitment done = commitments.find("2.25.1").orElseThrow();
        assertThat(done.state()).isEqualTo(StorageCommitment.State.COMMITTED);
        assertThat(done.missing()).isEmpty();
        // The peer may not have heard our answer, and say it again.
        assertThat(commitments.report("2.25.1", Set.of("1.1", "1.2"), Map.of())).isTrue();
        assertThat(commitments.report("2.25.2", Set.of("1.1"), Map.of())).isFalse();
        assertThat(commitments.count(StorageCommitment.State.COMMITTED)).isOne();
    }

    @Test
    void whatItDoesNotAnswerForIsSentAgainUntilThatWorks() {
        handlers.onCommitment = commitment -> {
            if (handlers.commitments.size() < 3) {
                throw new IOException("the peer is away");
            }
        };
        begin("2.25.1", "direct:archive", 3, Duration.ofHours(1));
        commitments.report("2.25.1", Set.of("1.1"), Map.of("1.2", 0x0112));
        awaitState("2.25.1", StorageCommitment.State.REPEATED);
        assertThat(handlers.commitments).hasSize(3).allSatisfy(commitment -> {
            assertThat(commitment.missing())
                    .extracting(StorageCommitment.Instance::file)
                    .containsExactly("/images/1.2");
            assertThat(commitment.missing().get(0).failureReason()).isEqualTo(0x0112);
            assertThat(commitment.attemptsLeft()).isEqualTo(3);
        });
        // What is committed late is committed.
        commitments.report("2.25.1", Set.of("1.2"), Map.of());
        assertThat(commitments.find("2.25.1").orElseThrow().state()).isEqualTo(StorageCommitment.State.COMMITTED);
        assertThat(uncommitted).isEmpty();
    }

    @Test
    void aReportThatNeverComesIsMissed() {
        begin("2.25.1", "direct:archive", 1, Duration.ofMillis(200));
        awaitState("2.25.1", StorageCommitment.State.REPEATED);
        assertThat(handlers.commitments.get(0).missing()).hasSize(2);
    }

    @Test
    void somebodyIsToldWhenNothingMoreCanBeDone() {
        begin("2.25.1", "direct:archive", 0, Duration.ofMillis(10));
        awaitState("2.25.1", StorageCommitment.State.GIVEN_UP);
        begin("2.25.2", null, 5, Duration.ofHours(1));
        commitments.report("2.25.2", Set.of(), Map.of("1.1", 0x0110, "1.2", 0x0110));
        awaitState("2.25.2", StorageCommitment.State.GIVEN_UP);
        handlers.onCommitment = commitment -> {
            throw new DeliveryRefusedException("the files are gone");
        };
        begin("2.25.3", "direct:archive", 5, Duration.ofMillis(10));
        awaitState("2.25.3", StorageCommitment.State.GIVEN_UP);
        await().atMost(60, TimeUnit.SECONDS).until(() -> uncommitted.size() == 3);
        begin("2.25.4", "direct:archive", 5, Duration.ofHours(1));
        commitments.cancel("2.25.4");
        assertThat(commitments.find("2.25.4").orElseThrow().isSettled()).isTrue();
    }
}
