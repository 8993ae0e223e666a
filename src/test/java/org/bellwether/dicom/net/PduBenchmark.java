package org.bellwether.dicom.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bellwether.dicom.data.Uid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing and reading PDUs in memory; {@code src/test/scripts/jmh.sh Pdu} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PduBenchmark {

    private static final int IMAGE_BYTES = 526_000;
    private static final int BUFFER_BYTES = 256 << 10;

    /** The Maximum Length that the peer takes, in bytes. */
    @Param({"16384", "131072"})
    public int maximumLength;

    private AssociateRequest request;
    private byte[] body;
    private ByteBuffer image;
    private ByteBuffer buffer;
    private long sent;

    /** Makes a request of 64 presentation contexts, and an image. */
    @Setup
    public void make() throws MalformedPduException {
        List<ProposedContext> contexts = new ArrayList<>();
        for (int id = 1; id < 128; id += 2) {
            contexts.add(new ProposedContext(
                    id, Uid.CT_IMAGE_STORAGE, List.of(Uid.EXPLICIT_VR_LITTLE_ENDIAN, Uid.IMPLICIT_VR_LITTLE_ENDIAN)));
        }
        request = new AssociateRequest(
                1,
                "BELLWETHER",
                "CT1",
                AssociateRequest.DICOM_APPLICATION_CONTEXT,
                contexts,
                UserInformation.ours(maximumLength));
        byte[] pdu = AssociatePduWriter.request(request);
        body = Arrays.copyOfRange(pdu, PduType.HEADER_LENGTH, pdu.length);
        image = ByteBuffer.allocate(IMAGE_BYTES);
        buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    }

    /** Writes an A-ASSOCIATE-RQ. */
    @Benchmark
    public byte[] writeAssociateRequest() {
        return AssociatePduWriter.request(request);
    }

    /** Reads an A-ASSOCIATE-RQ. */
    @Benchmark
    public AssociateRequest readAssociateRequest() throws MalformedPduException {
        return AssociatePduReader.request(body);
    }

    /** Lays an image of half a megabyte into P-DATA-TF PDUs. */
    @Benchmark
    public long composeImage() throws IOException {
        PduComposer composer = new PduComposer(buffer.clear(), maximumLength, pdus -> sent += pdus.remaining());
        composer.begin(1, false);
        composer.put(image.duplicate());
        composer.end();
        composer.flush();
        return sent;
    }
}
