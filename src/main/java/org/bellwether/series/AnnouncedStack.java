package org.bellwether.series;

import java.util.BitSet;
import java.util.TreeSet;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Compares the slices that have come with the number that their headers announce, Images in Acquisition (0020,1002).
 * Where a slice has no position its Instance Number stands in. Never complete without an announced number.
 */
final class AnnouncedStack {

    /** Below this a number tells little: devices that acquire slice by slice write 1. */
    private static final int SMALLEST = 3;

    /** An Instance Number above this is not counted, so that a header cannot make the set large. */
    private static final int LARGEST = 20_000;

    /** Two positions nearer than this are one. */
    private static final double SAME_POSITION_MM = 0.01;

    private static final double GAP_FACTOR = 1.5;
    private static final double SAME_DIRECTION_DEGREES = 1;

    private final TreeSet<Double> positionsMm = new TreeSet<>();
    private final BitSet instanceNumbers = new BitSet();
    private int announced;
    private @Nullable Vector normal;
    private boolean usable = true;

    void add(DataSet header) {
        int number = header.integer(Tag.IMAGES_IN_ACQUISITION, 0);
        if (number < SMALLEST || number > LARGEST || (announced != 0 && announced != number)) {
            usable = false;
        }
        announced = number;
        if (!usable) {
            positionsMm.clear();
            instanceNumbers.clear();
            return;
        }
        int instanceNumber = header.integer(Tag.INSTANCE_NUMBER, -1);
        if (instanceNumber >= 0 && instanceNumber <= LARGEST) {
            instanceNumbers.set(instanceNumber);
        }
        addPosition(header);
    }

    private void addPosition(DataSet header) {
        double[] position = header.decimals(Tag.IMAGE_POSITION_PATIENT);
        double[] orientation = header.decimals(Tag.IMAGE_ORIENTATION_PATIENT);
        if (position.length != 3 || orientation.length != 6) {
            return;
        }
        Vector direction = new Vector(orientation[0], orientation[1], orientation[2])
                .cross(new Vector(orientation[3], orientation[4], orientation[5]));
        if (normal == null) {
            normal = direction;
        }
        if (normal.degreesTo(direction) > SAME_DIRECTION_DEGREES) {
            usable = false;
            return;
        }
        double alongMm = normal.dot(new Vector(position[0], position[1], position[2]));
        if (positionsMm
                .subSet(alongMm - SAME_POSITION_MM, true, alongMm + SAME_POSITION_MM, true)
                .isEmpty()) {
            positionsMm.add(alongMm);
        }
    }

    boolean isComplete() {
        if (!usable || announced == 0) {
            return false;
        }
        if (!positionsMm.isEmpty()) {
            return positionsMm.size() == announced && isContiguous();
        }
        return instanceNumbers.cardinality() == announced
                && instanceNumbers.length() - instanceNumbers.nextSetBit(0) == announced;
    }

    private boolean isContiguous() {
        double meanMm = (positionsMm.last() - positionsMm.first()) / (positionsMm.size() - 1);
        double lastMm = positionsMm.first();
        for (double positionMm : positionsMm) {
            if (positionMm - lastMm > meanMm * GAP_FACTOR) {
                return false;
            }
            lastMm = positionMm;
        }
        return true;
    }
}
