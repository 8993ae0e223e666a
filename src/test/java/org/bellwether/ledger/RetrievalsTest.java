package org.bellwether.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellwether.domain.FoundChange;
import org.bellwether.domain.Retrieval;
import org.bellwether.domain.RetrievalPurpose;
import org.bellwether.domain.RetrievalState;
import org.bellwether.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A study that an archive holds is retrieved once, again when it has grown, and after a crash from where it was. */
class RetrievalsTest {

    private static final String ARCHIVE = "main";
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final List<String> WORKERS = List.of("main#1", "main#2");

    private AgroalDataSource database;
    private Retrievals retrievals;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        retrievals = new Retrievals(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private FoundChange found(String study, int instances) {
        return retrievals.found(ARCHIVE, study, RetrievalPurpose.CURRENT, instances, NOW);
    }

    private Retrieval take(String worker) {
        return retrievals.take(ARCHIVE, worker, WORKERS, NOW).orElseThrow();
    }

    private RetrievalState state(String study) {
        return retrievals.find(ARCHIVE, study).orElseThrow().state();
    }

    @Test
    void aStudyIsRetrievedOnceHoweverOftenItIsFound() {
        assertThat(found("1.1", 30)).isEqualTo(FoundChange.NEW);
        assertThat(found("1.1", 30)).isEqualTo(FoundChange.NONE);
        assertThat(retrievals.waiting(ARCHIVE)).isEqualTo(1);

        Retrieval taken = take("main#1");
        assertThat(found("1.1", 30)).isEqualTo(FoundChange.NONE);
        assertThat(retrievals.take(ARCHIVE, "main#2", WORKERS, NOW)).isEmpty();
        retrievals.retrieved(taken, 30, NOW);

        assertThat(found("1.1", 30)).isEqualTo(FoundChange.NONE);
        assertThat(found("1.1", 29)).isEqualTo(FoundChange.NONE);
        assertThat(state("1.1")).isEqualTo(RetrievalState.RETRIEVED);
        assertThat(retrievals.take(ARCHIVE, "main#1", WORKERS, NOW)).isEmpty();
        assertThat(retrievals.nextAttempt(ARCHIVE)).isEmpty();
    }

    @Test
    void aStudyThatHasGrownIsRetrievedAgainAlsoWhenItGrewMeanwhile() {
        found("1.1", 30);
        retrievals.retrieved(take("main#1"), 30, NOW);
        assertThat(found("1.1", 34)).isEqualTo(FoundChange.GROWN);

        Retrieval taken = take("main#1");
        assertThat(found("1.1", 40)).isEqualTo(FoundChange.NONE);
        retrievals.retrieved(taken, 34, NOW);

        assertThat(state("1.1")).isEqualTo(RetrievalState.PENDING);
        retrievals.retrieved(take("main#2"), 40, NOW);
        assertThat(state("1.1")).isEqualTo(RetrievalState.RETRIEVED);
    }

    @Test
    void aWorkerTakesUpFirstWhatItLeftAndWhatAWorkerLeftWhoIsNoMore() {
        found("1.1", 30);
        found("1.2", 30);
        found("1.3", 30);
        assertThat(take("main#1").studyInstanceUid()).isEqualTo("1.1");
        assertThat(take("main#2").studyInstanceUid()).isEqualTo("1.2");

        assertThat(take("main#2").studyInstanceUid()).isEqualTo("1.2");
        assertThat(take("main#1").studyInstanceUid()).isEqualTo("1.1");
        // The site has set one worker less.
        Optional<Retrieval> orphan = retrievals.take(ARCHIVE, "main#3", List.of("main#1", "main#3"), NOW);
        assertThat(orphan).map(Retrieval::studyInstanceUid).contains("1.2");
    }

    @Test
    void aFailedStudyWaitsAndIsGivenUpAndTriedAgainOnlyOnceItHasGrown() {
        found("1.1", 30);
        retrievals.failed(take("main#1"), "no answer", NOW.plusSeconds(60));
        assertThat(retrievals.take(ARCHIVE, "main#1", WORKERS, NOW)).isEmpty();
        assertThat(retrievals.nextAttempt(ARCHIVE)).contains(NOW.plusSeconds(60));
        assertThat(retrievals.isUnderWay("1.1", NOW)).isTrue();
        assertThat(retrievals.isUnderWay("1.1", NOW.plusSeconds(1))).isFalse();

        Retrieval again =
                retrievals.take(ARCHIVE, "main#1", WORKERS, NOW.plusSeconds(60)).orElseThrow();
        assertThat(again.attempts()).isEqualTo(1);
        retrievals.failed(again, "no answer", null);

        assertThat(state("1.1")).isEqualTo(RetrievalState.FAILED);
        assertThat(retrievals.isUnderWay("1.1", NOW)).isFalse();
        assertThat(found("1.1", 30)).isEqualTo(FoundChange.NONE);
        assertThat(found("1.1", 31)).isEqualTo(FoundChange.GROWN);
        assertThat(take("main#1").attempts()).isZero();
    }

    @Test
    void priorsWaitForCurrentStudiesAndAPriorThatIsFoundAsCurrentIsCurrent() {
        retrievals.found(ARCHIVE, "1.1", RetrievalPurpose.PRIOR, 30, NOW.minusSeconds(60));
        found("1.2", 30);
        assertThat(take("main#1").studyInstanceUid()).isEqualTo("1.2");
        assertThat(retrievals.isUnderWay("1.1", NOW)).isFalse();
        found("1.1", 30);
        assertThat(take("main#2").purpose()).isEqualTo(RetrievalPurpose.CURRENT);
        retrievals.putBack(retrievals.find(ARCHIVE, "1.1").orElseThrow());
        assertThat(state("1.1")).isEqualTo(RetrievalState.PENDING);
    }

    @Test
    void onlyAStudyThatIsNotHereIsMarkedAsPrior() {
        Priors priors = new Priors(database);
        new StudyRecords(database).upsert(Samples.study("1.1", Samples.ARRIVED));
        assertThat(priors.mark("1.1", "1.9", NOW)).isFalse();
        assertThat(priors.isPrior("1.1")).isFalse();
        assertThat(priors.mark("1.2", "1.9", NOW)).isTrue();
        assertThat(priors.mark("1.2", "1.8", NOW)).isFalse();
        assertThat(priors.isPrior("1.2")).isTrue();
        assertThat(priors.unmark("1.2")).isTrue();
        assertThat(priors.isPrior("1.2")).isFalse();
        assertThat(priors.request("1.9", NOW)).isTrue();
        assertThat(priors.request("1.9", NOW)).isFalse();
    }

    @Test
    void somebodyIsToldOnceOfAnOutageAndItsEndIsKnown() {
        PolledArchives archives = new PolledArchives(database);
        assertThat(archives.coveredUntil(ARCHIVE)).isEmpty();
        assertThat(archives.answered(ARCHIVE, NOW)).isEmpty();
        assertThat(archives.coveredUntil(ARCHIVE)).contains(NOW);

        Duration patience = Duration.ofMinutes(5);
        Instant begin = NOW.plusSeconds(30);
        assertThat(archives.failed(ARCHIVE, begin, begin.minus(patience)))
                .isEqualTo(new PolledArchives.Outage(1, begin, false));
        Instant later = begin.plus(patience);
        assertThat(archives.failed(ARCHIVE, later, begin).alarmed()).isFalse();
        assertThat(archives.failed(ARCHIVE, later, begin).alarmed()).isTrue();
        assertThat(archives.coveredUntil(ARCHIVE)).contains(NOW);

        assertThat(archives.answered(ARCHIVE, later)).contains(new PolledArchives.Outage(3, begin, true));
        assertThat(archives.answered(ARCHIVE, later)).isEmpty();
    }

    @Test
    void anArchiveIsPolledUntilItsHandlerSaysOtherwise() {
        RecordingHandlers handlers = new RecordingHandlers();
        Tasks tasks = new Tasks(database, handlers, TaskOptions.defaults("node"), DeliveryListener.SILENT);
        tasks.start();
        try {
            tasks.schedulePoll(ARCHIVE);
            tasks.scheduleRetrieve("main#1");
            tasks.schedulePriors("1.9");
            await().atMost(Duration.ofSeconds(60)).until(() -> handlers.polls.size() == 3);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(handlers.workers).containsExactly("main#1"));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(handlers.priors).containsExactly("1.9"));
        } finally {
            tasks.stop();
        }
    }
}
