package org.bellwether.camel.dicom;

/** What the producer asks of its peer. */
public enum DicomOperation {
    /** C-STORE of the file or files in the body. */
    store,
    /** C-ECHO. */
    echo,
    /** C-FIND: the matches become the body. */
    find,
    /** C-MOVE: the peer sends instances to an application entity that it knows. */
    move,
    /** C-GET: the peer sends instances on the same association. */
    get,
    /** N-ACTION of storage commitment: the peer shall answer for instances that were sent before. */
    commit
}
