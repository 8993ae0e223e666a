package org.bellwether.hemorrhage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Volume;
import org.bellwether.inference.HeadVolumes;
import org.bellwether.inference.onnx.OnnxInferenceEngine;
import org.bellwether.testing.ServedModels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HemorrhageReaderTest {

    private static final HemorrhageOptions OPTIONS =
            new HemorrhageOptions(OptionalDouble.empty(), 0.5, Duration.ofMinutes(2));
    private static final RegionRule RULE = new RegionRule(2.4, OptionalDouble.empty(), OptionalDouble.empty());
    private static final ModelIdentity MODEL = new ModelIdentity("head_ct_hemorrhage", "1", "00");

    private static OnnxInferenceEngine engine;

    @BeforeAll
    static void start() {
        engine = new OnnxInferenceEngine(Path.of("triton-model-repo"), 1);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private static HemorrhageReading read(Volume volume) throws Exception {
        return new HemorrhageReader(engine, OPTIONS).read(volume);
    }

    private static long marked(HemorrhageReading reading) {
        long marked = 0;
        for (byte label : reading.mask().labels()) {
            marked += label != 0 ? 1 : 0;
        }
        return marked;
    }

    @Test
    void aBleedOf20MlIsFoundWithItsVolumeAndPlace() throws Exception {
        HemorrhageReading reading = read(HeadVolumes.axial(34, 256, 20, 1));
        assertThat(reading.positive()).isTrue();
        double volumeMl =
                reading.findings().stream().mapToDouble(Finding::volumeMl).sum();
        assertThat(volumeMl).isCloseTo(20, within(6.0));
        double maskMl = marked(reading) * 5.0 * Math.pow(230.0 / 256, 2) / 1000;
        assertThat(maskMl).isGreaterThanOrEqualTo(volumeMl - 1e-6).isLessThan(volumeMl + 1.5);
        Finding largest = reading.findings().get(0);
        assertThat(largest.probability()).isBetween(0.7, 1.0);
        // The ball is centred 30 mm above the middle of the stack.
        assertThat(largest.keySlice()).isBetween(20, 25);
        assertThat(reading.model()).isEqualTo(engine.identify("head_ct_hemorrhage"));
    }

    @Test
    void aHealthyHeadIsNegativeAndItsMaskIsEmpty() throws Exception {
        HemorrhageReading reading = read(HeadVolumes.axial(34, 256, 0, 2));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.positive()).isFalse();
        assertThat(marked(reading)).isZero();
        assertThat(reading.mask().slices()).isEqualTo(34);
    }

    @Test
    void aLargeStackReadInPartsGivesTheAnswerOfTheWhole() throws Exception {
        Volume head = HeadVolumes.axial(34, 64, 30, 3);
        HemorrhageReading whole = read(head);
        HemorrhageReading inParts = new HemorrhageReader(engine, OPTIONS, 7).read(head);
        assertThat(marked(whole)).isPositive();
        assertThat(inParts.mask().labels()).isEqualTo(whole.mask().labels());
        assertThat(inParts.findings()).isEqualTo(whole.findings());
    }

    private static Volume block(int slices, double sliceMm) {
        return new Volume(
                new short[slices * 32 * 32],
                slices,
                32,
                32,
                sliceMm,
                0.9,
                0.9,
                new double[] {1, 0, 0, 0, 1, 0},
                new double[3],
                Collections.nCopies(slices, "1.2"));
    }

    private static HemorrhageReading assess(ReadingGrid grid, byte[] labels, RegionRule rule, double findingMl) {
        float[] maxima = new float[grid.slices * 3];
        for (int i = 0; i < maxima.length; i++) {
            maxima[i] = 0.70f + 0.01f * i;
        }
        return new Assessing(grid, labels, maxima, rule, findingMl).reading(MODEL);
    }

    private static void fill(byte[] labels, int slice, int fromRow, int toRow, HemorrhageType type) {
        for (int row = fromRow; row < toRow; row++) {
            Arrays.fill(labels, (slice * 32 + row) * 32, (slice * 32 + row + 1) * 32, (byte) type.label());
        }
    }

    @Test
    void regionsBelowTheThresholdAreTakenOutAndTheOthersCountedByType() {
        ReadingGrid grid = new ReadingGrid(block(6, 5));
        double rowMl = 32 * 5 * 0.81 / 1000;
        byte[] labels = new byte[6 * 1024];
        fill(labels, 1, 0, 10, HemorrhageType.IPH);
        fill(labels, 2, 0, 16, HemorrhageType.IPH);
        fill(labels, 2, 16, 22, HemorrhageType.SAH);
        fill(labels, 5, 0, 15, HemorrhageType.EDH_SDH);
        HemorrhageReading reading = assess(grid, labels, RULE, 0.5);

        assertThat(reading.findings())
                .extracting(Finding::type)
                .containsExactly(HemorrhageType.IPH, HemorrhageType.SAH);
        Finding iph = reading.findings().get(0);
        assertThat(iph.volumeMl()).isCloseTo(26 * rowMl, within(1e-9));
        assertThat(iph.keySlice()).isEqualTo(2);
        assertThat(iph.probability()).isCloseTo(0.76, within(1e-6));
        assertThat(reading.largestComponentMl()).isCloseTo(32 * rowMl, within(1e-9));
        assertThat(reading.mask().labels()).doesNotContain((byte) HemorrhageType.EDH_SDH.label());
        assertThat(marked(reading)).isEqualTo(32 * 32);
    }

    @Test
    void aNetworkWhoseParametersCannotBeMeantIsNotReady(@TempDir Path models) throws Exception {
        Path source = Path.of("triton-model-repo/head_ct_hemorrhage");
        Path model =
                Files.createDirectories(models.resolve("head_ct_hemorrhage/1")).getParent();
        Files.copy(ServedModels.newest("head_ct_hemorrhage").file(), model.resolve("1/model.onnx"));
        String configuration = Files.readString(source.resolve("config.pbtxt"));
        Files.writeString(model.resolve("config.pbtxt"), configuration);
        try (OnnxInferenceEngine copy = new OnnxInferenceEngine(models, 1)) {
            HemorrhageReader reader = new HemorrhageReader(copy, OPTIONS);
            assertThat(reader.ready()).isTrue();
            Files.writeString(
                    model.resolve("config.pbtxt"),
                    configuration + "parameters { key: 'exam_threshold_ml' value { string_value: '2,4' } }");
            assertThat(reader.ready()).isFalse();
            assertThatThrownBy(() -> reader.read(HeadVolumes.axial(12, 64, 0, 1)))
                    .hasMessageContaining("2,4");
        }
    }

    @Test
    void everythingMarkedIsToldBesideWhatCounts() {
        ReadingGrid grid = new ReadingGrid(block(6, 5));
        double rowMl = 32 * 5 * 0.81 / 1000;
        byte[] labels = new byte[6 * 1024];
        fill(labels, 1, 0, 22, HemorrhageType.IPH);
        fill(labels, 4, 0, 9, HemorrhageType.SAH);
        HemorrhageReading reading = assess(grid, labels, RULE, 0.5);
        assertThat(reading.findings()).extracting(Finding::type).containsExactly(HemorrhageType.IPH);
        assertThat(reading.markedMl().get(HemorrhageType.SAH)).isCloseTo(9 * rowMl, within(1e-9));
        assertThat(reading.markedMl().get(HemorrhageType.EDH_SDH)).isZero();
        assertThat(reading.componentMl()).isEqualTo(2.4);
        assertThat(reading.probability()).isEmpty();
    }

    @Test
    void withACalibrationTheLargestRegionThatHoldsATypeGivesItsProbability() {
        ReadingGrid grid = new ReadingGrid(block(6, 5));
        double rowMl = 32 * 5 * 0.81 / 1000;
        byte[] labels = new byte[6 * 1024];
        fill(labels, 1, 0, 20, HemorrhageType.IPH);
        fill(labels, 1, 20, 26, HemorrhageType.SAH);
        fill(labels, 4, 0, 10, HemorrhageType.SAH);
        fill(labels, 4, 20, 24, HemorrhageType.EDH_SDH);
        RegionRule calibrated = new RegionRule(0.1, OptionalDouble.of(1.5), OptionalDouble.of(-1));
        HemorrhageReading reading = assess(grid, labels, calibrated, 0.1);
        double joined = 1 / (1 + Math.exp(1 - 1.5 * Math.log(26 * rowMl)));
        double alone = 1 / (1 + Math.exp(1 - 1.5 * Math.log(4 * rowMl)));
        assertThat(reading.findings())
                .extracting(Finding::type)
                .containsExactly(HemorrhageType.IPH, HemorrhageType.SAH, HemorrhageType.EDH_SDH);
        assertThat(reading.findings().get(0).probability()).isCloseTo(joined, within(1e-9));
        assertThat(reading.findings().get(1).probability()).isCloseTo(joined, within(1e-9));
        assertThat(reading.findings().get(2).probability()).isCloseTo(alone, within(1e-9));
        assertThat(reading.probability().orElseThrow()).isCloseTo(joined, within(1e-9));
    }

    @Test
    void aRegionThatCountsIsNeverSilentEvenIfEachOfItsTypesIsSmall() {
        ReadingGrid grid = new ReadingGrid(block(6, 5));
        byte[] labels = new byte[6 * 1024];
        fill(labels, 1, 0, 10, HemorrhageType.IPH);
        fill(labels, 1, 10, 22, HemorrhageType.SAH);
        HemorrhageReading reading = assess(grid, labels, RULE, 5);
        assertThat(reading.findings()).extracting(Finding::type).containsExactly(HemorrhageType.SAH);
    }

    @Test
    void theVolumeOfThinSlicesIsThatOfTheSlicesThemselves() {
        // 5 slices of 1.5 mm are read as 3 groups, the last of them of a single slice.
        ReadingGrid grid = new ReadingGrid(block(5, 1.5));
        byte[] labels = new byte[3 * 1024];
        for (int slice = 0; slice < 3; slice++) {
            fill(labels, slice, 0, 32, HemorrhageType.IPH);
        }
        List<Finding> findings = assess(grid, labels, RULE, 0.5).findings();
        assertThat(findings.get(0).volumeMl()).isCloseTo(5 * 1024 * 1.5 * 0.81 / 1000, within(1e-9));
    }
}
