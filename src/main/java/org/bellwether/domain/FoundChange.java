package org.bellwether.domain;

/** What a query told about a study that the ledger did not know before. */
public enum FoundChange {
    /** It was not known. */
    NEW,
    /** It holds more instances than were retrieved. */
    GROWN,
    /** Nothing. */
    NONE
}
