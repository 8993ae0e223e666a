package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts the power of a receiving spool on a loop device; skipped where that cannot be done. */
class PowerCutTest {

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs"})
    @Timeout(240)
    void noAcknowledgedInstanceIsLostInAPowerCut(String fileSystem) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "src/test/scripts/power-cut.sh", fileSystem, "2");
        builder.environment().put("CLASS_PATH", System.getProperty("java.class.path"));
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process cut = builder.redirectErrorStream(true).start();
        String output = new String(cut.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(cut.waitFor(60, TimeUnit.SECONDS)).isTrue();
        System.out.print(output);
        if (cut.exitValue() == 77) {
            Assumptions.abort(output.strip());
        }
        assertThat(output).contains("total: acknowledged=").contains(" lost=0 damaged=0 quarantined=0");
        assertThat(cut.exitValue()).as(output).isZero();
    }
}
