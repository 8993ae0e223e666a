package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.analysis.DicomFolder;
import org.bellwether.analysis.SeriesResult;
import org.bellwether.analysis.StudyAnalyser;
import org.bellwether.analysis.StudyResult;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.Assessment;
import org.bellwether.domain.AssessmentStatus;
import org.bellwether.domain.Contrast;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.ProtocolAnswer;
import org.bellwether.domain.Reconstruction;
import org.bellwether.domain.Series;
import org.bellwether.domain.SeriesOutcome;
import org.bellwether.domain.SeriesProtocol;
import org.bellwether.domain.StageDurations;
import org.bellwether.hemorrhage.HemorrhageReading;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.Schema;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.replay.Replay;
import org.bellwether.series.StudyReader;
import org.bellwether.spool.MaskStore;
import org.bellwether.testing.ServedModels;
import org.bellwether.testing.Studies;
import org.bellwether.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored studies are read with other networks while the engine is stopped and while it runs, and nothing changes. */
class ReplayCommandTest {

    private static final Path MODELS = Path.of("triton-model-repo");
    private static final String HEMORRHAGE = "head_ct_hemorrhage";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();

    @BeforeEach
    void nameTheDataFolder() {
        System.setProperty("bellwether.data-dir", folder.resolve("data").toString());
    }

    @AfterEach
    void forgetOptions() {
        List.of(
                        "bellwether.data-dir",
                        "bellwether.models-dir",
                        "bellwether.inference.engine",
                        "bellwether.inference.threads")
                .forEach(System::clearProperty);
    }

    private int run(String... arguments) throws ConfigurationException {
        results.reset();
        PrintStream notes = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return ReplayCommand.run(List.of(arguments), new PrintStream(results, true, StandardCharsets.UTF_8), notes);
    }

    private JsonNode line(int index) throws Exception {
        return new ObjectMapper()
                .readTree(results.toString(StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .get(index));
    }

    @Test
    void whatOtherNetworksWouldHaveSaidIsToldAndNothingIsWritten() throws Exception {
        Path data = folder.resolve("data");
        String study;
        EmbeddedDatabase database = EmbeddedDatabase.start(data.resolve("postgres"));
        try {
            study = fill(database, data);
        } finally {
            database.close();
        }
        Map<Path, FileTime> before = files(data);

        // The same file under a higher number, with the same threshold: the same answer, told with its version.
        assertThat(run("--models-dir", models("same", "1000", "").toString(), "--json"))
                .isEqualTo(Replay.DONE);
        assertThat(line(0).get("change").asText()).isEqualTo("IMAGES_GONE");
        JsonNode same = line(1);
        assertThat(same.get("studyInstanceUid").asText()).isEqualTo(study);
        assertThat(same.get("change").asText()).isEqualTo("AGREE");
        assertThat(same.get("before").get("model").get("version").asText())
                .isEqualTo(ServedModels.newest(HEMORRHAGE).version());
        assertThat(same.get("now").get("reading").get("model").get("version").asText())
                .isEqualTo("1000");
        assertThat(same.get("dice").get("ALL").asDouble()).isEqualTo(1);
        assertThat(same.get("protocolChanges"))
                .singleElement()
                .satisfies(change -> assertThat(change.get("property").asText()).isEqualTo("reconstruction"));
        assertThat(line(2).get("kind").asText()).isEqualTo("totals");
        assertThat(line(2).get("AGREE").asInt()).isEqualTo(1);
        assertThat(line(2).get("meanDice").asDouble()).isCloseTo(1, within(1e-9));

        // A threshold above the bleed, while the engine's database runs.
        String strict = "parameters { key: 'exam_threshold_ml' value { string_value: '90' } }";
        try (EmbeddedDatabase running = EmbeddedDatabase.start(data.resolve("postgres"))) {
            assertThat(run("--models-dir", models("strict", "1", strict).toString(), "--threads", "1"))
                    .isEqualTo(Replay.DONE);
            assertThat(OrphanedDatabase.port(data.resolve("postgres")))
                    .as("the server that was running still runs: %s", running.url())
                    .isPresent();
        }
        assertThat(results.toString(StandardCharsets.UTF_8))
                .contains("Study " + study + ": newly negative")
                .contains("counts from 90.00 mL")
                .contains("2 studies: 0 agree, 0 newly positive, 1 newly negative");
        assertThat(files(data)).isEqualTo(before);
    }

    @Test
    void whatCannotBeMeantIsRefused() throws Exception {
        String models = MODELS.toString();
        assertThatThrownBy(() -> run()).hasMessageContaining("replay --models-dir");
        assertThatThrownBy(() -> run("--models-dir", models, "--from", "yesterday"))
                .hasMessageContaining("2026-11-23");
        assertThatThrownBy(() -> run("--models-dir", models)).hasMessageContaining("no spool");
        Files.createDirectories(folder.resolve("data/spool"));
        assertThatThrownBy(() -> run("--models-dir", models)).hasMessageContaining("no database");
        assertThat(folder.resolve("data/postgres")).doesNotExist();
    }

    /** Everything but the database's own files and the log of its server. */
    private static Map<Path, FileTime> files(Path data) throws IOException {
        try (Stream<Path> paths = Files.walk(data)) {
            return paths.filter(path -> !path.startsWith(data.resolve("postgres")))
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> path, ReplayCommandTest::modified));
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path models(String name, String version, String parameters) throws IOException {
        Path models = folder.resolve(name);
        for (String model : List.of(HEMORRHAGE, "head_ct_protocol")) {
            Path source = MODELS.resolve(model);
            Path target = Files.createDirectories(models.resolve(model).resolve(version));
            Files.copy(ServedModels.newest(model).file(), target.resolve("model.onnx"));
            Files.writeString(
                    models.resolve(model).resolve("config.pbtxt"),
                    Files.readString(source.resolve("config.pbtxt")) + (model.equals(HEMORRHAGE) ? parameters : ""));
        }
        return models;
    }

    /** Stores what the shipped networks say of a bleeding head, and an answer for a study whose images are gone. */
    private String fill(EmbeddedDatabase database, Path data) throws Exception {
        AgroalDataSource source = TestDatabase.pool(database.url(), 2);
        Schema.migrate(source);
        Path images = Files.createDirectories(folder.resolve("images"));
        Studies.positive(images);
        DicomFolder found = DicomFolder.scan(images);
        String uid = found.studies().keySet().iterator().next();
        Map<String, List<Path>> series = Objects.requireNonNull(found.studies().get(uid));
        StudyResult result = analyse(uid, series);
        SeriesResult chosen = result.chosen().orElseThrow();
        HemorrhageReading reading = Objects.requireNonNull(chosen.reading());

        DataSet header =
                Part10File.readHeader(series.values().iterator().next().get(0)).header();
        new StudyRecords(source).upsert(StudyReader.study(header, Instant.now()));
        new SeriesRecords(source).upsert(stored(uid, chosen));
        AssessmentRecords assessments = new AssessmentRecords(source, () -> {});
        Assessment assessment = assessment(uid, result.status(), chosen.seriesInstanceUid(), reading);
        new MaskStore(data.resolve("masks")).write(assessment.id(), reading.mask());
        assessments.record(assessment, List.of(), List.of());

        header.putString(Tag.STUDY_INSTANCE_UID, "2.25.99");
        new StudyRecords(source).upsert(StudyReader.study(header, Instant.now()));
        assessments.record(assessment("2.25.99", AssessmentStatus.NOT_ANALYSED, null, null), List.of(), List.of());
        source.close();
        spool(series, Files.createDirectories(data.resolve("spool")));
        return uid;
    }

    private StudyResult analyse(String uid, Map<String, List<Path>> series) throws Exception {
        ImagingBeans beans = new ImagingBeans(SiteConfiguration.read().config());
        try (InferenceEngine engine = beans.engine()) {
            return new StudyAnalyser(beans.analysis(engine), false).analyse(uid, series);
        }
    }

    /** The row of a series whose kernel another protocol network took for bone. */
    private static Series stored(String study, SeriesResult chosen) {
        SeriesProtocol protocol = Objects.requireNonNull(chosen.protocol());
        return new Series(
                study,
                chosen.seriesInstanceUid(),
                "CT",
                "",
                1,
                chosen.sliceCount(),
                SeriesOutcome.ANALYSED,
                "",
                new SeriesProtocol(
                        new ProtocolAnswer<Contrast>(
                                protocol.contrast().header(),
                                protocol.contrast().image(),
                                0.9),
                        new ProtocolAnswer<Orientation>(
                                null, protocol.orientation().image(), 0.9),
                        new ProtocolAnswer<>(null, Reconstruction.BONE, 0.9)),
                Instant.now());
    }

    private static Assessment assessment(
            String study, AssessmentStatus status, @Nullable String series, @Nullable HemorrhageReading reading) {
        return new Assessment(
                UUID.randomUUID(),
                study,
                "",
                status,
                "",
                series,
                reading == null ? List.of() : reading.findings(),
                reading == null ? null : reading.model(),
                StageDurations.NONE,
                null,
                Instant.now());
    }

    private static void spool(Map<String, List<Path>> series, Path spool) throws IOException {
        List<Path> files = new ArrayList<>();
        series.values().forEach(files::addAll);
        for (int i = 0; i < files.size(); i++) {
            Files.copy(files.get(i), spool.resolve("01ARZ3NDEKTSV4RRFFQ69G5F%02d-00000000.dcm".formatted(i)));
        }
    }
}
