package org.bellwether.dicom.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Fragments;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.VR;

/**
 * Writes data sets in any transfer syntax (PS3.5 section 7 and annex A). A data set that was read is written back byte for
 * byte in the transfer syntax it came in, provided that its elements were in order.
 */
public final class DataSetWriter {

    private static final int FLUSH_BYTES = 64 << 10;
    private static final int LONGEST_SHORT_VALUE = 0xFFFE;

    private final OutputStream stream;
    private final boolean bigEndian;
    private final GrowingBytes out = new GrowingBytes(8 << 10);
    private int openLengths;

    private DataSetWriter(OutputStream stream, boolean bigEndian) {
        this.stream = stream;
        this.bigEndian = bigEndian;
    }

    /**
     * Writes a data set to a stream, which stays open.
     *
     * @param dataSet the data set
     * @param transferSyntaxUid how to encode it; pixels are not transcoded
     * @param stream where to write
     * @throws IOException if the stream fails
     */
    public static void write(DataSet dataSet, String transferSyntaxUid, OutputStream stream) throws IOException {
        TransferSyntax syntax = TransferSyntax.of(transferSyntaxUid);
        if (!syntax.deflated()) {
            new DataSetWriter(stream, syntax.bigEndian()).run(dataSet, syntax.explicitVr());
            return;
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            EvenLength even = new EvenLength(stream);
            DeflaterOutputStream deflated = new DeflaterOutputStream(even, deflater, FLUSH_BYTES);
            new DataSetWriter(deflated, false).run(dataSet, true);
            deflated.finish();
            even.pad();
        } finally {
            deflater.end();
        }
    }

    /**
     * Writes a data set to an array.
     *
     * @param dataSet the data set
     * @param transferSyntaxUid how to encode it; pixels are not transcoded
     * @return its bytes
     */
    public static byte[] toBytes(DataSet dataSet, String transferSyntaxUid) {
        java.io.ByteArrayOutputStream stream = new java.io.ByteArrayOutputStream(8 << 10);
        try {
            write(dataSet, transferSyntaxUid, stream);
        } catch (IOException e) {
            throw new IllegalStateException("an array does not fail", e);
        }
        return stream.toByteArray();
    }

    private void run(DataSet dataSet, boolean explicit) throws IOException {
        elements(dataSet, explicit);
        flush();
    }

    private void elements(DataSet dataSet, boolean explicit) throws IOException {
        for (Element element : dataSet) {
            Sequence sequence = element.sequence();
            Fragments fragments = element.fragments();
            if (sequence != null) {
                sequence(element, sequence, explicit);
            } else if (fragments != null) {
                fragments(element, fragments);
            } else {
                plain(element, explicit);
            }
            if (out.size() > FLUSH_BYTES) {
                flush();
            }
        }
    }

    private void plain(Element element, boolean explicit) throws IOException {
        int length = element.length();
        header(element.tag(), writtenVr(element.vr(), length), length, explicit);
        if (bigEndian && element.vr().unitBytes() > 1) {
            byte[] swapped = ByteSwap.swapped(
                    element.array(), element.offset(), length, element.vr().unitBytes());
            value(swapped, 0, length);
        } else {
            value(element.array(), element.offset(), length);
        }
    }

    /** A value too long for a 16-bit length is written as UN (PS3.5 section 6.2.2). */
    private static VR writtenVr(VR vr, int length) {
        return vr.hasLongLength() || length <= LONGEST_SHORT_VALUE ? vr : VR.UN;
    }

    private void sequence(Element element, Sequence sequence, boolean explicit) throws IOException {
        boolean hidden = element.vr() == VR.UN;
        boolean itemsExplicit = explicit && !hidden;
        boolean undefined = sequence.undefinedLength();
        header(element.tag(), element.vr(), undefined ? DataSetParser.UNDEFINED : 0, explicit);
        int begin = openLength(undefined);
        for (DataSet item : sequence.items()) {
            tag(DataSetParser.ITEM);
            number(item.hasUndefinedLength() ? DataSetParser.UNDEFINED : 0);
            int itemBegin = openLength(item.hasUndefinedLength());
            elements(item, itemsExplicit);
            closeLength(itemBegin, item.hasUndefinedLength(), DataSetParser.ITEM_DELIMITATION);
        }
        closeLength(begin, undefined, DataSetParser.SEQUENCE_DELIMITATION);
    }

    /** Notes where a value begins; while one with a length is open, nothing leaves the buffer. */
    private int openLength(boolean undefined) {
        openLengths += undefined ? 0 : 1;
        return out.size();
    }

    private void closeLength(int begin, boolean undefined, int delimiter) {
        if (undefined) {
            tag(delimiter);
            number(0);
            return;
        }
        openLengths--;
        put32(begin - 4, out.size() - begin);
    }

    private void fragments(Element element, Fragments fragments) throws IOException {
        header(element.tag(), element.vr(), DataSetParser.UNDEFINED, true);
        for (int i = 0; i < fragments.items().size(); i++) {
            ByteBuffer item = fragments.item(i);
            byte[] bytes = new byte[item.remaining()];
            item.get(bytes);
            tag(DataSetParser.ITEM);
            number(bytes.length);
            value(bytes, 0, bytes.length);
        }
        tag(DataSetParser.SEQUENCE_DELIMITATION);
        number(0);
    }

    private void header(int tag, VR vr, long length, boolean explicit) {
        tag(tag);
        if (!explicit) {
            number(length);
            return;
        }
        int at = out.grow(vr.hasLongLength() ? 4 : 2);
        byte[] array = out.array();
        array[at] = (byte) vr.name().charAt(0);
        array[at + 1] = (byte) vr.name().charAt(1);
        if (vr.hasLongLength()) {
            array[at + 2] = 0;
            array[at + 3] = 0;
            number(length);
        } else {
            put16(out.grow(2), (int) length);
        }
    }

    private void value(byte[] bytes, int offset, int length) throws IOException {
        if (length > FLUSH_BYTES && openLengths == 0) {
            flush();
            stream.write(bytes, offset, length);
        } else {
            out.append(bytes, offset, length);
        }
    }

    private void flush() throws IOException {
        if (openLengths == 0) {
            stream.write(out.array(), 0, out.size());
            out.truncate(0);
        }
    }

    private void tag(int tag) {
        int at = out.grow(4);
        put16(at, tag >>> 16);
        put16(at + 2, tag & 0xFFFF);
    }

    private void number(long length) {
        put32(out.grow(4), (int) length);
    }

    private void put16(int at, int value) {
        out.array()[at] = (byte) (bigEndian ? value >>> 8 : value);
        out.array()[at + 1] = (byte) (bigEndian ? value : value >>> 8);
    }

    private void put32(int at, int value) {
        put16(at, bigEndian ? value >>> 16 : value);
        put16(at + 2, bigEndian ? value : value >>> 16);
    }

    /** Counts what passes, for the NUL that makes a deflated data set even (PS3.5 section A.5). */
    private static final class EvenLength extends java.io.FilterOutputStream {
        private boolean odd;

        EvenLength(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            odd = !odd;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            odd ^= length % 2 == 1;
        }

        void pad() throws IOException {
            if (odd) {
                write(0);
            }
        }
    }
}
