package org.bellwether.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only finished files within the folder are read. */
class FolderRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @TempDir
    Path folder;

    private Path root;
    private final FolderRules rules = new FolderRules(Duration.ofSeconds(5));

    @BeforeEach
    void make() throws IOException {
        root = Files.createDirectory(folder.resolve("inbox"));
    }

    private boolean ready(Path file, int second) {
        return rules.isReady(root, file, NOW.plusSeconds(second));
    }

    @Test
    void aFileIsReadOnceItHasStoppedToChange() throws IOException {
        Path file = Files.writeString(root.resolve("a.dcm"), "one");
        assertThat(ready(file, 0)).isFalse();
        assertThat(ready(file, 4)).isFalse();
        Files.writeString(file, "one and more");
        assertThat(ready(file, 6)).isFalse();
        assertThat(ready(file, 10)).isFalse();
        // Whatever clock its writer had.
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(ready(file, 12)).isFalse();
        assertThat(ready(file, 17)).isTrue();
        Files.delete(file);
        assertThat(ready(file, 30)).isFalse();
    }

    @Test
    void whatIsStillWrittenUnderAnotherNameOrHiddenIsLeftAlone() throws IOException {
        for (String name : new String[] {"a.part", "b.DCM.PART", "c.tmp", ".d.dcm"}) {
            Path file = Files.writeString(root.resolve(name), "x");
            assertThat(ready(file, 0)).isFalse();
            assertThat(ready(file, 60)).as(name).isFalse();
        }
    }

    @Test
    void linksAndWhatLiesOutsideAreNotRead() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path secret = Files.writeString(outside.resolve("secret.dcm"), "x");
        Path link = Files.createSymbolicLink(root.resolve("link.dcm"), secret);
        Path linkedFolder = Files.createSymbolicLink(root.resolve("linked"), outside);
        Path dangling = Files.createSymbolicLink(root.resolve("dangling.dcm"), folder.resolve("nothing"));
        for (Path file : new Path[] {
            link, dangling, linkedFolder.resolve("secret.dcm"), root.resolve("../outside/secret.dcm"), secret
        }) {
            assertThat(ready(file, 0)).isFalse();
            assertThat(ready(file, 60)).as(file.toString()).isFalse();
            assertThatThrownBy(() -> rules.open(root, file)).isInstanceOf(RefusedContentException.class);
        }
        assertThat(rules.isLookedInto(root, linkedFolder)).isFalse();
        assertThat(rules.isLookedInto(root, outside)).isFalse();
        assertThat(rules.isLookedInto(root, Files.createDirectory(root.resolve("study"))))
                .isTrue();
        assertThat(rules.isLookedInto(root, Files.createDirectories(root.resolve("study/failed"))))
                .isFalse();
        assertThat(rules.isLookedInto(root, Files.createDirectory(root.resolve("done"))))
                .isFalse();
    }

    @Test
    void archivesOfFilesAreRefusedAndNotUnpacked() throws Exception {
        Path zip = Files.write(root.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0});
        assertThatThrownBy(() -> rules.open(root, zip)).hasMessageContaining("ZIP");
        Path gzip = Files.write(root.resolve("a.dcm"), new byte[] {0x1F, (byte) 0x8B, 8});
        assertThatThrownBy(() -> rules.open(root, gzip)).hasMessageContaining("gzip");
        Path other = Files.write(root.resolve("b.dcm"), new byte[] {'P'});
        try (InputStream content = rules.open(root, other)) {
            assertThat(content.readAllBytes()).containsExactly('P');
        }
    }
}
