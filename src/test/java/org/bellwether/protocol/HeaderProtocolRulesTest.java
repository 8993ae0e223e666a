package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Reconstruction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderProtocolRulesTest {

    private static final Path SHIPPED = Path.of("routes/protocol-rules.yaml");

    private static HeaderProtocolRules shipped;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws RuleFileException {
        shipped = HeaderProtocolRules.load(SHIPPED);
    }

    private static DataSet head(String description) {
        return new DataSet()
                .putString(Tag.MODALITY, "CT")
                .putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .putString(Tag.BODY_PART_EXAMINED, "HEAD")
                .putString(Tag.STUDY_DESCRIPTION, "CT HEAD WITHOUT CONTRAST")
                .putString(Tag.SERIES_DESCRIPTION, description)
                .putDecimal(Tag.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, 1, 0);
    }

    @Test
    void anAxialSoftTissueHeadIsACandidate() {
        HeaderAnswers answers =
                shipped.answer(head("HEAD AXIAL 4.5 H31s").putString(Tag.CONVOLUTION_KERNEL, "H31s"), 36, false);
        assertThat(answers)
                .isEqualTo(new HeaderAnswers(Contrast.WITHOUT, Orientation.AXIAL, Reconstruction.SOFT_TISSUE, null));
    }

    @ParameterizedTest
    @CsvSource({
        "H31s, SOFT_TISSUE", "J40s, SOFT_TISSUE", "Hr40, SOFT_TISSUE", "H70h, BONE", "Hr64d, BONE",
                "STANDARD, SOFT_TISSUE",
        "SOFT, SOFT_TISSUE", "BONEPLUS, BONE", "UB, SOFT_TISSUE", "YC, BONE", "FC26, SOFT_TISSUE", "FC30, BONE",
        "FC64, SOFT_TISSUE", "FC81, BONE"
    })
    void theKernelTellsTheReconstruction(String kernel, Reconstruction expected) {
        assertThat(shipped.answer(head("HEAD").putString(Tag.CONVOLUTION_KERNEL, kernel), 36, false)
                        .reconstruction())
                .isEqualTo(expected);
    }

    @Test
    void anUnknownKernelTellsNothing() {
        assertThat(shipped.answer(head("HEAD").putString(Tag.CONVOLUTION_KERNEL, "Zz"), 36, false)
                        .reconstruction())
                .isNull();
        assertThat(shipped.answer(head("HEAD"), 36, false).reconstruction()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1\\0\\0\\0\\1\\0, AXIAL",
        "1\\0\\0\\0\\0.94\\-0.34, AXIAL",
        "1\\0\\0\\0\\0\\-1, CORONAL",
        "0\\1\\0\\0\\0\\-1, SAGITTAL",
        "-1\\0\\0\\0\\-1\\0, AXIAL"
    })
    void thePlaneFollowsTheNormalOfTheSlices(String orientation, Orientation expected) {
        DataSet header = head("HEAD").putString(Tag.IMAGE_ORIENTATION_PATIENT, orientation.split("\\\\"));
        assertThat(shipped.answer(header, 36, false).orientation()).isEqualTo(expected);
    }

    @Test
    void aHeaderWithoutOrientationTellsNoPlane() {
        DataSet header = head("HEAD");
        header.remove(Tag.IMAGE_ORIENTATION_PATIENT);
        assertThat(shipped.answer(header, 36, false).orientation()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD W/O 5.0, WITHOUT",
        "Head C- 5mm, WITHOUT",
        "non-contrast axial, WITHOUT",
        "HEAD WITH CONTRAST, WITH",
        "Head C+ 5mm, WITH",
        "CTA HEAD, WITH",
        "Schaedel nativ, WITHOUT",
        "HEAD POST, WITH",
        "HEAD AXIAL, WITHOUT"
    })
    void theDescriptionTellsContrast(String description, Contrast expected) {
        assertThat(shipped.answer(head(description), 36, false).contrast()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"OMNIPAQUE 350, WITH", "NONE, WITHOUT", "'', WITHOUT", "-, WITHOUT"})
    void theContrastAgentTellsContrast(String agent, Contrast expected) {
        assertThat(shipped.answer(head("HEAD").putString(Tag.CONTRAST_BOLUS_AGENT, agent), 36, false)
                        .contrast())
                .isEqualTo(expected);
    }

    @Test
    void whatHoldsNoHounsfieldUnitsIsExcludedWithAReason() {
        assertThat(shipped.answer(head("IODINE MAP").putString(Tag.RESCALE_TYPE, "MGML"), 36, false)
                        .excludedBecause())
                .contains("no Hounsfield units");
        assertThat(shipped.answer(head("HEAD").putInteger(Tag.BITS_STORED, 8), 36, false)
                        .excludedBecause())
                .contains("8 bits a pixel");
        for (String type : new String[] {"HU", "US", ""}) {
            assertThat(shipped.answer(
                                    head("HEAD")
                                            .putString(Tag.RESCALE_TYPE, type)
                                            .putInteger(Tag.BITS_STORED, 12),
                                    36,
                                    false)
                            .excludedBecause())
                    .isNull();
        }
    }

    @Test
    void aSeriesCompressedWithLossIsExcludedUnlessTheRuleIsTakenOut() throws Exception {
        assertThat(shipped.answer(head("HEAD"), 36, true).excludedBecause()).startsWith("compressed with loss");
        assertThat(shipped.answer(head("HEAD"), 36, false).excludedBecause()).isNull();
        HeaderProtocolRules tolerant = rules("{tag: CompressedWithLoss, equals: 'NO'}");
        assertThat(tolerant.answer(head("HEAD"), 36, true).excludedBecause()).isNull();
        assertThat(tolerant.answer(head("HEAD"), 36, false).excludedBecause()).isEqualTo("it holds");
    }

    @Test
    void whatIsNoHeadCtIsExcludedWithAReason() {
        assertThat(shipped.answer(head("HEAD").putString(Tag.MODALITY, "MR"), 36, false)
                        .excludedBecause())
                .isEqualTo("not a CT");
        assertThat(shipped.answer(new DataSet(), 1, false).excludedBecause()).isEqualTo("not a CT");
        assertThat(shipped.answer(head("HEAD").putString(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER"), 1, false)
                        .excludedBecause())
                .isEqualTo("localizer (scout view)");
        assertThat(shipped.answer(head("TOPOGRAM 0.6 T20s"), 1, false).excludedBecause())
                .isEqualTo("localizer (scout view)");
        assertThat(shipped.answer(
                                head("THORAX 5.0")
                                        .putString(Tag.BODY_PART_EXAMINED, "CHEST")
                                        .putString(Tag.STUDY_DESCRIPTION, "CT THORAX"),
                                80,
                                false)
                        .excludedBecause())
                .isEqualTo("another part of the body than the head");
        assertThat(shipped.answer(head("HEAD").putString(Tag.BODY_PART_EXAMINED, "HEADNECK"), 80, false)
                        .excludedBecause())
                .isNull();
    }

    private HeaderProtocolRules rules(String condition) throws IOException, RuleFileException {
        return HeaderProtocolRules.load(file(condition, ""));
    }

    private Path file(String condition, String more) throws IOException {
        return Files.writeString(
                folder.resolve("rules.yaml"),
                """
                excluded:
                  - because: it holds
                    when: %s
                contrast:
                  - {answer: WITHOUT, when: {always: true}}
                orientation:
                  - {answer: AXIAL, when: {always: true}}
                reconstruction:
                  - {answer: BONE, when: {always: true}}
                %s
                """
                        .formatted(condition, more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{tag: SliceThickness, from: 4.5, to: 4.5}",
                "{tag: SliceThickness, from: 4}",
                "{tag: SliceThickness, to: 5}",
                "{tag: SliceCount, from: 36, to: 36}",
                "{tag: ImageType, equals: primary}",
                "{tag: ImageType, value: 2, equals: [SECONDARY, PRIMARY]}",
                "{tag: SeriesDescription, contains: axial}",
                "{tag: SeriesDescription, matches: '^head.*\\d$'}",
                "{tag: SeriesDescription, present: true}",
                "{tag: ContrastBolusAgent, present: false}",
                "{not: {tag: ContrastBolusAgent, matches: '.*'}}",
                "{and: [{always: true}, {not: {always: false}}]}",
                "{or: [{always: false}, {tag: Modality, equals: CT}]}"
            })
    void holds(String condition) throws Exception {
        DataSet header = head("Head Axial 5").putString(Tag.SLICE_THICKNESS, "4.5");
        assertThat(rules(condition).answer(header, 36, false).excludedBecause()).isEqualTo("it holds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{tag: SliceThickness, from: 4.6}",
                "{tag: SeriesDescription, from: 0}",
                "{tag: ImageType, value: 1, equals: PRIMARY}",
                "{tag: ImageType, value: 9, present: true}",
                "{tag: ContrastBolusAgent, present: true}",
                "{tag: ContrastBolusAgent, matches: '.*'}",
                "{tag: ContrastBolusVolume, to: 1000}",
                "{and: [{always: true}, {always: false}]}",
                "{or: [{always: false}, {tag: Modality, equals: MR}]}"
            })
    void holdsNot(String condition) throws Exception {
        DataSet header = head("Head Axial 5").putString(Tag.SLICE_THICKNESS, "4.5");
        assertThat(rules(condition).answer(header, 36, false).excludedBecause()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{tag: Modalty, equals: CT} | 3 | excluded[0].when.tag is no attribute: 'Modalty'; allowed: a keyword",
                "{tag: Modality, equal: CT} | 3 | excluded[0].when.equal is not known here; allowed: and, or, not",
                "{tag: Modality} | 3 | excluded[0].when needs exactly one comparison",
                "{tag: Modality, equals: CT, matches: x} | 3 | excluded[0].when needs exactly one comparison",
                "{equals: CT} | 3 | excluded[0].when compares nothing",
                "{and: []} | 3 | excluded[0].when.and must be a list with at least one entry",
                "{tag: Modality, matches: '('} | 3 | excluded[0].when.matches must be a regular expression",
                "{tag: SliceCount, from: many} | 3 | excluded[0].when.from must be a number, not 'many'",
                "{tag: SliceCount, from: 9, to: 1} | 3 | excluded[0].when.from must not be above 'to'",
                "{tag: Modality, present: maybe} | 3 | excluded[0].when.present must be true or false, not 'maybe'",
                "{tag: Modality, tag: Modality, equals: CT} | 3 | excluded[0].when.tag stands there twice"
            })
    void aMistakeIsToldWithFileLineAndKey(String condition, int line, String message) throws Exception {
        Path file = file(condition, "");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(file)))
                .hasMessageStartingWith(file + ", line " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void aMistakeInTheSelectionIsToldToo() throws Exception {
        Path file = file("{always: true}", "selection:\n  leastSlices: 2.5\n");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(file)))
                .hasMessageContaining("line 11: selection.leastSlices must be a whole number from 1 to 10000");
        Path unknown = file("{always: true}", "selection:\n  leastSlice: 2\n");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(unknown)))
                .hasMessageContaining("selection.leastSlice is not known here; allowed: leastSlices, leastCoverageMm");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws Exception {
        Path file = file("[", "");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(file)))
                .hasMessageStartingWith(file + ": is not YAML: ")
                .hasMessageContaining("line 5");
    }

    @Test
    void aMissingFileOrSectionIsTold() throws Exception {
        Path missing = folder.resolve("none.yaml");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(missing)))
                .hasMessage(missing + ": cannot be read");
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "contrast: []\n");
        assertThat(catchThrowableOfType(RuleFileException.class, () -> HeaderProtocolRules.load(empty)))
                .hasMessageContaining("the file has no 'excluded'");
    }

    @Test
    void whatTheSelectionLeavesOutKeepsItsDefault() throws Exception {
        HeaderProtocolRules rules = HeaderProtocolRules.load(file("{always: true}", "selection: {leastSlices: 20}\n"));
        assertThat(rules.selection()).isEqualTo(new SelectionCriteria(20, 80, 7.5, 5, 2.5, 6));
        assertThat(shipped.selection()).isEqualTo(SelectionCriteria.DEFAULT);
    }
}
