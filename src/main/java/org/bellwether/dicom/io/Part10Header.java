package org.bellwether.dicom.io;

import java.util.List;
import org.bellwether.dicom.data.DataSet;

/**
 * What a Part 10 file says before its pixels.
 *
 * @param meta File Meta Information
 * @param header the elements before Pixel Data
 * @param dataSetOffset where the data set begins in the file, in bytes
 * @param pixelDataOffset where the Pixel Data element begins in the file, in bytes, or -1 if there is none; of a deflated
 *     data set, where it begins in the inflated data set
 * @param executablePreamble whether the preamble makes the file a program as well; a copy of it gets a zeroed one
 * @param omittedTags elements before Pixel Data whose values were too long to keep
 */
public record Part10Header(
        FileMetaInformation meta,
        DataSet header,
        long dataSetOffset,
        long pixelDataOffset,
        boolean executablePreamble,
        List<Integer> omittedTags) {

    /** Keeps the tags in an unmodifiable list. */
    public Part10Header {
        omittedTags = List.copyOf(omittedTags);
    }
}
