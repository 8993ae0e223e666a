package org.bellwether.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the database server that an engine left behind when it was killed. */
final class OrphanedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedDatabase.class);
    private static final long PATIENCE_SECONDS = 20;

    /** Process, data folder, start time, port: what PostgreSQL writes into postmaster.pid, a line each. */
    private static final int PORT_LINE = 3;

    private OrphanedDatabase() {}

    /**
     * Stops the server named by {@code postmaster.pid} of a data folder, if it is a PostgreSQL and still runs.
     *
     * @param directory the server's data folder
     * @throws IOException when the file cannot be read, or the server does not stop
     */
    static void stop(Path directory) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> server =
                lines.isEmpty() ? Optional.empty() : process(lines.get(0).trim());
        if (server.isEmpty()) {
            // The process number is free or belongs to another program: the file is a left-over of a power cut.
            Files.delete(file);
            return;
        }
        LOG.warn(
                "Stopping the database server that an earlier engine left running, process {}",
                server.get().pid());
        server.get().destroy();
        try {
            server.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier database server stopped", interrupted);
        } catch (ExecutionException | TimeoutException | CompletionException stuck) {
            throw new IOException(
                    "the database server of an earlier engine, process "
                            + server.get().pid() + ", does not stop",
                    stuck);
        }
        Files.deleteIfExists(file);
    }

    /**
     * Tells where the server of a data folder listens.
     *
     * @param directory the server's data folder
     * @return its TCP port, or empty when none runs on the folder
     * @throws IOException when {@code postmaster.pid} cannot be read
     */
    static OptionalInt port(Path directory) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(file);
        boolean runs = lines.size() > PORT_LINE && process(lines.get(0).trim()).isPresent();
        String port = runs ? lines.get(PORT_LINE).trim() : "";
        return port.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(port)) : OptionalInt.empty();
    }

    private static Optional<ProcessHandle> process(String number) {
        if (!number.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(number))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .command()
                        .filter(path -> path.contains("postgres"))
                        .isPresent());
    }
}
