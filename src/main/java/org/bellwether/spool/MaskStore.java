package org.bellwether.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bellwether.domain.LabelMask;

/**
 * Keeps the label mask of each assessment, deflated, in a file named after it. A mask that was written survives a power
 * cut. Thread-safe.
 */
public final class MaskStore {

    private static final String SUFFIX = ".mask";
    private static final String PART_SUFFIX = ".mask-part";
    private static final int MAGIC = 0x42574D31;

    /** More labels than this are not read: 512 slices of 1024 x 1024. */
    private static final long MOST_LABELS = 512L << 20;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path directory;
    private final DiskSync sync;
    private final GroupCommit names;

    /**
     * Prepares a store.
     *
     * @param directory its folder
     * @throws IOException if it cannot be made
     */
    public MaskStore(Path directory) throws IOException {
        this.directory = directory.toAbsolutePath();
        this.sync = DiskSync.DISK;
        this.names = new GroupCommit(() -> sync.directory(this.directory));
        SpoolFolder.create(this.directory, sync);
        SpoolFolder.removeLeftOvers(this.directory, PART_SUFFIX);
    }

    /**
     * Writes a mask and returns when it is durable. An earlier one of the same assessment is replaced.
     *
     * @param assessmentId the assessment
     * @param mask its mask
     * @throws IOException if it may not have reached the disk
     */
    public void write(UUID assessmentId, LabelMask mask) throws IOException {
        Path part = directory.resolve(assessmentId + "-" + UUID.randomUUID() + PART_SUFFIX);
        boolean published = false;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeContent(channel, mask);
            sync.file(channel);
            Files.move(part, file(assessmentId), StandardCopyOption.ATOMIC_MOVE);
            published = true;
        } finally {
            if (!published) {
                Files.deleteIfExists(part);
            }
        }
        names.await();
    }

    private static void writeContent(FileChannel channel, LabelMask mask) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            // Never closed: closing would close the channel, which must be flushed to the disk first.
            BufferedOutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            DataOutputStream head = new DataOutputStream(file);
            head.writeInt(MAGIC);
            head.writeInt(mask.slices());
            head.writeInt(mask.rows());
            head.writeInt(mask.columns());
            head.writeInt(checksum(mask.labels()));
            DeflaterOutputStream labels = new DeflaterOutputStream(head, deflater, BUFFER_BYTES);
            labels.write(mask.labels());
            labels.finish();
            head.flush();
        } finally {
            deflater.end();
        }
    }

    /**
     * Reads a mask.
     *
     * @param assessmentId the assessment
     * @return empty if none was written for it
     * @throws IOException if the file is damaged or cannot be read
     */
    public Optional<LabelMask> read(UUID assessmentId) throws IOException {
        return read(directory, assessmentId);
    }

    /**
     * Reads a mask of a store that another process may be writing to; nothing is made or deleted there.
     *
     * @param directory the folder of the store
     * @param assessmentId the assessment
     * @return empty if none was written for it
     * @throws IOException if the file is damaged or cannot be read
     */
    public static Optional<LabelMask> read(Path directory, UUID assessmentId) throws IOException {
        Path file = directory.resolve(assessmentId + SUFFIX);
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(readContent(stream, file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static LabelMask readContent(InputStream stream, Path file) throws IOException {
        DataInputStream head = new DataInputStream(new BufferedInputStream(stream, BUFFER_BYTES));
        if (head.readInt() != MAGIC) {
            throw new IOException(file.getFileName() + " is no mask");
        }
        int slices = head.readInt();
        int rows = head.readInt();
        int columns = head.readInt();
        int checksum = head.readInt();
        // Three factors of 31 bits overflow a long: the product is built step by step.
        long inPlane = (long) rows * columns;
        if (slices < 0 || rows < 0 || columns < 0 || inPlane > MOST_LABELS || inPlane * slices > MOST_LABELS) {
            throw new IOException(file.getFileName() + " states an impossible size");
        }
        InflaterInputStream inflated = new InflaterInputStream(head);
        byte[] labels = inflated.readNBytes((int) (inPlane * slices));
        if (labels.length != inPlane * slices || inflated.read() >= 0 || checksum(labels) != checksum) {
            throw new IOException(file.getFileName() + " is damaged");
        }
        return new LabelMask(labels, slices, rows, columns);
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length);
        return (int) crc.getValue();
    }

    private Path file(UUID assessmentId) {
        return directory.resolve(assessmentId + SUFFIX);
    }
}
