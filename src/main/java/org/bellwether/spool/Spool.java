package org.bellwether.spool;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bellwether.dicom.dimse.Reception;
import org.bellwether.dicom.dimse.StoreRefusedException;
import org.bellwether.dicom.dimse.StoreRequest;
import org.bellwether.dicom.dimse.StoreSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The durable store of received instances. A file is written as {@code <ulid>.part}, flushed, renamed to
 * {@code <ulid>-<crc32c>.dcm}, and the folder is flushed before the peer hears Success: an acknowledged image survives a
 * power cut. The index lives in memory and is rebuilt from the files. Thread-safe.
 */
public final class Spool implements StoreSink, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);

    /**
     * Bytes of one write to a file. A whole image in one write has the kernel look for contiguous pages of that size, which
     * doubled the CPU of an image where memory was fragmented; this much stays in the processor's cache as well.
     */
    private static final int BUFFER_BYTES = 128 * 1024;

    private static final int BUFFERS_KEPT = 32;

    private final Path directory;
    private final SpoolOptions options;
    private final SpoolListener listener;
    private final DiskSync sync;
    private final GroupCommit names;
    private final UlidSource ulids = new UlidSource(Clock.systemUTC());
    private final WriteBuffers buffers = new WriteBuffers(BUFFER_BYTES, BUFFERS_KEPT);
    private final SpoolIndex index = new SpoolIndex();
    private final SameInstance sameInstance = new SameInstance();
    private final Quarantine quarantine;
    private volatile @Nullable Watermarks watermarks;
    private volatile @Nullable IOException failure;
    private @Nullable FileChannel lock;

    /**
     * Prepares a spool whose alarms go to the log alone. Nothing is touched before {@link #open()}.
     *
     * @param directory its folder, made if missing
     * @param options limits
     */
    public Spool(Path directory, SpoolOptions options) {
        this(directory, options, SpoolListener.SILENT);
    }

    /**
     * Prepares a spool. Nothing is touched before {@link #open()}.
     *
     * @param directory its folder, made if missing
     * @param options limits
     * @param listener hears alarms, which are logged as well
     */
    public Spool(Path directory, SpoolOptions options, SpoolListener listener) {
        this(directory, options, listener, options.durable() ? DiskSync.DISK : DiskSync.NONE);
    }

    Spool(Path directory, SpoolOptions options, SpoolListener listener, DiskSync sync) {
        this.directory = directory.toAbsolutePath();
        this.options = options;
        this.listener = listener;
        this.sync = sync;
        this.quarantine = new Quarantine(this.directory, listener, sync);
        this.names = new GroupCommit(() -> sync.directory(this.directory));
    }

    /**
     * Makes the folder, deletes what an interrupted run left unfinished and rebuilds the index from the headers. A file
     * that cannot be read goes to {@code quarantine/} and stops nothing.
     *
     * @throws IOException if the folder cannot be used, or another engine uses it
     */
    public synchronized void open() throws IOException {
        if (lock != null) {
            throw new IllegalStateException("the spool is open");
        }
        SpoolFolder.create(directory, sync);
        lock = SpoolFolder.lock(directory);
        int leftOver = SpoolFolder.removeLeftOvers(directory, PartFile.SUFFIX);
        if (leftOver > 0) {
            LOG.info("Removed {} unfinished receptions, none of them acknowledged", leftOver);
        }
        Watermarks marks = new Watermarks(Files.getFileStore(directory), options, listener);
        new SpoolScan(directory, options.verifyAtOpen(), index, quarantine::setAside).run();
        marks.added(index.byteLength());
        watermarks = marks;
        LOG.info("The spool holds {} series in {} MiB", index.series().size(), index.byteLength() >> 20);
    }

    @Override
    public Reception begin(StoreRequest request) throws StoreRefusedException {
        Watermarks marks = watermarks;
        if (marks == null) {
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store is not open");
        }
        refuseAfterFailure();
        try {
            if (!marks.roomForMore()) {
                throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store is full");
            }
            PartFile part = PartFile.create(directory, ulids.next(), buffers);
            return new SpoolReception(this, request, part, marks);
        } catch (IOException e) {
            LOG.error("No file can be opened in the spool: {}", e.toString());
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store cannot write", e);
        }
    }

    /**
     * Makes the content and then the name of a part file durable.
     *
     * @throws StoreRefusedException with 0xA700 when a flush failed; it is not tried again
     */
    Path publish(PartFile part) throws StoreRefusedException {
        refuseAfterFailure();
        try {
            Path file = part.publish(sync);
            names.await();
            refuseAfterFailure();
            return file;
        } catch (ClosedByInterruptException e) {
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the store is stopping", e);
        } catch (IOException e) {
            fail(e);
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the disk failed", e);
        }
    }

    private synchronized void fail(IOException cause) {
        if (failure != null) {
            return;
        }
        failure = cause;
        LOG.error("A flush of the spool failed; every instance is refused until the next start", cause);
        listener.flushFailed(cause);
    }

    private void refuseAfterFailure() throws StoreRefusedException {
        if (failure != null) {
            throw new StoreRefusedException(StoreRefusedException.OUT_OF_RESOURCES, "the disk failed earlier");
        }
    }

    SpoolIndex index() {
        return index;
    }

    SameInstance sameInstance() {
        return sameInstance;
    }

    SpoolListener listener() {
        return listener;
    }

    /**
     * Returns the instances of a series in the order of their arrival.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return empty if the spool holds none
     */
    public List<SpooledInstance> instances(String seriesInstanceUid) {
        return index.instances(seriesInstanceUid);
    }

    /**
     * Returns one series.
     *
     * @param seriesInstanceUid Series Instance UID
     * @return empty if the spool holds no instance of it
     */
    public Optional<SpooledSeries> find(String seriesInstanceUid) {
        return index.find(seriesInstanceUid);
    }

    /**
     * Returns every series that the spool holds.
     *
     * @return the series that came first at first
     */
    public List<SpooledSeries> series() {
        return index.series();
    }

    /**
     * Returns the series of one study.
     *
     * @param studyInstanceUid Study Instance UID
     * @return the series that came first at first; empty if the spool holds none
     */
    public List<SpooledSeries> seriesOfStudy(String studyInstanceUid) {
        return index.seriesOfStudy(studyInstanceUid);
    }

    /**
     * Counts what was kept and set aside since the start.
     *
     * @return a number that grows with each instance
     */
    public long changes() {
        return index.changes();
    }

    /**
     * Tells when a study changed last.
     *
     * @param studyInstanceUid Study Instance UID
     * @return what {@link #changes()} was after it; -1 if the spool holds nothing of the study
     */
    public long changes(String studyInstanceUid) {
        return index.changes(studyInstanceUid);
    }

    /**
     * Sets an instance aside in {@code quarantine/} whose pixels turned out not to be readable. It is not deleted, but no
     * longer belongs to its series.
     *
     * @param instance an instance of this spool
     * @param reason what is wrong with it, without patient data
     * @return true; false if the spool did not hold it any more
     * @throws IOException if the file cannot be moved
     */
    public boolean quarantine(SpooledInstance instance, String reason) throws IOException {
        if (!index.remove(instance)) {
            return false;
        }
        quarantine.setAside(instance.file(), reason);
        return true;
    }

    /**
     * Compares the bytes of a kept instance with the checksum that was taken when it was received.
     *
     * @param instance an instance of this spool
     * @return false if the file has changed since
     * @throws IOException if it cannot be read
     */
    public boolean isIntact(SpooledInstance instance) throws IOException {
        Optional<SpoolFileName> name = SpoolFileName.parse(instance.file());
        return name.isPresent() && name.get().matches(instance.file());
    }

    /**
     * Returns how full the spool is.
     *
     * @return the state of the disk at this moment
     * @throws IOException if the file system does not answer
     */
    public SpoolUsage usage() throws IOException {
        Watermarks marks = watermarks;
        if (marks == null) {
            throw new IllegalStateException("the spool is not open");
        }
        return marks.usage();
    }

    /**
     * Tells whether a flush has failed since the start, so that every instance is refused.
     *
     * @return true until the next start
     */
    public boolean hasFailed() {
        return failure != null;
    }

    /** Refuses what comes from now on and lets another engine use the folder. */
    @Override
    public synchronized void close() throws IOException {
        watermarks = null;
        FileChannel held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }
}
