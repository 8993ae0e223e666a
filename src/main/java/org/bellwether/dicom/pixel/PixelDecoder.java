package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DataSetReader;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.io.ReadLimits;
import org.bellwether.dicom.io.TransferSyntax;

/**
 * Decodes monochrome Pixel Data (PS3.5 section 8 and annexes A and G): native in either byte order, deflated, RLE Lossless,
 * and JPEG Lossless. Lossy and other compressed transfer syntaxes are refused by name.
 */
public final class PixelDecoder {

    private PixelDecoder() {}

    /**
     * Decodes the pixels of a file whose header has been read.
     *
     * @param header what {@link Part10File#readHeader} returned for the file
     * @param file the file
     * @return stored values
     * @throws UnsupportedPixelDataException if the transfer syntax, or colour, is not read
     * @throws PixelDataException if pixels and attributes contradict each other, or the pixels are damaged
     * @throws IOException if the file cannot be read
     */
    public static StoredPixels decode(Part10Header header, Path file) throws IOException {
        TransferSyntax syntax = requireSupported(header.meta().transferSyntaxUid());
        PixelDescription description = PixelDescription.of(header.header());
        if (header.pixelDataOffset() < 0) {
            throw new PixelDataException("there is no Pixel Data");
        }
        if (syntax.deflated()) {
            return decode(description, Part10File.read(file).dataSet(), syntax);
        }
        if (!syntax.encapsulated() && description.bitsAllocated() == 16) {
            short[] values = NativePixelFile.read(file, header.pixelDataOffset(), syntax, description);
            description.extract(values, 0, values.length);
            return new StoredPixels(description, values);
        }
        byte[] tail = tail(file, header.pixelDataOffset());
        return decode(description, read(tail, syntax), syntax);
    }

    /**
     * Decodes the pixels of a data set in memory.
     *
     * @param dataSet data set with Pixel Data
     * @param transferSyntaxUid the transfer syntax it was read in
     * @return stored values
     * @throws UnsupportedPixelDataException if the transfer syntax, or colour, is not read
     * @throws PixelDataException if pixels and attributes contradict each other, or the pixels are damaged
     */
    public static StoredPixels decode(DataSet dataSet, String transferSyntaxUid) throws PixelDataException {
        TransferSyntax syntax = requireSupported(transferSyntaxUid);
        return decode(PixelDescription.of(dataSet), dataSet, syntax);
    }

    /**
     * Tells whether pixels of a transfer syntax are decoded.
     *
     * @param transferSyntaxUid a transfer syntax
     * @return false for those that {@link #decode} refuses
     */
    public static boolean supports(String transferSyntaxUid) {
        return switch (transferSyntaxUid) {
            case Uid.IMPLICIT_VR_LITTLE_ENDIAN,
                    Uid.EXPLICIT_VR_LITTLE_ENDIAN,
                    Uid.EXPLICIT_VR_BIG_ENDIAN,
                    Uid.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
                    Uid.RLE_LOSSLESS,
                    Uid.JPEG_LOSSLESS,
                    Uid.JPEG_LOSSLESS_FIRST_ORDER -> true;
            default -> false;
        };
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

    private static StoredPixels decode(PixelDescription description, DataSet dataSet, TransferSyntax syntax)
            throws PixelDataException {
        Element element = dataSet.element(Tag.PIXEL_DATA);
        if (element == null) {
            throw new PixelDataException("there is no Pixel Data (integer pixels, 7FE0,0010)");
        }
        Fragments fragments = element.fragments();
        if (syntax.encapsulated() != (fragments != null)) {
            throw new PixelDataException("Pixel Data is " + (fragments == null ? "not " : "")
                    + "encapsulated, against its transfer syntax " + Uid.name(syntax.uid()));
        }
        return fragments == null
                ? nativePixels(description, element)
                : encapsulated(description, EncapsulatedFrames.of(fragments, description.frames()), syntax);
    }

    private static StoredPixels nativePixels(PixelDescription description, Element element) throws PixelDataException {
        long needed = description.bytesPerFrame() * description.frames();
        if (needed > element.length()) {
            throw new PixelDataException(
                    "Pixel Data has " + element.length() + " bytes where Rows, Columns and frames" + " need " + needed);
        }
        short[] values = new short[description.pixelsPerFrame() * description.frames()];
        if (description.bitsAllocated() == 16) {
            ByteBuffer.wrap(element.array(), element.offset(), (int) needed)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(values);
        } else {
            byte[] bytes = element.array();
            for (int i = 0; i < values.length; i++) {
                values[i] = (short) (bytes[element.offset() + i] & 0xFF);
            }
        }
        description.extract(values, 0, values.length);
        return new StoredPixels(description, values);
    }

    private static StoredPixels encapsulated(
            PixelDescription description, List<ByteBuffer> frames, TransferSyntax syntax) throws PixelDataException {
        boolean rle = syntax.uid().equals(Uid.RLE_LOSSLESS);
        for (ByteBuffer frame : frames) {
            // Both codecs need at least a bit for so many pixels: nothing is allocated on the word of the attributes
            // alone.
            long most = frame.remaining() * (rle ? RleDecoder.MOST_PIXELS_PER_BYTE : JpegLossless.MOST_PIXELS_PER_BYTE);
            if (description.pixelsPerFrame() > most) {
                throw new PixelDataException("a frame of " + frame.remaining() + " bytes cannot hold "
                        + description.pixelsPerFrame() + " pixels");
            }
        }
        short[] values = new short[description.pixelsPerFrame() * description.frames()];
        for (int i = 0; i < frames.size(); i++) {
            int at = i * description.pixelsPerFrame();
            if (rle) {
                RleDecoder.decode(frames.get(i), description, values, at);
            } else {
                JpegLossless.decode(frames.get(i), description, values, at);
            }
            description.extract(values, at, description.pixelsPerFrame());
        }
        return new StoredPixels(description, values);
    }
}
