package org.bellwether.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.inference.InferenceException;
import org.bellwether.protocol.Candidate;
import org.bellwether.protocol.Selection;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesNotReadableException;
import org.bellwether.series.SliceHeader;
import org.jspecify.annotations.Nullable;

/** Takes the files of one study through all steps at once, without a database. One series is in memory at a time. */
public final class StudyAnalyser {

    private static final int NANOS_A_MILLI = 1_000_000;

    private final Analysis analysis;
    private final boolean everySeries;

    /**
     * Makes an analyser.
     *
     * @param analysis the steps
     * @param everySeries whether the hemorrhage network reads each axial stack and not only the chosen one
     */
    public StudyAnalyser(Analysis analysis, boolean everySeries) {
        this.analysis = analysis;
        this.everySeries = everySeries;
    }

    /** A series on its way. */
    private static final class Draft {
        private final String uid;
        private final int files;
        private final Map<Stage, Duration> stages = new EnumMap<>(Stage.class);
        private @Nullable SeriesImages images;
        private @Nullable SeriesProtocol protocol;
        private @Nullable HemorrhageReading reading;
        private String reason = "";
        private boolean chosen;
        private boolean unanswered;

        Draft(String uid, int files) {
            this.uid = uid;
            this.files = files;
        }

        void took(Stage stage, long startNanos) {
            stages.put(stage, Duration.ofNanos(System.nanoTime() - startNanos));
        }

        /** By the answer that counts, as the selection believes it. */
        boolean isAxial() {
            if (protocol == null) {
                return false;
            }
            return protocol.orientation().believed() == Orientation.AXIAL;
        }

        SeriesResult result() {
            SliceHeader first = images == null || images.slices().isEmpty()
                    ? null
                    : images.slices().get(0);
            return new SeriesResult(
                    uid,
                    images == null ? files : images.slices().size(),
                    first == null ? 0 : first.rows(),
                    first == null ? 0 : first.columns(),
                    chosen,
                    reason,
                    protocol,
                    reading,
                    unanswered,
                    stages);
        }
    }

    /**
     * Analyses a study.
     *
     * @param studyInstanceUid Study Instance UID
     * @param files the files of each series, by Series Instance UID
     * @return what was made of it; a series that cannot be read says why
     */
    public StudyResult analyse(String studyInstanceUid, Map<String, List<Path>> files) {
        List<Draft> drafts = new ArrayList<>();
        files.forEach((uid, paths) -> drafts.add(examine(uid, paths)));
        decide(drafts);
        for (Draft draft : drafts) {
            if (draft.chosen || (everySeries && draft.isAxial())) {
                read(draft);
            }
        }
        List<SeriesResult> results = drafts.stream().map(Draft::result).toList();
        SeriesResult chosen =
                results.stream().filter(SeriesResult::chosen).findFirst().orElse(null);
        return new StudyResult(
                studyInstanceUid,
                chosen == null ? AssessmentStatus.NOT_ANALYSED : chosen.status(),
                chosen == null ? Analysis.NOTHING_READABLE : chosen.reason(),
                results);
    }

    private Draft examine(String uid, List<Path> paths) {
        Draft draft = new Draft(uid, paths.size());
        long start = System.nanoTime();
        try {
            SeriesImages images = analysis.assemble(paths);
            draft.images = images;
            draft.took(Stage.HEADERS, start);
            if (!images.isReadable()) {
                draft.reason = images.reason();
                return draft;
            }
            start = System.nanoTime();
            ProtocolFinding finding = analysis.protocol(images);
            draft.took(Stage.PROTOCOL, start);
            draft.protocol = finding.protocol();
            draft.reason = finding.objection();
        } catch (SeriesNotReadableException unreadable) {
            draft.reason = String.valueOf(unreadable.getMessage());
        } catch (InferenceException failed) {
            draft.reason = "the protocol network gave no answer: " + failed.getMessage();
            draft.unanswered = true;
        }
        return draft;
    }

    private void decide(List<Draft> drafts) {
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.images != null && draft.protocol != null) {
                candidates.add(Analysis.candidate(draft.uid, draft.images, draft.protocol));
            }
        }
        for (Selection.Decision decision : analysis.select(candidates).decisions()) {
            for (Draft draft : drafts) {
                if (draft.uid.equals(decision.seriesInstanceUid())) {
                    draft.chosen = decision.chosen();
                    draft.reason = decision.reason();
                }
            }
        }
    }

    private void read(Draft draft) {
        SeriesImages images = draft.images;
        if (images == null) {
            return;
        }
        try {
            long start = System.nanoTime();
            Volume volume = analysis.volume(images);
            draft.took(Stage.DECODE, start);
            start = System.nanoTime();
            draft.reading = analysis.read(volume);
            draft.took(Stage.HEMORRHAGE, start);
        } catch (SeriesNotReadableException unreadable) {
            draft.reason = String.valueOf(unreadable.getMessage());
        } catch (InferenceException failed) {
            draft.reason = "the hemorrhage network gave no answer: " + failed.getMessage();
            draft.unanswered = true;
        }
    }

    /**
     * Brings a duration to milliseconds as a person reads them.
     *
     * @param duration how long something took
     * @return milliseconds, to a tenth
     */
    static double millis(Duration duration) {
        return Math.round(duration.toNanos() * 10.0 / NANOS_A_MILLI) / 10.0;
    }
}
