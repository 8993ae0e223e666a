package org.bellwether.protocol;

import org.bellwether.domain.Volume;

/**
 * What of a volume can be measured to tell whether it is a head: numbers that a person can check on the images.
 *
 * @param sampledSlices slices that were looked at
 * @param brainSlices slices of these that show tissue as dense as brain with bone around it
 * @param stackMm extent of the whole stack, in millimetres
 * @param brainMm extent of the slices that show brain, in millimetres
 * @param brainFromMm where the first slice that shows brain lies, from the beginning of the stack, in millimetres
 * @param brainToMm where the last one lies, likewise
 * @param brainWidthMm largest width or height of the brain in a slice, in millimetres
 * @param brainMedianHu median density of the brain, in Hounsfield units; 0 where there is none
 * @param brainSpreadHu distance of its quartiles, in Hounsfield units
 * @param brainConstantPart part of the brain, 0 to 1, that has its most frequent value
 * @param bodyPart part of the field, 0 to 1, above -300 HU
 * @param airPart part of the field, 0 to 1, below -500 HU
 * @param densePart part of the outermost frame of the field, 0 to 1, above 500 HU
 * @param lowestHu density below which one hundredth of the field lies, in Hounsfield units
 * @param softMedianHu median of the largest soft region of each slice, brain or not, in Hounsfield units
 * @param softCm2 largest soft region of a slice, in square centimetres
 */
public record HeadLikeness(
        int sampledSlices,
        int brainSlices,
        double stackMm,
        double brainMm,
        double brainFromMm,
        double brainToMm,
        double brainWidthMm,
        double brainMedianHu,
        double brainSpreadHu,
        double brainConstantPart,
        double bodyPart,
        double airPart,
        double densePart,
        double lowestHu,
        double softMedianHu,
        double softCm2) {

    /**
     * Measures a volume.
     *
     * @param volume any plane, any size, with spacings above 0; every n-th slice of a series is enough
     * @return what it shows
     */
    public static HeadLikeness of(Volume volume) {
        return HeadMeasurement.of(volume);
    }
}
