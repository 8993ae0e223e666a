package org.bellwether.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.FunctionalGroups;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.pixel.ModalityLut;
import org.bellwether.dicom.pixel.PixelDataException;
import org.bellwether.dicom.pixel.PixelDecoder;
import org.bellwether.dicom.pixel.PixelDescription;
import org.bellwether.dicom.pixel.PixelFrames;
import org.bellwether.series.SliceHeader;

/** Decodes one slice. */
final class SlicePixels {

    private SlicePixels() {}

    /**
     * Reads the pixels of a slice as Hounsfield units.
     *
     * @param slice a slice in a Part 10 file of the spool
     * @param rows rows that its series states
     * @param columns columns that its series states
     * @return the units in the order row, column
     * @throws ProblemException 422 with the reason when they cannot be shown
     */
    static short[] voxelsHu(SliceHeader slice, int rows, int columns) {
        try {
            Part10Header part10 = Part10File.readHeader(slice.file());
            PixelFrames frames = PixelDecoder.frames(part10, slice.file());
            boolean grouped = FunctionalGroups.areIn(part10.header());
            PixelDescription description = frames.description();
            if (description.pixelsPerFrame() != rows * columns || !grouped && description.frames() != 1) {
                throw ProblemException.unreadable("The image holds more than one picture.");
            }
            DataSet header = grouped ? FunctionalGroups.ofFrame(part10.header(), slice.frame()) : part10.header();
            return ModalityLut.of(header).toHu(frames.decode(slice.frame()));
        } catch (PixelDataException | DicomFormatException unreadable) {
            throw ProblemException.unreadable("The image cannot be shown: " + unreadable.getMessage() + ".");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
