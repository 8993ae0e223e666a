package org.bellwether.spool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.dicom.dimse.ArchivedInstance;
import org.bellwether.dicom.dimse.InstanceArchive;

/**
 * Lets the spool be queried. Its index is that of the spool, which is rebuilt from the files at start, so that no database is
 * needed. Thread-safe.
 */
public final class SpoolArchive implements InstanceArchive {

    private final Spool spool;

    /**
     * Makes the view.
     *
     * @param spool holds the instances
     */
    public SpoolArchive(Spool spool) {
        this.spool = spool;
    }

    @Override
    public List<String> studies() {
        return spool.series().stream()
                .map(SpooledSeries::studyInstanceUid)
                .distinct()
                .toList();
    }

    @Override
    public List<String> seriesOfStudy(String studyInstanceUid) {
        return spool.seriesOfStudy(studyInstanceUid).stream()
                .map(SpooledSeries::seriesInstanceUid)
                .toList();
    }

    @Override
    public long changes() {
        return spool.changes();
    }

    @Override
    public long changes(String studyInstanceUid) {
        return spool.changes(studyInstanceUid);
    }

    /** Of an instance that came again with another content the latest is shown. */
    @Override
    public List<ArchivedInstance> instancesOfSeries(String seriesInstanceUid) {
        Map<String, ArchivedInstance> latest = new LinkedHashMap<>();
        for (SpooledInstance instance : spool.instances(seriesInstanceUid)) {
            latest.put(
                    instance.sopInstanceUid(),
                    new ArchivedInstance(
                            instance.studyInstanceUid(),
                            instance.seriesInstanceUid(),
                            instance.sopInstanceUid(),
                            instance.sopClassUid(),
                            instance.transferSyntaxUid(),
                            instance.file()));
        }
        return List.copyOf(latest.values());
    }
}
