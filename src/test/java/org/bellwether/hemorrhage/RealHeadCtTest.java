package org.bellwether.hemorrhage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Finding;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.Volume;
import org.bellwether.inference.onnx.OnnxInferenceEngine;
import org.bellwether.protocol.Candidate;
import org.bellwether.protocol.HeaderAnswers;
import org.bellwether.protocol.HeaderProtocolRules;
import org.bellwether.protocol.ImageProtocol;
import org.bellwether.protocol.ImageProtocolOptions;
import org.bellwether.protocol.Selection;
import org.bellwether.protocol.SeriesSelection;
import org.bellwether.series.SeriesImages;
import org.bellwether.series.SeriesReader;
import org.bellwether.series.VolumeBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both networks on a real, negative head CT of five series, which is not part of this repository: the environment
 * variable {@code BELLWETHER_HEAD_CT} names its folder, one sub-folder a series. Without it the tests are skipped.
 */
class RealHeadCtTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String[] SERIES = {
        "S1_localizer", "S2_axial_1.5mm", "S3_axial_4.5mm", "S4_coronal_mpr", "S5_sagittal_mpr"
    };

    private static @Nullable Path folder;
    private static @Nullable OnnxInferenceEngine engine;

    @BeforeAll
    static void start() {
        String named = System.getenv("BELLWETHER_HEAD_CT");
        if (named == null || !Files.isDirectory(Path.of(named))) {
            String reason = "no head CT: the environment variable BELLWETHER_HEAD_CT names no folder";
            System.out.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
            return;
        }
        folder = Path.of(named);
        engine = new OnnxInferenceEngine(Path.of("triton-model-repo"), 0);
    }

    @AfterAll
    static void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    private static SeriesImages images(String series) throws Exception {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(folder).resolve(series))) {
            return new SeriesReader().read(files.sorted().toList());
        } catch (IOException e) {
            throw new AssertionError(series, e);
        }
    }

    private static Volume volume(String series) throws Exception {
        return new VolumeBuilder().build(images(series));
    }

    private static HemorrhageReading read(Volume volume) throws Exception {
        HemorrhageReading reading = new HemorrhageReader(
                        Objects.requireNonNull(engine), new HemorrhageOptions(OptionalDouble.of(2.4), 0.5, LONG))
                .read(volume);
        System.out.println("largest component " + reading.largestComponentMl() + " mL, " + reading.findings());
        return reading;
    }

    @Test
    void theAxialSoftTissueSeriesIsChosenAndEveryOtherHasItsReason() throws Exception {
        HeaderProtocolRules rules = HeaderProtocolRules.load(Path.of("routes/protocol-rules.yaml"));
        ImageProtocol protocol =
                new ImageProtocol(Objects.requireNonNull(engine), new ImageProtocolOptions(LONG, true));
        List<Candidate> candidates = new ArrayList<>();
        for (String series : SERIES) {
            SeriesImages images = images(series);
            int slices = images.slices().size();
            HeaderAnswers header = rules.answer(images.firstHeader(), slices, images.isLossy());
            if (!images.isReadable()) {
                candidates.add(new Candidate(series, slices, 0, null, null, images.reason()));
                continue;
            }
            Volume volume = new VolumeBuilder().build(images);
            SeriesProtocol told = protocol.determine(header, volume);
            System.out.println(series + " " + told);
            candidates.add(
                    new Candidate(series, slices, volume.sliceSpacingMm(), null, told, header.excludedBecause()));
        }
        Selection selection = new SeriesSelection(rules.selection()).select(candidates);
        selection.decisions().forEach(System.out::println);
        assertThat(selection.chosen().orElseThrow().seriesInstanceUid()).isEqualTo("S3_axial_4.5mm");
        assertThat(selection.decisions()).noneMatch(Selection.Decision::disagreement);
        for (int axial = 1; axial <= 2; axial++) {
            assertThat(protocolOf(candidates.get(axial)).contrast().image()).isEqualTo(Contrast.WITHOUT);
        }
        assertThat(protocolOf(candidates.get(3)).orientation().image()).isEqualTo(Orientation.CORONAL);
        assertThat(protocolOf(candidates.get(4)).orientation().image()).isEqualTo(Orientation.SAGITTAL);
        assertThat(protocolOf(candidates.get(2)).reconstruction().image()).isEqualTo(Reconstruction.SOFT_TISSUE);
    }

    private static SeriesProtocol protocolOf(Candidate candidate) {
        return Objects.requireNonNull(candidate.protocol());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3_axial_4.5mm", "S2_axial_1.5mm"})
    void isNegative(String series) throws Exception {
        assertThat(read(volume(series)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3_axial_4.5mm", "S2_axial_1.5mm"})
    void aBallOf20MlPaintedIntoTheBrainIsFound(String series) throws Exception {
        Volume volume = volume(series);
        double paintedMl = paint(volume, 20);
        HemorrhageReading reading = read(volume);
        assertThat(reading.positive()).isTrue();
        double volumeMl =
                reading.findings().stream().mapToDouble(Finding::volumeMl).sum();
        assertThat(volumeMl).isCloseTo(paintedMl, within(0.3 * paintedMl));
    }

    /** The same head as a scanner with a gantry tilted by 20 degrees gives it: tilted slices, the table moving along z. */
    private static Volume tilted(Volume thin) {
        double sin = Math.sin(Math.toRadians(20));
        double cos = Math.cos(Math.toRadians(20));
        double sliceMm = 4.5;
        int slices = (int) (thin.slices() * thin.sliceSpacingMm() * cos / sliceMm);
        int side = thin.rows();
        short[] voxelsHu = new short[slices * side * side];
        int next = 0;
        for (int slice = 0; slice < slices; slice++) {
            for (int row = 0; row < side; row++) {
                double downMm = (row - side / 2.0) * thin.rowSpacingMm();
                int y = (int) Math.round(side / 2.0 + downMm * cos / thin.rowSpacingMm());
                double up = (slice * sliceMm / cos + downMm * sin) / thin.sliceSpacingMm();
                int z = (int) Math.round(up);
                for (int column = 0; column < side; column++) {
                    boolean inside = z >= 0 && z < thin.slices() && y >= 0 && y < side;
                    voxelsHu[next++] = inside ? thin.voxelsHu()[(z * side + y) * side + column] : -1024;
                }
            }
        }
        return new Volume(
                voxelsHu,
                slices,
                side,
                side,
                sliceMm,
                thin.rowSpacingMm(),
                thin.columnSpacingMm(),
                new double[] {1, 0, 0, 0, cos, sin},
                thin.firstPositionMm(),
                Collections.nCopies(slices, "1.2"));
    }

    @Test
    void aTiltedGantryMakesNoBloodAndHidesNone() throws Exception {
        Volume volume = tilted(volume("S2_axial_1.5mm"));
        assertThat(read(volume).findings()).isEmpty();
        double paintedMl = paint(volume, 20);
        HemorrhageReading reading = read(volume);
        double volumeMl =
                reading.findings().stream().mapToDouble(Finding::volumeMl).sum();
        assertThat(volumeMl).isCloseTo(paintedMl, within(0.3 * paintedMl));
    }

    /** Slice 12 of 36 lost, and the lower third in slices of 1.5 mm below slices of 4.5 mm. */
    @Test
    void aMissingSliceAndAChangeOfDistanceMakeNoBloodAndHideNone() throws Exception {
        for (boolean mixed : new boolean[] {false, true}) {
            Volume thin = volume("S2_axial_1.5mm");
            Volume thick = volume("S3_axial_4.5mm");
            Volume volume = mixed ? joined(thin, thick) : without(thick, 12);
            assertThat(volume.isUniform()).isFalse();
            assertThat(read(volume).findings()).isEmpty();
            double paintedMl = paint(volume, 20);
            double volumeMl = read(volume).findings().stream()
                    .mapToDouble(Finding::volumeMl)
                    .sum();
            assertThat(volumeMl).isCloseTo(paintedMl, within(0.35 * paintedMl));
        }
    }

    private static Volume without(Volume source, int missing) {
        List<Integer> kept = new ArrayList<>();
        List<Double> alongMm = new ArrayList<>();
        for (int slice = 0; slice < source.slices(); slice++) {
            if (slice != missing) {
                kept.add(slice);
                alongMm.add(slice * source.sliceSpacingMm());
            }
        }
        int area = source.rows() * source.columns();
        short[] voxelsHu = new short[kept.size() * area];
        for (int i = 0; i < kept.size(); i++) {
            System.arraycopy(source.voxelsHu(), kept.get(i) * area, voxelsHu, i * area, area);
        }
        return uneven(source, voxelsHu, alongMm, source.sliceSpacingMm());
    }

    private static Volume joined(Volume thin, Volume thick) {
        int area = thin.rows() * thin.columns();
        int below = 36;
        int above = 24;
        short[] voxelsHu = new short[(below + above) * area];
        System.arraycopy(thin.voxelsHu(), 0, voxelsHu, 0, below * area);
        System.arraycopy(thick.voxelsHu(), 12 * area, voxelsHu, below * area, above * area);
        List<Double> alongMm = new ArrayList<>();
        for (int i = 0; i < below + above; i++) {
            alongMm.add(i < below ? i * 1.5 : 1.5 + (12 + i - below) * 4.5);
        }
        return uneven(thin, voxelsHu, alongMm, alongMm.get(alongMm.size() - 1) / (alongMm.size() - 1));
    }

    private static Volume uneven(Volume like, short[] voxelsHu, List<Double> alongMm, double spacingMm) {
        return new Volume(
                voxelsHu,
                alongMm.size(),
                like.rows(),
                like.columns(),
                spacingMm,
                like.rowSpacingMm(),
                like.columnSpacingMm(),
                like.imageOrientation(),
                like.firstPositionMm(),
                Collections.nCopies(alongMm.size(), "1.2"),
                alongMm.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Paints a ball of 65 HU at 60 % of the height of the stack, in the left half of the head; returns its volume. */
    private static double paint(Volume volume, double ml) {
        double radiusMm = Math.cbrt(ml * 1000 * 3 / (4 * Math.PI));
        double[] centre = {0, 0.5 * volume.rows(), 0.62 * volume.columns()};
        double paintedMm = 0;
        int i = 0;
        for (int slice = 0; slice < volume.slices(); slice++) {
            for (int row = 0; row < volume.rows(); row++) {
                for (int column = 0; column < volume.columns(); column++, i++) {
                    double z = volume.alongMm()[slice] - 0.6 * volume.edgeMm(volume.slices());
                    double y = (row - centre[1]) * volume.rowSpacingMm();
                    double x = (column - centre[2]) * volume.columnSpacingMm();
                    if (Math.sqrt(x * x + y * y + z * z) < radiusMm) {
                        assertThat(volume.voxelsHu()[i]).as("brain at %d", i).isBetween((short) -60, (short) 150);
                        volume.voxelsHu()[i] = (short) (65 + i % 7 - 3);
                        paintedMm += volume.edgeMm(slice + 1) - volume.edgeMm(slice);
                    }
                }
            }
        }
        return paintedMm * volume.rowSpacingMm() * volume.columnSpacingMm() / 1000;
    }
}
