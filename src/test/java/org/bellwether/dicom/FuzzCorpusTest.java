package org.bellwether.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the inputs that fuzzing kept because they reach other code than all others, or because they once broke it. */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    static Stream<String> targets() {
        return FuzzTargets.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyInputEndsInAResultOrInTheExceptionThatIsDeclared(String target) throws Exception {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatCode(
                            () -> FuzzTargets.ALL.get(target).accept(bytes))
                    .as(target + " " + input.getFileName())
                    .doesNotThrowAnyException());
        }
    }
}
