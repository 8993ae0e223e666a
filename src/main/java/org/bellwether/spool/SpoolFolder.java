package org.bellwether.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder whose very existence is durable, and which one engine at a time may write to. */
final class SpoolFolder {

    private static final String LOCK = ".lock";

    private SpoolFolder() {}

    /**
     * Makes a folder and flushes the names of all that had to be made on the way.
     *
     * @param directory the folder
     * @param sync the flush
     * @throws IOException if it cannot be made
     */
    static void create(Path directory, DiskSync sync) throws IOException {
        List<Path> parents = new ArrayList<>();
        for (@Nullable Path p = directory.toAbsolutePath(); p != null && !Files.isDirectory(p); p = p.getParent()) {
            parents.add(p.getParent());
        }
        Files.createDirectories(directory);
        for (Path parent : parents) {
            sync.directory(parent);
        }
    }

    /**
     * Keeps a second engine out, whose start would delete what the first is receiving.
     *
     * @param directory the folder
     * @return holds the lock until it is closed
     * @throws IOException if another process or another spool of this process holds it
     */
    static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("the folder " + directory + " is in use by this process already", e);
        }
        channel.close();
        throw new IOException("the folder " + directory + " is in use by another process");
    }

    /**
     * Deletes what an interrupted run left behind. None of it was acknowledged.
     *
     * @param directory the folder
     * @param suffix end of the names to delete
     * @return how many were deleted
     * @throws IOException if the folder cannot be read or a file not be deleted
     */
    static int removeLeftOvers(Path directory, String suffix) throws IOException {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + suffix)) {
            for (Path file : files) {
                Files.delete(file);
                count++;
            }
        }
        return count;
    }
}
