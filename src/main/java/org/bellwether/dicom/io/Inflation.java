package org.bellwether.dicom.io;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates a deflated data set within limits (PS3.5 section A.5, RFC 1951 without a wrapper). */
final class Inflation implements AutoCloseable {

    private static final int CHUNK_BYTES = 32 << 10;

    /** Takes inflated bytes. */
    @FunctionalInterface
    interface Sink {
        /** Takes some bytes; returns false when it needs no more. */
        boolean accept(byte[] bytes, int offset, int length) throws DicomFormatException;
    }

    private final Inflater inflater = new Inflater(true);
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final ReadLimits limits;
    private final long maximumBytes;
    private boolean finished;

    Inflation(ReadLimits limits, long maximumBytes) {
        this.limits = limits;
        this.maximumBytes = maximumBytes;
    }

    /** Inflates a piece of the stream and hands on what it gives; returns false when the sink needs no more. */
    boolean push(byte[] bytes, int offset, int length, Sink sink) throws DicomFormatException {
        inflater.setInput(bytes, offset, length);
        try {
            while (!inflater.needsInput() && !inflater.finished()) {
                int inflated = inflater.inflate(chunk);
                if (inflater.needsDictionary()) {
                    throw new DicomFormatException("the deflated data set asks for a dictionary");
                }
                finished = inflater.finished();
                checkLimits();
                if (inflated > 0 && !sink.accept(chunk, 0, inflated)) {
                    return false;
                }
            }
        } catch (DataFormatException e) {
            throw new DicomFormatException("the deflated data set is damaged: " + e.getMessage(), e);
        }
        return true;
    }

    private void checkLimits() throws DicomFormatException {
        long inflated = inflater.getBytesWritten();
        long allowed = Math.max(ReadLimits.INFLATED_FREELY, inflater.getBytesRead() * limits.maximumInflationRatio());
        if (inflated > allowed) {
            throw new DicomFormatException("the deflated data set grows more than " + limits.maximumInflationRatio()
                    + "-fold, which no image does");
        }
        if (inflated > maximumBytes) {
            throw new DicomFormatException("the inflated data set is longer than " + maximumBytes + " bytes");
        }
    }

    boolean finished() {
        return finished;
    }

    @Override
    public void close() {
        inflater.end();
    }

    static byte[] inflate(byte[] bytes, int offset, int length, ReadLimits limits) throws DicomFormatException {
        try (Inflation inflation = new Inflation(limits, limits.maximumBytes())) {
            GrowingBytes inflated = new GrowingBytes(Math.max(CHUNK_BYTES, (int) Math.min(length * 2L, 4 << 20)));
            inflation.push(bytes, offset, length, (piece, from, count) -> {
                inflated.append(piece, from, count);
                return true;
            });
            if (!inflation.finished()) {
                throw new DicomFormatException("the deflated data set ends before its end mark");
            }
            return java.util.Arrays.copyOf(inflated.array(), inflated.size());
        }
    }
}
