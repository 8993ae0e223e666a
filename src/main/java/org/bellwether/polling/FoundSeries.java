package org.bellwether.polling;

/**
 * A series that an archive holds.
 *
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param modality Modality (0008,0060), empty if the archive does not say
 * @param bodyPart Body Part Examined (0018,0015), empty if the archive does not say
 * @param instanceCount how many instances it has
 */
public record FoundSeries(String seriesInstanceUid, String modality, String bodyPart, int instanceCount) {}
