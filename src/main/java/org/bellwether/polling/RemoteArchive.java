package org.bellwether.polling;

import java.io.IOException;
import java.util.List;

/** An archive that answers queries and gives studies away. Thread-safe; every call stands for itself. */
public interface RemoteArchive {

    /**
     * Looks for studies.
     *
     * @param query which ones
     * @return each study once
     * @throws IOException if the archive does not answer, answers with a failure, or more match than the query allows
     */
    List<FoundStudy> studies(StudyQuery query) throws IOException;

    /**
     * Lists the series of a study with the counts of their instances, which are counted one by one where the archive does
     * not tell them.
     *
     * @param studyInstanceUid the study
     * @return its series
     * @throws IOException if the archive does not answer, or answers with a failure
     */
    List<FoundSeries> series(String studyInstanceUid) throws IOException;

    /**
     * Has instances brought into the store. What came is durable when this returns, and also if it fails in the middle.
     *
     * @param studyInstanceUid the study
     * @param seriesInstanceUids these of its series, or all if empty
     * @throws IOException if the archive does not answer, or answers with a failure
     */
    void retrieve(String studyInstanceUid, List<String> seriesInstanceUids) throws IOException;
}
