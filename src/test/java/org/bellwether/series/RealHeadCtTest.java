package org.bellwether.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.domain.Orientation;
import org.bellwether.domain.Volume;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Reads a real head CT of five series. It is not part of the repository: its folder is named by the environment variable
 * {@code BELLWETHER_HEAD_CT}, and without that the test is skipped, under continuous integration as well.
 */
class RealHeadCtTest {

    private static List<Path> files(String series) throws IOException {
        String folder = System.getenv().getOrDefault("BELLWETHER_HEAD_CT", "");
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            System.out.println("SKIPPED: the environment variable BELLWETHER_HEAD_CT names no folder with the head CT");
            Assumptions.abort("BELLWETHER_HEAD_CT names no folder");
        }
        try (Stream<Path> files = Files.list(Path.of(folder, series))) {
            return files.filter(file -> file.toString().endsWith(".dcm")).toList();
        }
    }

    private static SeriesImages read(String series) throws Exception {
        return new SeriesReader().read(files(series));
    }

    @Test
    void theLocalizerIsNoStack() throws Exception {
        SeriesImages images = read("S1_localizer");
        assertThat(images.kind()).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(images.reason()).isEqualTo("The series is a localizer (scout), not a stack of slices.");
    }

    @Test
    void theAxialSeriesAreReadable() throws Exception {
        SeriesImages thin = read("S2_axial_1.5mm");
        assertThat(thin.reasons()).isEmpty();
        assertThat(thin.slices()).hasSize(108);
        assertThat(thin.orientation()).isEqualTo(Orientation.AXIAL);
        assertThat(thin.sliceSpacingMm()).isCloseTo(1.5, within(0.01));
        SeriesImages thick = read("S3_axial_4.5mm");
        assertThat(thick.reasons()).isEmpty();
        assertThat(thick.slices()).hasSize(36);
        assertThat(thick.sliceSpacingMm()).isCloseTo(4.5, within(0.01));
    }

    @Test
    void theReformatsHaveTheirPlanes() throws Exception {
        assertThat(read("S4_coronal_mpr").orientation()).isEqualTo(Orientation.CORONAL);
        assertThat(read("S4_coronal_mpr").slices()).hasSize(85);
        assertThat(read("S5_sagittal_mpr").orientation()).isEqualTo(Orientation.SAGITTAL);
        assertThat(read("S5_sagittal_mpr").isReadable()).isTrue();
    }

    @Test
    void theVolumeHoldsAHead() throws Exception {
        Volume volume = new VolumeBuilder().build(read("S3_axial_4.5mm"));
        assertThat(volume.rows()).isEqualTo(256);
        assertThat(volume.columnSpacingMm()).isCloseTo(0.957, within(0.001));
        long brain = 0;
        long bone = 0;
        for (short hu : volume.voxelsHu()) {
            brain += hu > 15 && hu < 60 ? 1 : 0;
            bone += hu > 400 ? 1 : 0;
        }
        assertThat(brain * volume.voxelMl()).as("soft tissue in mL").isBetween(1000.0, 3000.0);
        assertThat(bone * volume.voxelMl()).as("bone in mL").isBetween(300.0, 1500.0);
        int area = volume.rows() * volume.columns();
        short[] lowest = Arrays.copyOfRange(volume.voxelsHu(), 0, area);
        short[] highest = Arrays.copyOfRange(volume.voxelsHu(), 35 * area, 36 * area);
        assertThat(body(lowest))
                .as("more body at the skull base than at the vertex")
                .isGreaterThan(body(highest));
    }

    private static int body(short[] voxelsHu) {
        int count = 0;
        for (short hu : voxelsHu) {
            count += hu > -300 ? 1 : 0;
        }
        return count;
    }
}
