package org.bellwether.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.pixel.ModalityLut;
import org.bellwether.dicom.pixel.PixelDataException;
import org.bellwether.dicom.pixel.PixelDecoder;
import org.bellwether.dicom.pixel.StoredPixels;

/** Decodes one slice. */
final class SlicePixels {

    private SlicePixels() {}

    /**
     * Reads the pixels of a file as Hounsfield units.
     *
     * @param file a Part 10 file of the spool
     * @param rows rows that its series states
     * @param columns columns that its series states
     * @return the units in the order row, column
     * @throws ProblemException 422 with the reason when they cannot be shown
     */
    static short[] voxelsHu(Path file, int rows, int columns) {
        try {
            Part10Header header = Part10File.readHeader(file);
            StoredPixels pixels = PixelDecoder.decode(header, file);
            if (pixels.values().length != rows * columns) {
                throw ProblemException.unreadable("The image holds more than one picture.");
            }
            return ModalityLut.of(header.header()).toHu(pixels);
        } catch (PixelDataException | DicomFormatException unreadable) {
            throw ProblemException.unreadable("The image cannot be shown: " + unreadable.getMessage() + ".");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
