package org.bellwether.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.bellwether.dicom.dimse.Part10Intake;
import org.bellwether.dicom.dimse.Part10Origin;
import org.bellwether.dicom.dimse.RefusedFileException;
import org.bellwether.domain.RetrievalPurpose;
import org.bellwether.domain.RetrievalState;
import org.bellwether.ledger.DeliveryListener;
import org.bellwether.ledger.PolledArchives;
import org.bellwether.ledger.Priors;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.TaskOptions;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.ArchiveOptions;
import org.bellwether.polling.Archives;
import org.bellwether.polling.FoundSeries;
import org.bellwether.polling.FoundStudy;
import org.bellwether.polling.PriorOptions;
import org.bellwether.polling.QuietHours;
import org.bellwether.polling.RemoteArchive;
import org.bellwether.polling.StudyQuery;
import org.bellwether.series.StudyReader;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolOptions;
import org.bellwether.testing.InstanceOf;
import org.bellwether.testing.SyntheticCt;
import org.bellwether.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about an archive that answers, does not answer, lies, or has more than is wanted. */
class PolledArchiveTest implements RemoteArchive, ArchiveListener {

    private static final String NAME = "main";
    private static final String WORKER = "main#1";

    @TempDir
    Path folder;

    private final Map<String, FoundStudy> studies = new LinkedHashMap<>();
    private final Map<String, List<FoundSeries>> series = new LinkedHashMap<>();
    private final Map<String, SyntheticCt> images = new LinkedHashMap<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<StudyQuery> queries = new ArrayList<>();
    private boolean silent;
    private boolean gone;
    private AgroalDataSource database;
    private Spool spool;
    private Retrievals retrievals;
    private Priors priors;
    private Tasks tasks;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh();
        spool = new Spool(folder, SpoolOptions.DEFAULT.withoutDurability());
        spool.open();
        retrievals = new Retrievals(database);
        priors = new Priors(database);
        tasks = new Tasks(database, null, TaskOptions.defaults("test"), DeliveryListener.SILENT);
    }

    @AfterEach
    void close() throws IOException {
        spool.close();
        database.close();
    }

    private static ArchiveOptions options(@Nullable QuietHours quietHours, int mostWaiting, Duration alarmAfter) {
        return new ArchiveOptions(
                Duration.ofSeconds(30),
                Duration.ofHours(24),
                Duration.ofHours(6),
                List.of("CT"),
                List.of("HEAD"),
                List.of(),
                1,
                Duration.ofSeconds(2),
                quietHours,
                mostWaiting,
                5000,
                3,
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                alarmAfter,
                true);
    }

    private static ArchiveOptions options() {
        return options(null, 100, Duration.ofMinutes(5));
    }

    private PriorStage priorStage(ArchiveOptions options) {
        PriorOptions wanted = new PriorOptions(2, Duration.ofHours(24), Duration.ofDays(3650), List.of("HEAD"), false);
        return new PriorStage(
                archives(options),
                wanted,
                priors,
                retrievals,
                new StudyRecords(database),
                spool,
                InstanceOf.value(tasks));
    }

    private Archives archives(ArchiveOptions options) {
        return new Archives(List.of(new Archive(NAME, this, options)));
    }

    private PollStage poll(ArchiveOptions options) {
        return new PollStage(
                archives(options), retrievals, new PolledArchives(database), tasks, priorStage(options), this);
    }

    private RetrieveStage retrieve(ArchiveOptions options) {
        return new RetrieveStage(archives(options), retrievals, spool, tasks, this);
    }

    private SyntheticCt study(int told, LocalDateTime began, String bodyPart) {
        SyntheticCt images = new SyntheticCt().slices(3).size(16, 16);
        String uid = images.studyInstanceUid();
        studies.put(
                uid,
                new FoundStudy(
                        uid,
                        began.toLocalDate(),
                        began.toLocalTime(),
                        Set.of("CT"),
                        told > 0 ? OptionalInt.of(told) : OptionalInt.empty(),
                        "SYN-1",
                        "19500607",
                        "CT " + bodyPart));
        series.put(uid, List.of(new FoundSeries(images.seriesInstanceUid(), "CT", bodyPart, 3)));
        this.images.put(uid, images);
        return images;
    }

    private SyntheticCt study() {
        return study(3, LocalDateTime.now(), "HEAD");
    }

    private RetrievalState state(SyntheticCt study) {
        return retrievals.find(NAME, study.studyInstanceUid()).orElseThrow().state();
    }

    @Override
    public List<FoundStudy> studies(StudyQuery query) throws IOException {
        queries.add(query);
        if (silent) {
            throw new IOException("nobody there");
        }
        return List.copyOf(studies.values());
    }

    @Override
    public List<FoundSeries> series(String studyInstanceUid) throws IOException {
        asked.add(studyInstanceUid);
        if (gone) {
            throw new IOException("nobody there");
        }
        return series.getOrDefault(studyInstanceUid, List.of());
    }

    @Override
    public void retrieve(String studyInstanceUid, List<String> seriesInstanceUids) throws IOException {
        SyntheticCt study = images.get(studyInstanceUid);
        for (int slice = 0; !silent && slice < study.sliceCount(); slice++) {
            try {
                new Part10Intake(spool)
                        .take(new ByteArrayInputStream(study.part10(slice)), new Part10Origin("TEST", "US", "", "lot"));
            } catch (RefusedFileException refused) {
                throw new IOException(refused);
            }
        }
    }

    @Override
    public void silent(String archive, Duration outage, String reason) {
        alarms.add("silent: " + reason);
    }

    @Override
    public void answersAgain(String archive, Duration outage) {
        alarms.add("answers again");
    }

    @Override
    public void retrievalGivenUp(String archive, String studyInstanceUid, String reason) {
        alarms.add("given up: " + reason);
    }

    @Override
    public void ended(String archive, String operation, boolean succeeded) {}

    @Test
    void aStudyIsRetrievedOnceAndAskedAboutOnlyWhileThereIsADecision() throws Exception {
        SyntheticCt study = study();
        PollStage poll = poll(options());
        Instant next = poll.ask(NAME).at().orElseThrow();
        assertThat(Duration.between(Instant.now(), next)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(state(study)).isEqualTo(RetrievalState.PENDING);
        retrieve(options()).next(WORKER);
        assertThat(state(study)).isEqualTo(RetrievalState.RETRIEVED);
        assertThat(spool.instances(study.seriesInstanceUid())).hasSize(3);
        asked.clear();
        poll.ask(NAME);
        assertThat(asked).isEmpty();
        assertThat(retrieve(options()).next(WORKER).at()).isEmpty();
    }

    @Test
    void whatIsHereAlreadyIsNotBroughtAgain() throws Exception {
        SyntheticCt study = study();
        retrieve(study.studyInstanceUid(), List.of());
        poll(options()).ask(NAME);
        images.clear();
        retrieve(options()).next(WORKER);
        assertThat(state(study)).isEqualTo(RetrievalState.RETRIEVED);
    }

    @Test
    void anArchiveThatTellsNoCountIsAskedForThatOfItsSeries() throws Exception {
        SyntheticCt study = study(0, LocalDateTime.now(), "HEAD");
        poll(options()).ask(NAME);
        assertThat(retrievals.find(NAME, study.studyInstanceUid()).orElseThrow().instanceCount())
                .isEqualTo(3);
        retrieve(options()).next(WORKER);
        poll(options()).ask(NAME);
        assertThat(state(study)).isEqualTo(RetrievalState.RETRIEVED);
    }

    @Test
    void anotherBodyPartIsLookedIntoOnceAndAStudyBeforeTheWindowNever() {
        SyntheticCt chest = study(3, LocalDateTime.now(), "CHEST");
        SyntheticCt old = study(3, LocalDateTime.now().minusHours(25), "HEAD");
        PollStage poll = poll(options());
        poll.ask(NAME);
        poll.ask(NAME);
        assertThat(asked).containsExactly(chest.studyInstanceUid());
        assertThat(retrievals.find(NAME, old.studyInstanceUid())).isEmpty();
        assertThat(retrievals.waiting(NAME)).isZero();
    }

    @Test
    void anArchiveThatSaysSuccessAndSendsNothingIsFoundOutAndGivenUp() throws Exception {
        SyntheticCt study = study();
        poll(options()).ask(NAME);
        silent = true;
        for (int attempt = 0; attempt < 3; attempt++) {
            Thread.sleep(5);
            retrieve(options()).next(WORKER);
        }
        assertThat(state(study)).isEqualTo(RetrievalState.FAILED);
        assertThat(alarms)
                .containsExactly("given up: 3 of 3 instances of 1 series did not come though the archive answered");
    }

    @Test
    void aStudyIsNotGivenUpBecauseItsArchiveIsAway() throws Exception {
        SyntheticCt study = study(3, LocalDateTime.now(), "");
        retrievals.found(NAME, study.studyInstanceUid(), RetrievalPurpose.CURRENT, 3, Instant.now());
        gone = true;
        RetrieveStage stage = retrieve(options());
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(stage.next(WORKER).at()).isPresent();
            assertThat(state(study)).isEqualTo(RetrievalState.PENDING);
        }
        gone = false;
        stage.next(WORKER);
        assertThat(state(study)).isEqualTo(RetrievalState.RETRIEVED);
        assertThat(alarms).isEmpty();
    }

    @Test
    void somebodyIsToldOnceThatAnArchiveIsSilentAndItIsAskedForTheWholeOutage() {
        PollStage poll = poll(options(null, 100, Duration.ZERO));
        poll.ask(NAME);
        silent = true;
        poll.ask(NAME);
        poll.ask(NAME);
        assertThat(alarms).containsExactly("silent: nobody there");
        silent = false;
        poll.ask(NAME);
        poll.ask(NAME);
        assertThat(alarms).containsExactly("silent: nobody there", "answers again");
        assertThat(queries.get(0).from()).isBetween(LocalDate.now().minusDays(1), LocalDate.now());
        new PolledArchives(database).answered(NAME, Instant.now().minus(9, ChronoUnit.DAYS));
        poll.ask(NAME);
        assertThat(queries.get(queries.size() - 1).from())
                .isBeforeOrEqualTo(LocalDate.now().minusDays(9));
    }

    @Test
    void nothingIsBroughtInQuietHoursOrWhileEnoughWaits() throws Exception {
        SyntheticCt study = study();
        poll(options()).ask(NAME);
        LocalTime now = LocalTime.now();
        QuietHours quiet = new QuietHours(now.minusMinutes(1), now.plusHours(1));
        Instant end =
                retrieve(options(quiet, 100, Duration.ZERO)).next(WORKER).at().orElseThrow();
        assertThat(Duration.between(Instant.now(), end)).isGreaterThan(Duration.ofMinutes(50));
        tasks.scheduleAnalyse("1.2.3", Instant.now().minusSeconds(5));
        Instant later =
                retrieve(options(null, 1, Duration.ZERO)).next(WORKER).at().orElseThrow();
        assertThat(later).isAfter(Instant.now());
        assertThat(state(study)).isEqualTo(RetrievalState.PENDING);
    }

    @Test
    void theNewestPriorsOfTheSamePatientAreMarkedAndACurrentStudyNever() throws Exception {
        SyntheticCt current = new SyntheticCt().slices(1).size(16, 16);
        new StudyRecords(database).upsert(StudyReader.study(current.slice(0), Instant.now()));
        LocalDateTime began = LocalDateTime.of(2026, 1, 2, 3, 4);
        SyntheticCt newest = study(3, began.minusDays(2), "HEAD");
        SyntheticCt chest = study(3, began.minusDays(3), "CHEST");
        SyntheticCt older = study(3, began.minusDays(400), "HEAD");
        SyntheticCt oldest = study(3, began.minusDays(800), "HEAD");
        SyntheticCt sameDay = study(3, began.minusHours(2), "HEAD");
        SyntheticCt here = study(3, began.minusDays(1).minusHours(1), "HEAD");
        new StudyRecords(database).upsert(StudyReader.study(here.slice(0), Instant.now()));
        PriorStage stage = priorStage(options());
        stage.find(current.studyInstanceUid());
        assertThat(List.of(newest, older, chest, oldest, sameDay, here, current))
                .extracting(study -> priors.isPrior(study.studyInstanceUid()))
                .containsExactly(true, false, false, false, false, false, false);
        assertThat(stage.isLeftAlone(newest.studyInstanceUid())).isTrue();
        stage.isCurrent(newest.studyInstanceUid());
        assertThat(stage.isPrior(newest.studyInstanceUid())).isFalse();
    }
}
