package org.bellwether.spool;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An instance in the spool.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param seriesInstanceUid Series Instance UID (0020,000E)
 * @param sopInstanceUid SOP Instance UID (0008,0018)
 * @param sopClassUid SOP Class UID (0008,0016)
 * @param transferSyntaxUid Transfer Syntax UID (0002,0010) of the file
 * @param file the Part 10 file
 * @param byteLength its length
 * @param receivedAt when its reception began
 */
public record SpooledInstance(
        String studyInstanceUid,
        String seriesInstanceUid,
        String sopInstanceUid,
        String sopClassUid,
        String transferSyntaxUid,
        Path file,
        long byteLength,
        Instant receivedAt) {}
