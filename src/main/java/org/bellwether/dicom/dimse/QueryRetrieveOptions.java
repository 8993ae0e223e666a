package org.bellwether.dicom.dimse;

import java.util.List;

/**
 * What a query/retrieve provider looks into and where it may send.
 *
 * @param archive the instances
 * @param destinations where a C-MOVE may send to
 */
public record QueryRetrieveOptions(InstanceArchive archive, List<MoveDestination> destinations) {

    /** Copies the list. */
    public QueryRetrieveOptions {
        destinations = List.copyOf(destinations);
    }
}
