package org.bellwether.dicom.dimse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.dicom.data.DataSet;

/** Keeps what it receives as files in a folder, and remembers the order of what happened. */
public final class FolderSink implements StoreSink {

    /** What was kept, in order. */
    public final List<ReceivedInstance> kept = new CopyOnWriteArrayList<>();

    /** How many receptions were abandoned. */
    public final AtomicInteger abandoned = new AtomicInteger();

    /** Largest piece that came in one write, in bytes. */
    public final AtomicInteger largestPiece = new AtomicInteger();

    private final Path folder;

    /** Makes a sink. */
    public FolderSink(Path folder) {
        this.folder = folder;
    }

    /** Returns the bytes of what was kept under a SOP Instance UID. */
    public byte[] bytes(String sopInstanceUid) throws IOException {
        for (ReceivedInstance instance : kept) {
            if (instance.request().sopInstanceUid().equals(sopInstanceUid)) {
                return Files.readAllBytes(instance.file());
            }
        }
        throw new IOException("nothing kept as " + sopInstanceUid);
    }

    @Override
    public Reception begin(StoreRequest request) throws StoreRefusedException {
        if (request.callingAeTitle().equals("FULL")) {
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "full");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return new Reception() {
            @Override
            public void write(ByteBuffer part10Bytes) throws IOException {
                if (request.callingAeTitle().equals("BROKENDISK") && bytes.size() > 1000) {
                    throw new IOException("no space left");
                }
                byte[] piece = new byte[part10Bytes.remaining()];
                part10Bytes.get(piece);
                bytes.writeBytes(piece);
                largestPiece.accumulateAndGet(piece.length, Math::max);
            }

            @Override
            public ReceivedInstance commit(DataSet header) {
                try {
                    Path file = Files.createTempFile(folder, "kept", ".dcm");
                    Files.write(file, bytes.toByteArray());
                    ReceivedInstance instance = new ReceivedInstance(request, file, header, bytes.size(), false);
                    kept.add(instance);
                    return instance;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void abandon() {
                abandoned.incrementAndGet();
            }
        };
    }
}
