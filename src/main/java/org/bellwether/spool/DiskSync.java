package org.bellwether.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The two flushes that durability rests on. A seam of its own so that a test can let the disk fail, and a measurement
 * can leave the disk out.
 */
interface DiskSync {

    /** Asks the operating system to put it on the disk. */
    DiskSync DISK = new DiskSync() {
        @Override
        public void file(FileChannel file) throws IOException {
            file.force(true);
        }

        @Override
        public void directory(Path directory) throws IOException {
            // Opened for each flush: an interrupt closes a channel, and a shared one would take every writer with it.
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    };

    /** Flushes nothing: an acknowledged image does not survive a power cut. For measurements alone. */
    DiskSync NONE = new DiskSync() {
        @Override
        public void file(FileChannel file) {
            // Left to the operating system on purpose.
        }

        @Override
        public void directory(Path directory) {
            // Left to the operating system on purpose.
        }
    };

    /**
     * Flushes content and size of a file.
     *
     * @param file an open file
     * @throws IOException if it is unknown whether the content reached the disk
     */
    void file(FileChannel file) throws IOException;

    /**
     * Flushes the names in a folder.
     *
     * @param directory the folder
     * @throws IOException if it is unknown whether the names reached the disk
     */
    void directory(Path directory) throws IOException;
}
