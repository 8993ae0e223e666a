package org.bellwether.dicom.io;

/**
 * What a stream of a Part 10 file began with.
 *
 * @param meta File Meta Information
 * @param read bytes of the data set that were read along with it; the stream goes on behind them
 */
public record Part10Beginning(FileMetaInformation meta, byte[] read) {}
