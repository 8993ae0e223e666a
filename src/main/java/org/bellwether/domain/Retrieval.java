package org.bellwether.domain;

import java.time.Instant;

/**
 * A study that was found on another archive, and how far its retrieval has come.
 *
 * @param archive name of the archive in the configuration
 * @param studyInstanceUid Study Instance UID (0020,000D)
 * @param purpose why it is retrieved
 * @param state how far it has come
 * @param instanceCount instances that the archive had at the last query
 * @param retrievedCount instances that the archive had said to have when the last retrieval ended
 * @param attempts failed attempts in a row
 * @param foundAt when it was first found
 */
public record Retrieval(
        String archive,
        String studyInstanceUid,
        RetrievalPurpose purpose,
        RetrievalState state,
        int instanceCount,
        int retrievedCount,
        int attempts,
        Instant foundAt) {}
