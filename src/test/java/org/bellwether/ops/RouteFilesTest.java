package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteFilesTest {

    private static final String GOOD =
            """
            - route:
                id: %s
                from:
                  uri: "direct:%s"
                  steps:
                    - log: "here"
            """;

    @TempDir
    Path directory;

    @Test
    void theShippedRoutesAreWellFormed() throws Exception {
        assertThat(RouteFiles.check(Path.of("routes")))
                .contains("receive", "series", "protocol", "hemorrhage", "result")
                .contains("deliver-ris", "deliver-pager", "deliver-webhook");
    }

    @Test
    void aFileThatIsNoRouteIsNamed() throws IOException {
        Files.writeString(
                directory.resolve("broken.camel.yaml"), "- route:\n    id: broken\n    form:\n      uri: x\n");
        assertThatThrownBy(() -> RouteFiles.check(directory))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("broken.camel.yaml")
                .hasMessageContaining("form");
    }

    @Test
    void theSameIdentifierTwiceIsRefused() throws IOException {
        Files.writeString(directory.resolve("one.camel.yaml"), GOOD.formatted("one", "one"));
        Files.writeString(directory.resolve("two.camel.yaml"), GOOD.formatted("one", "two"));
        assertThatThrownBy(() -> RouteFiles.check(directory))
                .hasMessageContaining("two.camel.yaml")
                .hasMessageContaining("already in");
    }

    @Test
    void aFolderWithoutRoutesIsRefused() {
        assertThatThrownBy(() -> RouteFiles.check(directory)).hasMessageContaining("holds no route file");
    }
}
