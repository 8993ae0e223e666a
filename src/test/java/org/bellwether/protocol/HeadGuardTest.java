package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.bellwether.domain.Volume;
import org.bellwether.inference.HeadVolumes;
import org.bellwether.protocol.Phantoms.Scan;
import org.bellwether.protocol.Phantoms.Tissue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not reach a network, and what must. */
class HeadGuardTest {

    private static final double[] CORONAL = {1, 0, 0, 0, 0, -1};
    private static final double[] SAGITTAL = {0, 1, 0, 0, 0, -1};

    private final HeadGuard guard = new HeadGuard(HeadLimits.DEFAULT);

    private static Tissue adult() {
        return Phantoms.adult();
    }

    private void passes(Volume volume) {
        assertThat(guard.objection(volume))
                .as(() -> HeadLikeness.of(volume).toString())
                .isEmpty();
    }

    private void objects(Volume volume, String because) {
        Optional<String> objection = guard.objection(volume);
        assertThat(objection).as(() -> HeadLikeness.of(volume).toString()).hasValueSatisfying(text -> assertThat(text)
                .contains(because));
    }

    private static Volume changed(Volume volume, IntUnaryOperator hu) {
        for (int i = 0; i < volume.voxelsHu().length; i++) {
            volume.voxelsHu()[i] = (short) hu.applyAsInt(volume.voxelsHu()[i]);
        }
        return volume;
    }

    /** A hole in the skull, of the scalp's density. */
    private static Tissue hole(double fromX, double fromZ) {
        return (x, y, z) -> x > fromX && z > fromZ && Math.abs(y) < 70 && adult().hu(x, y, z) > 300 ? 40 : Double.NaN;
    }

    static Stream<Arguments> heads() {
        Scan axial = Scan.axial();
        double tilt = Math.toRadians(25);
        return Stream.of(
                Arguments.of("adult", axial.of(adult())),
                Arguments.of("newborn", axial.pixels(256, 0.6).slices(24, 5).of(Phantoms.head(0.62, 1.6, 420))),
                Arguments.of("infant in thin slices", axial.slices(64, 2).of(Phantoms.head(0.75, 2, 500))),
                Arguments.of("half of the skull taken out", axial.of(adult().with(hole(15, -10)))),
                Arguments.of("scalp cut off", axial.pixels(256, 0.62).of(adult())),
                Arguments.of("slices of 7 mm", axial.slices(20, 7).of(adult())),
                Arguments.of("bone kernel", axial.pixels(512, 0.45).noise(90).of(adult())),
                Arguments.of("strong noise", axial.noise(35).of(adult())),
                Arguments.of(
                        "tilted by 25 degrees",
                        axial.plane(1, 0, 0, 0, Math.cos(tilt), Math.sin(tilt)).of(adult())),
                Arguments.of("sheared by a tilted gantry", axial.of((x, y, z) -> adult().hu(
                                x, y * Math.cos(tilt), z / Math.cos(tilt) + y * Math.sin(tilt)))),
                Arguments.of("coronal", axial.plane(CORONAL).of(adult())),
                Arguments.of("sagittal", axial.plane(SAGITTAL).of(adult())),
                Arguments.of("mirrored rows", axial.plane(-1, 0, 0, 0, 1, 0).of(adult())),
                Arguments.of("prone", axial.plane(-1, 0, 0, 0, -1, 0).of(adult())),
                Arguments.of("on the side", axial.plane(0, 1, 0, -1, 0, 0).of(adult())),
                Arguments.of("head and neck", axial.slices(60, 5).middle(-60).of(adult())),
                Arguments.of("contrast agent", axial.of(adult().with(HeadGuardTest::vessels))),
                Arguments.of("100 mL of blood", axial.of(adult().with(ball(30, 10, 5, 29, 68)))),
                Arguments.of("wide ventricles", axial.of(adult().with(ball(0, 0, 0, 52, 7)))),
                Arguments.of("metal with streaks", axial.of(adult().with(HeadGuardTest::streaks))),
                Arguments.of("air under the skull", axial.of(adult().with(HeadGuardTest::pneumocephalus))),
                Arguments.of(
                        "1024 x 1024", axial.slices(24, 5).pixels(1024, 0.24).of(adult())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void aHeadIsNotKeptFromTheNetworks(String name, Volume volume) {
        passes(volume);
    }

    private static Tissue ball(double x, double y, double z, double radiusMm, double hu) {
        return (a, b, c) ->
                (a - x) * (a - x) + (b - y) * (b - y) + (c - z) * (c - z) < radiusMm * radiusMm ? hu : Double.NaN;
    }

    private static double vessels(double x, double y, double z) {
        boolean sinus = Math.abs(x) < 4 && Math.hypot(y / 80, z / 64) > 0.9 && Math.hypot(y / 80, z / 64) < 1;
        boolean artery = Math.abs(z + 20) < 4 && Math.abs(y + 10) < 3 && Math.abs(x) < 55;
        return sinus || artery ? 280 : Double.NaN;
    }

    private static double streaks(double x, double y, double z) {
        if (Math.abs(z + 5) > 12 || Math.hypot(x - 15, y + 20) > 90) {
            return Double.NaN;
        }
        double angle = Math.atan2(y + 20, x - 15);
        return Math.hypot(x - 15, y + 20) < 5 ? 3000 : Math.sin(9 * angle) > 0.8 ? -250 : Double.NaN;
    }

    private static double pneumocephalus(double x, double y, double z) {
        boolean brain = x * x / (66 * 66) + y * y / (82 * 82) + z * z / (66 * 66) < 1;
        return brain && y < -50 ? -980 : Double.NaN;
    }

    @ParameterizedTest
    @ValueSource(ints = {-1024, -1000, 0})
    void paddingOutsideTheCircleIsNotTakenForAPartOfTheBody(int padding) {
        Scan scan = Scan.axial();
        passes(scan.of(adult().with((x, y, z) -> Math.hypot(x, y) > 114 ? padding : Double.NaN)));
    }

    @Test
    void theEllipsoidHeadsOfTheOtherTestsAreHeads() {
        passes(HeadVolumes.axial(34, 256, 20, 1));
        passes(HeadVolumes.axial(12, 128, 0, 1));
    }

    @Test
    void aChestIsNotReadAsAHead() {
        objects(Scan.axial().pixels(256, 1.4).of((x, y, z) -> Phantoms.chest(x, y)), "not a head");
    }

    @Test
    void anAbdomenIsNotReadAsAHead() {
        objects(Scan.axial().pixels(256, 1.4).of((x, y, z) -> Phantoms.abdomen(x, y, 1)), "not a head");
    }

    @Test
    void aChildsAbdomenInTheSizeOfAHeadIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> Phantoms.abdomen(x, y, 0.55)), "not a head");
    }

    @Test
    void aThighIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> Phantoms.thigh(x, y)), "not a head");
    }

    @Test
    void aNeckAloneIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> Phantoms.neck(x, y)), "not a head");
    }

    @Test
    void aBodyFromHeadToHipIsNotReadAsAHead() {
        Tissue body = (x, y, z) -> z > -80 ? adult().hu(x, y, z) : Phantoms.abdomen(x, y, 1);
        objects(
                Scan.axial().pixels(256, 1.4).slices(90, 8).middle(-270).of(body),
                "not a series of the head alone: covers 720 mm");
    }

    @Test
    void waterIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> Phantoms.cylinder(x, y, 0)), "as in a phantom");
    }

    @Test
    void waterInARingAsDenseAsBoneIsNotReadAsAHead() {
        Tissue phantom =
                (x, y, z) -> Math.hypot(x, y) > 95 && Math.hypot(x, y) < 101 ? 900 : Phantoms.cylinder(x, y, 1);
        objects(Scan.axial().of(phantom), "phantom");
    }

    @Test
    void plasticIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> Phantoms.cylinder(x, y, 95)), "not a head");
    }

    @Test
    void anEmptyScannerIsNotReadAsAHead() {
        objects(Scan.axial().of((x, y, z) -> -1000), "shows nothing but air");
        objects(Scan.axial().of((x, y, z) -> x * x + (y - 90) * (y - 90) < 9 ? 60 : -1000), "shows nothing but air");
    }

    @Test
    void aBlockOfOneValueIsNotReadAsAHead() {
        objects(Scan.axial().noise(0).of((x, y, z) -> 40), "no Hounsfield units");
    }

    @Test
    void noiseIsNotReadAsAHead() {
        Random random = new Random(3);
        objects(changed(Scan.axial().of((x, y, z) -> -1000), hu -> random.nextInt(4096) - 1024), "no Hounsfield units");
    }

    @Test
    void storedValuesWithoutTheirInterceptAreNotReadAsHounsfieldUnits() {
        objects(changed(Scan.axial().of(adult()), hu -> hu + 1024), "a CT without its Rescale Intercept");
    }

    @Test
    void magneticResonanceIsNotReadAsHounsfieldUnits() {
        objects(
                changed(Scan.axial().of(adult()), hu -> hu < -500 ? 8 : hu > 300 ? 20 : hu < -20 ? 900 : 300 + 5 * hu),
                "as in an MR");
    }

    @Test
    void aScreenCaptureOf8BitsIsNotReadAsHounsfieldUnits() {
        objects(
                changed(Scan.axial().of(adult()), hu -> Math.max(0, Math.min(255, (hu + 5) * 255 / 90))),
                "screen capture");
    }

    @Test
    void invertedValuesAreNotReadAsHounsfieldUnits() {
        objects(changed(Scan.axial().of(adult()), hu -> -hu), "inverted");
    }

    @Test
    void aBrainClippedToOneValueIsNotRead() {
        objects(changed(Scan.axial().of(adult()), hu -> hu > 0 && hu < 200 ? Math.min(hu, 25) : hu), "saturated");
    }

    @Test
    void aPaintedHeadWithoutAnyNoiseIsNotTakenForSaturatedAsLongAsItsBrainHasItsTissues() {
        passes(Scan.axial().noise(0.8).of(adult()));
    }

    @Test
    void aStackTooShortForABrainIsNotRead() {
        objects(Scan.axial().slices(8, 5).of(adult()), "covers only 40 mm, at least 45 mm of a brain are needed");
        objects(Scan.axial().slices(64, 0.625).of(adult()), "covers only 40 mm");
    }

    @Test
    void aNeckWithTheLowestPartOfABrainIsNotRead() {
        objects(Scan.axial().slices(30, 5).middle(-105).of(adult()), "not a head, or too little of it");
    }

    @Test
    void aHeadOfADollIsNotRead() {
        objects(Scan.axial().pixels(256, 0.35).slices(36, 2).of(Phantoms.head(0.38, 2, 900)), "too little of it");
    }

    /** An otherwise perfect head with these numbers. */
    private Optional<String> judged(double brainMm, double widthMm, double medianHu, double spreadHu, boolean axial) {
        return guard.judge(
                new HeadLikeness(
                        32, 20, 160, brainMm, 20, 140, widthMm, medianHu, spreadHu, 0.05, 0.3, 0.6, 0, -1000, 30, 150),
                axial);
    }

    @Test
    void whatIsTooDenseTooThinTooNarrowOrTooMixedForABrainIsToldWithItsNumber() {
        assertThat(judged(100, 160, 28, 10, true)).isEmpty();
        assertThat(judged(100, 160, 58, 10, true))
                .hasValueSatisfying(text -> assertThat(text).contains("is 58 HU"));
        assertThat(judged(100, 160, 8, 10, true))
                .hasValueSatisfying(text -> assertThat(text).contains("is 8 HU"));
        assertThat(judged(100, 60, 28, 10, true))
                .hasValueSatisfying(text -> assertThat(text).contains("60 mm wide"));
        assertThat(judged(100, 160, 28, 60, true))
                .hasValueSatisfying(text -> assertThat(text).contains("over 60 HU"));
    }

    @Test
    void ofAReformatLessBrainIsAskedThanOfAnAxialSeries() {
        assertThat(judged(35, 160, 28, 10, true))
                .hasValueSatisfying(text -> assertThat(text).contains("(35 mm)"));
        assertThat(judged(35, 160, 28, 10, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.NaN, Double.POSITIVE_INFINITY, 1e9})
    void aGeometryThatCannotBeIsToldInsteadOfMeasured(double sliceMm) {
        Volume head = Scan.axial().slices(5, 5).of(adult());
        objects(
                new Volume(
                        head.voxelsHu(),
                        5,
                        256,
                        256,
                        sliceMm,
                        0.9,
                        0.9,
                        head.imageOrientation(),
                        new double[3],
                        head.sopInstanceUids()),
                "its geometry is impossible");
        objects(
                new Volume(
                        head.voxelsHu(),
                        5,
                        256,
                        256,
                        5,
                        sliceMm,
                        0.9,
                        head.imageOrientation(),
                        new double[3],
                        head.sopInstanceUids()),
                "its geometry is impossible");
    }

    @Test
    void directionsThatAreNoneAreToldInsteadOfMeasured() {
        Volume head = Scan.axial().slices(5, 5).of(adult());
        for (double[] direction : new double[][] {
            {Double.NaN, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 0}, {1, 0, 0}, {5, 0, 0, 0, 1, 0}
        }) {
            objects(
                    new Volume(
                            head.voxelsHu(),
                            5,
                            256,
                            256,
                            5,
                            0.9,
                            0.9,
                            direction,
                            new double[3],
                            head.sopInstanceUids()),
                    "its geometry is impossible");
        }
    }

    @Test
    void fortySlicesOf512PixelsCostLittleBesideTheNetwork() {
        Volume volume = Scan.axial().slices(40, 4).pixels(512, 0.45).of(adult());
        for (int i = 0; i < 5; i++) {
            guard.objection(volume);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            guard.objection(volume);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("guard: %.1f ms for 40 slices of 512 x 512%n", best / 1e6);
        assertThat(best / 1e6).as("milliseconds").isLessThan(300);
    }
}
