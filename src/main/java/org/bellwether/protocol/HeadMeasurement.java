package org.bellwether.protocol;

import org.bellwether.domain.Volume;
import org.bellwether.protocol.SoftRegions.Region;

/** Measures how much of a head a volume shows, on at most 32 slices in cells of two millimetres. */
final class HeadMeasurement {

    private static final int MOST_SLICES = 32;
    private static final int REGIONS = 3;
    private static final int BODY_HU = -300;
    private static final int AIR_HU = -500;
    private static final int DENSE_HU = 500;

    /** Section of the brain from which a slice counts, in square centimetres: below it is the vertex or the base. */
    private static final double LEAST_CM2 = 15;
    /** Half of the circumference may be open after an operation. */
    private static final double LEAST_ENDED = 0.55;

    private static final int LEAST_DIRECTIONS = 12;
    /** Bone nearer than this is no skull around a brain, but a bone with muscle around it. */
    private static final double NEAREST_BONE_MM = 25;

    private static final double LEAST_MM = 40;
    private static final double MOST_MM = 225;
    private static final int LOWEST_MEDIAN_HU = 4;
    private static final int HIGHEST_MEDIAN_HU = 75;

    private final Volume volume;
    private final CellSlice cells;
    private final SoftRegions regions;
    private final BoneRays rays;
    private final HuHistogram all = new HuHistogram(-1024, 3071);
    private final HuHistogram soft = new HuHistogram(SoftRegions.LOWEST_HU, SoftRegions.HIGHEST_HU);
    private final HuHistogram brain = new HuHistogram(SoftRegions.LOWEST_HU, SoftRegions.HIGHEST_HU);
    private final HuHistogram brainVoxels = new HuHistogram(-1024, 1023);
    private final HuHistogram region = new HuHistogram(SoftRegions.LOWEST_HU, SoftRegions.HIGHEST_HU);
    private int brainSlices;
    private double brainFromMm;
    private double brainToMm;
    private double brainWidthMm;
    private double softCm2;
    private long frame;
    private long denseFrame;

    private HeadMeasurement(Volume volume) {
        this.volume = volume;
        cells = new CellSlice(volume);
        regions = new SoftRegions(cells);
        rays = new BoneRays(cells);
    }

    /**
     * Measures a volume.
     *
     * @param volume any plane, any size, with spacings above 0
     * @return what it shows
     */
    static HeadLikeness of(Volume volume) {
        return new HeadMeasurement(volume).measure();
    }

    private HeadLikeness measure() {
        int sampled = Math.min(MOST_SLICES, volume.slices());
        double lowMm = volume.edgeMm(0);
        double stackMm = volume.edgeMm(volume.slices()) - lowMm;
        for (int i = 0; i < sampled; i++) {
            double placeMm = (i + 0.5) * stackMm / sampled;
            cells.fill(volume.sliceAt(lowMm + placeMm));
            int before = brainSlices;
            look();
            if (brainSlices > before) {
                brainFromMm = before == 0 ? placeMm : brainFromMm;
                brainToMm = placeMm;
            }
        }
        return new HeadLikeness(
                sampled,
                brainSlices,
                stackMm,
                stackMm * brainSlices / sampled,
                brainFromMm,
                brainToMm,
                brainWidthMm,
                brain.quantile(0.5),
                brain.quantile(0.75) - brain.quantile(0.25),
                brainVoxels.largestPart(),
                1 - all.partBelow(BODY_HU),
                all.partBelow(AIR_HU),
                frame == 0 ? 0 : (double) denseFrame / frame,
                all.quantile(0.01),
                soft.quantile(0.5),
                softCm2);
    }

    private void look() {
        for (int hu : cells.meansHu) {
            all.add(hu);
        }
        lookAtFrame();
        int leastCells = (int) Math.ceil(LEAST_CM2 / cells.cellCm2());
        boolean largest = true;
        for (Region candidate : regions.largest(REGIONS, leastCells)) {
            if (largest) {
                softCm2 = Math.max(softCm2, candidate.cells().length * cells.cellCm2());
                add(candidate, soft);
                largest = false;
            }
            if (isBrain(candidate)) {
                brainSlices++;
                brainWidthMm = Math.max(brainWidthMm, Math.max(widthMm(candidate), heightMm(candidate)));
                add(candidate, brain);
                for (int cell : candidate.cells()) {
                    brainVoxels.add(cells.middleHu(cell));
                }
                return;
            }
        }
    }

    private void lookAtFrame() {
        for (int i = 0; i < cells.meansHu.length; i++) {
            int row = i / cells.columns;
            int column = i % cells.columns;
            if (row == 0 || column == 0 || row == cells.rows - 1 || column == cells.columns - 1) {
                frame++;
                denseFrame += cells.meansHu[i] > DENSE_HU ? 1 : 0;
            }
        }
    }

    private void add(Region candidate, HuHistogram histogram) {
        for (int cell : candidate.cells()) {
            histogram.add(cells.meansHu[cell]);
        }
    }

    private double widthMm(Region candidate) {
        return (candidate.right() - candidate.left() + 1) * cells.columnMm;
    }

    private double heightMm(Region candidate) {
        return (candidate.bottom() - candidate.top() + 1) * cells.rowMm;
    }

    private boolean isBrain(Region candidate) {
        double shorterMm = Math.min(widthMm(candidate), heightMm(candidate));
        double longerMm = Math.max(widthMm(candidate), heightMm(candidate));
        if (shorterMm < LEAST_MM || longerMm > MOST_MM) {
            return false;
        }
        region.clear();
        add(candidate, region);
        double medianHu = region.quantile(0.5);
        if (medianHu < LOWEST_MEDIAN_HU || medianHu > HIGHEST_MEDIAN_HU) {
            return false;
        }
        BoneRays.View view = rays.from(middle(candidate));
        return view.ended() >= LEAST_DIRECTIONS
                && view.endedPart() >= LEAST_ENDED
                && view.distanceMm() >= NEAREST_BONE_MM;
    }

    /** The cell of a region that lies nearest to its centre of mass: the centre itself may be a ventricle or a clot. */
    private int middle(Region candidate) {
        double rowSum = 0;
        double columnSum = 0;
        for (int cell : candidate.cells()) {
            rowSum += cell / cells.columns;
            columnSum += cell % cells.columns;
        }
        double row = rowSum / candidate.cells().length;
        double column = columnSum / candidate.cells().length;
        int nearest = candidate.cells()[0];
        double least = Double.MAX_VALUE;
        for (int cell : candidate.cells()) {
            double y = (cell / cells.columns - row) * cells.rowMm;
            double x = (cell % cells.columns - column) * cells.columnMm;
            if (x * x + y * y < least) {
                least = x * x + y * y;
                nearest = cell;
            }
        }
        return nearest;
    }
}
