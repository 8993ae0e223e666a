package org.bellwether.dicom.io;

import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.testing.SyntheticCt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing data sets in memory; {@code src/test/scripts/jmh.sh Parser} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParserBenchmark {

    private static final int PIECE_BYTES = 16 << 10;

    /** How the data set is encoded. */
    @Param({Uid.IMPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.EXPLICIT_VR_BIG_ENDIAN})
    public String transferSyntaxUid;

    private DataSet image;
    private byte[] bytes;

    /** Makes a CT image of 512 x 512. */
    @Setup
    public void make() {
        image = new SyntheticCt().size(512, 512).slice(0);
        bytes = DataSetWriter.toBytes(image, transferSyntaxUid);
    }

    /** Reads all of it. */
    @Benchmark
    public DataSet read() throws DicomFormatException {
        return DataSetReader.read(bytes, transferSyntaxUid);
    }

    /** Reads its header in the pieces in which an association brings it. */
    @Benchmark
    public DataSet collectHeader() throws DicomFormatException {
        try (HeaderCollector collector = new HeaderCollector(transferSyntaxUid)) {
            for (int at = 0; at < bytes.length; at += PIECE_BYTES) {
                collector.accept(bytes, at, Math.min(PIECE_BYTES, bytes.length - at));
            }
            return collector.finish();
        }
    }

    /** Reads it and looks at some values. */
    @Benchmark
    public double readAndLook() throws DicomFormatException {
        DataSet dataSet = DataSetReader.read(bytes, transferSyntaxUid);
        return dataSet.decimals(Tag.IMAGE_POSITION_PATIENT)[2] + dataSet.integer(Tag.ROWS, 0);
    }

    /** Writes it. */
    @Benchmark
    public byte[] write() {
        return DataSetWriter.toBytes(image, transferSyntaxUid);
    }
}
