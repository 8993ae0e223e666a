package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bellwether.domain.FoundChange;
import org.bellwether.domain.RetrievalPurpose;
import org.bellwether.domain.Study;
import org.bellwether.ledger.Priors;
import org.bellwether.ledger.Retrievals;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.Archives;
import org.bellwether.polling.FoundSeries;
import org.bellwether.polling.FoundStudy;
import org.bellwether.polling.PriorOptions;
import org.bellwether.polling.StudyQuery;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpooledSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the earlier head CTs of the patient of a study and has the newest brought, for comparison only. */
@ApplicationScoped
@Named("priorStage")
public class PriorStage {

    private static final Logger LOG = LoggerFactory.getLogger(PriorStage.class);

    private final Archives archives;
    private final PriorOptions options;
    private final Priors priors;
    private final Retrievals retrievals;
    private final StudyRecords studies;
    private final Spool spool;
    private final Instance<Tasks> tasks;

    /**
     * Makes the bean.
     *
     * @param archives the archives of the site
     * @param options which priors are wanted
     * @param priors which studies are priors
     * @param retrievals what is to be retrieved
     * @param studies the ledger's studies
     * @param spool what is here
     * @param tasks what happens later; asked for late, since it needs this bean first
     */
    @Inject
    public PriorStage(
            Archives archives,
            PriorOptions options,
            Priors priors,
            Retrievals retrievals,
            StudyRecords studies,
            Spool spool,
            Instance<Tasks> tasks) {
        this.archives = archives;
        this.options = options;
        this.priors = priors;
        this.retrievals = retrievals;
        this.studies = studies;
        this.spool = spool;
        this.tasks = tasks;
    }

    /**
     * Has the priors of the study of a series looked for, once a study and only where the site wants priors.
     *
     * @param decided a series that is complete
     * @return the same series
     */
    public SeriesCase ask(SeriesCase decided) {
        String study = decided.series().studyInstanceUid();
        if (options.newest() > 0
                && archives.all().stream().anyMatch(archive -> archive.options().priors())
                && !priors.isPrior(study)
                && priors.request(study, Instant.now())) {
            tasks.get().schedulePriors(study);
        }
        return decided;
    }

    /**
     * Looks for the priors of a study on every archive that has them, and has them retrieved.
     *
     * @param studyInstanceUid the study
     * @throws IOException when an archive does not answer: tried again
     */
    public void find(String studyInstanceUid) throws IOException {
        Study study = studies.find(studyInstanceUid)
                .orElseThrow(() -> new IllegalStateException("study " + studyInstanceUid + " is not in the ledger"));
        if (study.patient().id().isEmpty()) {
            LOG.info("Study {} has no Patient ID, so its priors cannot be looked for", studyInstanceUid);
            return;
        }
        for (Archive archive : archives.all()) {
            if (archive.options().priors()) {
                List<FoundStudy> found = newest(archive, study);
                found.forEach(prior -> mark(archive, study, prior));
                LOG.info(
                        "Archive {}: study {} has {} priors that are wanted",
                        archive.name(),
                        studyInstanceUid,
                        found.size());
                if (!found.isEmpty()) {
                    archive.options().workers(archive.name()).forEach(tasks.get()::scheduleRetrieve);
                }
            }
        }
    }

    private List<FoundStudy> newest(Archive archive, Study study) throws IOException {
        Instant began = study.startedAt() == null ? study.receivedAt() : study.startedAt();
        LocalDateTime latest = LocalDateTime.ofInstant(began.minus(options.minimumAge()), ZoneId.systemDefault());
        StudyQuery query = new StudyQuery(
                latest.minus(options.lookBack()).toLocalDate(),
                latest.toLocalDate(),
                archive.options().modalities(),
                List.of(),
                study.patient().id(),
                archive.options().mostMatches());
        List<FoundStudy> earlier = archive.remote().studies(query).stream()
                .filter(found -> isSamePatient(found, study))
                .filter(found -> isBefore(found, latest))
                .filter(found -> !found.studyInstanceUid().equals(study.studyInstanceUid()))
                .sorted(Comparator.comparing(PriorStage::startedAt).reversed())
                .toList();
        List<FoundStudy> wanted = new ArrayList<>();
        for (FoundStudy found : earlier) {
            if (wanted.size() < options.newest() && isOfTheHead(archive, found)) {
                wanted.add(found);
            }
        }
        return wanted;
    }

    /** An archive may read the Patient ID as a pattern, or give one number to two people. */
    private static boolean isSamePatient(FoundStudy found, Study study) {
        String birthDate = study.patient().birthDate();
        return found.patientId().equals(study.patient().id())
                && (birthDate.isEmpty()
                        || found.patientBirthDate().isEmpty()
                        || birthDate.equals(found.patientBirthDate()));
    }

    private static boolean isBefore(FoundStudy found, LocalDateTime latest) {
        LocalDateTime startedAt = found.startedAt();
        return startedAt != null && startedAt.isBefore(latest);
    }

    private static LocalDateTime startedAt(FoundStudy found) {
        LocalDateTime startedAt = found.startedAt();
        return startedAt == null ? LocalDateTime.MIN : startedAt;
    }

    private boolean isOfTheHead(Archive archive, FoundStudy found) throws IOException {
        Set<String> modalities = Set.copyOf(archive.options().modalities());
        if (!modalities.isEmpty()
                && !found.modalities().isEmpty()
                && found.modalities().stream().noneMatch(modalities::contains)) {
            return false;
        }
        if (options.words().isEmpty() || options.mentions(found.description())) {
            return true;
        }
        for (FoundSeries series : archive.remote().series(found.studyInstanceUid())) {
            if (options.mentions(series.bodyPart())) {
                return true;
            }
        }
        return false;
    }

    /** Marks before it is to be retrieved, so that no image of it ever arrives unmarked. */
    private void mark(Archive archive, Study study, FoundStudy prior) {
        String uid = prior.studyInstanceUid();
        Instant now = Instant.now();
        priors.mark(uid, study.studyInstanceUid(), now);
        FoundChange change = retrievals.found(
                archive.name(),
                uid,
                RetrievalPurpose.PRIOR,
                prior.instanceCount().orElse(1),
                now);
        if (change == FoundChange.NEW) {
            LOG.info("Archive {}: study {} is a prior of {}", archive.name(), uid, study.studyInstanceUid());
        }
    }

    /**
     * Tells whether a study is here for comparison only and is not to be analysed.
     *
     * @param studyInstanceUid the study
     * @return true for a prior, unless the site has priors analysed
     */
    boolean isLeftAlone(String studyInstanceUid) {
        return !options.analyse() && priors.isPrior(studyInstanceUid);
    }

    /**
     * Tells whether a study is here for comparison, so that nobody is told of it.
     *
     * @param studyInstanceUid the study
     * @return true for a prior
     */
    boolean isPrior(String studyInstanceUid) {
        return priors.isPrior(studyInstanceUid);
    }

    /** A study that came as a prior was found as one to be assessed: its series are looked at anew. */
    void isCurrent(String studyInstanceUid) {
        if (priors.unmark(studyInstanceUid)) {
            LOG.info("Study {} came as a prior and is to be assessed now", studyInstanceUid);
            for (SpooledSeries series : spool.seriesOfStudy(studyInstanceUid)) {
                tasks.get().scheduleSeriesComplete(series.seriesInstanceUid(), Instant.now());
            }
        }
    }
}
