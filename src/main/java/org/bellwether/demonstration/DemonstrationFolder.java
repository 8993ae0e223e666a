package org.bellwether.demonstration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The data folder of one demonstration: empty at the start, and its own, so that two demonstrations may run side by
 * side.
 *
 * @param path the folder
 * @param lock the lock that keeps a second demonstration out until this process ends
 */
record DemonstrationFolder(Path path, FileLock lock) {

    private static final int MOST_AT_ONCE = 20;
    private static final long PATIENCE_SECONDS = 20;

    /**
     * Claims a folder and empties it.
     *
     * @param preferred the folder to take; when another demonstration holds it, the same name with a number
     * @return the folder
     * @throws IOException when it cannot be made or emptied
     */
    static DemonstrationFolder claim(Path preferred) throws IOException {
        Path parent = preferred.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            Path folder = number == 1 ? preferred : preferred.resolveSibling(preferred.getFileName() + "-" + number);
            FileChannel channel = FileChannel.open(
                    folder.resolveSibling(folder.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock != null) {
                stopDatabaseLeftIn(folder.resolve("postgres"));
                delete(folder);
                Files.createDirectories(folder);
                return new DemonstrationFolder(folder, lock);
            }
            channel.close();
        }
        throw new IOException(MOST_AT_ONCE + " demonstrations run in " + parent + " already");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A demonstration that was killed leaves its database server behind, which would write into the new folder. */
    private static void stopDatabaseLeftIn(Path directory) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        String number = lines.isEmpty() ? "" : lines.get(0).trim();
        Optional<ProcessHandle> server = number.matches("\\d{1,9}")
                ? ProcessHandle.of(Long.parseLong(number)).filter(DemonstrationFolder::isPostgres)
                : Optional.empty();
        if (server.isPresent() && server.get().destroy()) {
            try {
                server.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while an earlier database server stopped", interrupted);
            } catch (ExecutionException | TimeoutException stuck) {
                throw new IOException("the database server " + number + " in " + directory + " does not stop", stuck);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
