package org.bellwether.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Median and 95th percentile of the stages, for series of the same size together. */
public final class StageStatistics {

    private final Map<String, Map<Stage, List<Double>>> millis = new TreeMap<>();

    /**
     * One line of the table.
     *
     * @param size slices, rows and columns, such as {@code 32 x 512 x 512}
     * @param stage what was measured
     * @param count how often
     * @param medianMillis median, in milliseconds
     * @param p95Millis 95th percentile by nearest rank, in milliseconds
     */
    public record Row(String size, Stage stage, int count, double medianMillis, double p95Millis) {}

    /**
     * Takes the times of all series of a study.
     *
     * @param study its result
     */
    public void add(StudyResult study) {
        for (SeriesResult series : study.series()) {
            String size = series.sliceCount() + " x " + series.rows() + " x " + series.columns();
            series.stages().forEach((stage, took) -> millis.computeIfAbsent(size, key -> new EnumMap<>(Stage.class))
                    .computeIfAbsent(stage, key -> new ArrayList<>())
                    .add(took.toNanos() / (double) Duration.ofMillis(1).toNanos()));
        }
    }

    /**
     * Returns the table.
     *
     * @return by size and stage
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        millis.forEach((size, stages) -> stages.forEach((stage, values) -> {
            List<Double> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            int count = sorted.size();
            double median = (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
            double p95 = sorted.get((int) Math.ceil(0.95 * count) - 1);
            rows.add(new Row(size, stage, count, median, p95));
        }));
        return rows;
    }
}
