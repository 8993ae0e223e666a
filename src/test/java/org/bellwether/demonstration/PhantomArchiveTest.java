package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The archives of the demonstration are read as they were written. */
class PhantomArchiveTest {

    private static final String STUDY =
            """
            {"series": [{"name": "AXIAL", "localizer": false, "kernel": "BONE", "contrast": true, "slices": 1,
              "rows": 2, "columns": 3, "rowSpacingMm": 0.5, "columnSpacingMm": 0.25, "sliceThicknessMm": 4,
              "orientation": [1, 0, 0, 0, 1, 0], "originsMm": [[-1, -2, -3]], "file": "01.delta16"}]}
            """;

    private static ByteArrayInputStream archive(String study, int... differences) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("study.json"));
            zip.write(study.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("01.delta16"));
            ByteBuffer raw = ByteBuffer.allocate(2 * differences.length).order(ByteOrder.LITTLE_ENDIAN);
            for (int difference : differences) {
                raw.putShort((short) difference);
            }
            zip.write(raw.array());
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void rowsAreSummedEachForItselfModuloSixteenBits() throws IOException {
        List<PhantomSeries> series = PhantomArchive.read(archive(STUDY, -1000, 1030, 0, 32767, 2, -1));
        assertThat(series).hasSize(1);
        PhantomSeries bone = series.get(0);
        assertThat(bone.voxelsHu()).containsExactly(-1000, 30, 30, 32767, -32767, -32768);
        assertThat(bone.kind()).isEqualTo(PhantomSeries.Kind.BONE);
        assertThat(bone.contrast()).isTrue();
        assertThat(bone.isAxial()).isTrue();
        assertThat(bone.originsMm()[0]).containsExactly(-1, -2, -3);
        assertThat(bone.rowSpacingMm()).isEqualTo(0.5);
    }

    @Test
    void anEntryThatIsTooShortIsNamed() throws IOException {
        ByteArrayInputStream archive = archive(STUDY, 1, 2, 3);
        assertThatThrownBy(() -> PhantomArchive.read(archive))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("01.delta16");
    }

    @Test
    void aMissingEntryIsNamed() throws IOException {
        ByteArrayInputStream archive = archive(STUDY.replace("01.delta16", "02.delta16"), 1);
        assertThatThrownBy(() -> PhantomArchive.read(archive))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("02.delta16");
    }
}
