package org.bellwether.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets files aside that nothing can read, where a person finds them and no start meets them again. */
final class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    private final Path spool;
    private final Path directory;
    private final SpoolListener listener;
    private final DiskSync sync;

    Quarantine(Path spool, SpoolListener listener, DiskSync sync) {
        this.spool = spool;
        this.directory = spool.resolve("quarantine");
        this.listener = listener;
        this.sync = sync;
    }

    /**
     * Moves a file of the spool here.
     *
     * @param file the file
     * @param reason what is wrong with it, without patient data
     * @return where it is now
     * @throws IOException if it cannot be moved
     */
    Path setAside(Path file, String reason) throws IOException {
        SpoolFolder.create(directory, sync);
        Path aside = directory.resolve(file.getFileName());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        // The new name first: a power cut in between leaves the file twice rather than nowhere.
        sync.directory(directory);
        sync.directory(spool);
        LOG.error("The spooled file {} cannot be read and is set aside in {}: {}", file.getFileName(), aside, reason);
        listener.quarantined(aside, reason);
        return aside;
    }
}
