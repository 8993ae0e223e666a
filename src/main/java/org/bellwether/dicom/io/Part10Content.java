package org.bellwether.dicom.io;

import org.bellwether.dicom.data.DataSet;

/**
 * A whole Part 10 file in memory.
 *
 * @param meta File Meta Information
 * @param dataSet the data set with its pixels
 * @param executablePreamble whether the preamble made the file a program as well
 */
public record Part10Content(FileMetaInformation meta, DataSet dataSet, boolean executablePreamble) {}
