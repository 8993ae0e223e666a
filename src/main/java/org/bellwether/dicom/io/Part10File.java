package org.bellwether.dicom.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;

/**
 * Reads and writes DICOM files: preamble, prefix, File Meta Information, data set (PS3.10 section 7). Files without the first
 * three are read too.
 */
public final class Part10File {

    private static final int CHUNK_BYTES = 16 << 10;
    private static final int META_AT = Preamble.LENGTH + 4;
    private static final int GROUP_LENGTH_BYTES = 12;
    private static final byte[] PREFIX = {'D', 'I', 'C', 'M'};

    private Part10File() {}

    /**
     * Reads a file up to its Pixel Data, which is not read.
     *
     * @param file the file
     * @return meta information, header, and where the pixels are
     * @throws DicomFormatException if it is no DICOM file, or damaged before Pixel Data
     * @throws IOException if it cannot be read
     */
    public static Part10Header readHeader(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return readHeader(channel);
        }
    }

    /**
     * Reads a file up to its Pixel Data, from a channel at position 0, which stays open and moves.
     *
     * @param channel the file
     * @return meta information, header, and where the pixels are
     * @throws DicomFormatException if it is no DICOM file, or damaged before Pixel Data
     * @throws IOException if it cannot be read
     */
    public static Part10Header readHeader(SeekableByteChannel channel) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(chunk);
        int filled = fill(channel, buffer);
        FileBegin begin = FileBegin.find(chunk, filled);
        int dataSetAt = begin.dataSetAt();
        if (dataSetAt > filled) {
            chunk = Arrays.copyOf(chunk, dataSetAt);
            buffer = ByteBuffer.wrap(chunk).position(filled);
            filled += fill(channel, buffer);
        }
        FileMetaInformation meta = begin.meta(chunk, filled);
        boolean executable = Preamble.isExecutable(chunk);
        try (HeaderCollector collector = new HeaderCollector(meta.transferSyntaxUid())) {
            boolean more = collector.accept(chunk, dataSetAt, filled - dataSetAt);
            while (more) {
                filled = fill(channel, buffer.clear());
                if (filled == 0) {
                    break;
                }
                more = collector.accept(chunk, 0, filled);
            }
            DataSet header = collector.finish();
            boolean deflated = TransferSyntax.of(meta.transferSyntaxUid()).deflated();
            long pixelDataOffset = collector.pixelDataOffset();
            return new Part10Header(
                    meta.completedFrom(header),
                    header,
                    dataSetAt,
                    pixelDataOffset < 0 || deflated ? pixelDataOffset : dataSetAt + pixelDataOffset,
                    executable,
                    collector.omittedTags());
        }
    }

    /**
     * Reads the File Meta Information off a stream, which stays open behind it.
     *
     * @param stream a Part 10 file
     * @return meta information, and what was read of the data set
     * @throws DicomFormatException if it is no DICOM file
     * @throws IOException if it cannot be read
     */
    public static Part10Beginning readBeginning(InputStream stream) throws IOException {
        byte[] chunk = stream.readNBytes(CHUNK_BYTES);
        FileBegin begin = FileBegin.find(chunk, chunk.length);
        int dataSetAt = begin.dataSetAt();
        if (dataSetAt > chunk.length) {
            int filled = chunk.length;
            chunk = Arrays.copyOf(chunk, dataSetAt);
            filled += stream.readNBytes(chunk, filled, dataSetAt - filled);
            chunk = Arrays.copyOf(chunk, filled);
        }
        FileMetaInformation meta = begin.meta(chunk, chunk.length);
        return new Part10Beginning(meta, Arrays.copyOfRange(chunk, dataSetAt, chunk.length));
    }

    /**
     * Reads a whole file into memory.
     *
     * @param file the file, at most 1 GiB
     * @return meta information and data set
     * @throws DicomFormatException if it is no DICOM file, damaged, or too large
     * @throws IOException if it cannot be read
     */
    public static Part10Content read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > ReadLimits.DATA_SET.maximumBytes()) {
            throw new DicomFormatException("the file is longer than " + ReadLimits.DATA_SET.maximumBytes() + " bytes");
        }
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a whole file that is in memory, whose array must not be changed afterwards.
     *
     * @param bytes the file
     * @return meta information and data set
     * @throws DicomFormatException if it is no DICOM file, or damaged
     */
    public static Part10Content read(byte[] bytes) throws DicomFormatException {
        FileBegin begin = FileBegin.find(bytes, bytes.length);
        int dataSetAt = begin.dataSetAt();
        FileMetaInformation meta = begin.meta(bytes, bytes.length);
        TransferSyntax syntax = TransferSyntax.of(meta.transferSyntaxUid());
        DataSet dataSet = DataSetReader.read(bytes, dataSetAt, bytes.length - dataSetAt, syntax, ReadLimits.DATA_SET);
        return new Part10Content(meta.completedFrom(dataSet), dataSet, Preamble.isExecutable(bytes));
    }

    /**
     * Writes a file with a preamble of zeros. It is neither synchronised nor renamed: that is for who promises durability.
     *
     * @param file the file, replaced if it exists
     * @param meta meta information, whose transfer syntax the data set is encoded in
     * @param dataSet the data set
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, FileMetaInformation meta, DataSet dataSet) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(stream, meta, dataSet);
        }
    }

    /**
     * Writes a file with a preamble of zeros to a stream, which stays open.
     *
     * @param stream where to write
     * @param meta meta information, whose transfer syntax the data set is encoded in
     * @param dataSet the data set
     * @throws IOException if the stream fails
     */
    public static void write(OutputStream stream, FileMetaInformation meta, DataSet dataSet) throws IOException {
        stream.write(head(meta));
        DataSetWriter.write(dataSet, meta.transferSyntaxUid(), stream);
    }

    /**
     * Returns the bytes that go before a data set to make a file of it, for a receiver that writes the data set as it comes.
     *
     * @param meta meta information
     * @return a preamble of zeros, the prefix, and group 0002 with its length
     */
    public static byte[] head(FileMetaInformation meta) {
        DataSet elements = new DataSet();
        meta.elements().forEach(elements::put);
        elements.remove(Tag.FILE_META_INFORMATION_GROUP_LENGTH);
        byte[] group = DataSetWriter.toBytes(elements, Uid.EXPLICIT_VR_LITTLE_ENDIAN);
        DataSet groupLength = new DataSet().putInteger(Tag.FILE_META_INFORMATION_GROUP_LENGTH, group.length);
        ByteArrayOutputStream head = new ByteArrayOutputStream(META_AT + GROUP_LENGTH_BYTES + group.length);
        head.writeBytes(new byte[Preamble.LENGTH]);
        head.writeBytes(PREFIX);
        head.writeBytes(DataSetWriter.toBytes(groupLength, Uid.EXPLICIT_VR_LITTLE_ENDIAN));
        head.writeBytes(group);
        return head.toByteArray();
    }

    private static int fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
        int begin = buffer.position();
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer);
        }
        return buffer.position() - begin;
    }
}
