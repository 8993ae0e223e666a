package org.bellwether.protocol;

/**
 * What a volume must show to be taken for a head. The limits are wide on purpose: infants, open skulls, cropped fields of
 * view and strong noise stay within them, other parts of the body, phantoms and images without Hounsfield units do not.
 *
 * @param leastBodyPart part of the field, 0 to 1, that must be denser than air
 * @param leastAirPart part of the field, 0 to 1, that must be air: around the patient, or padding
 * @param leastBrainMm extent of the slices that show brain within bone, in millimetres, for axial slices
 * @param leastReformatBrainMm the same for coronal, sagittal and oblique slices
 * @param longestStackMm longest stack that is still one of a head, in millimetres
 * @param leastBrainWidthMm least width of the largest section of the brain, in millimetres
 * @param lowestBrainHu lowest median density of brain, in Hounsfield units
 * @param highestBrainHu highest median density of brain, in Hounsfield units
 * @param widestBrainSpreadHu largest distance of the quartiles of brain, in Hounsfield units
 * @param largestConstantPart largest part of the brain, 0 to 1, that may have one and the same value
 */
public record HeadLimits(
        double leastBodyPart,
        double leastAirPart,
        double leastBrainMm,
        double leastReformatBrainMm,
        double longestStackMm,
        double leastBrainWidthMm,
        double lowestBrainHu,
        double highestBrainHu,
        double widestBrainSpreadHu,
        double largestConstantPart) {

    /** 45 mm of brain of 9 to 55 HU, at least 65 mm wide, in a stack of at most 450 mm. */
    public static final HeadLimits DEFAULT = new HeadLimits(0.01, 0.01, 45, 30, 450, 65, 9, 55, 55, 0.5);
}
