package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.bellwether.testing.EngineProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command reaches its end by itself, and the console tells what a person wants to know. */
class DemonstrationIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void bothStudiesTravelTheWholeWayAndTheConsoleTellsIt() throws Exception {
        try (EngineProcess engine = EngineProcess.in(folder)) {
            engine.withoutProperty("bellwether.data-dir").arguments("demo", "--once");
            int code = engine.launch().exitCode(LIMIT);
            String console = engine.log();
            assertThat(code).as(console).isZero();
            assertThat(console)
                    .contains("Research use, not for clinical use")
                    .contains("http://localhost:" + engine.httpPort() + "/")
                    .contains("POSITIVE; IPH")
                    .contains("NEGATIVE")
                    .contains("images/s")
                    .contains("MSH|^~\\&|")
                    .contains("Page       to " + Surroundings.PAGER_ADDRESS)
                    .contains("Page       none")
                    .contains("Seconds    receive")
                    .doesNotContain("WRONG");
            assertThat(console.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
            assertThat(folder.resolve("target/demonstration/bellwether.log"))
                    .content()
                    .doesNotContain("Lindqvist", "Yamada", "DEMO-4711", "DEMO-0815", "DEMO-2026");
        }
    }
}
