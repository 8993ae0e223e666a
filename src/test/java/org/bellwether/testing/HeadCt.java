package org.bellwether.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;
import org.bellwether.dicom.io.Part10Content;
import org.bellwether.dicom.io.Part10File;

/** A head CT in a folder of DICOM files, and copies of it with something painted in. */
public final class HeadCt {

    private static final String LOCALIZER = "LOCALIZER";

    private HeadCt() {}

    /**
     * Returns the study that the files belong to.
     *
     * @param folder folder of the files, searched with its sub-folders
     * @return Study Instance UID
     * @throws IOException when no file can be read
     */
    public static String studyInstanceUid(Path folder) throws IOException {
        return Part10File.readHeader(files(folder).get(0)).header().string(Tag.STUDY_INSTANCE_UID);
    }

    /**
     * Copies a study and paints a ball of one density into every slice that it cuts.
     *
     * @param source folder of native files with 16 bits a voxel
     * @param target folder of the copy; made when missing
     * @param centreMm centre of the ball in the patient's coordinates, in millimetres
     * @param volumeMl its volume, in millilitres
     * @param hu its density
     * @return the target
     * @throws IOException when a file cannot be read or written
     */
    public static Path paintBall(Path source, Path target, double[] centreMm, double volumeMl, int hu)
            throws IOException {
        double radiusMm = Math.cbrt(volumeMl * 1000 * 3 / (4 * Math.PI));
        int painted = 0;
        for (Path file : files(source)) {
            Path copy = target.resolve(source.relativize(file));
            Files.createDirectories(copy.getParent());
            Part10Content content = Part10File.read(file);
            DataSet image = content.dataSet();
            if (!image.strings(Tag.IMAGE_TYPE).contains(LOCALIZER)) {
                painted += paint(image, centreMm, radiusMm, hu);
            }
            Part10File.write(copy, content.meta(), image);
        }
        if (painted == 0) {
            throw new AssertionError("the ball at " + Arrays.toString(centreMm) + " mm lies outside every slice");
        }
        return target;
    }

    private static int paint(DataSet image, double[] centreMm, double radiusMm, int hu) {
        double[] position = image.requireDecimals(Tag.IMAGE_POSITION_PATIENT, 3);
        double[] orientation = image.requireDecimals(Tag.IMAGE_ORIENTATION_PATIENT, 6);
        double[] spacingMm = image.requireDecimals(Tag.PIXEL_SPACING, 2);
        int columns = image.requireInteger(Tag.COLUMNS);
        short stored = (short) ((hu - image.decimal(Tag.RESCALE_INTERCEPT, 0)) / image.decimal(Tag.RESCALE_SLOPE, 1));
        byte[] pixels = image.bytes(Tag.PIXEL_DATA);
        ByteBuffer buffer = ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN);
        int painted = 0;
        for (int voxel = 0; voxel < pixels.length / 2; voxel++) {
            double squaredMm = 0;
            for (int axis = 0; axis < 3; axis++) {
                double offsetMm = position[axis]
                        + voxel % columns * spacingMm[1] * orientation[axis]
                        + voxel / columns * spacingMm[0] * orientation[axis + 3]
                        - centreMm[axis];
                squaredMm += offsetMm * offsetMm;
            }
            if (squaredMm <= radiusMm * radiusMm) {
                buffer.putShort(2 * voxel, stored);
                painted++;
            }
        }
        image.putBytes(Tag.PIXEL_DATA, VR.OW, pixels);
        return painted;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".dcm"))
                    .sorted()
                    .toList();
        }
    }
}
