package org.bellwether.dicom.dimse;

import java.nio.file.Path;

/**
 * An instance that can be queried and retrieved.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param sopInstanceUid SOP Instance UID (0008,0018)
 * @param sopClassUid SOP Class UID (0008,0016)
 * @param transferSyntaxUid how the file's data set is encoded
 * @param file Part 10 file
 */
public record ArchivedInstance(
        String studyInstanceUid,
        String seriesInstanceUid,
        String sopInstanceUid,
        String sopClassUid,
        String transferSyntaxUid,
        Path file) {}
