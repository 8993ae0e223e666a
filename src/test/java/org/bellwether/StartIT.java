package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.bellwether.testing.EngineProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong option or route stops the start, and the console names the file, the key and what is allowed. */
class StartIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int EXIT_CONFIGURATION = 78;

    @TempDir
    Path folder;

    private String refusalOf(EngineProcess engine) throws IOException, InterruptedException {
        assertThat(engine.launch().exitCode(LIMIT))
                .as("exit code; console: %s", engine.log())
                .isEqualTo(EXIT_CONFIGURATION);
        assertThat(folder.resolve("data"))
                .as("nothing is started before the check")
                .doesNotExist();
        return engine.log();
    }

    @Test
    void anUnknownKeyIsNamedWithTheOneThatWasMeant() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            Files.writeString(
                    folder.resolve("routes/site.properties"),
                    System.lineSeparator() + "bellwether.dicom.ae-titel=CT",
                    StandardOpenOption.APPEND);
            assertThat(refusalOf(engine))
                    .contains("routes/site.properties")
                    .contains("bellwether.dicom.ae-titel")
                    .contains("bellwether.dicom.ae-title?");
        }
    }

    @Test
    void aWrongValueInTheFileIsNamedWithWhatIsAllowed() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            Files.writeString(
                    folder.resolve("routes/site.properties"),
                    System.lineSeparator() + "bellwether.inference.engine=gpu",
                    StandardOpenOption.APPEND);
            assertThat(refusalOf(engine))
                    .contains("routes/site.properties")
                    .contains("bellwether.inference.engine")
                    .contains("gpu")
                    .containsIgnoringCase("onnx")
                    .containsIgnoringCase("triton");
        }
    }

    @Test
    void aWrongValueInTheEnvironmentIsNamedByItsVariable() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            engine.environment("BELLWETHER_RIS_PORT", "twenty");
            assertThat(refusalOf(engine)).contains("BELLWETHER_RIS_PORT").contains("twenty");
        }
    }

    @Test
    void aRouteFileThatDoesNotParseIsNamed() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            Files.writeString(
                    folder.resolve("routes/result.camel.yaml"), "- route:\n    id: result\n    frmo: direct\n");
            assertThat(refusalOf(engine)).contains("result.camel.yaml").contains("frmo");
        }
    }

    @Test
    void aFolderWithoutRoutesIsNamed() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            engine.property("bellwether.routes-dir", folder.resolve("elsewhere").toString());
            assertThat(refusalOf(engine)).contains("elsewhere").contains("bellwether.routes-dir");
        }
    }

    @Test
    void anUnknownArgumentIsRefusedWithTheAllowedOnes() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            engine.arguments("demonstrate");
            assertThat(refusalOf(engine)).contains("demonstrate").contains("demo --once");
        }
    }
}
