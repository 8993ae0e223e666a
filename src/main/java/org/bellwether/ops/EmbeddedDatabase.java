package org.bellwether.ops;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL server that runs beside the engine and keeps its files under the data folder. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server. A server that a killed engine left behind is stopped first, since two may not share files.
     *
     * @param directory folder of its files; made when missing
     * @return the running server
     * @throws ConfigurationException when it does not start
     */
    static EmbeddedDatabase start(Path directory) throws ConfigurationException {
        try {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            OrphanedDatabase.stop(directory);
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(START_LIMIT)
                    // The library turns durability off for tests; here an acknowledged commit must outlive the power.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failed) {
            throw new ConfigurationException("The embedded PostgreSQL did not start in " + directory + ": "
                    + failed.getMessage() + ". Give an external one by bellwether.database.url.");
        }
    }

    /**
     * Returns the address of the database.
     *
     * @return a JDBC address
     */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
