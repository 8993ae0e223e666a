package org.bellwether.analysis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.bellwether.domain.AssessmentStatus;

/**
 * Analyses all studies of a folder, one after the other, and prints each as soon as it is known. Nothing is stored and
 * nobody is told. Memory is that of one study and the paths of all files.
 */
public final class FolderAnalysis {

    /** Everything was analysed, or says why not. */
    public static final int DONE = 0;
    /** A network gave no answer for some series. */
    public static final int SOME_UNANSWERED = 1;
    /** There is no DICOM instance in the folder. */
    public static final int NOTHING_THERE = 65;

    private static final int SKIPPED_TOLD = 20;

    private final StudyAnalyser analyser;
    private final int repeat;
    private final boolean json;
    private final PrintStream results;
    private final PrintStream notes;

    /**
     * Prepares an analysis.
     *
     * @param analyser takes a study through all steps
     * @param repeat how often each study is analysed; above 1 a table of times follows
     * @param json whether results are JSON, one object a line
     * @param results where results go
     * @param notes where everything else goes
     */
    public FolderAnalysis(StudyAnalyser analyser, int repeat, boolean json, PrintStream results, PrintStream notes) {
        this.analyser = analyser;
        this.repeat = repeat;
        this.json = json;
        this.results = results;
        this.notes = notes;
    }

    /**
     * Analyses a folder.
     *
     * @param folder the folder
     * @return an exit code: {@link #DONE}, {@link #SOME_UNANSWERED} or {@link #NOTHING_THERE}
     * @throws IOException when the folder cannot be listed
     */
    public int run(Path folder) throws IOException {
        DicomFolder found = DicomFolder.scan(folder);
        tellSkipped(folder, found.skipped());
        StageStatistics statistics = new StageStatistics();
        Map<AssessmentStatus, Integer> counts = new EnumMap<>(AssessmentStatus.class);
        boolean unanswered = false;
        for (Map.Entry<String, Map<String, List<Path>>> study : found.studies().entrySet()) {
            StudyResult result = analyser.analyse(study.getKey(), study.getValue());
            statistics.add(result);
            print(folder, study.getValue(), result);
            counts.merge(result.status(), 1, Integer::sum);
            unanswered |= result.unanswered();
            for (int again = 1; again < repeat; again++) {
                statistics.add(analyser.analyse(study.getKey(), study.getValue()));
            }
        }
        if (repeat > 1) {
            printTimes(statistics);
        }
        notes.printf(
                Locale.ROOT,
                "%d studies: %d positive, %d negative, %d not analysed. Research use, not for clinical use.%n",
                found.studies().size(),
                counts.getOrDefault(AssessmentStatus.POSITIVE, 0),
                counts.getOrDefault(AssessmentStatus.NEGATIVE, 0),
                counts.getOrDefault(AssessmentStatus.NOT_ANALYSED, 0));
        if (found.studies().isEmpty()) {
            return NOTHING_THERE;
        }
        return unanswered ? SOME_UNANSWERED : DONE;
    }

    private void tellSkipped(Path folder, Map<Path, String> skipped) {
        skipped.entrySet().stream()
                .limit(SKIPPED_TOLD)
                .forEach(file -> notes.println("Skipped " + folder.relativize(file.getKey()) + ": " + file.getValue()));
        if (skipped.size() > SKIPPED_TOLD) {
            notes.println("Skipped " + (skipped.size() - SKIPPED_TOLD) + " more files that are no DICOM instance");
        }
    }

    private void print(Path folder, Map<String, List<Path>> files, StudyResult study) {
        if (!json) {
            results.print(ResultText.study(study));
            return;
        }
        for (SeriesResult series : study.series()) {
            Path first = Objects.requireNonNull(files.get(series.seriesInstanceUid()))
                    .get(0);
            Path parent = first.getParent();
            String where = parent == null ? "" : folder.relativize(parent).toString();
            results.println(ResultJson.series(study.studyInstanceUid(), series, where));
        }
        results.println(ResultJson.study(study));
    }

    private void printTimes(StageStatistics statistics) {
        OptionalLong peak = PeakMemory.mebibytes();
        if (!json) {
            results.println("Slices x rows x columns | stage | runs | median ms | p95 ms");
        }
        for (StageStatistics.Row row : statistics.rows()) {
            String stage = row.stage().name().toLowerCase(Locale.ROOT);
            if (json) {
                results.println(object("latency")
                        .put("size", row.size())
                        .put("stage", stage)
                        .put("runs", row.count())
                        .put("medianMillis", row.medianMillis())
                        .put("p95Millis", row.p95Millis()));
            } else {
                results.printf(
                        Locale.ROOT,
                        "%s | %s | %d | %.1f | %.1f%n",
                        row.size(),
                        stage,
                        row.count(),
                        row.medianMillis(),
                        row.p95Millis());
            }
        }
        if (peak.isPresent()) {
            results.println(
                    json
                            ? object("memory")
                                    .put("peakMebibytes", peak.getAsLong())
                                    .toString()
                            : "Peak memory " + peak.getAsLong() + " MiB");
        }
    }

    private static ObjectNode object(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }
}
