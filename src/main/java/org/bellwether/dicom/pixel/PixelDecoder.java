package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DataSetReader;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.io.ReadLimits;
import org.bellwether.dicom.io.TransferSyntax;

/**
 * Decodes monochrome Pixel Data (PS3.5 section 8 and annexes A and G) in the transfer syntaxes of {@link
 * SupportedSyntax#all()}. Others are refused by name. Whether a lossy image may be used is for the caller to decide.
 */
public final class PixelDecoder {

    private PixelDecoder() {}

    /**
     * Decodes the pixels of a file whose header has been read.
     *
     * @param header what {@link Part10File#readHeader} returned for the file
     * @param file the file
     * @return stored values of all frames
     * @throws UnsupportedPixelDataException if the transfer syntax, or colour, is not read
     * @throws PixelDataException if pixels and attributes contradict each other, or the pixels are damaged
     * @throws IOException if the file cannot be read
     */
    public static StoredPixels decode(Part10Header header, Path file) throws IOException {
        return frames(header, file).decodeAll();
    }

    /**
     * Opens the frames of a file whose header has been read.
     *
     * @param header what {@link Part10File#readHeader} returned for the file
     * @param file the file
     * @return the frames, of which none is decoded yet
     * @throws UnsupportedPixelDataException if the transfer syntax, or colour, is not read
     * @throws PixelDataException if pixels and attributes contradict each other
     * @throws IOException if the file cannot be read
     */
    public static PixelFrames frames(Part10Header header, Path file) throws IOException {
        TransferSyntax syntax = requireSupported(header.meta().transferSyntaxUid());
        PixelDescription description = PixelDescription.of(header.header());
        if (header.pixelDataOffset() < 0) {
            throw new PixelDataException("there is no Pixel Data");
        }
        if (syntax.deflated()) {
            return PixelFrames.of(description, Part10File.read(file).dataSet(), syntax);
        }
        if (!syntax.encapsulated() && description.bitsAllocated() == 16) {
            return PixelFrames.ofFile(description, file, header.pixelDataOffset(), syntax);
        }
        DataSet pixels = read(tail(file, header.pixelDataOffset()), syntax);
        Element offsets = header.header().element(Tag.EXTENDED_OFFSET_TABLE);
        return PixelFrames.of(description, offsets == null ? pixels : pixels.put(offsets), syntax);
    }

    /**
     * Decodes the pixels of a data set in memory.
     *
     * @param dataSet data set with Pixel Data
     * @param transferSyntaxUid the transfer syntax it was read in
     * @return stored values of all frames
     * @throws UnsupportedPixelDataException if the transfer syntax, or colour, is not read
     * @throws PixelDataException if pixels and attributes contradict each other, or the pixels are damaged
     */
    public static StoredPixels decode(DataSet dataSet, String transferSyntaxUid) throws PixelDataException {
        TransferSyntax syntax = requireSupported(transferSyntaxUid);
        PixelFrames frames = PixelFrames.of(PixelDescription.of(dataSet), dataSet, syntax);
        try {
            return frames.decodeAll();
        } catch (PixelDataException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /**
     * Tells whether pixels of a transfer syntax are decoded.
     *
     * @param transferSyntaxUid a transfer syntax
     * @return false for those that {@link #decode} refuses
     */
    public static boolean supports(String transferSyntaxUid) {
        return SupportedSyntax.all().stream().anyMatch(syntax -> syntax.uid().equals(transferSyntaxUid));
    }

    private static TransferSyntax requireSupported(String uid) throws UnsupportedPixelDataException {
        if (!supports(uid)) {
            throw new UnsupportedPixelDataException(
                    "pixels in transfer syntax " + uid + " (" + Uid.name(uid) + ") are not read");
        }
        return TransferSyntax.of(uid);
    }

    private static byte[] tail(Path file, long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = channel.size() - offset;
            if (length < 0 || length > ReadLimits.DATA_SET.maximumBytes()) {
                throw new PixelDataException("the file holds " + length + " bytes from Pixel Data on");
            }
            byte[] bytes = new byte[(int) length];
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
                // read on
            }
            if (buffer.hasRemaining()) {
                throw new PixelDataException("the file became shorter while it was read");
            }
            return bytes;
        }
    }

    private static DataSet read(byte[] bytes, TransferSyntax syntax) throws PixelDataException {
        try {
            return DataSetReader.read(bytes, 0, bytes.length, syntax, ReadLimits.DATA_SET);
        } catch (DicomFormatException e) {
            throw new PixelDataException("Pixel Data is damaged: " + e.getMessage(), e);
        }
    }
}
