package org.bellwether.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.bellwether.analysis.SeriesResult;
import org.bellwether.analysis.StudyAnalyser;
import org.bellwether.analysis.StudyResult;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.LabelMask;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.spool.MaskStore;
import org.bellwether.spool.SpoolSnapshot;
import org.bellwether.spool.SpooledInstance;
import org.bellwether.spool.SpooledSeries;

/**
 * Reads the studies of a ledger again with other networks and prints what differs. Nothing is written and nobody is told.
 */
public final class Replay {

    /** Every study was compared. */
    public static final int DONE = 0;
    /** A network gave no answer for some study. */
    public static final int SOME_UNANSWERED = 1;

    private final AssessmentRecords assessments;
    private final SeriesRecords series;
    private final SpoolSnapshot spool;
    private final Path masks;
    private final StudyAnalyser analyser;
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int protocolChanges;
    private int overlaps;
    private double diceSum;

    /**
     * Prepares a replay.
     *
     * @param assessments the stored answers
     * @param series the stored series
     * @param spool the stored images
     * @param masks folder of the stored masks
     * @param analyser reads with the other networks
     */
    public Replay(
            AssessmentRecords assessments,
            SeriesRecords series,
            SpoolSnapshot spool,
            Path masks,
            StudyAnalyser analyser) {
        this.assessments = assessments;
        this.series = series;
        this.spool = spool;
        this.masks = masks;
        this.analyser = analyser;
    }

    /**
     * Compares studies, newest first, and prints each as soon as it is known, then the totals.
     *
     * @param from no study that was assessed earlier
     * @param limit the most studies
     * @param json whether results are JSON, one object a line
     * @param results where results go
     * @return an exit code: {@link #DONE} or {@link #SOME_UNANSWERED}
     * @throws IOException when a stored mask is damaged
     */
    public int run(Instant from, int limit, boolean json, PrintStream results) throws IOException {
        for (UUID id : assessments.latestIds(from, limit)) {
            Assessment before = assessments
                    .find(id)
                    .orElseThrow(() -> new IllegalStateException("assessment " + id + " has just gone"));
            StudyDifference difference = compare(before);
            count(difference);
            if (json) {
                results.println(DifferenceText.json(difference));
            } else {
                results.print(DifferenceText.lines(difference));
            }
        }
        if (json) {
            results.println(totals());
        } else {
            printTotals(results);
        }
        return changes.containsKey(Change.UNANSWERED) ? SOME_UNANSWERED : DONE;
    }

    private StudyDifference compare(Assessment before) throws IOException {
        Map<String, List<Path>> files = new LinkedHashMap<>();
        for (SpooledSeries kept : spool.seriesOfStudy(before.studyInstanceUid())) {
            List<Path> paths = new ArrayList<>();
            for (SpooledInstance instance : spool.instances(kept.seriesInstanceUid())) {
                paths.add(instance.file());
            }
            files.put(kept.seriesInstanceUid(), paths);
        }
        if (files.isEmpty()) {
            return new StudyDifference(Change.IMAGES_GONE, before, null, List.of(), Map.of());
        }
        StudyResult now = analyser.analyse(before.studyInstanceUid(), files);
        Change change = now.unanswered() ? Change.UNANSWERED : Change.of(before.status(), now.status());
        return new StudyDifference(
                change,
                before,
                now,
                StudyDifference.protocols(series.ofStudy(before.studyInstanceUid()), now),
                dice(before, now));
    }

    private Map<String, Double> dice(Assessment before, StudyResult now) throws IOException {
        Map<String, Double> dice = new LinkedHashMap<>();
        SeriesResult chosen = now.chosen().orElse(null);
        HemorrhageReading reading = chosen == null ? null : chosen.reading();
        if (chosen == null
                || reading == null
                || !reading.positive()
                || !chosen.seriesInstanceUid().equals(before.seriesInstanceUid())) {
            return dice;
        }
        LabelMask stored = MaskStore.read(masks, before.id()).orElse(null);
        if (stored == null) {
            return dice;
        }
        put(dice, "ALL", MaskOverlap.dice(stored, reading.mask(), null));
        for (HemorrhageType type : HemorrhageType.values()) {
            put(dice, type.name(), MaskOverlap.dice(stored, reading.mask(), type));
        }
        return dice;
    }

    private static void put(Map<String, Double> dice, String name, OptionalDouble value) {
        value.ifPresent(number -> dice.put(name, number));
    }

    private void count(StudyDifference difference) {
        changes.merge(difference.change(), 1, Integer::sum);
        protocolChanges += difference.protocols().size();
        Double all = difference.dice().get("ALL");
        if (all != null) {
            overlaps++;
            diceSum += all;
        }
    }

    private ObjectNode totals() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "totals")
                .put(
                        "studies",
                        changes.values().stream().mapToInt(Integer::intValue).sum());
        for (Change change : Change.values()) {
            json.put(change.name(), changes.getOrDefault(change, 0));
        }
        json.put("protocolChanges", protocolChanges).put("masksCompared", overlaps);
        if (overlaps > 0) {
            json.put("meanDice", diceSum / overlaps);
        }
        return json;
    }

    private void printTotals(PrintStream results) {
        results.printf(
                Locale.ROOT,
                "%d studies:",
                changes.values().stream().mapToInt(Integer::intValue).sum());
        for (Change change : Change.values()) {
            results.printf(Locale.ROOT, " %d %s,", changes.getOrDefault(change, 0), DifferenceText.words(change));
        }
        results.printf(Locale.ROOT, " %d protocol answers differ", protocolChanges);
        if (overlaps > 0) {
            results.printf(Locale.ROOT, ", mean Dice of %d masks %.3f", overlaps, diceSum / overlaps);
        }
        results.println();
    }
}
