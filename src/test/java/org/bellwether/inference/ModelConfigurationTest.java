package org.bellwether.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelConfigurationTest {

    @TempDir
    private Path folder;

    private ModelConfiguration read(String text) throws IOException {
        return ModelConfiguration.read(Files.writeString(folder.resolve("config.pbtxt"), text));
    }

    @Test
    void theShippedConfigurationsAreRead() throws Exception {
        assertThat(ModelConfiguration.read(Path.of("triton-model-repo/head_ct_protocol/config.pbtxt"))
                        .maxBatchSize())
                .isEqualTo(16);
        assertThat(ModelConfiguration.read(Path.of("triton-model-repo/head_ct_hemorrhage/config.pbtxt"))
                        .maxBatchSize())
                .isZero();
    }

    @Test
    void parametersAreReadInEveryNotationOfTheTextFormat() throws Exception {
        assertThat(
                        read("""
                                # parameters { key: "no" value: { string_value: "comment" } }
                                max_batch_size: 4
                                input [ { name: "a" dims: [ -1, 3 ] reshape { shape: [ 1 ] } }, { name: "b" } ]
                                optimization < cuda { graphs: true } >
                                parameters { key: "one" value: { string_value: "1" } }
                                parameters: { key: 'two' value { string_value: "2" '.5' } };
                                parameters [
                                  { key: "three" value: < string_value: "a\\"b" > },
                                  { key: "four" }
                                ]
                                parameters { key: "one" value: { string_value: "again" } }
                                """)
                                .parameters())
                .containsOnly(
                        Map.entry("one", "again"),
                        Map.entry("two", "2.5"),
                        Map.entry("three", "a\"b"),
                        Map.entry("four", ""));
    }

    @Test
    void aMistakeIsToldWithFileAndLine() {
        assertThatThrownBy(() -> read("max_batch_size: 4\nparameters { key: \"one\" value: { string_value: 1 } }\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("config.pbtxt, line 2");
        assertThatThrownBy(() -> read("max_batch_size: 4\n\nparameters { key: \"one\""))
                .hasMessageContaining("config.pbtxt, line 3");
        assertThatThrownBy(() -> read("max_batch_size: -1")).hasMessageContaining("max_batch_size");
    }

    @Test
    void whatIsNoConfigurationIsRefusedWithoutEndingTheProcess() throws Exception {
        assertThatThrownBy(() -> read("a {".repeat(50_000))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("parameters {".repeat(20_000))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("#".repeat(300_000))).hasMessageContaining("longer than");
        Path binary = Files.write(folder.resolve("binary"), "name: \"\u00e4\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ModelConfiguration.read(binary)).hasMessageContaining("UTF-8");
    }
}
