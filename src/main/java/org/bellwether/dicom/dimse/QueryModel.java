package org.bellwether.dicom.dimse;

import java.util.Optional;

/** The query/retrieve information models with their SOP classes (PS3.4 section C.6). */
public enum QueryModel {
    /** Patients hold studies. */
    PATIENT_ROOT("1.2.840.10008.5.1.4.1.2.1.", QueryLevel.PATIENT, QueryLevel.IMAGE),
    /** Studies carry the attributes of their patients. */
    STUDY_ROOT("1.2.840.10008.5.1.4.1.2.2.", QueryLevel.STUDY, QueryLevel.IMAGE),
    /** Retired: nothing below the studies. */
    PATIENT_STUDY_ONLY("1.2.840.10008.5.1.4.1.2.3.", QueryLevel.PATIENT, QueryLevel.STUDY);

    /** What is done within a model; the ordinal plus one ends the SOP Class UID. */
    public enum Service {
        /** C-FIND. */
        FIND,
        /** C-MOVE. */
        MOVE,
        /** C-GET. */
        GET
    }

    private final String root;
    private final QueryLevel highest;
    private final QueryLevel lowest;

    QueryModel(String root, QueryLevel highest, QueryLevel lowest) {
        this.root = root;
        this.highest = highest;
        this.lowest = lowest;
    }

    /**
     * Returns the SOP class of a service.
     *
     * @param service what is to be done
     * @return its UID
     */
    public String sopClassUid(Service service) {
        return root + (service.ordinal() + 1);
    }

    /** Tells whether a query may name a level. */
    boolean has(QueryLevel level) {
        return level.compareTo(highest) >= 0 && level.compareTo(lowest) <= 0;
    }

    /** Returns the model that a SOP class belongs to. */
    static Optional<QueryModel> of(String sopClassUid) {
        for (QueryModel model : values()) {
            for (Service service : Service.values()) {
                if (model.sopClassUid(service).equals(sopClassUid)) {
                    return Optional.of(model);
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a SOP class is that of a service in any model. */
    static boolean is(Service service, String sopClassUid) {
        for (QueryModel model : values()) {
            if (model.sopClassUid(service).equals(sopClassUid)) {
                return true;
            }
        }
        return false;
    }
}
