package org.bellwether.dicom.dimse;

/** Learns what a {@link StorageProvider} has kept. Called in the thread of the association. */
public interface StorageListener {

    /** Does nothing. */
    StorageListener NONE = new StorageListener() {};

    /**
     * An instance is durable. The peer gets its answer after this returns.
     *
     * @param instance what was kept
     * @return status of the C-STORE-RSP, {@link DimseStatus#SUCCESS} as a rule
     * @throws StoreRefusedException to answer with another status; the instance stays kept
     */
    default int stored(ReceivedInstance instance) throws StoreRefusedException {
        return DimseStatus.SUCCESS;
    }

    /**
     * An association that was accepted has ended.
     *
     * @param association who it was with and how it ended
     */
    default void associationEnded(EndedAssociation association) {}
}
