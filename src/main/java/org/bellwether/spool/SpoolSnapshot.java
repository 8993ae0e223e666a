package org.bellwether.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a spool holds at one moment, for those who only look: nothing is locked, deleted, set aside or written, so that the
 * engine may go on receiving meanwhile. Instances that come later are not seen.
 */
public final class SpoolSnapshot {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolSnapshot.class);

    private final SpoolIndex index = new SpoolIndex();

    private SpoolSnapshot() {}

    /**
     * Reads the headers of a spool.
     *
     * @param directory its folder
     * @return what it holds; a file that cannot be read is told in the log and left where it is
     * @throws IOException if the folder cannot be listed
     */
    public static SpoolSnapshot read(Path directory) throws IOException {
        SpoolSnapshot snapshot = new SpoolSnapshot();
        new SpoolScan(
                        directory.toAbsolutePath(),
                        false,
                        snapshot.index,
                        (file, reason) -> LOG.warn("{} cannot be read: {}", file.getFileName(), reason))
                .run();
        return snapshot;
    }

    /**
     * Returns the instances of a series in the order of their arrival.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return empty if the spool holds none
     */
    public List<SpooledInstance> instances(String seriesInstanceUid) {
        return index.instances(seriesInstanceUid);
    }

    /**
     * Returns the series of one study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return the series that came first at first; empty if the spool holds none
     */
    public List<SpooledSeries> seriesOfStudy(String studyInstanceUid) {
        return index.seriesOfStudy(studyInstanceUid);
    }
}
