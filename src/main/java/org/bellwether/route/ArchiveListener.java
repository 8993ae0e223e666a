package org.bellwether.route;

import java.time.Duration;

/** Hears what a person must know of the archives that are polled. Nothing that it hears names a patient. */
public interface ArchiveListener {

    /**
     * An archive has not answered for long.
     *
     * @param archive its name
     * @param outage how long
     * @param reason what it said or did last
     */
    void silent(String archive, Duration outage, String reason);

    /**
     * An archive answers again of whom it was said that it does not.
     *
     * @param archive its name
     * @param outage how long it did not
     */
    void answersAgain(String archive, Duration outage);

    /**
     * A study could not be retrieved and is given up.
     *
     * @param archive name of the archive
     * @param studyInstanceUid the study
     * @param reason why the last attempt failed
     */
    void retrievalGivenUp(String archive, String studyInstanceUid, String reason);

    /**
     * A query or a retrieval ended, for the counters.
     *
     * @param archive name of the archive
     * @param operation {@code query} or {@code retrieval}
     * @param succeeded whether it did what it was to do
     */
    void ended(String archive, String operation, boolean succeeded);
}
