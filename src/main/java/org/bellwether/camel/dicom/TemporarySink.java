package org.bellwether.camel.dicom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an instance in a temporary file as long as its exchange lasts. It is not durable: that is for a real sink. */
final class TemporarySink implements StoreSink {

    private static final Logger LOG = LoggerFactory.getLogger(TemporarySink.class);

    @Override
    public Reception begin(StoreRequest request) throws StoreRefusedException {
        try {
            Path file = Files.createTempFile("dicom-", ".dcm");
            return new TemporaryReception(request, file, FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "no temporary file", e);
        }
    }

    /** Removes the file of an instance after its exchange. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The temporary file {} stays behind", file, e);
        }
    }

    private record TemporaryReception(StoreRequest request, Path file, FileChannel channel) implements Reception {

        @Override
        public void write(ByteBuffer part10Bytes) throws IOException {
            while (part10Bytes.hasRemaining()) {
                channel.write(part10Bytes);
            }
        }

        @Override
        public ReceivedInstance commit(DataSet header) throws StoreRefusedException {
            try {
                long length = channel.size();
                channel.close();
                return new ReceivedInstance(request, file, header, length, false);
            } catch (IOException e) {
                delete(file);
                throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "no temporary file", e);
            }
        }

        @Override
        public void abandon() {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("The temporary file {} cannot be closed", file, e);
            }
            delete(file);
        }
    }
}
