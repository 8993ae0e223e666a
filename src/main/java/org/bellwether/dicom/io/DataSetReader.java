package org.bellwether.dicom.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.bellwether.dicom.data.DataSet;

/**
 * Reads whole data sets of any transfer syntax. Headers without their pixels are read by {@link HeaderCollector} and
 * {@link Part10File#readHeader}.
 */
public final class DataSetReader {

    private static final int CHUNK_BYTES = 64 << 10;

    private DataSetReader() {}

    /**
     * Reads a data set from an array, which must not be changed afterwards: values stay slices of it.
     *
     * @param bytes the encoded data set
     * @param transferSyntaxUid how it is encoded
     * @return the data set
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond {@link ReadLimits#DATA_SET}
     */
    public static DataSet read(byte[] bytes, String transferSyntaxUid) throws DicomFormatException {
        return read(bytes, 0, bytes.length, TransferSyntax.of(transferSyntaxUid), ReadLimits.DATA_SET);
    }

    /**
     * Reads a data set from a part of an array, which must not be changed afterwards: values stay slices of it.
     *
     * @param bytes array that holds the encoded data set
     * @param offset where it begins
     * @param length its length in bytes
     * @param syntax how it is encoded
     * @param limits what to accept
     * @return the data set
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond the limits
     */
    public static DataSet read(byte[] bytes, int offset, int length, TransferSyntax syntax, ReadLimits limits)
            throws DicomFormatException {
        if (syntax.deflated()) {
            byte[] inflated = Inflation.inflate(bytes, offset, length, limits);
            return new DataSetParser(inflated, 0, false, limits).parse(inflated.length, true);
        }
        return new DataSetParser(bytes, offset, syntax.bigEndian(), limits).parse(offset + length, syntax.explicitVr());
    }

    /**
     * Reads a data set from a buffer's remaining bytes, which are copied; the buffer's position moves to its limit.
     *
     * @param buffer the encoded data set
     * @param transferSyntaxUid how it is encoded
     * @return the data set
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond {@link ReadLimits#DATA_SET}
     */
    public static DataSet read(ByteBuffer buffer, String transferSyntaxUid) throws DicomFormatException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return read(bytes, transferSyntaxUid);
    }

    /**
     * Reads a data set from a stream up to its end. The bytes are read in chunks, so that a stated length alone takes no
     * memory.
     *
     * @param stream the encoded data set
     * @param transferSyntaxUid how it is encoded
     * @param limits what to accept
     * @return the data set
     * @throws DicomFormatException if the bytes do not follow the transfer syntax or go beyond the limits
     * @throws IOException if the stream fails
     */
    public static DataSet read(InputStream stream, String transferSyntaxUid, ReadLimits limits) throws IOException {
        GrowingBytes bytes = new GrowingBytes(CHUNK_BYTES);
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            if (bytes.size() + (long) read > limits.maximumBytes()) {
                throw new DicomFormatException("the data set is longer than " + limits.maximumBytes() + " bytes");
            }
            bytes.append(chunk, 0, read);
        }
        return read(bytes.array(), 0, bytes.size(), TransferSyntax.of(transferSyntaxUid), limits);
    }
}
