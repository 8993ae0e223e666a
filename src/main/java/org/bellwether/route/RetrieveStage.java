package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.domain.Retrieval;
import org.bellwether.ledger.Backoff;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.ArchiveOptions;
import org.bellwether.polling.Archives;
import org.bellwether.polling.FoundSeries;
import org.bellwether.polling.QuietHours;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpooledSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one study after the other from an archive, as gently as the site wants it. What is here already is not brought
 * again, so a retrieval that was interrupted goes on where it was.
 */
@ApplicationScoped
@Named("retrieveStage")
public class RetrieveStage {

    private static final Logger LOG = LoggerFactory.getLogger(RetrieveStage.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Archives archives;
    private final Retrievals retrievals;
    private final Spool spool;
    private final Tasks tasks;
    private final ArchiveListener listener;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> silences = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param archives the archives of the site
     * @param retrievals what is to be retrieved
     * @param spool what is here
     * @param tasks knows what waits for analysis
     * @param listener hears what a person must know
     */
    @Inject
    public RetrieveStage(Archives archives, Retrievals retrievals, Spool spool, Tasks tasks, ArchiveListener listener) {
        this.archives = archives;
        this.retrievals = retrievals;
        this.spool = spool;
        this.tasks = tasks;
        this.listener = listener;
    }

    /**
     * Retrieves the next study.
     *
     * @param worker who does it; of each name one runs at a time
     * @return when the next one is due
     * @throws IOException when the disk cannot be looked at
     */
    public NextRun next(String worker) throws IOException {
        Optional<Archive> known = archives.ofWorker(worker);
        if (known.isEmpty()) {
            return NextRun.NEVER;
        }
        Archive archive = known.get();
        Instant now = Instant.now();
        Optional<Instant> later = notBefore(archive, worker, now);
        if (later.isPresent()) {
            return NextRun.at(later.get());
        }
        Optional<Retrieval> taken =
                retrievals.take(archive.name(), worker, archive.options().workers(archive.name()), now);
        if (taken.isEmpty()) {
            return new NextRun(
                    retrievals.nextAttempt(archive.name()).map(due -> due.isBefore(now) ? now.plus(LOOK_AGAIN) : due));
        }
        List<FoundSeries> series;
        try {
            series = archive.remote().series(taken.get().studyInstanceUid());
        } catch (IOException silent) {
            return NextRun.at(now.plus(silent(archive, taken.get(), worker, silent)));
        }
        silences.remove(worker);
        retrieve(archive, taken.get(), series, now);
        return NextRun.at(Instant.now().plus(archive.options().pause()));
    }

    /** An archive that does not answer is no failure of a study, which must not be given up for it: the worker waits. */
    private Duration silent(Archive archive, Retrieval taken, String worker, IOException silent) {
        retrievals.putBack(taken);
        listener.ended(archive.name(), "retrieval", false);
        int times = silences.getOrDefault(worker, 0) + 1;
        silences.put(worker, times);
        Duration wait =
                new Backoff(archive.options().firstRetry(), archive.options().longestRetry()).after(times);
        LOG.warn(
                "Archive {} does not say what study {} holds, {} waits for {} s: {}",
                archive.name(),
                taken.studyInstanceUid(),
                worker,
                wait.toSeconds(),
                silent.getMessage());
        return wait;
    }

    /** Quiet hours, a full disk, or enough to analyse: nothing more is brought then. */
    private Optional<Instant> notBefore(Archive archive, String worker, Instant now) throws IOException {
        QuietHours quiet = archive.options().quietHours();
        Optional<Instant> end = quiet == null
                ? Optional.empty()
                : quiet.endAfter(ZonedDateTime.ofInstant(now, ZoneId.systemDefault()))
                        .map(ZonedDateTime::toInstant);
        String reason = "";
        if (end.isPresent()) {
            reason = "its quiet hours last until " + end.get();
        } else if (spool.usage().refusing()) {
            reason = "the spool is full";
        } else if (tasks.waiting() >= archive.options().mostWaiting()) {
            reason = "enough waits for its analysis";
        }
        if (reason.isEmpty()) {
            if (held.remove(worker)) {
                LOG.info("Archive {}: retrieving goes on ({})", archive.name(), worker);
            }
            return Optional.empty();
        }
        if (held.add(worker)) {
            LOG.info("Archive {}: nothing is retrieved for the moment, {} ({})", archive.name(), reason, worker);
        }
        return Optional.of(end.orElse(now.plus(LOOK_AGAIN)));
    }

    private void retrieve(Archive archive, Retrieval taken, List<FoundSeries> all, Instant begin) {
        String uid = taken.studyInstanceUid();
        try {
            String what = bring(archive, uid, all);
            retrievals.retrieved(taken, taken.instanceCount(), Instant.now());
            listener.ended(archive.name(), "retrieval", true);
            LOG.info(
                    "Archive {}: study {} retrieved in {} ms: {}",
                    archive.name(),
                    uid,
                    Duration.between(begin, Instant.now()).toMillis(),
                    what);
        } catch (IOException failure) {
            failed(archive, taken, String.valueOf(failure.getMessage()));
        }
    }

    private String bring(Archive archive, String uid, List<FoundSeries> all) throws IOException {
        List<FoundSeries> wanted = all.stream().filter(archive.options()::wants).toList();
        List<FoundSeries> missing = missing(wanted);
        int here = wanted.stream().mapToInt(series -> spooled(series)).sum();
        if (missing.isEmpty()) {
            return "all " + here + " instances were here already";
        }
        boolean whole = here == 0 && wanted.size() == all.size();
        archive.remote()
                .retrieve(
                        uid,
                        whole
                                ? List.of()
                                : missing.stream()
                                        .map(FoundSeries::seriesInstanceUid)
                                        .toList());
        List<FoundSeries> still = missing(wanted);
        if (!still.isEmpty()) {
            int held = still.stream().mapToInt(FoundSeries::instanceCount).sum();
            int came = still.stream().mapToInt(this::spooled).sum();
            throw new IOException((held - came) + " of " + held + " instances of " + still.size()
                    + " series did not come though the archive answered");
        }
        int now = wanted.stream().mapToInt(this::spooled).sum();
        return (now - here) + " instances of " + missing.size() + " series came, " + here + " were here";
    }

    private List<FoundSeries> missing(List<FoundSeries> wanted) {
        return wanted.stream()
                .filter(series -> spooled(series) < series.instanceCount())
                .toList();
    }

    private int spooled(FoundSeries series) {
        return spool.find(series.seriesInstanceUid()).map(SpooledSeries::count).orElse(0);
    }

    private void failed(Archive archive, Retrieval taken, String reason) {
        ArchiveOptions options = archive.options();
        int attempts = taken.attempts() + 1;
        listener.ended(archive.name(), "retrieval", false);
        if (attempts >= options.attempts()) {
            retrievals.failed(taken, reason, null);
            listener.retrievalGivenUp(archive.name(), taken.studyInstanceUid(), reason);
            return;
        }
        Duration wait = new Backoff(options.firstRetry(), options.longestRetry()).after(attempts);
        retrievals.failed(taken, reason, Instant.now().plus(wait));
        LOG.warn(
                "Archive {}: study {} could not be retrieved at attempt {}, next in {} s: {}",
                archive.name(),
                taken.studyInstanceUid(),
                attempts,
                wait.toSeconds(),
                reason);
    }
}
