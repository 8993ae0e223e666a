package org.bellwether.dicom.dimse;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.FileMetaInformation;
import org.bellwether.dicom.io.HeaderCollector;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.PixelDataExtent;
import org.bellwether.dicom.io.TransferSyntax;
import org.jspecify.annotations.Nullable;

/**
 * One C-STORE under way: its bytes go to the sink as they come, its header is read on the fly. Once refused, the rest of
 * the data set is read and dropped, since the response may only come behind it (PS3.7 section 9.3.1).
 */
final class StoreOperation {

    private final StoreRequest request;
    private final HeaderCollector collector;
    private final boolean deflated;
    private long received;
    private @Nullable PixelDataExtent pixels;
    private @Nullable Reception reception;
    private @Nullable StoreRefusedException refusal;

    private StoreOperation(StoreRequest request) {
        this.request = request;
        this.collector = new HeaderCollector(request.transferSyntaxUid());
        this.deflated = TransferSyntax.of(request.transferSyntaxUid()).deflated();
    }

    /**
     * Begins with the command.
     *
     * @param storable whether the SOP class of the command, and that of the presentation context, are stored at all. They
     *     may differ: some devices send everything on the context that was accepted first, and every archive takes it.
     */
    static StoreOperation begin(StoreRequest request, boolean storable, boolean dataSet, StoreSink sink) {
        StoreOperation operation = new StoreOperation(request);
        try {
            operation.check(storable, dataSet);
            Reception begun = sink.begin(request);
            operation.reception = begun;
            begun.write(ByteBuffer.wrap(operation.head()));
        } catch (StoreRefusedException e) {
            operation.refuse(e);
        } catch (IOException | RuntimeException e) {
            operation.refuse(new StoreRefusedException(
                    StoreRefusedException.OUT_OF_RESOURCES, "the instance cannot be kept", e));
        }
        return operation;
    }

    private void check(boolean storable, boolean dataSet) throws StoreRefusedException {
        if (!storable) {
            throw new StoreRefusedException(DimseStatus.SOP_CLASS_NOT_SUPPORTED, "not a SOP class that is stored here");
        }
        if (!Uid.isTolerable(request.sopInstanceUid())) {
            throw new StoreRefusedException(DimseStatus.INVALID_SOP_INSTANCE, "Affected SOP Instance UID is no UID");
        }
        if (!dataSet) {
            throw new StoreRefusedException(StoreRefusedException.CANNOT_UNDERSTAND, "C-STORE-RQ without a data set");
        }
    }

    private byte[] head() throws StoreRefusedException {
        try {
            return Part10File.head(FileMetaInformation.of(
                    request.sopClassUid(),
                    request.sopInstanceUid(),
                    request.transferSyntaxUid(),
                    request.callingAeTitle()));
        } catch (DicomFormatException e) {
            throw new StoreRefusedException(StoreRefusedException.CANNOT_UNDERSTAND, "unusable identifiers", e);
        }
    }

    StoreRequest request() {
        return request;
    }

    /** Takes the next bytes of the data set. */
    void write(ByteBuffer bytes) {
        Reception open = reception;
        if (open == null || refusal != null) {
            return;
        }
        try {
            collector.accept(bytes);
            follow(bytes);
            open.write(bytes);
        } catch (DicomFormatException e) {
            refuse(new StoreRefusedException(
                    StoreRefusedException.CANNOT_UNDERSTAND, "the data set cannot be read", e));
        } catch (IOException | RuntimeException e) {
            refuse(new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the instance cannot be kept", e));
        }
    }

    /** Sees whether the pixels come to their end. Of deflated ones the end mark of the deflation tells. */
    private void follow(ByteBuffer bytes) {
        PixelDataExtent extent = pixels;
        if (extent != null) {
            extent.accept(bytes, 0);
        } else if (!deflated && collector.isComplete()) {
            extent = collector.pixelDataExtent();
            extent.accept(bytes, (int) (collector.pixelDataValueOffset() - received));
            pixels = extent;
        }
        received += bytes.remaining();
    }

    /** Ends the data set; returns when the sink has kept it. */
    ReceivedInstance commit() throws StoreRefusedException {
        Reception open = reception;
        if (refusal != null || open == null) {
            throw refusal != null
                    ? refusal
                    : new StoreRefusedException(StoreRefusedException.CANNOT_UNDERSTAND, "nothing received");
        }
        DataSet header;
        try {
            header = collector.finish();
            if (pixels != null && pixels.isCut()) {
                throw new DicomFormatException("the data set ends within Pixel Data");
            }
        } catch (DicomFormatException e) {
            open.abandon();
            throw new StoreRefusedException(StoreRefusedException.CANNOT_UNDERSTAND, "the data set cannot be read", e);
        }
        if (!header.string(Tag.SOP_CLASS_UID).equals(request.sopClassUid())
                || !header.string(Tag.SOP_INSTANCE_UID).equals(request.sopInstanceUid())) {
            open.abandon();
            throw new StoreRefusedException(
                    StoreRefusedException.DOES_NOT_MATCH_SOP_CLASS, "command and data set name other instances");
        }
        try {
            return open.commit(header);
        } catch (RuntimeException e) {
            open.abandon();
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the instance cannot be kept", e);
        }
    }

    /** Drops everything: the association is gone. */
    void abandon() {
        collector.close();
        if (reception != null) {
            reception.abandon();
            reception = null;
        }
    }

    private void refuse(StoreRefusedException reason) {
        refusal = reason;
        abandon();
    }
}
