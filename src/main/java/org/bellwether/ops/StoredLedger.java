package org.bellwether.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The engine's database for a command that only reads: the server refuses every change. An embedded server that runs is
 * used and left running; one that does not is started, and stopped at the end.
 */
final class StoredLedger implements AutoCloseable {

    private static final String READ_ONLY = "-c default_transaction_read_only=on";

    private final DataSource dataSource;
    private final @Nullable EmbeddedDatabase started;

    private StoredLedger(DataSource dataSource, @Nullable EmbeddedDatabase started) {
        this.dataSource = dataSource;
        this.started = started;
    }

    /**
     * Finds the database.
     *
     * @param config tells where it is
     * @return the database
     * @throws ConfigurationException when there is none, or it does not start
     * @throws IOException when its folder cannot be read
     */
    static StoredLedger open(BellwetherConfig config) throws ConfigurationException, IOException {
        BellwetherConfig.Database external = config.database();
        if (external.url().isPresent()) {
            return new StoredLedger(
                    source(
                            external.url().get(),
                            external.user(),
                            external.password().orElse(null)),
                    null);
        }
        Path directory = config.dataDir().resolve("postgres");
        if (!Files.exists(directory.resolve("PG_VERSION"))) {
            throw new ConfigurationException("There is no database at '" + directory.toAbsolutePath()
                    + "': the engine has not run on this data folder.");
        }
        OptionalInt port = OrphanedDatabase.port(directory);
        if (port.isPresent()) {
            return new StoredLedger(
                    source("jdbc:postgresql://127.0.0.1:" + port.getAsInt() + "/postgres", "postgres", null), null);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(directory);
        return new StoredLedger(source(database.url(), "postgres", null), database);
    }

    private static DataSource source(String url, String user, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        if (password != null) {
            source.setPassword(password);
        }
        source.setOptions(READ_ONLY);
        return source;
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}
