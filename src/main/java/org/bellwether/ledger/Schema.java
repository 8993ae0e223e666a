package org.bellwether.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the tables that this version needs. */
public final class Schema {

    private Schema() {}

    /**
     * Applies the migrations that are missing, which are the files under {@code db/migration}.
     *
     * @param dataSource connections with the right to create tables
     * @return number of migrations applied now
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or was changed after it was applied
     */
    public static int migrate(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
