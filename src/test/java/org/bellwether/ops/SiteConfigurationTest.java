package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigurationTest {

    @TempDir
    Path routes;

    @BeforeEach
    void pointAtTheFolder() {
        System.setProperty("bellwether.routes-dir", routes.toString());
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("bellwether.routes-dir");
    }

    private void write(String content) throws IOException {
        Files.writeString(routes.resolve("site.properties"), content);
    }

    @Test
    void defaultsAreThoseOfTheReference() throws Exception {
        BellwetherConfig config = SiteConfiguration.read().config();
        assertThat(config.dicom().port()).isEqualTo(11112);
        assertThat(config.dicom().aeTitle()).isEqualTo("BELLWETHER");
        assertThat(config.dataDir()).isEqualTo(Path.of("data"));
        assertThat(config.modelsDir()).isEqualTo(Path.of("triton-model-repo"));
        assertThat(config.series().quietTime()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.inference().engine()).isEqualTo(BellwetherConfig.Engine.ONNX);
        assertThat(config.ris().host()).isEmpty();
    }

    @Test
    void aMisspeltKeyIsNamedWithFileAndNeighbour() throws IOException {
        write("bellwether.dicom.prot=104\n");
        assertThatThrownBy(SiteConfiguration::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("site.properties")
                .hasMessageContaining("bellwether.dicom.prot")
                .hasMessageContaining("bellwether.dicom.port");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedWithWhatIsAllowed() throws IOException {
        write("bellwether.dicom.port=abc\nbellwether.inference.engine=tensorflow\n");
        assertThatThrownBy(SiteConfiguration::read)
                .hasMessageContaining("bellwether.dicom.port")
                .hasMessageContaining("a whole number")
                .hasMessageContaining("bellwether.inference.engine")
                .hasMessageContaining("onnx or triton");
    }

    @Test
    void theShippedFileIsAccepted() throws Exception {
        System.setProperty("bellwether.routes-dir", "routes");
        assertThat(SiteConfiguration.read().config().dicom().port()).isEqualTo(11112);
    }
}
