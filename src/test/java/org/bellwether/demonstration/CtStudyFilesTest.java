package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.domain.Patient;
import org.bellwether.testing.HeadCt;
import org.bellwether.testing.Peers;
import org.bellwether.testing.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phantom becomes DICOM files that say what it is and hold its voxels. */
class CtStudyFilesTest {

    private static final String NAME = "Yamada^Tarou=山田^太郎=やまだ^たろう";

    @TempDir
    Path folder;

    private static PhantomSeries series(PhantomSeries.Kind kind, boolean contrast, double[] orientation) {
        short[] voxelsHu = {-2000, -1024, -1, 0, 40, 65, 1500, 4000};
        return new PhantomSeries(
                "NAME " + kind,
                kind,
                contrast,
                4,
                0.5,
                0.25,
                orientation,
                new double[][] {{-1, -2, -3}, {-1, -2, 1}},
                2,
                2,
                voxelsHu);
    }

    private List<DataSet> write(PhantomSeries... series) throws IOException {
        PhantomStudy study = new PhantomStudy(
                new Patient("P", "I", NAME, "19661104", "M"),
                "A",
                "CT HEAD",
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                List.of(series));
        List<DataSet> images = new ArrayList<>();
        for (Path file : CtStudyFiles.write(study, folder).files()) {
            images.add(Part10File.read(file).dataSet());
        }
        return images;
    }

    @Test
    void voxelsComeBackAsHounsfieldUnitsWithinTwelveBits() throws IOException {
        List<DataSet> images = write(series(PhantomSeries.Kind.SOFT_TISSUE, false, new double[] {1, 0, 0, 0, 1, 0}));
        List<Integer> voxelsHu = new ArrayList<>();
        for (DataSet image : images) {
            ByteBuffer pixels = ByteBuffer.wrap(image.bytes(Tag.PIXEL_DATA)).order(ByteOrder.LITTLE_ENDIAN);
            while (pixels.hasRemaining()) {
                voxelsHu.add((int) (pixels.getShort() * image.decimal(Tag.RESCALE_SLOPE, 0)
                        + image.decimal(Tag.RESCALE_INTERCEPT, 0)));
            }
        }
        assertThat(voxelsHu).containsExactly(-1024, -1024, -1, 0, 40, 65, 1500, 3071);
    }

    @Test
    void theHeaderSaysWhatTheSeriesIs() throws IOException {
        DataSet bone = write(series(PhantomSeries.Kind.BONE, true, new double[] {1, 0, 0, 0, 1, 0}))
                .get(1);
        assertThat(bone.strings(Tag.IMAGE_TYPE)).containsExactly("ORIGINAL", "PRIMARY", "AXIAL");
        assertThat(bone.string(Tag.CONVOLUTION_KERNEL)).isEqualTo("H60s");
        assertThat(bone.string(Tag.CONTRAST_BOLUS_AGENT)).isNotEmpty();
        assertThat(bone.decimals(Tag.IMAGE_POSITION_PATIENT)).containsExactly(-1, -2, 1);
        assertThat(bone.decimals(Tag.PIXEL_SPACING)).containsExactly(0.5, 0.25);
        assertThat(bone.string(Tag.PATIENT_NAME)).isEqualTo(NAME);
        DataSet coronal = write(series(PhantomSeries.Kind.SOFT_TISSUE, false, new double[] {1, 0, 0, 0, 0, -1}))
                .get(0);
        assertThat(coronal.strings(Tag.IMAGE_TYPE)).containsExactly("DERIVED", "SECONDARY", "AXIAL", "", "MPR");
        assertThat(coronal.contains(Tag.CONTRAST_BOLUS_AGENT)).isFalse();
        DataSet scout = write(series(PhantomSeries.Kind.LOCALIZER, false, new double[] {0, 1, 0, 0, 0, -1}))
                .get(0);
        assertThat(scout.strings(Tag.IMAGE_TYPE)).containsExactly("ORIGINAL", "PRIMARY", "LOCALIZER");
    }

    @Test
    void everyInstanceHasItsOwnIdentityWithinOneStudy() throws IOException {
        PhantomSeries axial = series(PhantomSeries.Kind.SOFT_TISSUE, false, new double[] {1, 0, 0, 0, 1, 0});
        List<DataSet> images = write(axial, axial);
        Set<String> instances = new HashSet<>();
        Set<String> series = new HashSet<>();
        Set<String> studies = new HashSet<>();
        for (DataSet image : images) {
            instances.add(image.string(Tag.SOP_INSTANCE_UID));
            series.add(image.string(Tag.SERIES_INSTANCE_UID));
            studies.add(image.string(Tag.STUDY_INSTANCE_UID));
        }
        assertThat(List.of(instances.size(), series.size(), studies.size())).containsExactly(4, 2, 1);
    }

    @Test
    void dcmtkReadsTheFiles() throws Exception {
        Path dcmdump = Peers.program("dcmdump");
        Path file = Studies.negative(folder).files().get(10);
        Path log = folder.resolve("dcmdump.log");
        Process process = new ProcessBuilder(dcmdump.toString(), "+L", "-q", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log)).contains("CTImageStorage").contains("Nuñez-O'Brien^Zoë");
    }

    @Test
    void aBallPaintedIntoACopyHasItsVolumeThere() throws IOException {
        Path source = Files.createDirectory(folder.resolve("source"));
        CtStudyFiles study = Studies.negative(source);
        Path target = HeadCt.paintBall(source, folder.resolve("target"), new double[] {30, 10, 5}, 20, 65);
        int voxels = 0;
        for (Path file : study.files()) {
            DataSet image =
                    Part10File.read(target.resolve(source.relativize(file))).dataSet();
            ByteBuffer pixels = ByteBuffer.wrap(image.bytes(Tag.PIXEL_DATA)).order(ByteOrder.LITTLE_ENDIAN);
            while (pixels.hasRemaining()) {
                voxels += pixels.getShort() == 65 + 1024 ? 1 : 0;
            }
        }
        assertThat(voxels * 0.9 * 0.9 * 5 / 1000).isBetween(19.0, 21.0);
        assertThat(HeadCt.studyInstanceUid(target)).isEqualTo(study.studyInstanceUid());
    }
}
