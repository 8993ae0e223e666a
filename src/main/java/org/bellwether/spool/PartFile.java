package org.bellwether.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being received: {@code <ulid>.part}. Small writes are gathered in the lent buffer; the checksum is
 * taken on the way. Used by one thread at a time.
 */
final class PartFile {

    static final String SUFFIX = ".part";

    private final Path directory;
    private final String ulid;
    private final Path part;
    private final FileChannel channel;
    private final WriteBuffers buffers;
    private final CRC32C crc = new CRC32C();
    private @Nullable ByteBuffer buffer;
    private long byteLength;

    private PartFile(Path directory, String ulid, WriteBuffers buffers) throws IOException {
        this.directory = directory;
        this.ulid = ulid;
        this.part = directory.resolve(ulid + SUFFIX);
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.buffers = buffers;
        this.buffer = buffers.borrow();
    }

    static PartFile create(Path directory, String ulid, WriteBuffers buffers) throws IOException {
        return new PartFile(directory, ulid, buffers);
    }

    String ulid() {
        return ulid;
    }

    Path path() {
        return part;
    }

    long byteLength() {
        return byteLength;
    }

    /** Bytes that the next {@link #flush()} would write. */
    int gathered() {
        ByteBuffer gathering = buffer;
        return gathering == null ? 0 : gathering.position();
    }

    /**
     * Takes bytes over; they may stay in the buffer until {@link #flush()}.
     *
     * @param bytes the next bytes of the file; all are consumed
     * @throws IOException if the disk does not take them
     */
    void write(ByteBuffer bytes) throws IOException {
        ByteBuffer gathering = buffer;
        if (gathering == null) {
            throw new IOException("the part file is closed");
        }
        byteLength += bytes.remaining();
        // Here the bytes are still in the processor's cache, and the peer is sending the next ones meanwhile.
        crc.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            int count = Math.min(bytes.remaining(), gathering.remaining());
            gathering.put(gathering.position(), bytes, bytes.position(), count);
            gathering.position(gathering.position() + count);
            bytes.position(bytes.position() + count);
            if (!gathering.hasRemaining()) {
                flush();
            }
        }
    }

    /** Hands the gathered bytes to the operating system. */
    void flush() throws IOException {
        ByteBuffer gathering = buffer;
        if (gathering == null || gathering.position() == 0) {
            return;
        }
        gathering.flip();
        while (gathering.hasRemaining()) {
            channel.write(gathering);
        }
        gathering.clear();
    }

    /**
     * Puts the content on the disk and gives the file its final name. The name is durable only after the folder's
     * flush.
     *
     * @param sync the flush
     * @return the final path, {@code <ulid>-<crc32c>.dcm}
     * @throws IOException if the content may not have reached the disk
     */
    Path publish(DiskSync sync) throws IOException {
        flush();
        sync.file(channel);
        close();
        Path file = directory.resolve(ulid + "-" + checksum() + SpoolFileName.SUFFIX);
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String checksum() {
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** Closes and deletes the file. */
    void delete() throws IOException {
        try {
            close();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void close() throws IOException {
        ByteBuffer lent = buffer;
        buffer = null;
        if (lent != null) {
            buffers.giveBack(lent);
        }
        channel.close();
    }
}
