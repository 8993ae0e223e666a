package org.bellwether.hemorrhage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bellwether.domain.Finding;
import org.bellwether.domain.HemorrhageType;
import org.bellwether.domain.ModelIdentity;

/** From the network's labels to findings: regions, their volumes, what of them counts. */
final class Assessing {

    private final ReadingGrid grid;
    private final byte[] labels;
    private final float[] maxima;
    private final RegionRule rule;
    private final double findingMl;
    private final int area;
    /** By label; what the network marked before anything was taken out. */
    private final double[] markedMl = new double[HemorrhageType.values().length + 1];
    /** By label; the largest region that holds a voxel of it, whatever else it holds. */
    private final double[] largestWithMl = new double[HemorrhageType.values().length + 1];

    private double largestComponentMl;

    /** The labels are changed: regions that do not count are taken out. */
    Assessing(ReadingGrid grid, byte[] labels, float[] maxima, RegionRule rule, double findingMl) {
        this.grid = grid;
        this.labels = labels;
        this.maxima = maxima;
        this.rule = rule;
        this.findingMl = findingMl;
        this.area = grid.rows * grid.columns;
    }

    HemorrhageReading reading(ModelIdentity model) {
        dropSmallComponents();
        Map<HemorrhageType, Double> marked = new EnumMap<>(HemorrhageType.class);
        for (HemorrhageType type : HemorrhageType.values()) {
            marked.put(type, markedMl[type.label()]);
        }
        return new HemorrhageReading(
                findings(),
                grid.mask(labels),
                marked,
                largestComponentMl,
                rule.componentMl(),
                rule.probability(largestComponentMl),
                model);
    }

    private void dropSmallComponents() {
        ConnectedComponents components = new ConnectedComponents(labels, grid.slices, grid.rows, grid.columns);
        // In voxels of single source slices: the last slice of the grid may stand for fewer of them.
        double[] size = new double[components.count() + 1];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != 0) {
                size[components.of(i)] += grid.sourceSlices(i / area);
            }
        }
        double voxelMl = grid.sourceSliceVoxelMl();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (label != 0) {
                double componentMl = size[components.of(i)] * voxelMl;
                markedMl[label] += grid.sourceSlices(i / area) * voxelMl;
                largestWithMl[label] = Math.max(largestWithMl[label], componentMl);
                largestComponentMl = Math.max(largestComponentMl, componentMl);
                if (componentMl < rule.componentMl()) {
                    labels[i] = 0;
                }
            }
        }
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (HemorrhageType type : HemorrhageType.values()) {
            Finding finding = finding(type);
            if (finding.volumeMl() > 0) {
                all.add(finding);
            }
        }
        all.sort(Comparator.comparingDouble(Finding::volumeMl).reversed());
        List<Finding> told = new ArrayList<>(
                all.stream().filter(f -> f.volumeMl() >= findingMl).toList());
        if (told.isEmpty() && !all.isEmpty()) {
            // A region counts although each of its types is small: a positive is never silent.
            told.add(all.get(0));
        }
        return told;
    }

    private Finding finding(HemorrhageType type) {
        double voxels = 0;
        int largestArea = 0;
        int keySlice = 0;
        float probability = 0;
        for (int slice = 0; slice < grid.slices; slice++) {
            int here = 0;
            for (int i = slice * area; i < (slice + 1) * area; i++) {
                if (labels[i] == type.label()) {
                    here++;
                }
            }
            voxels += here * grid.sourceSlices(slice);
            if (here > 0) {
                probability = Math.max(probability, maxima[slice * HemorrhageType.values().length + type.label() - 1]);
            }
            if (here > largestArea) {
                largestArea = here;
                keySlice = grid.middleSourceSlice(slice);
            }
        }
        return new Finding(
                type,
                voxels * grid.sourceSliceVoxelMl(),
                rule.probability(largestWithMl[type.label()]).orElse(Math.min(1, probability)),
                keySlice);
    }
}
