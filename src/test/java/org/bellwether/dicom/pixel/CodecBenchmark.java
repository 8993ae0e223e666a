package org.bellwether.dicom.pixel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.io.Part10Content;
import org.bellwether.dicom.io.Part10File;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each codec on a small image in memory; {@code src/test/scripts/jmh.sh Codec} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {

    /** An image of {@code src/test/resources/pixels}, by the codec that its name tells. */
    @Param({"u12-rle", "u12-ll_fs", "u12-ll57_6", "u12-jls", "u12-jlsnear2", "u8-base", "u12-ext", "u12-all", "u12-irr"
    })
    public String image;

    private Part10Content content;

    /** Reads the image. */
    @Setup
    public void read() throws IOException {
        content = Part10File.read(Path.of("src/test/resources/pixels", image + ".dcm"));
    }

    /** Decodes it. */
    @Benchmark
    public StoredPixels decode() throws PixelDataException {
        return PixelDecoder.decode(content.dataSet(), content.meta().transferSyntaxUid());
    }
}
