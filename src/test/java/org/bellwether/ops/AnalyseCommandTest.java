package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.analysis.FolderAnalysis;
import org.bellwether.testing.Studies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of DICOM files goes through the engine's own steps, and every series comes out with an answer or a reason. */
class AnalyseCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @AfterEach
    void forgetOptions() {
        List.of("bellwether.models-dir", "bellwether.inference.engine", "bellwether.inference.threads")
                .forEach(System::clearProperty);
    }

    private int run(String... arguments) throws ConfigurationException {
        return AnalyseCommand.run(
                List.of(arguments),
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(notes, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> lines(String kind) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        for (String line : results.toString(StandardCharsets.UTF_8).lines().toList()) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.get("kind").asText().equals(kind)) {
                found.add(node);
            }
        }
        return found;
    }

    @Test
    void everySeriesOfEveryStudyIsAnsweredInJson() throws Exception {
        String positive = Studies.positiveWithAllSeries(Files.createDirectories(folder.resolve("a/deep")))
                .studyInstanceUid();
        String negative =
                Studies.negative(Files.createDirectories(folder.resolve("b"))).studyInstanceUid();
        Files.writeString(folder.resolve("b/notes.txt"), "no DICOM");

        int code = run(folder.toString(), "--json", "--every-series", "--threads", "1", "--engine", "onnx");

        assertThat(code).as(notes.toString(StandardCharsets.UTF_8)).isEqualTo(FolderAnalysis.DONE);
        assertThat(notes.toString(StandardCharsets.UTF_8))
                .contains("Skipped b/notes.txt")
                .contains("2 studies: 1 positive, 1 negative, 0 not analysed")
                .contains("Research use, not for clinical use");
        List<JsonNode> studies = lines("study");
        assertThat(studies).hasSize(2);
        JsonNode bleeding = studies.get(0);
        assertThat(bleeding.get("studyInstanceUid").asText()).isEqualTo(positive);
        assertThat(bleeding.get("status").asText()).isEqualTo("POSITIVE");
        assertThat(bleeding.get("reading").get("largestComponentMl").asDouble())
                .isCloseTo(Studies.BALL_ML, within(6.0));
        assertThat(bleeding.get("reading").get("componentMl").asDouble()).isPositive();
        assertThat(bleeding.get("reading").get("model").get("sha256").asText()).hasSize(64);
        assertThat(studies.get(1).get("studyInstanceUid").asText()).isEqualTo(negative);
        assertThat(studies.get(1).get("status").asText()).isEqualTo("NEGATIVE");

        List<JsonNode> series = lines("series");
        assertThat(series).filteredOn(line -> line.get("chosen").asBoolean()).hasSize(2);
        assertThat(series)
                .filteredOn(line -> line.get("studyInstanceUid").asText().equals(positive))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> {
                    assertThat(line.get("folder").asText()).startsWith("a/deep");
                    assertThat(line.get("reason").asText()).isNotEmpty();
                })
                .anySatisfy(line -> {
                    assertThat(line.get("outcome").asText()).isEqualTo("ANALYSED");
                    assertThat(line.get("protocol")
                                    .get("orientation")
                                    .get("image")
                                    .asText())
                            .isEqualTo("AXIAL");
                    assertThat(line.get("stageMillis").get("hemorrhage").asDouble())
                            .isPositive();
                })
                .anySatisfy(line -> {
                    assertThat(line.get("reason").asText()).contains("contrast agent");
                    assertThat(line.get("outcome").asText()).isEqualTo("NOT_ANALYSED");
                    assertThat(line.has("reading"))
                            .as("--every-series reads it")
                            .isTrue();
                })
                .anySatisfy(line -> {
                    assertThat(line.get("reason").asText()).containsIgnoringCase("localizer");
                    assertThat(line.has("reading")).isFalse();
                });
    }

    @Test
    void aStudyReadAgainAndAgainTellsItsTimesAndTheMemory() throws Exception {
        Studies.negative(folder);
        assertThat(run(folder.toString(), "--repeat", "2")).isEqualTo(FolderAnalysis.DONE);
        assertThat(results.toString(StandardCharsets.UTF_8))
                .containsPattern("Study [0-9.]+: NEGATIVE")
                .containsPattern("34 x 256 x 256 \\| hemorrhage \\| 2 \\| [0-9.]+ \\| [0-9.]+")
                .contains("Peak memory");
    }

    @Test
    void aFolderWithoutImagesEndsWithAnExitCodeOfItsOwn() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "no DICOM");
        assertThat(run(folder.toString())).isEqualTo(FolderAnalysis.NOTHING_THERE);
    }

    @Test
    void whatCannotBeMeantIsRefusedBeforeAnythingIsRead() {
        String here = folder.toString();
        assertThatThrownBy(() -> run()).hasMessageContaining("analyse FOLDER");
        assertThatThrownBy(() -> run(here, here)).hasMessageContaining("needs one folder");
        assertThatThrownBy(() -> run(here, "--fast"))
                .hasMessageContaining("--fast")
                .hasMessageContaining("--every-series");
        assertThatThrownBy(() -> run(here, "--threads")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> run(here, "--repeat", "0")).hasMessageContaining("--repeat");
        assertThatThrownBy(() -> run(here, "--json", "--json")).hasMessageContaining("twice");
        assertThatThrownBy(() -> run(here + "/missing")).hasMessageContaining("missing");
        assertThatThrownBy(() -> run(here, "--models-dir", here)).hasMessageContaining("head_ct_protocol");
        assertThatThrownBy(() -> run(here, "--engine", "abacus")).hasMessageContaining("abacus");
    }
}
