package org.bellwether.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One instance on its way into the spool. */
final class SpoolReception implements Reception {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolReception.class);

    /** The disk is looked at again after so many bytes, so that an endless data set cannot fill it. */
    private static final long BYTES_BETWEEN_LOOKS = 4L << 20;

    private final Spool spool;
    private final StoreRequest request;
    private final PartFile part;
    private final Watermarks watermarks;
    private long nextLook = BYTES_BETWEEN_LOOKS;
    private long countedBytes;
    private boolean ended;
    private @Nullable StoreRefusedException refusal;

    SpoolReception(Spool spool, StoreRequest request, PartFile part, Watermarks watermarks) {
        this.spool = spool;
        this.request = request;
        this.part = part;
        this.watermarks = watermarks;
    }

    /**
     * Takes bytes over. When the disk does not take them, the rest of the instance is dropped and {@link #commit} refuses
     * it, so that the peer gets 0xA700 at the place where it waits for an answer.
     */
    @Override
    public void write(ByteBuffer part10Bytes) {
        if (ended || refusal != null) {
            part10Bytes.position(part10Bytes.limit());
            return;
        }
        try {
            part.write(part10Bytes);
            if (part.byteLength() >= nextLook) {
                nextLook = part.byteLength() + BYTES_BETWEEN_LOOKS;
                count();
                if (!watermarks.roomForMore()) {
                    refuse(new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store is full"));
                }
            }
        } catch (IOException e) {
            LOG.error("Instance {} cannot be written: {}", request.sopInstanceUid(), e.toString());
            part10Bytes.position(part10Bytes.limit());
            refuse(new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store cannot write", e));
        }
    }

    private void count() {
        watermarks.added(part.byteLength() - countedBytes);
        countedBytes = part.byteLength();
    }

    private void refuse(StoreRefusedException reason) {
        refusal = reason;
        discard();
    }

    @Override
    public ReceivedInstance commit(DataSet header) throws StoreRefusedException {
        if (ended) {
            throw new IllegalStateException("the reception has ended");
        }
        ended = true;
        if (refusal != null) {
            throw refusal;
        }
        boolean kept = false;
        String uid = request.sopInstanceUid();
        boolean entered = false;
        try {
            Identifiers.check(request, header);
            part.flush();
            spool.sameInstance().enter(uid);
            entered = true;
            ReceivedInstance received = keep(header, spool.index().copies(uid));
            kept = !received.repeated();
            return received;
        } catch (IOException e) {
            LOG.error("Instance {} cannot be kept: {}", uid, e.toString());
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store cannot write", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store is stopping", e);
        } finally {
            if (entered) {
                spool.sameInstance().leave(uid);
            }
            if (!kept) {
                discard();
            }
        }
    }

    private ReceivedInstance keep(DataSet header, List<SpooledInstance> copies)
            throws IOException, StoreRefusedException {
        for (SpooledInstance copy : copies) {
            if (copy.transferSyntaxUid().equals(request.transferSyntaxUid())
                    && Files.exists(copy.file())
                    && SameInstance.sameDataSet(copy.file(), part.path())) {
                return new ReceivedInstance(request, copy.file(), header, copy.byteLength(), true);
            }
        }
        Path file = spool.publish(part);
        count();
        SpooledInstance instance = SpooledInstance.of(
                header, request.transferSyntaxUid(), file, part.byteLength(), UlidSource.instantOf(part.ulid()));
        spool.index().add(instance);
        if (!instance.belongsToSeries()) {
            LOG.warn(
                    "Instance {} from {} at {} names no Study or Series Instance UID: it is kept as {}, but cannot be analysed",
                    instance.sopInstanceUid(),
                    request.callingAeTitle(),
                    request.remoteAddress(),
                    file.getFileName());
            spool.listener().belongsNowhere(instance);
        }
        if (!copies.isEmpty()) {
            LOG.warn(
                    "Instance {} came again with another content, from {}; both are kept: {} and {}",
                    instance.sopInstanceUid(),
                    request.remoteAddress(),
                    copies.get(0).file().getFileName(),
                    file.getFileName());
            spool.listener().contentDiffers(copies.get(0), instance);
        }
        return new ReceivedInstance(request, file, header, part.byteLength(), false);
    }

    @Override
    public void abandon() {
        if (!ended) {
            ended = true;
            discard();
        }
    }

    private void discard() {
        watermarks.removed(countedBytes);
        countedBytes = 0;
        try {
            part.delete();
        } catch (IOException e) {
            // It was never acknowledged, and the next start removes it.
            LOG.warn("The unfinished file {} cannot be deleted: {}", part.path().getFileName(), e.toString());
        }
    }
}
