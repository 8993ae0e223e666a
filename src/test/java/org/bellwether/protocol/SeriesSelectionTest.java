package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.SeriesProtocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesSelectionTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T10:00:00Z");

    private final SeriesSelection selection = new SeriesSelection(SelectionCriteria.DEFAULT);

    private static SeriesProtocol protocol(
            Contrast contrast,
            @Nullable Orientation headerPlane,
            Orientation plane,
            @Nullable Reconstruction headerKernel,
            Reconstruction kernel) {
        return new SeriesProtocol(
                new ProtocolAnswer<>(contrast, null, 0),
                new ProtocolAnswer<>(headerPlane, plane, 0.99),
                new ProtocolAnswer<>(headerKernel, kernel, 0.98));
    }

    private static SeriesProtocol readable() {
        return protocol(
                Contrast.WITHOUT,
                Orientation.AXIAL,
                Orientation.AXIAL,
                Reconstruction.SOFT_TISSUE,
                Reconstruction.SOFT_TISSUE);
    }

    private static Candidate series(String uid, int slices, double spacingMm, @Nullable SeriesProtocol protocol) {
        return new Candidate(uid, slices, spacingMm, EARLY, protocol, null);
    }

    private String reason(Candidate candidate) {
        return selection.select(List.of(candidate)).decisions().get(0).reason();
    }

    private String chosen(Candidate... candidates) {
        return selection
                .select(List.of(candidates))
                .chosen()
                .map(Selection.Decision::seriesInstanceUid)
                .orElse("none");
    }

    @Test
    void takesTheAxialSoftTissueSeriesOfAStudyAndTellsWhyNotTheOthers() {
        Selection decided = selection.select(List.of(
                new Candidate("1", 1, 0, EARLY, null, "localizer (scout view)"),
                series("2", 108, 1.5, readable()),
                series("3", 36, 4.5, readable()),
                series(
                        "4",
                        85,
                        3,
                        protocol(
                                Contrast.WITHOUT,
                                Orientation.CORONAL,
                                Orientation.CORONAL,
                                null,
                                Reconstruction.SOFT_TISSUE)),
                series(
                        "5",
                        36,
                        4.5,
                        protocol(Contrast.WITHOUT, null, Orientation.AXIAL, Reconstruction.BONE, Reconstruction.BONE)),
                series(
                        "6",
                        36,
                        5,
                        protocol(
                                Contrast.WITH,
                                Orientation.AXIAL,
                                Orientation.AXIAL,
                                null,
                                Reconstruction.SOFT_TISSUE))));

        assertThat(decided.chosen().orElseThrow().seriesInstanceUid()).isEqualTo("3");
        assertThat(decided.decisions())
                .extracting(Selection.Decision::reason)
                .containsExactly(
                        "localizer (scout view)",
                        "another series is read: its slices of 4.5 mm suit the network better than these of 1.5 mm",
                        "axial, soft tissue, without contrast agent; 36 slices of 4.5 mm",
                        "coronal reformat: image network says CORONAL (0.99), header agrees",
                        "bone kernel: image network says BONE (0.98), header agrees",
                        "with contrast agent: header says so, the image network was not asked");
    }

    @Test
    void believesTheImageWhereTheHeaderSaysAnotherPlane() {
        Candidate coronal = series(
                "1",
                85,
                3,
                protocol(
                        Contrast.WITHOUT,
                        Orientation.AXIAL,
                        Orientation.CORONAL,
                        Reconstruction.SOFT_TISSUE,
                        Reconstruction.SOFT_TISSUE));
        assertThat(chosen(coronal)).isEqualTo("none");
        assertThat(reason(coronal)).isEqualTo("coronal reformat: image network says CORONAL (0.99), header says AXIAL");
    }

    @Test
    void keepsASeriesWhoseHeaderContradictsTheImageAndWarns() {
        Candidate contradicted = series(
                "1",
                36,
                5,
                protocol(
                        Contrast.WITHOUT,
                        Orientation.AXIAL,
                        Orientation.AXIAL,
                        Reconstruction.BONE,
                        Reconstruction.SOFT_TISSUE));
        Selection.Decision decision =
                selection.select(List.of(contradicted)).chosen().orElseThrow();
        assertThat(decision.disagreement()).isTrue();
        assertThat(decision.reason())
                .isEqualTo("axial, soft tissue, without contrast agent; 36 slices of 5.0 mm; "
                        + "warning: kernel: image network says SOFT_TISSUE (0.98), header says BONE");
    }

    @Test
    void prefersFiveMillimetresThenMoreSlicesThenTheLatest() {
        assertThat(chosen(series("1", 40, 3, readable()), series("2", 30, 5, readable())))
                .isEqualTo("2");
        assertThat(chosen(series("1", 30, 5, readable()), series("2", 31, 4.95, readable())))
                .isEqualTo("2");
        assertThat(chosen(
                        series("1", 30, 5, readable()),
                        new Candidate("2", 30, 5, EARLY.plusSeconds(60), readable(), null),
                        new Candidate("3", 30, 5, null, readable(), null)))
                .isEqualTo("2");
        assertThat(chosen(series("1", 100, 1.25, readable()), series("2", 40, 2.5, readable())))
                .isEqualTo("2");
        assertThat(chosen(series("1", 200, 1, readable()))).isEqualTo("1");
    }

    @Test
    void readsNothingThatCoversTooLittleOfTheHead() {
        assertThat(reason(series("1", 11, 5, readable()))).isEqualTo("only 11 slices, at least 12 are needed");
        assertThat(reason(series("1", 40, 1.25, readable())))
                .isEqualTo("covers only 50 mm of the head, at least 80 mm are needed");
        assertThat(reason(series("1", 16, 10, readable())))
                .isEqualTo("slices are 10.0 mm apart, at most 7.5 mm can be read");
    }

    @Test
    void readsNothingWhoseContrastIsUnknown() {
        SeriesProtocol unknown = new SeriesProtocol(
                new ProtocolAnswer<>(null, null, 0),
                new ProtocolAnswer<>(null, Orientation.AXIAL, 0.9),
                new ProtocolAnswer<>(null, Reconstruction.SOFT_TISSUE, 0.9));
        assertThat(reason(series("1", 36, 5, unknown)))
                .isEqualTo("contrast agent unknown: neither header nor image tell it");
    }

    /** An axial soft-tissue series of which only contrast is in question. */
    private static SeriesProtocol contrast(
            @Nullable Contrast header, @Nullable Contrast image, double probability, boolean uncertain) {
        return new SeriesProtocol(
                new ProtocolAnswer<>(header, image, probability, uncertain),
                new ProtocolAnswer<>(Orientation.AXIAL, Orientation.AXIAL, 0.99),
                new ProtocolAnswer<>(Reconstruction.SOFT_TISSUE, Reconstruction.SOFT_TISSUE, 0.98));
    }

    @Test
    void aSeriesThatTheImageCertainlyCallsContrastIsNotReadAlthoughItsHeaderSaysWithout() {
        Candidate series = series("1", 36, 5, contrast(Contrast.WITHOUT, Contrast.WITH, 0.97, false));
        assertThat(reason(series))
                .isEqualTo("with contrast agent: image network says WITH (0.97), header says WITHOUT");
        assertThat(selection.select(List.of(series)).chosen()).isEmpty();
    }

    @Test
    void anUncertainImageLeavesContrastToTheHeaderAndTheReasonWarns() {
        Candidate without = series("1", 36, 5, contrast(Contrast.WITHOUT, Contrast.WITH, 0.62, true));
        Selection.Decision decision =
                selection.select(List.of(without)).chosen().orElseThrow();
        assertThat(decision.reason())
                .endsWith("warning: contrast agent: image network is uncertain (WITH 0.62), header says WITHOUT");
        assertThat(decision.disagreement()).isFalse();
        Candidate with = series("1", 36, 5, contrast(Contrast.WITH, Contrast.WITHOUT, 0.62, true));
        assertThat(reason(with))
                .isEqualTo("with contrast agent: image network is uncertain (WITHOUT 0.62), header says WITH");
    }

    @Test
    void aSeriesThatOnlyItsHeaderCallsContrastIsReadAndTheReasonWarns() {
        Candidate series = series("1", 36, 5, contrast(Contrast.WITH, Contrast.WITHOUT, 0.99, false));
        Selection.Decision decision = selection.select(List.of(series)).chosen().orElseThrow();
        assertThat(decision.reason())
                .endsWith("warning: contrast agent: image network says WITHOUT (0.99), header says WITH");
        assertThat(decision.disagreement()).isTrue();
    }

    @Test
    void aSeriesThatItsHeaderCallsContrastIsNotPreferredToOneThatNobodyDoes() {
        Candidate doubtful = series("1", 36, 5, contrast(Contrast.WITH, Contrast.WITHOUT, 0.93, false));
        Candidate thin = series("2", 150, 1, contrast(Contrast.WITHOUT, Contrast.WITHOUT, 0.95, false));
        assertThat(chosen(doubtful, thin)).isEqualTo("2");
        assertThat(selection.select(List.of(doubtful, thin)).decisions().get(0).reason())
                .startsWith("another series is read: neither its header nor its image speaks of contrast agent");
    }

    @Test
    void anUncertainImageAloneIsNotEnoughToHoldASeriesForOneWithoutContrast() {
        Candidate series = series("1", 36, 5, contrast(null, Contrast.WITHOUT, 0.7, true));
        assertThat(reason(series))
                .isEqualTo("contrast agent unknown: image network is uncertain (WITHOUT 0.70), header does not tell");
    }

    @Test
    void anUncertainKernelCountsWhereTheHeaderDoesNotKnowIt() {
        SeriesProtocol protocol = new SeriesProtocol(
                new ProtocolAnswer<>(Contrast.WITHOUT, Contrast.WITHOUT, 0.99),
                new ProtocolAnswer<>(Orientation.AXIAL, Orientation.CORONAL, 0.5, true),
                new ProtocolAnswer<>(null, Reconstruction.SOFT_TISSUE, 0.55, true));
        assertThat(selection
                        .select(List.of(series("1", 36, 5, protocol)))
                        .chosen()
                        .orElseThrow()
                        .reason())
                .contains("plane: image network is uncertain (CORONAL 0.50), header says AXIAL")
                .contains("kernel: image network is uncertain (SOFT_TISSUE 0.55), header does not tell");
    }

    @Test
    void whatIsUnusualAboutTheImagesIsSaidInTheReason() {
        Candidate gap = new Candidate("1", 36, 5, null, readable(), null, List.of("One slice is missing."));
        assertThat(selection.select(List.of(gap)).chosen().orElseThrow().reason())
                .endsWith("36 slices of 5.0 mm; warning: One slice is missing.");
    }

    @Test
    void sameKindIsDecidedOnce() {
        Selection decided = selection.select(List.of(series("2", 30, 5, readable()), series("1", 30, 5, readable())));
        assertThat(decided.decisions()).filteredOn(Selection.Decision::chosen).hasSize(1);
    }
}
