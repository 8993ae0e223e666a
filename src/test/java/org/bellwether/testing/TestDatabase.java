package org.bellwether.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellwether.ledger.Schema;

/**
 * A real PostgreSQL, started once for all tests of this Java process and ended with it. It keeps its promises as the
 * product asks for them: fsync and synchronous commits are on. Each test takes a database of its own.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** Starts the server at the first use. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                execute(postgres, "create database " + TEMPLATE);
                try (AgroalDataSource template = pool(url(postgres, TEMPLATE), 2)) {
                    Schema.migrate(template);
                }
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Makes a new database with all migrations applied.
     *
     * @return its JDBC URL, with user and without password
     */
    public static String freshUrl() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        execute(Server.POSTGRES, "create database " + name + " template " + TEMPLATE);
        return url(Server.POSTGRES, name);
    }

    /**
     * Makes a new database without any table.
     *
     * @return its JDBC URL, with user and without password
     */
    public static String emptyUrl() {
        String name = "empty_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        execute(Server.POSTGRES, "create database " + name);
        return url(Server.POSTGRES, name);
    }

    /**
     * Makes a new database with all migrations applied, behind a pool of at most 20 connections.
     *
     * @return the pool; close it to give the connections back
     */
    public static AgroalDataSource fresh() {
        return pool(freshUrl(), 20);
    }

    /**
     * Opens a pool.
     *
     * @param url JDBC URL with user
     * @param connections the most that it opens
     * @return the pool; close it to give the connections back
     */
    public static AgroalDataSource pool(String url, int connections) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                            .acquisitionTimeout(Duration.ofSeconds(20))
                            // As in the product, a connection that the server closed is not lent again.
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(
                                    factory -> factory.jdbcUrl(url).principal(new NamePrincipal("postgres")))));
        } catch (SQLException failure) {
            throw new IllegalStateException("no pool for " + url, failure);
        }
    }

    private static String url(EmbeddedPostgres postgres, String name) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name + "?user=postgres";
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
