package org.bellwether.camel.dicom;

/** What the producer asks of its peer. */
public enum DicomOperation {
    /** C-STORE of the file or files in the body. */
    store,
    /** C-ECHO. */
    echo
}
