package org.bellwether.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.domain.Volume;
import org.bellwether.series.SeriesReader;
import org.bellwether.series.VolumeBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guard on a real head CT, which is not part of this repository: the environment variable {@code BELLWETHER_HEAD_CT}
 * names its folder, and without it the test is skipped.
 */
class RealHeadCtTest {

    @ParameterizedTest
    @CsvSource({
        "S2_axial_1.5mm, 64",
        "S2_axial_1.5mm, 1000",
        "S3_axial_4.5mm, 64",
        "S4_coronal_mpr, 64",
        "S5_sagittal_mpr, 64"
    })
    void aRealHeadIsNotKeptFromTheNetworks(String series, int mostSlices) throws Exception {
        String named = System.getenv("BELLWETHER_HEAD_CT");
        if (named == null || !Files.isDirectory(Path.of(named))) {
            System.out.println("SKIPPED: the environment variable BELLWETHER_HEAD_CT names no folder with the head CT");
            Assumptions.abort("BELLWETHER_HEAD_CT names no folder");
            return;
        }
        try (Stream<Path> files = Files.list(Path.of(named, series))) {
            List<Path> slices = files.sorted().toList();
            Volume volume = new VolumeBuilder().buildThinned(new SeriesReader().read(slices), mostSlices);
            HeadLikeness shown = HeadLikeness.of(volume);
            System.out.println(series + " " + shown);
            assertThat(new HeadGuard(HeadLimits.DEFAULT).objection(volume)).isEmpty();
            // Not by a hair: a head of another patient must have room.
            assertThat(shown.brainMm()).isGreaterThan(1.3 * HeadLimits.DEFAULT.leastBrainMm());
        }
    }
}
