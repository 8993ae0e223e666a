package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the reference of all keys against the code; {@code UPDATE_REFERENCE=true} in the environment writes it anew. */
class ConfigurationReferenceTest {

    private static final Path SOURCES = Path.of("src/main/java/org/bellwether/ops");
    private static final Path REFERENCE = Path.of("src/main/docs/configuration.md");

    @Test
    void theReferenceSaysWhatTheCodeDoes() throws IOException {
        String made = make();
        if ("true".equals(System.getenv("UPDATE_REFERENCE"))) {
            Files.writeString(REFERENCE, made);
        }
        assertThat(Files.readString(REFERENCE))
                .as("run UPDATE_REFERENCE=true ./mvnw test -Dtest=ConfigurationReferenceTest")
                .isEqualTo(made);
    }

    private static String make() throws IOException {
        StringBuilder text = new StringBuilder(
                """
                # Configuration

                Made from `BellwetherConfig`; do not edit by hand. Keys go into `routes/site.properties`. Each is also an
                environment variable: upper case, every other character than a letter or a digit as `_`
                (`bellwether.dicom.port` is `BELLWETHER_DICOM_PORT`). Environment variables win over the file. A key that
                does not exist, or a value of the wrong type, stops the start with a message that names file and key.

                `NAME` in a key stands for a name of letters, digits, `-` and `_` that the site chooses, one for each archive. An
                environment variable can set such a key only if the file sets it too.

                HTTP listens on `quarkus.http.port` (8080) of `quarkus.http.host`.

                | key | type | default | meaning |
                |---|---|---|---|
                """);
        for (ConfigurationKeys.Key key : ConfigurationKeys.of(BellwetherConfig.class, "bellwether")) {
            text.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            key.name(),
                            key.type(),
                            key.defaultValue().isEmpty() ? "" : "`" + key.defaultValue() + "`",
                            meaning(key)));
        }
        return text.toString();
    }

    private static String meaning(ConfigurationKeys.Key key) throws IOException {
        Class<?> owner = key.method().getDeclaringClass();
        Class<?> outer = owner.getEnclosingClass() == null ? owner : owner.getEnclosingClass();
        String source = Files.readString(SOURCES.resolve(outer.getSimpleName() + ".java"));
        String body = source.substring(source.indexOf("interface " + owner.getSimpleName()));
        Matcher method = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*[\\w<>]+ "
                                + key.method().getName() + "\\(\\)",
                        Pattern.DOTALL)
                .matcher(body);
        assertThat(method.find()).as("Javadoc of " + key.name()).isTrue();
        return method.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll(" +", " ")
                .trim();
    }
}
