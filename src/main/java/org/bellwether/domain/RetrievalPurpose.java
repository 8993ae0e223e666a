package org.bellwether.domain;

/** Why a study is retrieved. */
public enum RetrievalPurpose {
    /** To be assessed. */
    CURRENT,
    /** To be compared with another study: an earlier one of the same patient. */
    PRIOR
}
