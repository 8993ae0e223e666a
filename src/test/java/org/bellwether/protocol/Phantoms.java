package org.bellwether.protocol;

import java.util.Collections;
import java.util.Random;
import org.bellwether.domain.Volume;

/**
 * Bodies made of simple shapes, imaged in any plane, for the tests of the guard. Positions are in millimetres in the
 * patient's coordinate system (PS3.3 C.7.6.2.1.1), with the origin in the middle of the brain.
 */
final class Phantoms {

    private static final double AIR = -1000;
    private static final double FAT = -90;
    private static final double MUSCLE = 55;
    private static final double BONE = 900;

    /** What lies at a point. */
    @FunctionalInterface
    interface Tissue {
        double hu(double x, double y, double z);

        /** Changes what lies at some points. */
        default Tissue with(Tissue change) {
            return (x, y, z) -> {
                double changed = change.hu(x, y, z);
                return Double.isNaN(changed) ? hu(x, y, z) : changed;
            };
        }
    }

    /** How it is imaged; the field of view is square and centred. */
    record Scan(
            int slices, double sliceMm, int side, double pixelMm, double noiseHu, double[] direction, double topMm) {

        static Scan axial() {
            return new Scan(36, 5, 256, 0.9, 4, new double[] {1, 0, 0, 0, 1, 0}, 0);
        }

        Scan slices(int count, double distanceMm) {
            return new Scan(count, distanceMm, side, pixelMm, noiseHu, direction, topMm);
        }

        Scan pixels(int count, double distanceMm) {
            return new Scan(slices, sliceMm, count, distanceMm, noiseHu, direction, topMm);
        }

        Scan noise(double hu) {
            return new Scan(slices, sliceMm, side, pixelMm, hu, direction, topMm);
        }

        Scan plane(double... rowThenColumn) {
            return new Scan(slices, sliceMm, side, pixelMm, noiseHu, rowThenColumn, topMm);
        }

        /** Moves the middle of the stack along its normal. */
        Scan middle(double mm) {
            return new Scan(slices, sliceMm, side, pixelMm, noiseHu, direction, mm);
        }

        Volume of(Tissue tissue) {
            Random noise = new Random(7);
            double[] d = direction;
            double[] n = {d[1] * d[5] - d[2] * d[4], d[2] * d[3] - d[0] * d[5], d[0] * d[4] - d[1] * d[3]};
            short[] voxelsHu = new short[slices * side * side];
            int next = 0;
            for (int slice = 0; slice < slices; slice++) {
                double s = topMm + (slice - (slices - 1) / 2.0) * sliceMm;
                for (int row = 0; row < side; row++) {
                    double r = (row - (side - 1) / 2.0) * pixelMm;
                    for (int column = 0; column < side; column++) {
                        double c = (column - (side - 1) / 2.0) * pixelMm;
                        double hu = tissue.hu(
                                s * n[0] + c * d[0] + r * d[3],
                                s * n[1] + c * d[1] + r * d[4],
                                s * n[2] + c * d[2] + r * d[5]);
                        double spread = hu <= AIR ? 0 : noiseHu * noise.nextGaussian();
                        voxelsHu[next++] = (short) Math.max(-1024, Math.min(3071, Math.round(hu + spread)));
                    }
                }
            }
            return new Volume(
                    voxelsHu,
                    slices,
                    side,
                    side,
                    sliceMm,
                    pixelMm,
                    pixelMm,
                    d,
                    new double[3],
                    Collections.nCopies(slices, "1.2"));
        }
    }

    private Phantoms() {}

    /** A head on a neck, of any size; 1 is an adult. */
    static Tissue head(double size, double skullMm, double skullHu) {
        return (x, y, z) -> {
            double brain = Math.sqrt(sum(x / (66 * size), y / (82 * size), z / (66 * size)));
            double outMm = (brain - 1) * 70 * size;
            if (outMm <= 0) {
                return matter(x / size, y / size, z / size, brain);
            }
            if (outMm < skullMm) {
                return skullHu;
            }
            if (outMm < skullMm + 5) {
                return outMm < skullMm + 2 ? MUSCLE : FAT;
            }
            return z < -20 * size ? neck(x / size, (y - 20) / size) : AIR;
        };
    }

    static Tissue adult() {
        return head(1, 7, BONE);
    }

    private static double matter(double x, double y, double z, double brain) {
        if (sum((Math.abs(x) - 11) / 7, y / 26, (z - 8) / 14) < 1) {
            return 6;
        }
        return brain > 0.95 ? 10 : brain > 0.72 ? 38 : 29;
    }

    /** Muscle around a vertebra, with an airway before it. */
    static double neck(double x, double y) {
        if (Math.hypot(x, y - 5) < 16) {
            return Math.hypot(x, y - 8) < 8 ? 35 : BONE;
        }
        if (Math.hypot(x, y + 28) < 9) {
            return AIR;
        }
        double out = Math.hypot(x / 62, y / 60);
        return out < 0.9 ? MUSCLE : out < 1 ? FAT : AIR;
    }

    /** Lungs around a heart, ribs, spine. */
    static double chest(double x, double y) {
        double out = Math.hypot(x / 165, y / 110);
        if (out > 1) {
            return AIR;
        }
        if (Math.hypot(x, y - 70) < 22) {
            return BONE;
        }
        if (out > 0.82) {
            boolean rib = out < 0.88 && Math.floorMod((int) Math.floor(Math.atan2(y, x) * 8), 2) == 0;
            return rib ? BONE : out > 0.92 ? FAT : MUSCLE;
        }
        return Math.hypot((x - 20) / 65, (y + 15) / 50) < 1 ? 42 : -820;
    }

    /** Liver, spleen, fat between them, spine. */
    static double abdomen(double x, double y, double size) {
        double out = Math.hypot(x / (160 * size), y / (110 * size));
        if (out > 1) {
            return AIR;
        }
        if (Math.hypot(x, y - 60 * size) < 20 * size) {
            return BONE;
        }
        if (out > 0.85) {
            boolean rib = out < 0.89 && Math.floorMod((int) Math.floor(Math.atan2(y, x) * 7), 2) == 0;
            return rib ? BONE : out > 0.93 ? FAT : MUSCLE;
        }
        if (Math.hypot((x + 70 * size) / 75, y / 80) < size || Math.hypot((x - 95 * size) / 35, (y - 20) / 40) < size) {
            return 58;
        }
        return Math.hypot((x - 20 * size) / 60, (y + 40) / 40) < size ? 25 : FAT;
    }

    /** A thigh: bone in the middle of muscle. */
    static double thigh(double x, double y) {
        double mm = Math.hypot(x, y);
        return mm < 7 ? -40 : mm < 14 ? BONE : mm < 75 ? MUSCLE : mm < 90 ? FAT : AIR;
    }

    /** A cylinder of one density in a shell of plastic. */
    static double cylinder(double x, double y, double hu) {
        double mm = Math.hypot(x, y);
        return mm < 95 ? hu : mm < 101 ? 120 : AIR;
    }

    private static double sum(double a, double b, double c) {
        return a * a + b * b + c * c;
    }
}
