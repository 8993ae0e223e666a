package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.util.List;

/** Where the instances of a retrieval go. */
interface RetrieveTarget {

    /** Learns what will come, before the first instance. */
    void prepare(List<ArchivedInstance> instances) throws IOException;

    /** Sends an instance and returns the status of its C-STORE-RSP, or that of a failure on this side. */
    int store(ArchivedInstance instance) throws IOException;

    /** Tells whether the peer has cancelled. */
    boolean isCancelled() throws IOException;
}
