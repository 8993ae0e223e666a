package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration starts empty and never in the folder of another one. */
class DemonstrationFolderTest {

    @TempDir
    Path parent;

    @Test
    void whatTheLastDemonstrationLeftIsGone() throws IOException {
        Path old = parent.resolve("demonstration/spool/old.dcm");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "old");
        DemonstrationFolder folder = DemonstrationFolder.claim(parent.resolve("demonstration"));
        try {
            assertThat(folder.path()).isEmptyDirectory();
        } finally {
            folder.lock().channel().close();
        }
    }

    @Test
    void aSecondDemonstrationTakesAnotherFolderAndLeavesTheFirstAlone() throws IOException {
        DemonstrationFolder first = DemonstrationFolder.claim(parent.resolve("demonstration"));
        Path kept = Files.writeString(first.path().resolve("kept"), "kept");
        DemonstrationFolder second = DemonstrationFolder.claim(parent.resolve("demonstration"));
        try {
            assertThat(second.path()).isEqualTo(parent.resolve("demonstration-2"));
            assertThat(kept).hasContent("kept");
        } finally {
            first.lock().channel().close();
            second.lock().channel().close();
        }
    }
}
