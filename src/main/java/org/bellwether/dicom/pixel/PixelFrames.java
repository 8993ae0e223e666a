package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.TransferSyntax;

/** The frames of one instance, decoded one at a time, so that a multi-frame image is never whole in memory twice. */
public final class PixelFrames {

    /** Decodes the cells of one frame into an array, before values are taken out of them. */
    @FunctionalInterface
    private interface Source {
        void read(int frame, short[] cells, int position) throws IOException;
    }

    private final PixelDescription description;
    private final PixelDescription single;
    private final Source source;

    private PixelFrames(PixelDescription description, Source source) {
        this.description = description;
        this.single = description.ofOneFrame();
        this.source = source;
    }

    /** Frames of 16 bits that stand in a file as they are. */
    static PixelFrames ofFile(PixelDescription description, Path file, long offset, TransferSyntax syntax)
            throws IOException {
        NativePixelFile pixels = NativePixelFile.open(file, offset, syntax, description);
        return new PixelFrames(description, pixels::read);
    }

    /** Frames of a data set in memory. */
    static PixelFrames of(PixelDescription description, DataSet dataSet, TransferSyntax syntax)
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
                ? ofNative(description, element)
                : ofEncapsulated(
                        description,
                        EncapsulatedFrames.of(
                                fragments, description.frames(), dataSet.bytes(Tag.EXTENDED_OFFSET_TABLE)),
                        FrameCodec.of(syntax.uid()));
    }

    private static PixelFrames ofNative(PixelDescription description, Element element) throws PixelDataException {
        long needed = description.bytesPerFrame() * description.frames();
        if (needed > element.length()) {
            throw new PixelDataException(
                    "Pixel Data has " + element.length() + " bytes where Rows, Columns and frames need " + needed);
        }
        int bytesPerFrame = (int) description.bytesPerFrame();
        int pixels = description.pixelsPerFrame();
        boolean words = description.bitsAllocated() == 16;
        return new PixelFrames(description, (frame, cells, position) -> {
            int begin = element.offset() + frame * bytesPerFrame;
            if (words) {
                ByteBuffer.wrap(element.array(), begin, bytesPerFrame)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer()
                        .get(cells, position, pixels);
                return;
            }
            byte[] bytes = element.array();
            for (int i = 0; i < pixels; i++) {
                cells[position + i] = (short) (bytes[begin + i] & 0xFF);
            }
        });
    }

    private static PixelFrames ofEncapsulated(PixelDescription description, List<ByteBuffer> frames, FrameCodec codec)
            throws PixelDataException {
        for (ByteBuffer frame : frames) {
            // Nothing is allocated on the word of the attributes alone.
            if (description.pixelsPerFrame() > codec.mostPixels(frame.remaining(), description)) {
                throw new PixelDataException("a frame of " + frame.remaining() + " bytes cannot hold "
                        + description.pixelsPerFrame() + " pixels");
            }
        }
        return new PixelFrames(
                description, (frame, cells, position) -> codec.decode(frames.get(frame), description, cells, position));
    }

    /**
     * Returns how the pixels are stored.
     *
     * @return the description with the number of frames
     */
    public PixelDescription description() {
        return description;
    }

    /**
     * Decodes one frame.
     *
     * @param frame its index, from 0
     * @return its stored values
     * @throws PixelDataException if the pixels are damaged or contradict the attributes
     * @throws IOException if the file cannot be read
     */
    public StoredPixels decode(int frame) throws IOException {
        if (frame < 0 || frame >= description.frames()) {
            throw new IllegalArgumentException("frame " + frame + " of " + description.frames());
        }
        short[] values = new short[description.pixelsPerFrame()];
        source.read(frame, values, 0);
        single.extract(values, 0, values.length);
        return new StoredPixels(single, values);
    }

    /**
     * Decodes all frames into one array.
     *
     * @return their stored values, frame after frame
     * @throws PixelDataException if the pixels are damaged or contradict the attributes
     * @throws IOException if the file cannot be read
     */
    public StoredPixels decodeAll() throws IOException {
        int pixels = description.pixelsPerFrame();
        short[] values = new short[pixels * description.frames()];
        for (int i = 0; i < description.frames(); i++) {
            source.read(i, values, i * pixels);
        }
        description.extract(values, 0, values.length);
        return new StoredPixels(description, values);
    }
}
