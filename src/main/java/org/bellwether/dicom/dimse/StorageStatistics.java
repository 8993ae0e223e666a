package org.bellwether.dicom.dimse;

import org.bellwether.dicom.net.AssociationStatistics;

/**
 * What a storage provider has seen since it started.
 *
 * @param associations connections and associations
 * @param stored instances answered with Success or a warning
 * @param refused instances answered with a failure
 * @param bytes data set bytes received, kept or not
 */
public record StorageStatistics(AssociationStatistics associations, long stored, long refused, long bytes) {}
