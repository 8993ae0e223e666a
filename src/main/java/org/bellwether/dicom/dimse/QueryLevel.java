package org.bellwether.dicom.dimse;

import java.util.Optional;
import org.bellwether.dicom.data.Tag;

/** The levels of the query/retrieve information models, the highest first (PS3.4 section C.6). */
public enum QueryLevel {
    /** One record a patient. */
    PATIENT(Tag.PATIENT_ID),
    /** One record a study. */
    STUDY(Tag.STUDY_INSTANCE_UID),
    /** One record a series. */
    SERIES(Tag.SERIES_INSTANCE_UID),
    /** One record a composite instance. */
    IMAGE(Tag.SOP_INSTANCE_UID);

    private final int uniqueKey;

    QueryLevel(int uniqueKey) {
        this.uniqueKey = uniqueKey;
    }

    /**
     * Returns the key that names one entity of this level.
     *
     * @return its tag
     */
    public int uniqueKey() {
        return uniqueKey;
    }

    /** Reads Query/Retrieve Level (0008,0052). */
    static Optional<QueryLevel> of(String text) {
        for (QueryLevel level : values()) {
            if (level.name().equals(text)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
