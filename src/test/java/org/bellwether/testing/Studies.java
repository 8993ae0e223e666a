package org.bellwether.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.demonstration.CtStudyFiles;
import org.bellwether.demonstration.PhantomSeries;
import org.bellwether.demonstration.PhantomStudy;
import org.bellwether.domain.Patient;
import org.bellwether.testing.EllipsoidHead.Ball;
import org.bellwether.testing.EllipsoidHead.Grid;

/** Studies of geometric phantoms as DICOM files, for tests that send them to an engine. */
public final class Studies {

    /** The volume of the ball of blood in a positive study. */
    public static final double BALL_ML = 20;

    /** Number of slices of the axial series. */
    public static final int AXIAL_SLICES = 34;

    private static final Ball BALL = new Ball(30, 10, 5, BALL_ML, 65);
    private static final double SPACING_MM = 0.9;
    private static final int SIZE = 256;
    private static final Grid AXIAL = Grid.axial(AXIAL_SLICES, 5, SIZE, SPACING_MM);

    private Studies() {}

    /**
     * Writes a study of one axial soft-tissue series with a ball of blood.
     *
     * @param folder an existing folder
     * @return the files
     * @throws IOException when a file cannot be written
     */
    public static CtStudyFiles positive(Path folder) throws IOException {
        return CtStudyFiles.write(study("T-POSITIVE", List.of(axial(EllipsoidHead.bleeding(BALL), false))), folder);
    }

    /**
     * Writes a study of one axial soft-tissue series without blood.
     *
     * @param folder an existing folder
     * @return the files
     * @throws IOException when a file cannot be written
     */
    public static CtStudyFiles negative(Path folder) throws IOException {
        return CtStudyFiles.write(study("T-NEGATIVE", List.of(axial(EllipsoidHead.healthy(), false))), folder);
    }

    /**
     * Writes a positive study as a scanner makes it: scout, axial for soft tissue and bone, coronal, and with contrast.
     *
     * @param folder an existing folder
     * @return the files
     * @throws IOException when a file cannot be written
     */
    public static CtStudyFiles positiveWithAllSeries(Path folder) throws IOException {
        EllipsoidHead head = EllipsoidHead.bleeding(BALL);
        List<PhantomSeries> series = new ArrayList<>();
        series.add(scout(head));
        series.add(axial(head, false));
        series.add(series("AXIAL BONE", PhantomSeries.Kind.BONE, head, Grid.axial(20, 8, SIZE, SPACING_MM), 8, false));
        series.add(series(
                "CORONAL", PhantomSeries.Kind.SOFT_TISSUE, head, Grid.coronal(32, 6, SIZE, SPACING_MM), 6, false));
        series.add(axial(head.withContrast(), true));
        return CtStudyFiles.write(study("T-ALL", series), folder);
    }

    private static PhantomStudy study(String accessionNumber, List<PhantomSeries> series) {
        return new PhantomStudy(
                new Patient("T-1", "TEST", "Nuñez-O'Brien^Zoë", "19500101", "F"),
                accessionNumber,
                "CT HEAD",
                LocalDateTime.now(),
                series);
    }

    private static PhantomSeries axial(EllipsoidHead head, boolean contrast) {
        return series(
                contrast ? "AXIAL WITH CONTRAST" : "AXIAL SOFT TISSUE",
                PhantomSeries.Kind.SOFT_TISSUE,
                head,
                AXIAL,
                5,
                contrast);
    }

    /** A lateral projection is not what it is made of: one sagittal slice, with a scout's header. */
    private static PhantomSeries scout(EllipsoidHead head) {
        double edge = -(SIZE - 1) * SPACING_MM / 2;
        Grid grid = new Grid(
                new double[] {0, edge, -edge},
                new double[] {0, 1, 0},
                new double[] {0, 0, -1},
                new double[] {1, 0, 0},
                SPACING_MM,
                1,
                SIZE,
                SIZE);
        return series("SCOUT", PhantomSeries.Kind.LOCALIZER, head, grid, 200, false);
    }

    private static PhantomSeries series(
            String name, PhantomSeries.Kind kind, EllipsoidHead head, Grid grid, double thicknessMm, boolean contrast) {
        double[] orientation = new double[6];
        System.arraycopy(grid.rowDirection(), 0, orientation, 0, 3);
        System.arraycopy(grid.columnDirection(), 0, orientation, 3, 3);
        double[][] originsMm = new double[grid.slices()][3];
        for (int slice = 0; slice < grid.slices(); slice++) {
            for (int axis = 0; axis < 3; axis++) {
                originsMm[slice][axis] = grid.coordinate(axis, slice, 0, 0);
            }
        }
        return new PhantomSeries(
                name,
                kind,
                contrast,
                thicknessMm,
                grid.spacingMm(),
                grid.spacingMm(),
                orientation,
                originsMm,
                grid.rows(),
                grid.columns(),
                kind == PhantomSeries.Kind.BONE ? head.sharpImage(grid, 1) : head.image(grid, 1));
    }
}
