package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.Part10Beginning;
import org.bellwether.dicom.io.Part10File;

/**
 * Takes Part 10 files off a stream as if a peer had stored their instances by C-STORE: the same checks, the same sink, and
 * no image in memory. Thread-safe.
 */
public final class Part10Intake {

    private static final int CHUNK_BYTES = 64 << 10;

    private final StoreSink sink;

    /**
     * Makes an intake.
     *
     * @param sink keeps the instances
     */
    public Part10Intake(StoreSink sink) {
        this.sink = sink;
    }

    /**
     * Takes one file; returns when the sink has kept it.
     *
     * @param part10 the file, read to its end unless it is refused
     * @param origin where it comes from
     * @return what was kept
     * @throws RefusedFileException if the file or its instance is refused; nothing is kept then
     * @throws IOException if the stream breaks; nothing is kept then
     */
    public ReceivedInstance take(InputStream part10, Part10Origin origin) throws RefusedFileException, IOException {
        FileMetaInformation meta;
        byte[] begin;
        try {
            Part10Beginning beginning = Part10File.readBeginning(part10);
            meta = beginning.meta();
            begin = beginning.read();
        } catch (DicomFormatException noFile) {
            throw new RefusedFileException(
                    "", "", StoreRefusedException.CANNOT_UNDERSTAND, String.valueOf(noFile.getMessage()), noFile);
        }
        StoreRequest request = new StoreRequest(
                origin.name(),
                origin.aeTitle(),
                origin.remoteAddress(),
                origin.lot(),
                meta.sopClassUid(),
                meta.sopInstanceUid(),
                meta.transferSyntaxUid());
        try {
            check(request);
            return take(part10, begin, request);
        } catch (StoreRefusedException refused) {
            throw new RefusedFileException(
                    request.sopClassUid(),
                    request.sopInstanceUid(),
                    refused.status(),
                    String.valueOf(refused.getMessage()),
                    refused);
        }
    }

    private static void check(StoreRequest request) throws StoreRefusedException {
        if (!StorageNegotiation.isStandardStorage(request.sopClassUid())) {
            throw new StoreRefusedException(DimseStatus.SOP_CLASS_NOT_SUPPORTED, "not a storage SOP class");
        }
        if (!StorageNegotiation.transferSyntaxes().contains(request.transferSyntaxUid())) {
            throw new StoreRefusedException(
                    StoreRefusedException.CANNOT_UNDERSTAND, "no transfer syntax in which instances are kept");
        }
    }

    private ReceivedInstance take(InputStream part10, byte[] begin, StoreRequest request)
            throws StoreRefusedException, IOException {
        StoreOperation operation = StoreOperation.begin(request, true, true, sink);
        boolean ended = false;
        try {
            operation.write(ByteBuffer.wrap(begin));
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = part10.read(chunk); read >= 0; read = part10.read(chunk)) {
                operation.write(ByteBuffer.wrap(chunk, 0, read));
            }
            ended = true;
            return operation.commit();
        } finally {
            if (!ended) {
                operation.abandon();
            }
        }
    }
}
