package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwether.domain.FoundChange;
import org.bellwether.domain.Retrieval;
import org.bellwether.domain.RetrievalPurpose;
import org.bellwether.ledger.Backoff;
import org.bellwether.ledger.PolledArchives;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.ArchiveOptions;
import org.bellwether.polling.Archives;
import org.bellwether.polling.FoundSeries;
import org.bellwether.polling.FoundStudy;
import org.bellwether.polling.StudyQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an archive what it has, and notes what is to be retrieved: one line in the log for each decision. */
@ApplicationScoped
@Named("pollStage")
public class PollStage {

    private static final Logger LOG = LoggerFactory.getLogger(PollStage.class);

    /** The archive's clock may be ahead of ours, and its zone another. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final int DECISIONS_KEPT = 20_000;

    private final Archives archives;
    private final Retrievals retrievals;
    private final PolledArchives outages;
    private final Tasks tasks;
    private final PriorStage priors;
    private final ArchiveListener listener;
    private final Map<String, Map<String, Integer>> unwanted = new ConcurrentHashMap<>();

    /**
     * Makes the bean.
     *
     * @param archives the archives of the site
     * @param retrievals what is to be retrieved
     * @param outages which archives are silent
     * @param tasks what happens later
     * @param priors knows which studies are here for comparison
     * @param listener hears what a person must know
     */
    @Inject
    public PollStage(
            Archives archives,
            Retrievals retrievals,
            PolledArchives outages,
            Tasks tasks,
            PriorStage priors,
            ArchiveListener listener) {
        this.archives = archives;
        this.retrievals = retrievals;
        this.outages = outages;
        this.tasks = tasks;
        this.priors = priors;
        this.listener = listener;
    }

    /**
     * Asks an archive once.
     *
     * @param name its name
     * @return when to ask again
     */
    public NextRun ask(String name) {
        Optional<Archive> archive = archives.find(name);
        if (archive.isEmpty()) {
            LOG.info("Archive {} is not polled any more", name);
            return NextRun.NEVER;
        }
        ArchiveOptions options = archive.get().options();
        Instant now = Instant.now();
        try {
            decide(archive.get(), now);
        } catch (IOException silent) {
            return NextRun.at(now.plus(failed(archive.get(), now, silent)));
        }
        outages.answered(name, now)
                .filter(PolledArchives.Outage::alarmed)
                .ifPresent(outage -> listener.answersAgain(name, Duration.between(outage.since(), now)));
        listener.ended(name, "query", true);
        if (retrievals.waiting(name) > 0) {
            options.workers(name).forEach(tasks::scheduleRetrieve);
        }
        return NextRun.at(now.plus(options.interval()));
    }

    private Duration failed(Archive archive, Instant now, IOException silent) {
        ArchiveOptions options = archive.options();
        PolledArchives.Outage outage = outages.failed(archive.name(), now, now.minus(options.alarmAfter()));
        listener.ended(archive.name(), "query", false);
        Duration lasting = Duration.between(outage.since(), now);
        Duration wait = new Backoff(options.firstRetry(), options.longestRetry()).after(outage.failures());
        LOG.warn(
                "Archive {} did not answer {} times in a row, next query in {} s: {}",
                archive.name(),
                outage.failures(),
                wait.toSeconds(),
                silent.getMessage());
        if (!outage.alarmed() && lasting.compareTo(options.alarmAfter()) >= 0) {
            listener.silent(archive.name(), lasting, String.valueOf(silent.getMessage()));
        }
        return wait;
    }

    private void decide(Archive archive, Instant now) throws IOException {
        ArchiveOptions options = archive.options();
        Instant from = outages.coveredUntil(archive.name())
                .map(until -> until.minus(options.overlap()))
                .orElseGet(() -> now.minus(options.lookBack()));
        LocalDateTime earliest = LocalDateTime.ofInstant(from, ZoneId.systemDefault());
        StudyQuery query = new StudyQuery(
                earliest.toLocalDate(),
                LocalDateTime.ofInstant(now.plus(AHEAD), ZoneId.systemDefault()).toLocalDate(),
                options.modalities(),
                options.accessionNumbers(),
                "",
                options.mostMatches());
        int[] counts = new int[FoundChange.values().length];
        List<FoundStudy> matches = archive.remote().studies(query);
        for (FoundStudy study : matches) {
            LocalDateTime startedAt = study.startedAt();
            if (startedAt == null || !startedAt.isBefore(earliest)) {
                counts[decide(archive, study, now).ordinal()]++;
            }
        }
        LOG.debug(
                "Archive {} has {} matching studies since {}: {} new, {} grown",
                archive.name(),
                matches.size(),
                earliest,
                counts[FoundChange.NEW.ordinal()],
                counts[FoundChange.GROWN.ordinal()]);
    }

    private FoundChange decide(Archive archive, FoundStudy study, Instant now) throws IOException {
        String uid = study.studyInstanceUid();
        ArchiveOptions options = archive.options();
        if (!study.modalities().isEmpty()
                && !options.modalities().isEmpty()
                && study.modalities().stream().noneMatch(options.modalities()::contains)) {
            // An archive that does not know the key returns all.
            return FoundChange.NONE;
        }
        Optional<Retrieval> known = retrievals.find(archive.name(), uid);
        int count = study.instanceCount().orElse(0);
        if (count > 0 && known.filter(before -> isSame(before, count)).isPresent()) {
            return FoundChange.NONE;
        }
        if (count > 0 && Integer.valueOf(count).equals(decisions(archive).get(uid))) {
            return FoundChange.NONE;
        }
        List<FoundSeries> series = archive.remote().series(uid);
        int held = count > 0
                ? count
                : series.stream().mapToInt(FoundSeries::instanceCount).sum();
        if (series.stream().noneMatch(options::wants)) {
            if (decisions(archive).put(uid, held) == null) {
                LOG.info("Archive {}: study {} has no series that is wanted", archive.name(), uid);
            }
            return FoundChange.NONE;
        }
        return note(archive, uid, held, now);
    }

    private static boolean isSame(Retrieval before, int count) {
        return before.instanceCount() == count && before.purpose() == RetrievalPurpose.CURRENT;
    }

    private FoundChange note(Archive archive, String uid, int count, Instant now) {
        FoundChange change = retrievals.found(archive.name(), uid, RetrievalPurpose.CURRENT, count, now);
        priors.isCurrent(uid);
        if (change == FoundChange.NEW) {
            LOG.info("Archive {}: study {} is new, {} instances are to be retrieved", archive.name(), uid, count);
        } else if (change == FoundChange.GROWN) {
            LOG.info("Archive {}: study {} has grown to {} instances", archive.name(), uid, count);
        }
        return change;
    }

    /** The studies that were looked into and not wanted, with their counts, so that they are not looked into each time. */
    private Map<String, Integer> decisions(Archive archive) {
        return unwanted.computeIfAbsent(
                archive.name(),
                name -> java.util.Collections.synchronizedMap(new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                        return size() > DECISIONS_KEPT;
                    }
                }));
    }
}
