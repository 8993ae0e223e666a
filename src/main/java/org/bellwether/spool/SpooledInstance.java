package org.bellwether.spool;

import java.nio.file.Path;
import java.time.Instant;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;

/**
 * An instance in the spool.
 *
 * @param studyInstanceUid Study Instance UID (0020,000D); empty if the instance belongs to no series
 * @param seriesInstanceUid Series Instance UID (0020,000E); empty if the instance belongs to no series
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
        Instant receivedAt) {

    /**
     * Describes a file by its header.
     *
     * @param header its data set; without two usable identifiers the instance belongs to no series
     * @param transferSyntaxUid its transfer syntax
     * @param file the Part 10 file
     * @param byteLength its length
     * @param receivedAt when its reception began
     * @return the instance
     */
    static SpooledInstance of(
            DataSet header, String transferSyntaxUid, Path file, long byteLength, Instant receivedAt) {
        boolean placed = Identifiers.nameSeries(header);
        return new SpooledInstance(
                placed ? header.string(Tag.STUDY_INSTANCE_UID) : "",
                placed ? header.string(Tag.SERIES_INSTANCE_UID) : "",
                header.string(Tag.SOP_INSTANCE_UID),
                header.string(Tag.SOP_CLASS_UID),
                transferSyntaxUid,
                file,
                byteLength,
                receivedAt);
    }

    /**
     * Tells whether the instance belongs to a series, so that it can be analysed and asked for.
     *
     * @return false if its study or series is not known
     */
    public boolean belongsToSeries() {
        return !seriesInstanceUid.isEmpty();
    }
}
