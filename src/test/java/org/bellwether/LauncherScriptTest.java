package org.bellwether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the engine says what it lacks, and builds only when it must. */
class LauncherScriptTest {

    private static final int EXIT_UNAVAILABLE = 69;

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("bellwether"), folder.resolve("bellwether"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        program("mvnw", "echo built; mkdir -p target/quarkus-app; : > target/quarkus-app/quarkus-run.jar");
    }

    private void program(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void java(String version) throws IOException {
        program(
                "jdk/bin/java",
                "case \"$1\" in -Xshow*) echo '    java.specification.version = " + version
                        + "' >&2 ;; *) echo \"started $*\" ;; esac");
        program("jdk/bin/javac", "exit 0");
    }

    private String run(int expectedExit, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("console.log");
        String[] command = new String[arguments.length + 1];
        command[0] = folder.resolve("bellwether").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isEqualTo(expectedExit);
        return Files.readString(log);
    }

    @Test
    void aMissingJdkIsNamed() throws Exception {
        assertThat(run(EXIT_UNAVAILABLE)).contains("needs a JDK 17").contains("JAVA_HOME");
    }

    @Test
    void anOldJdkIsNamedWithItsVersion() throws Exception {
        java("11");
        assertThat(run(EXIT_UNAVAILABLE)).contains("needs a JDK 17").contains("version 11");
        java("1.8");
        assertThat(run(EXIT_UNAVAILABLE)).contains("version 1.8");
    }

    @Test
    void theFirstStartBuildsInOneLineAndPassesTheArgumentsOn() throws Exception {
        java("17");
        assertThat(run(0, "demo", "--once").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Building Bellwether");
        assertThat(run(0, "demo", "--once").strip())
                .isEqualTo("started -Xmx512m -XX:+ExitOnOutOfMemoryError -jar target/quarkus-app/quarkus-run.jar demo"
                        + " --once");
    }

    @Test
    void aSourceThatIsNewerThanTheJarIsBuilt() throws Exception {
        java("21");
        run(0);
        Path source = Files.writeString(folder.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run(0)).startsWith("Building Bellwether");
    }

    @Test
    void aBuildThatFailsShowsWhyAndStartsNothing() throws Exception {
        java("17");
        program("mvnw", "echo cannot find symbol; exit 1");
        assertThat(run(EXIT_UNAVAILABLE)).contains("cannot find symbol").contains("target/build.log");
        assertThat(folder.resolve("target/quarkus-app/quarkus-run.jar")).doesNotExist();
    }
}
