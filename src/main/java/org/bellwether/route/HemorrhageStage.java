package org.bellwether.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.analysis.Analysis;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Study;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.inference.InferenceException;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.protocol.Candidate;
import org.bellwether.protocol.Selection;
import org.bellwether.series.SeriesNotReadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the series of a study and has the hemorrhage network read it. */
@ApplicationScoped
@Named("hemorrhageStage")
public class HemorrhageStage {

    private static final Logger LOG = LoggerFactory.getLogger(HemorrhageStage.class);

    private final StudyRecords studies;
    private final SeriesRecords records;
    private final SeriesStage seriesStage;
    private final Analysis analysis;
    private final Patience patience;

    /**
     * Makes the bean.
     *
     * @param studies the ledger's studies
     * @param records the ledger's series
     * @param seriesStage reads the slices of a series
     * @param analysis chooses and reads
     * @param patience knows how long a failing network is asked again
     */
    @Inject
    public HemorrhageStage(
            StudyRecords studies,
            SeriesRecords records,
            SeriesStage seriesStage,
            Analysis analysis,
            Patience patience) {
        this.studies = studies;
        this.records = records;
        this.seriesStage = seriesStage;
        this.analysis = analysis;
        this.patience = patience;
    }

    /**
     * Chooses one series; every other ends with the reason why it was not.
     *
     * @param studyInstanceUid the study
     * @return the study with the outcomes of its series
     */
    public StudyCase select(String studyInstanceUid) {
        Instant start = Instant.now();
        Study study = studies.find(studyInstanceUid)
                .orElseThrow(() -> new IllegalStateException("study " + studyInstanceUid + " is not in the ledger"));
        List<Series> all = records.ofStudy(studyInstanceUid).stream()
                .map(seriesStage::current)
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Series series : all) {
            SeriesProtocol protocol = series.protocol();
            if (protocol != null) {
                candidates.add(candidate(series, protocol));
            }
        }
        return decide(study, all, analysis.select(candidates), start);
    }

    private static StudyCase decide(Study study, List<Series> all, Selection decisions, Instant start) {
        Series chosen = null;
        String reason = Analysis.NOTHING_READABLE;
        boolean reread = false;
        List<Series> outcomes = new ArrayList<>();
        for (Series series : all) {
            Optional<Selection.Decision> decision = decisions.decisions().stream()
                    .filter(candidate -> candidate.seriesInstanceUid().equals(series.seriesInstanceUid()))
                    .findFirst();
            if (decision.isEmpty()) {
                // Ended earlier, or still growing: its row is not ours to write.
                continue;
            }
            if (decision.get().chosen()) {
                reread = series.outcome() != SeriesOutcome.ANALYSED;
                chosen = Outcomes.analysed(series, decision.get().reason());
                reason = chosen.reason();
                outcomes.add(chosen);
            } else {
                outcomes.add(Outcomes.notAnalysed(series, decision.get().reason()));
            }
        }
        return new StudyCase(study, chosen, reread, reason, outcomes, null, start, Instant.now());
    }

    private Candidate candidate(Series series, SeriesProtocol protocol) {
        String uid = series.seriesInstanceUid();
        try {
            return Analysis.candidate(uid, seriesStage.images(uid), protocol);
        } catch (SeriesNotReadableException unreadable) {
            return new Candidate(uid, series.sliceCount(), 0, null, protocol, unreadable.getMessage());
        }
    }

    /**
     * Has the network read the chosen series.
     *
     * @param study the study with its chosen series
     * @return the study with the reading, or without a choice when the series cannot be read after all
     * @throws InferenceException when the network may answer later: tried again
     */
    public StudyCase read(StudyCase study) throws InferenceException {
        Series chosen = study.chosen();
        if (chosen == null || !study.unread()) {
            return study;
        }
        String uid = chosen.seriesInstanceUid();
        try {
            HemorrhageReading reading = analysis.read(analysis.volume(seriesStage.images(uid)));
            patience.answered(study.study().studyInstanceUid());
            LOG.info(
                    "Study {}: series {} read in {} ms: {} findings",
                    study.study().studyInstanceUid(),
                    uid,
                    Duration.between(study.startedAt(), Instant.now()).toMillis(),
                    reading.findings().size());
            return study.read(reading);
        } catch (SeriesNotReadableException unreadable) {
            return study.unreadable(chosen, String.valueOf(unreadable.getMessage()));
        } catch (InferenceException failed) {
            if (patience.again(study.study().studyInstanceUid(), failed)) {
                throw failed;
            }
            return study.unreadable(chosen, "the hemorrhage network gave no answer: " + failed.getMessage());
        }
    }
}
