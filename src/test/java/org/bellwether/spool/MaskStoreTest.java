package org.bellwether.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.bellwether.domain.LabelMask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskStoreTest {

    @TempDir
    Path folder;

    private MaskStore store;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void open() throws IOException {
        store = new MaskStore(folder.resolve("masks/deep"));
    }

    @Test
    void aMaskIsReadBackAndSmallOnDisk() throws IOException {
        LabelMask mask = new LabelMask(new byte[36 * 256 * 256], 36, 256, 256);
        mask.labels()[70_000] = 3;
        mask.labels()[mask.labels().length - 1] = 1;
        store.write(id, mask);

        LabelMask read = new MaskStore(folder.resolve("masks/deep")).read(id).orElseThrow();
        assertThat(read.labels()).isEqualTo(mask.labels());
        assertThat(read.slices()).isEqualTo(36);
        assertThat(read.rows()).isEqualTo(256);
        assertThat(Files.size(file())).isLessThan(20_000);
    }

    @Test
    void anAssessmentWithoutMaskHasNone() throws IOException {
        assertThat(store.read(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aSecondMaskReplacesTheFirst() throws IOException {
        store.write(id, new LabelMask(new byte[] {1, 1}, 1, 1, 2));
        store.write(id, new LabelMask(new byte[] {2}, 1, 1, 1));
        assertThat(store.read(id).orElseThrow().labels()).containsExactly(2);
    }

    @Test
    void aFlippedBitIsNotTakenForAMask() throws IOException {
        store.write(id, new LabelMask(new byte[1000], 10, 10, 10));
        byte[] bytes = Files.readAllBytes(file());
        bytes[17] ^= 1;
        Files.write(file(), bytes);
        assertThatThrownBy(() -> store.read(id)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void aSizeBeyondTheLimitIsRefusedBeforeAnythingIsAllocated() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(20).putInt(0x42574D31);
        head.putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE);
        Files.write(file(), head.array());
        assertThatThrownBy(() -> store.read(id)).hasMessageContaining("impossible size");
    }

    @Test
    void moreLabelsThanStatedAreRefused() throws IOException {
        ByteBuffer head =
                ByteBuffer.allocate(20).putInt(0x42574D31).putInt(1).putInt(1).putInt(1);
        try (OutputStream file = Files.newOutputStream(file())) {
            file.write(head.array());
            try (DeflaterOutputStream bomb = new DeflaterOutputStream(file)) {
                bomb.write(new byte[10_000_000]);
            }
        }
        assertThatThrownBy(() -> store.read(id)).hasMessageContaining("damaged");
    }

    private Path file() {
        return folder.resolve("masks/deep").resolve(id + ".mask");
    }
}
