package org.bellwether.dicom.dimse;

import java.util.List;

/**
 * What a query/retrieve provider looks into (PS3.4 annex C): studies, their series, their instances. The attributes are read
 * from the files. Called by many associations at once.
 */
public interface InstanceArchive {

    /**
     * Returns the studies there are.
     *
     * @return Study Instance UIDs, each once
     */
    List<String> studies();

    /**
     * Returns the series of a study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return Series Instance UIDs, each once; empty if there is no such study
     */
    List<String> seriesOfStudy(String studyInstanceUid);

    /**
     * Returns the instances of a series.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return each SOP Instance UID once; empty if there is no such series
     */
    List<ArchivedInstance> instancesOfSeries(String seriesInstanceUid);

    /**
     * Counts what has come and gone, so that answers that were made once can be given again.
     *
     * @return a number that is another one whenever anything of the archive is
     */
    long changes();

    /**
     * Counts what has come and gone of one study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return a number that is another one whenever anything of the study is; -1 if there is no such study
     */
    long changes(String studyInstanceUid);
}
