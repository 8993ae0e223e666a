package org.bellwether.domain;

/** How far the retrieval of a study from another archive has come. */
public enum RetrievalState {
    /** Found, and waits for its turn or for another attempt. */
    PENDING,
    /** Under way, or left in the middle by an engine that ended. */
    RETRIEVING,
    /** All that the archive had is here. */
    RETRIEVED,
    /** Given up: what came of it is here, the rest is not. */
    FAILED
}
